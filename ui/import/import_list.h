#pragma once

#include "ui/import/import_model.h"

#include <QTableView>

namespace ui {

/// The cells of an import: headings over all columns, boxes to tick with a click or the space bar.
class ImportList : public QTableView {
    Q_OBJECT

public:
    ImportList(ImportModel& model, QWidget* parent);

    /// To the next rejected or doubtful cell.
    void goToNextFault();
    /// The first line that may be looked at, once there are others.
    void goToFirst();

signals:
    /// Another line is the current one; nullptr of a heading.
    void lineShown(const reading::MappedLine* line);
    void acceptRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void joinGroups();
    void shareWidth();

    ImportModel& m_model;
};

}  // namespace ui

#pragma once

#include "ui/form/paste_model.h"

#include <QTableView>

namespace ui {

class FormHeader;

/// The list of a paste preview: groups over all columns, boxes to tick with a click or the space bar.
class PasteList : public QTableView {
    Q_OBJECT

public:
    PasteList(PasteModel& model, QWidget* parent);

    /// What a cell shows of its words, line by line.
    [[nodiscard]] QStringList shownLines(int row, PasteColumn column) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void joinGroups();
    void shareWidth();
    /// A reason is read to its end: its line is as high as its words ask.
    void fitHeights();

    PasteModel& m_model;
    FormHeader* m_header;
};

}  // namespace ui

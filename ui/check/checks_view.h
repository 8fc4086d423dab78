#pragma once

#include "ui/check/check_rows.h"

#include <QTableView>

namespace ui {

class CheckDetail;
class ChecksDelegate;
class ChecksModel;

/// The table of the page of checks. What acts on the row in sight opens under it; Esc folds it, Enter opens the cell,
/// Space ticks, ← and → fold and unfold a group.
class ChecksView : public QTableView {
    Q_OBJECT

public:
    ChecksView(ChecksModel& model, CheckDetail& detail, QWidget* parent = nullptr);

    /// The finding or the item in sight; nullptr on a heading and on nothing.
    [[nodiscard]] const CheckRow* current() const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    /// The next line that asks for something; the one before. False where there is none.
    bool step(bool forward);
    bool goToFirstError();
    void goTo(int row);

signals:
    void cellRequested(const check::CheckFinding& finding);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;

private:
    /// After the model has been read anew: the same line is in sight, or the one in its place.
    void layRows();
    void fitColumns();
    void fitRow(int row);
    void showDetail();
    void placeDetail();
    void turnGroup(int row);
    void requestCell();
    [[nodiscard]] int plainHeight(int row) const;

    ChecksModel& m_model;
    CheckDetail& m_detail;
    ChecksDelegate* m_delegate;
    std::string m_name;  ///< of the line in sight
    int m_place = -1;  ///< of that line
    int m_openRow = -1;
    bool m_wanted = true;  ///< Esc has not folded it
    bool m_laying = false;
};

}  // namespace ui

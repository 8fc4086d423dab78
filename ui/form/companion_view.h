#pragma once

#include "ui/form/anchored_table.h"

namespace ui {

class CellEditor;
class FormHeader;
class GridView;

enum class ColumnPart { Frozen, All };
enum class RowPart { Scrolling, Pinned };

/// A second look at the main view's model that scrolls with it: the frozen columns, or the rows
/// pinned under it. It shares the selection, takes no focus and hands the wheel to the main view.
class CompanionView : public AnchoredTable {
    Q_OBJECT

public:
    CompanionView(GridView& main, ColumnPart columns, RowPart rows, QWidget* parent);

    /// Takes widths, heights, hidden rows and heading from the main view.
    void synchronise();
    [[nodiscard]] int columnsWidth() const;
    /// The key that was typed stands in the editor.
    bool openEditor(const QModelIndex& index, QEvent* typed);
    void closeFinished(CellEditor& editor);
    /// Whether this view and no other but a frozen part of it draws the cell.
    [[nodiscard]] bool shows(int row, int column) const;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void updateGeometries() override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& removed) override;

private:
    void synchroniseColumns();
    void synchroniseRows();
    /// Pinned rows of a list of thousands: they are scrolled to, and the others not hidden one by one.
    [[nodiscard]] bool isAtEndOfLong() const;

    GridView& m_main;
    ColumnPart m_columns;
    RowPart m_rows;
    FormHeader* m_header = nullptr;
};

/// The frame around every selected range of several cells: 2 px while keys go to the table, `active`.
void paintRangeFrames(QTableView& view, bool active);

}  // namespace ui

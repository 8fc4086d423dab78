#pragma once

#include "ui/form/anchored_table.h"
#include "ui/form/cell_delegate.h"
#include "ui/form/companion_list.h"
#include "ui/form/form_heading.h"

#include <QSet>

namespace ui {

class CellEdits;
class CellRefusal;
class CompanionView;
class CursorVoice;
class FormHeader;
class GridActs;
class GridArranger;
class InlineRefusal;
class RowsInSight;

/// The table of a form: one view that holds all cells, keys and accessibility, with a frozen child
/// view over its first columns. What the model must supply stands in cell_state.h.
///
/// The view changes no data except through setData of the typed cell; every other act is a signal.
class GridView : public AnchoredTable {
    Q_OBJECT

public:
    explicit GridView(QWidget* parent = nullptr);
    ~GridView() override;

    void setModel(QAbstractItemModel* model) override;
    void setHeading(const FormHeading& heading);
    void setFrozenColumns(int count);
    [[nodiscard]] int frozenColumns() const { return m_frozenColumns; }
    /// Rows shown under the table instead of in it, in their order.
    void setPinnedRows(const QList<int>& rows);
    [[nodiscard]] const QList<int>& pinnedRows() const { return m_pinnedRows; }
    [[nodiscard]] bool isPinned(int row) const { return m_pinnedRows.contains(row); }
    /// A pinned row is a little higher where it is alone.
    [[nodiscard]] int pinnedHeight(int row) const;
    /// A click on a heading asks for another order; which column the table is sorted by is then told to it.
    void setSortable(bool sortable);
    void setSortMark(const std::optional<SortMark>& mark);
    void setLabelMode(LabelMode mode);
    [[nodiscard]] LabelMode labelMode() const { return m_labelMode; }
    /// 80 to 200 per cent; other values are brought into that range.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// The band under the headings; without a call it is there for forms of four levels and more.
    void setBreadcrumbShown(bool shown);

    [[nodiscard]] bool isRowCollapsed(int row) const { return m_layout.tree.isCollapsed(row); }
    void setRowCollapsed(int row, bool collapsed);
    void showLevels(int levels);
    /// Row numbers of the folded rows, to be remembered per plan.
    [[nodiscard]] QSet<QString> collapsedRows() const { return m_layout.tree.collapsedNumbers(); }
    void setCollapsedRows(const QSet<QString>& numbers);
    /// Rows a filter takes out of sight; the pinned rows stay.
    void setFilteredRows(const QSet<int>& rows);
    /// Widths the user has set by dragging or by keys, to be remembered per edition and appendix.
    [[nodiscard]] QHash<int, int> userWidths() const;
    void setUserWidths(const QHash<int, int>& widths);
    /// The column of the current cell wider or, with steps below zero, narrower.
    void widenColumn(int steps);
    /// Back to the width its figures and its heading need, as the program finds it.
    void fitColumn(int column);

    /// Makes the cell current, unfolds its ancestors and scrolls to it.
    void goTo(const QModelIndex& index);
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    /// Opens the editor of the current cell, or says why there is none.
    void editCurrent();
    /// Opens the editor where a companion shows the current cell, which lies over the table itself or under it; the
    /// key that was typed stands in it. False – the table shows the cell.
    bool editInCompanion(QEvent* typed);
    /// What can be done with the selected cells.
    [[nodiscard]] GridActs& acts() const { return *m_acts; }

    [[nodiscard]] CellDelegate& cellDelegate() const { return *m_delegate; }
    [[nodiscard]] FormHeader& header() const { return *m_header; }
    [[nodiscard]] CompanionView& frozenView() const { return *m_frozen; }
    [[nodiscard]] CellRefusal& cellRefusal() const { return *m_refusal; }
    [[nodiscard]] InlineRefusal& refusal() const;
    [[nodiscard]] const GridMetrics& metrics() const { return m_layout.metrics; }
    [[nodiscard]] int measuredHeight(int row) const { return m_layout.texts.height(row); }
    /// What a label or a unit shows of its words, line by line.
    [[nodiscard]] QStringList shownLines(int row, int column) const { return m_layout.texts.lines(row, column); }
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] const TreeRows& tree() const { return m_layout.tree; }
    /// The view that draws a cell: this one, its frozen columns, or the rows pinned under it.
    [[nodiscard]] const QTableView& partShowing(int row, int column) const;
    /// All of them, those above the others first.
    [[nodiscard]] QList<const QTableView*> parts() const;
    void addCompanion(CompanionView& companion);
    /// Measures widths and heights now instead of at the next turn of the event loop.
    void layoutNow();
    void updateGeometries() override;
    /// An editor whose value has been taken or given up.
    void closeFinished(CellEditor& editor);
    /// Another cell may be edited while an editor keeps what was refused.
    void freeForOthers();

signals:
    void valueEntered(const QModelIndex& index, const QString& text);
    void valueRefused(const QModelIndex& index, const QString& text, const QString& message);
    void refusalActionRequested(const QModelIndex& index);
    void selectionOfCellsChanged();
    void rowCollapsedChanged();
    void zoomChanged(int percent);
    void sortRequested(int column);
    void laidOut();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void updateEditorGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& removed) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void dress();
    void connectParts();
    void readRows();
    void showCursor();
    [[nodiscard]] QModelIndex endOfPinned() const;

    GridLayout m_layout;
    CompanionView* m_frozen = nullptr;
    GridArranger* m_arranger = nullptr;
    CompanionList m_companions;
    CellDelegate* m_delegate;
    FormHeader* m_header;
    CellRefusal* m_refusal;
    CellEdits* m_edits;
    GridActs* m_acts;
    RowsInSight* m_rows;
    CursorVoice* m_voice;
    QList<QMetaObject::Connection> m_modelConnections;
    LabelMode m_labelMode = LabelMode::UpToThreeLines;
    int m_frozenColumns = 2;
    QList<int> m_pinnedRows;
    int m_zoom = 100;
    bool m_breadcrumbChosen = false;
};

}  // namespace ui

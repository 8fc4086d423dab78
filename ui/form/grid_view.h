#pragma once

#include "ui/form/anchored_table.h"
#include "ui/form/cell_delegate.h"
#include "ui/form/cell_state.h"
#include "ui/form/column_widths.h"
#include "ui/form/form_heading.h"

#include <QPointer>

class QTimer;

namespace ui {

class CompanionView;
class FormHeader;
class InlineRefusal;

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
    /// The row shown under the table instead of in it; -1 for none.
    void setPinnedRow(int row);
    [[nodiscard]] int pinnedRow() const { return m_pinnedRow; }
    void setLabelMode(LabelMode mode);
    [[nodiscard]] LabelMode labelMode() const { return m_labelMode; }
    /// 80 to 200 per cent; other values are brought into that range.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    /// The band under the headings; without a call it is there for forms of four levels and more.
    void setBreadcrumbShown(bool shown);

    [[nodiscard]] bool isRowCollapsed(int row) const;
    void setRowCollapsed(int row, bool collapsed);
    void showLevels(int levels);
    /// Row numbers of the folded rows, to be remembered per plan.
    [[nodiscard]] QSet<QString> collapsedRows() const { return m_layout.tree.collapsedNumbers(); }
    void setCollapsedRows(const QSet<QString>& numbers);
    /// Rows a filter takes out of sight; the pinned row stays.
    void setFilteredRows(const QSet<int>& rows);
    /// Widths the user has set by dragging or by keys, to be remembered per edition and appendix.
    [[nodiscard]] QHash<int, int> userWidths() const { return m_userWidths; }
    void setUserWidths(const QHash<int, int>& widths);
    /// The column of the current cell wider or, with steps below zero, narrower.
    void widenColumn(int steps);
    /// Back to the width its figures and its heading need, as the program finds it.
    void fitColumn(int column);

    /// Makes the cell current, unfolds its ancestors and scrolls to it.
    void goTo(const QModelIndex& index);
    /// The nearest cell that may be typed in that direction, or an invalid index.
    [[nodiscard]] QModelIndex nextTypeable(const QModelIndex& from, EditStep step) const;

    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] CellDelegate& cellDelegate() const { return *m_delegate; }
    [[nodiscard]] FormHeader& header() const { return *m_header; }
    [[nodiscard]] CompanionView& frozenView() const { return *m_frozen; }
    [[nodiscard]] InlineRefusal& refusal() const { return *m_refusal; }
    [[nodiscard]] const GridMetrics& metrics() const { return m_layout.metrics; }
    [[nodiscard]] int measuredHeight(int row) const { return m_layout.texts.height(row); }
    /// What a label or a unit shows of its words, line by line.
    [[nodiscard]] QStringList shownLines(int row, int column) const { return m_layout.texts.lines(row, column); }
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] const TreeRows& tree() const { return m_layout.tree; }
    /// The view that draws a cell: this one, its frozen columns, or the row pinned under it.
    [[nodiscard]] const QTableView& partShowing(int row, int column) const;
    /// All of them, those above the others first.
    [[nodiscard]] QList<const QTableView*> parts() const;
    void addCompanion(CompanionView& companion);
    /// Measures widths and heights now instead of at the next turn of the event loop.
    void layoutNow();

public slots:
    void copySelection(bool withHeadings);
    void cutSelection();
    void requestPaste(bool withPreview);
    void requestFillDown();
    void requestClear();
    void requestParentValue();
    void editCurrent();

signals:
    void valueEntered(const QModelIndex& index, const QString& text);
    void valueRefused(const QModelIndex& index, const QString& text, const QString& message);
    void clearRequested(const QModelIndexList& indexes);
    void returnParentValueRequested(const QModelIndexList& indexes);
    void fillDownRequested(const QModelIndexList& indexes);
    void cutRequested(const QModelIndexList& indexes);
    void pasteRequested(const QModelIndex& corner, bool withPreview);
    void refusalActionRequested(const QModelIndex& index);
    void selectionOfCellsChanged();
    void rowCollapsedChanged();
    void zoomChanged(int percent);
    void laidOut();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void updateGeometries() override;
    void updateEditorGeometries() override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& removed) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void readRows();
    void scheduleLayout();
    void updateCursor();
    void announceCurrent();
    void makeRoomForShortNames(QList<int>& widths) const;
    void applyHiddenRows();
    void updateBreadcrumb();
    void keepCurrentInSight(int heightBefore);
    void keepUserWidth(int column, int width);

    [[nodiscard]] bool isTypeable(int row, int column) const;
    [[nodiscard]] QModelIndex besidePinned(const QModelIndex& from, CursorAction action) const;
    [[nodiscard]] QModelIndex edgeFrom(const QModelIndex& from, CursorAction action) const;
    [[nodiscard]] QList<int> shownRows() const;
    [[nodiscard]] QModelIndexList chosenTypeable() const;
    bool handleEditKey(const QKeyEvent& event);
    bool handleTreeKey(const QKeyEvent& event);
    bool handleClipboardKey(const QKeyEvent& event);

    void acceptEditor(CellEditor* editor, EditStep step);
    void discardEditor(CellEditor* editor);
    void finishEditor(CellEditor* editor);
    void showRefusal(const QModelIndex& index, const QString& message, const QString& action);
    void showReadOnlyReason(const QModelIndex& index);
    void hideRefusal();
    void placeRefusal();
    [[nodiscard]] QRect cellRect(const QModelIndex& index) const;

    GridLayout m_layout;
    CellDelegate* m_delegate;
    FormHeader* m_header;
    CompanionView* m_frozen = nullptr;
    InlineRefusal* m_refusal;
    QTimer* m_layoutTimer;
    QList<CompanionView*> m_companions;
    QList<QMetaObject::Connection> m_modelConnections;
    QPersistentModelIndex m_refusalCell;
    QPointer<CellEditor> m_refusedEditor;
    QList<int> m_needed;
    WordsRoom m_wordsRoom = WordsRoom::Easy;
    QHash<int, int> m_userWidths;
    QSet<int> m_filteredRows;
    LabelMode m_labelMode = LabelMode::UpToThreeLines;
    int m_frozenColumns = 2;
    int m_pinnedRow = -1;
    int m_zoom = 100;
    bool m_layingOut = false;
    bool m_currentUntold = false;  ///< the focus came, and no one has said to which cell
    bool m_breadcrumbChosen = false;
};

}  // namespace ui

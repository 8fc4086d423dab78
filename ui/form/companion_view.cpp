#include "ui/form/companion_view.h"

#include "ui/form/cell_editor.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_view.h"
#include "ui/form/rows_in_sight.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace ui {

CompanionView::CompanionView(GridView& main, ColumnPart columns, RowPart rows, QWidget* parent)
    : AnchoredTable(parent), m_main(main), m_columns(columns), m_rows(rows) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(&main.cellDelegate());
    // It takes no focus: keys reach it through the main view alone.
    setEditTriggers(AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAutoScroll(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    if (rows == RowPart::Pinned) {
        horizontalHeader()->hide();
        horizontalHeader()->setMinimumSectionSize(1);
    } else {
        m_header = new FormHeader(this);
        setHorizontalHeader(m_header);
        connect(main.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
        // A row can be reached before this view knows how long it has become.
        connect(verticalScrollBar(), &QScrollBar::rangeChanged, this,
                [this] { verticalScrollBar()->setValue(m_main.verticalScrollBar()->value()); });
        connect(verticalScrollBar(), &QScrollBar::valueChanged, main.verticalScrollBar(), &QScrollBar::setValue);
    }
    if (columns == ColumnPart::All) {
        connect(main.horizontalScrollBar(), &QScrollBar::valueChanged, horizontalScrollBar(), &QScrollBar::setValue);
    }
    main.addCompanion(*this);
}

int CompanionView::columnsWidth() const {
    return horizontalHeader()->length();
}

bool CompanionView::shows(int row, int column) const {
    return (m_rows == RowPart::Pinned) == m_main.isPinned(row)
           && (m_columns == ColumnPart::All || column < m_main.frozenColumns());
}

bool CompanionView::openEditor(const QModelIndex& index, QEvent* typed) {
    return edit(index, typed == nullptr ? AllEditTriggers : AnyKeyPressed, typed);
}

void CompanionView::closeFinished(CellEditor& editor) {
    QTableView::closeEditor(&editor, QAbstractItemDelegate::NoHint);
}

// The main view hears the same of the delegate they share, and answers for all parts.
void CompanionView::commitData(QWidget*) {}
void CompanionView::closeEditor(QWidget*, QAbstractItemDelegate::EndEditHint) {}

// QTableView would tell a screen reader of the same move once for each view; the main one does it.
void CompanionView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QAbstractItemView::currentChanged(current, previous);  // NOLINT(bugprone-parent-virtual-call)
}

void CompanionView::selectionChanged(const QItemSelection& selected, const QItemSelection& removed) {
    QAbstractItemView::selectionChanged(selected, removed);  // NOLINT(bugprone-parent-virtual-call)
}

void CompanionView::synchronise() {
    if (model() == nullptr) {
        return;
    }
    synchroniseColumns();
    synchroniseRows();
    // Else the scroll bars keep the range of the rows shown before, and cut off the value.
    updateGeometries();
    horizontalScrollBar()->setValue(m_columns == ColumnPart::All ? m_main.horizontalScrollBar()->value() : 0);
    if (m_rows == RowPart::Scrolling) {
        verticalScrollBar()->setValue(m_main.verticalScrollBar()->value());
    }
    viewport()->update();
}

void CompanionView::synchroniseColumns() {
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool shown =
            !m_main.isColumnHidden(column) && (m_columns == ColumnPart::All || column < m_main.frozenColumns());
        setColumnHidden(column, !shown);
        if (shown) {
            setColumnWidth(column, m_main.columnWidth(column));
        }
    }
    if (m_header != nullptr) {
        const FormHeader& whole = m_main.header();
        m_header->setMetrics(m_main.metrics());
        m_header->setHeading(whole.heading());
        m_header->takeLevelsFrom(whole);
    }
}

bool CompanionView::isAtEndOfLong() const {
    return m_rows == RowPart::Pinned && model() != nullptr && model()->rowCount() > longTable
           && !m_main.pinnedRows().isEmpty() && m_main.pinnedRows().constLast() == model()->rowCount() - 1
           && m_main.pinnedRows().constFirst() == model()->rowCount() - m_main.pinnedRows().size();
}

void CompanionView::updateGeometries() {
    QTableView::updateGeometries();
    if (isAtEndOfLong()) {
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
}

void CompanionView::synchroniseRows() {
    setUsualHeight(*this, m_main.metrics().rowHeight(1));
    if (isAtEndOfLong()) {
        for (const int row : m_main.pinnedRows()) {
            ui::showRow(*this, row, true, m_main.pinnedHeight(row));
        }
        return;
    }
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool pinned = m_main.isPinned(row);
        const bool shown = m_rows == RowPart::Pinned ? pinned : !pinned && !m_main.isRowHidden(row);
        ui::showRow(*this, row, shown, pinned ? m_main.pinnedHeight(row) : m_main.measuredHeight(row));
    }
}

void CompanionView::mousePressEvent(QMouseEvent* event) {
    m_main.setFocus(Qt::MouseFocusReason);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton
        && m_main.cellDelegate().chevronRect(visualRect(index), index.row()).contains(event->position().toPoint())
        && columnKindOf(*model(), index.column()) == ColumnKind::Label) {
        m_main.setRowCollapsed(index.row(), !m_main.isRowCollapsed(index.row()));
        return;
    }
    AnchoredTable::mousePressEvent(event);
}

void CompanionView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        m_main.editCurrent();
    } else if (index.isValid() && m_columns == ColumnPart::Frozen && m_rows == RowPart::Scrolling) {
        m_main.setRowCollapsed(index.row(), !m_main.isRowCollapsed(index.row()));
    }
}

void CompanionView::wheelEvent(QWheelEvent* event) {
    QCoreApplication::sendEvent(m_main.viewport(), event);
}

void CompanionView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintRangeFrames(*this, m_main.cellDelegate().isActive());
    if (m_rows == RowPart::Pinned) {
        QPainter painter(viewport());
        painter.setPen(color(Role::Border));
        painter.drawLine(0, 0, viewport()->width(), 0);
    }
}

void paintRangeFrames(QTableView& view, bool active) {
    if (view.selectionModel() == nullptr) {
        return;
    }
    const QItemSelection ranges = view.selectionModel()->selection();
    const bool several = ranges.size() > 1;
    for (const QItemSelectionRange& range : ranges) {
        if (!several && range.width() == 1 && range.height() == 1) {
            continue;
        }
        QRect frame;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!view.isRowHidden(row)) {
                frame |= QRect(0, view.rowViewportPosition(row), 1, view.rowHeight(row));
            }
        }
        QRect across;
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!view.isColumnHidden(column)) {
                across |= QRect(view.columnViewportPosition(column), 0, view.columnWidth(column), 1);
            }
        }
        if (frame.isEmpty() || across.isEmpty()) {
            continue;
        }
        QPainter painter(view.viewport());
        painter.setPen(active ? QPen(color(Role::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                              : QPen(color(Role::Control), 1));
        painter.drawRect(active ? QRect(across.left() + 1, frame.top() + 1, across.width() - 3, frame.height() - 3)
                                : QRect(across.left(), frame.top(), across.width() - 2, frame.height() - 2));
    }
}

}  // namespace ui

#include "ui/form/grid_view.h"

#include "ui/form/cell_edits.h"
#include "ui/form/cell_refusal.h"
#include "ui/form/cell_state.h"
#include "ui/form/companion_view.h"
#include "ui/form/cursor_paths.h"
#include "ui/form/cursor_voice.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_arranger.h"
#include "ui/form/grid_keys.h"
#include "ui/form/rows_in_sight.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int leastZoom = 80;
constexpr int mostZoom = 200;
constexpr int zoomStep = 10;
constexpr int deepForm = 3;

}  // namespace

GridView::GridView(QWidget* parent)
    : AnchoredTable(parent),
      m_delegate(new CellDelegate(m_layout, this)),
      m_header(new FormHeader(this)),
      m_refusal(new CellRefusal(*this)),
      m_edits(new CellEdits(*this, *m_refusal)),
      m_acts(new GridActs(*this)),
      m_rows(new RowsInSight(*this, m_layout.tree)),
      m_voice(new CursorVoice(*this)) {
    dress();
    m_frozen = new CompanionView(*this, ColumnPart::Frozen, RowPart::Scrolling, this);
    m_arranger = new GridArranger(*this, m_layout, *m_rows, m_companions);
    new GridKeys(*this);
    connectParts();
}

GridView::~GridView() = default;

void GridView::dress() {
    setItemDelegate(m_delegate);
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    // The field an editor opens in, as a screen reader finds it.
    viewport()->setAccessibleName(QStringLiteral("Правка ячейки"));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
}

void GridView::connectParts() {
    connect(m_delegate, &CellDelegate::acceptRequested, m_edits, &CellEdits::accept);
    connect(m_delegate, &CellDelegate::discardRequested, m_edits, &CellEdits::discard);
    connect(m_edits, &CellEdits::entered, this, &GridView::valueEntered);
    connect(m_edits, &CellEdits::refused, this, &GridView::valueRefused);
    connect(m_refusal, &CellRefusal::actionRequested, this, &GridView::refusalActionRequested);
    connect(m_rows, &RowsInSight::foldingChanged, this, &GridView::rowCollapsedChanged);
    connect(m_arranger, &GridArranger::arranged, m_refusal, &CellRefusal::place);
    connect(m_arranger, &GridArranger::arranged, this, &GridView::laidOut);
}

void GridView::addCompanion(CompanionView& companion) {
    m_companions.add(companion);
    if (model() != nullptr) {
        companion.setModel(model());
        companion.setSelectionModel(selectionModel());
        m_arranger->schedule();
    }
}

const QTableView& GridView::partShowing(int row, int column) const {
    const QTableView* companion = m_companions.showing(row, column);
    return companion != nullptr ? *companion : *this;
}

QList<const QTableView*> GridView::parts() const {
    return m_companions.fromTheTop() << this;
}

InlineRefusal& GridView::refusal() const {
    return m_refusal->line();
}

void GridView::setModel(QAbstractItemModel* newModel) {
    for (const auto& connection : std::as_const(m_modelConnections)) {
        disconnect(connection);
    }
    m_modelConnections.clear();
    m_refusal->hide();
    QTableView::setModel(newModel);
    m_companions.setModel(newModel, selectionModel());
    if (newModel == nullptr) {
        return;
    }
    m_modelConnections = {connect(newModel, &QAbstractItemModel::modelReset, this, &GridView::readRows),
                          connect(newModel, &QAbstractItemModel::layoutChanged, this, &GridView::readRows),
                          connect(newModel, &QAbstractItemModel::rowsInserted, this, &GridView::readRows),
                          connect(newModel, &QAbstractItemModel::rowsRemoved, this, &GridView::readRows)};
    readRows();
}

void GridView::readRows() {
    m_arranger->columns().forget();
    m_layout.tree.read(*model());
    if (!m_breadcrumbChosen) {
        m_header->setBreadcrumbShown(m_layout.tree.deepestLevel() > deepForm);
    }
    m_arranger->schedule();
}

void GridView::setHeading(const FormHeading& heading) {
    m_header->setHeading(heading);
    m_arranger->columns().forget();
    m_arranger->schedule();
}

void GridView::setFrozenColumns(int count) {
    m_frozenColumns = count;
    m_arranger->schedule();
}

void GridView::setPinnedRows(const QList<int>& rows) {
    m_pinnedRows = rows;
    m_arranger->schedule();
}

int GridView::pinnedHeight(int row) const {
    constexpr int aloneExtra = 5;
    return measuredHeight(row) + (m_pinnedRows.size() == 1 ? aloneExtra : 0);
}

void GridView::setSortable(bool sortable) {
    for (FormHeader* header : {m_header, static_cast<FormHeader*>(m_frozen->horizontalHeader())}) {
        header->setSortable(sortable);
        connect(header, &FormHeader::sortRequested, this, &GridView::sortRequested, Qt::UniqueConnection);
    }
}

void GridView::setSortMark(const std::optional<SortMark>& mark) {
    m_header->setSortMark(mark);
    static_cast<FormHeader*>(m_frozen->horizontalHeader())->setSortMark(mark);
}

void GridView::setLabelMode(LabelMode mode) {
    m_labelMode = mode;
    m_arranger->schedule();
}

void GridView::setZoom(int percent) {
    const int zoom = std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    m_layout.metrics = GridMetrics(zoom);
    m_header->setMetrics(m_layout.metrics);
    m_arranger->columns().forget();
    m_arranger->columns().setUserWidths({});
    layoutNow();
    emit zoomChanged(zoom);
}

void GridView::setBreadcrumbShown(bool shown) {
    m_breadcrumbChosen = true;
    m_header->setBreadcrumbShown(shown);
    m_arranger->schedule();
}

QHash<int, int> GridView::userWidths() const {
    return m_arranger->columns().userWidths();
}

void GridView::setUserWidths(const QHash<int, int>& widths) {
    m_arranger->columns().setUserWidths(widths);
    m_arranger->schedule();
}

void GridView::widenColumn(int steps) {
    if (currentIndex().isValid()) {
        m_arranger->widenColumn(currentIndex().column(), steps);
        scrollTo(currentIndex());
    }
}

void GridView::fitColumn(int column) {
    m_arranger->fitColumn(column);
}

void GridView::setRowCollapsed(int row, bool collapsed) {
    m_rows->setCollapsed(row, collapsed);
}

void GridView::showLevels(int levels) {
    m_rows->showLevels(levels);
}

void GridView::setCollapsedRows(const QSet<QString>& numbers) {
    m_layout.tree.setCollapsedNumbers(numbers);
    m_arranger->schedule();
}

void GridView::setFilteredRows(const QSet<int>& rows) {
    m_rows->setFiltered(rows);
}

void GridView::layoutNow() {
    m_arranger->arrangeNow();
}

void GridView::updateGeometries() {
    QTableView::updateGeometries();
    // The base class calls it before the frozen columns are made.
    if (m_arranger != nullptr) {
        m_arranger->placeFrozen();
    }
}

int GridView::frozenWidth() const {
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column) {
        width += columnWidth(column);
    }
    return std::min(width, viewport()->width());
}

void GridView::goTo(const QModelIndex& index) {
    if (index.isValid()) {
        m_rows->reveal(index.row());
        moveTo(index);
        scrollTo(index);
    }
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QScrollBar* across = horizontalScrollBar();
    const int kept = across->value();
    if (isPinned(index.row())) {
        // Its own view shows the row; only the column has to come into sight.
        const int right = columnViewportPosition(index.column()) + columnWidth(index.column());
        across->setValue(kept + std::max(0, right - viewport()->width()));
    } else {
        QTableView::scrollTo(index, hint);
    }
    if (index.column() < m_frozenColumns) {
        across->setValue(kept);
        return;
    }
    const int hiddenBy = frozenWidth() - columnViewportPosition(index.column());
    across->setValue(across->value() - std::max(0, hiddenBy));
}

void GridView::editCurrent() {
    const QModelIndex current = currentIndex();
    if (current.flags().testFlag(Qt::ItemIsEditable)) {
        scrollTo(current);
        if (editInCompanion(nullptr)) {
            return;
        }
        edit(current);
    } else {
        m_refusal->showReadOnly(current);
    }
}

bool GridView::editInCompanion(QEvent* typed) {
    scrollTo(currentIndex());
    return m_companions.edit(currentIndex(), typed);
}

void GridView::closeFinished(CellEditor& editor) {
    if (!m_companions.closeEditor(editor)) {
        QTableView::closeEditor(&editor, QAbstractItemDelegate::NoHint);
    }
}

/// The last cell of the table; where something can be typed below it, the first cell of that row.
QModelIndex GridView::endOfPinned() const {
    for (const int row : m_pinnedRows) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (const QModelIndex cell = model()->index(row, column); cell.flags().testFlag(Qt::ItemIsEditable)) {
                return cell;
            }
        }
    }
    return model()->index(m_pinnedRows.constLast(), model()->columnCount() - 1);
}

void GridView::freeForOthers() {
    setState(NoState);
}

void GridView::commitData(QWidget* editor) {
    m_edits->accept(qobject_cast<CellEditor*>(editor), EditStep::Stay);
}

void GridView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const auto* line = qobject_cast<CellEditor*>(editor);
    if (line == nullptr || (!line->isRefused() && !line->isFinished())) {
        QTableView::closeEditor(editor, hint);
    }
}

void GridView::updateEditorGeometries() {
    QTableView::updateEditorGeometries();
    m_refusal->place();
}

void GridView::mousePressEvent(QMouseEvent* event) {
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    const bool onChevron = index.isValid() && columnKindOf(*model(), index.column()) == ColumnKind::Label
                           && m_delegate->chevronRect(visualRect(index), index.row()).contains(place);
    if (onChevron && event->button() == Qt::LeftButton) {
        setRowCollapsed(index.row(), !isRowCollapsed(index.row()));
        return;
    }
    AnchoredTable::mousePressEvent(event);
}

void GridView::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void GridView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    paintRangeFrames(*this, m_delegate->isActive());
}

void GridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_arranger->schedule();
    }
    m_arranger->keepCurrentInSight(event->oldSize().height());
}

void GridView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    layoutNow();
}

void GridView::focusInEvent(QFocusEvent* event) {
    AnchoredTable::focusInEvent(event);
    showCursor();
    m_voice->focusCame();
}

void GridView::focusOutEvent(QFocusEvent* event) {
    AnchoredTable::focusOutEvent(event);
    showCursor();
}

void GridView::showCursor() {
    m_delegate->setActive(hasFocus());
    viewport()->update();
    m_companions.repaint();
}

QModelIndex GridView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const bool far = modifiers.testFlag(Qt::ControlModifier);
    if (action == MoveEnd && far && !m_pinnedRows.isEmpty()) {
        return endOfPinned();
    }
    const auto wayOf = [](CursorAction asked) -> std::optional<CursorWay> {
        switch (asked) {
        case MoveLeft:
            return CursorWay::Left;
        case MoveRight:
            return CursorWay::Right;
        case MoveUp:
            return CursorWay::Up;
        case MoveDown:
            return CursorWay::Down;
        case MoveHome:
            return CursorWay::RowStart;
        case MoveEnd:
            return CursorWay::RowEnd;
        case MoveNext:
        case MovePrevious:
        case MovePageUp:
        case MovePageDown:
            break;
        }
        return std::nullopt;
    };
    const auto way = wayOf(action);
    const QModelIndex from = currentIndex();
    const auto place = from.isValid() && way ? cursorPath(*this, from, *way, far) : std::nullopt;
    return place ? *place : QTableView::moveCursor(action, modifiers);
}

QItemSelectionModel::SelectionFlags GridView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    if (event != nullptr && event->type() == QEvent::KeyPress) {
        // Qt moves the cursor without the selection while Ctrl is held; a table takes both.
        const auto* key = static_cast<const QKeyEvent*>(event);
        const bool jump = key->key() >= Qt::Key_Home && key->key() <= Qt::Key_PageDown;
        if (jump && key->modifiers().testFlag(Qt::ControlModifier)) {
            return key->modifiers().testFlag(Qt::ShiftModifier) ? QItemSelectionModel::SelectCurrent
                                                                : QItemSelectionModel::ClearAndSelect;
        }
    }
    return QTableView::selectionCommand(index, event);
}

void GridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    if (hasFocus()) {
        m_voice->cursorMoved();
        AnchoredTable::currentChanged(current, previous);
    } else {
        // QTableView tells a screen reader of every move as one of the focus, which is elsewhere now.
        QAbstractItemView::currentChanged(current, previous);  // NOLINT(bugprone-parent-virtual-call)
    }
    m_header->setCurrentColumn(current.column());
    m_companions.setCurrentColumn(current.column());
    m_refusal->hideUnlessHeld();
}

void GridView::selectionChanged(const QItemSelection& selected, const QItemSelection& removed) {
    AnchoredTable::selectionChanged(selected, removed);
    // Frames of ranges and the № column change outside the cells Qt repaints.
    showCursor();
    emit selectionOfCellsChanged();
}

void GridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    QTableView::dataChanged(topLeft, bottomRight, roles);
    m_arranger->follow(topLeft, bottomRight);
}

}  // namespace ui

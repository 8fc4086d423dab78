#include "ui/form/grid_view.h"

#include "ui/form/column_widths.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/widgets/inline_refusal.h"

#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>

namespace ui {
namespace {

constexpr int leastZoom = 80;
constexpr int mostZoom = 200;
constexpr int zoomStep = 10;
constexpr int deepForm = 3;

}  // namespace

GridView::GridView(QWidget* parent)
    : QTableView(parent),
      m_delegate(new CellDelegate(m_layout, this)),
      m_header(new FormHeader(this)),
      m_refusal(new InlineRefusal(this)),
      m_layoutTimer(new QTimer(this))
{
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
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    m_frozen = new CompanionView(*this, ColumnPart::Frozen, RowPart::Scrolling, this);
    m_layoutTimer->setSingleShot(true);
    m_layoutTimer->setInterval(0);
    connect(m_layoutTimer, &QTimer::timeout, this, &GridView::layoutNow);
    connect(m_delegate, &CellDelegate::acceptRequested, this, &GridView::acceptEditor);
    connect(m_delegate, &CellDelegate::discardRequested, this, &GridView::discardEditor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GridView::updateBreadcrumb);
    connect(m_refusal, &InlineRefusal::actionChosen, this,
            [this] { emit refusalActionRequested(m_refusalCell); });
    for (FormHeader* header : {m_header, qobject_cast<FormHeader*>(m_frozen->horizontalHeader())}) {
        connect(header, &QHeaderView::sectionResized, this,
                [this](int column, int, int width) { keepUserWidth(column, width); });
    }
}

GridView::~GridView()
{
    // Companions die with the widget tree, after the members they would be removed from.
    for (CompanionView* companion : std::as_const(m_companions)) {
        disconnect(companion, nullptr, this, nullptr);
    }
}

void GridView::addCompanion(CompanionView& companion)
{
    m_companions.append(&companion);
    connect(&companion, &QObject::destroyed, this,
            [this, gone = &companion] { m_companions.removeOne(gone); });
    if (model() != nullptr) {
        companion.setModel(model());
        companion.setSelectionModel(selectionModel());
    }
    scheduleLayout();
}

void GridView::setModel(QAbstractItemModel* newModel)
{
    for (const auto& connection : std::as_const(m_modelConnections)) {
        disconnect(connection);
    }
    m_modelConnections.clear();
    hideRefusal();
    QTableView::setModel(newModel);
    for (CompanionView* companion : std::as_const(m_companions)) {
        companion->setModel(newModel);
        companion->setSelectionModel(selectionModel());
    }
    if (newModel == nullptr) {
        return;
    }
    m_modelConnections = {
        connect(newModel, &QAbstractItemModel::modelReset, this, &GridView::readRows),
        connect(newModel, &QAbstractItemModel::layoutChanged, this, &GridView::readRows),
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &GridView::readRows),
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &GridView::readRows)};
    readRows();
}

void GridView::readRows()
{
    m_needed.clear();
    m_layout.tree.read(*model());
    if (!m_breadcrumbChosen) {
        m_header->setBreadcrumbShown(m_layout.tree.deepestLevel() > deepForm);
    }
    scheduleLayout();
}

void GridView::setHeading(const FormHeading& heading)
{
    m_header->setHeading(heading);
    m_needed.clear();
    scheduleLayout();
}

void GridView::setFrozenColumns(int count)
{
    m_frozenColumns = count;
    scheduleLayout();
}

void GridView::setPinnedRow(int row)
{
    m_pinnedRow = row;
    scheduleLayout();
}

void GridView::setLabelMode(LabelMode mode)
{
    m_labelMode = mode;
    scheduleLayout();
}

void GridView::setZoom(int percent)
{
    const int zoom = std::clamp(percent, leastZoom, mostZoom);
    if (zoom == m_zoom) {
        return;
    }
    m_zoom = zoom;
    m_layout.metrics = GridMetrics(zoom);
    m_header->setMetrics(m_layout.metrics);
    m_needed.clear();
    m_userWidths.clear();
    layoutNow();
    emit zoomChanged(zoom);
}

void GridView::setBreadcrumbShown(bool shown)
{
    m_breadcrumbChosen = true;
    m_header->setBreadcrumbShown(shown);
    scheduleLayout();
}

void GridView::setUserWidths(const QHash<int, int>& widths)
{
    m_userWidths = widths;
    scheduleLayout();
}

void GridView::keepUserWidth(int column, int width)
{
    if (!m_layingOut && width > 0) {
        m_userWidths.insert(column, width);
        scheduleLayout();
    }
}

void GridView::scheduleLayout()
{
    m_layoutTimer->start();
}

void GridView::layoutNow()
{
    m_layoutTimer->stop();
    if (model() == nullptr || m_layingOut) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_layingOut, true);
    const int firstShown = rowAt(0);
    const int cutAbove = firstShown < 0 ? 0 : rowViewportPosition(firstShown);
    QList<int> needed = neededWidths(*model(), m_header->heading(), m_layout.metrics);
    // Widths only grow while the same form is shown: a column must not jump as numbers change.
    for (int column = 0; column < std::min(needed.size(), m_needed.size()); ++column) {
        needed[column] = std::max(needed.at(column), m_needed.at(column));
    }
    m_needed = needed;
    const QList<int> widths =
        spreadWidths(*model(), needed, m_userWidths, viewport()->width(), m_layout.metrics);
    m_layout.texts.measure(*model(), widths, m_layout.metrics, m_labelMode);
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
    applyHiddenRows();
    m_header->measure();
    updateGeometries();
    // New heights, the same row on top.
    if (firstShown >= 0 && !isRowHidden(firstShown)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(firstShown)
                                      - cutAbove);
    }
    for (CompanionView* companion : std::as_const(m_companions)) {
        companion->synchronise();
    }
    m_frozen->setGeometry(0, 0, frozenWidth(), m_header->height() + viewport()->height());
    updateBreadcrumb();
    placeRefusal();
    viewport()->update();
    emit laidOut();
}

void GridView::setFilteredRows(const QSet<int>& rows)
{
    if (m_filteredRows != rows) {
        m_filteredRows = rows;
        layoutNow();
    }
}

void GridView::applyHiddenRows()
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool shown = row != m_pinnedRow && m_layout.tree.isShown(row) && !m_filteredRows.contains(row);
        setRowHidden(row, !shown);
        if (shown) {
            setRowHeight(row, m_layout.texts.height(row));
        }
    }
}

int GridView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column) {
        width += columnWidth(column);
    }
    return std::min(width, viewport()->width());
}

bool GridView::isRowCollapsed(int row) const
{
    return m_layout.tree.isCollapsed(row);
}

void GridView::setRowCollapsed(int row, bool collapsed)
{
    if (!m_layout.tree.hasChildren(row)) {
        return;
    }
    m_layout.tree.setCollapsed(row, collapsed);
    // The cursor must not stay on a row that has just been folded away.
    if (currentIndex().isValid() && !m_layout.tree.isShown(currentIndex().row())) {
        setCurrentIndex(model()->index(row, currentIndex().column()));
    }
    layoutNow();
    emit rowCollapsedChanged();
}

void GridView::showLevels(int levels)
{
    m_layout.tree.showLevels(levels);
    layoutNow();
    if (currentIndex().isValid() && !m_layout.tree.isShown(currentIndex().row())) {
        const QList<int> above = m_layout.tree.ancestors(currentIndex().row());
        setCurrentIndex(model()->index(above.value(levels - 1, above.constLast()),
                                       currentIndex().column()));
    }
    emit rowCollapsedChanged();
}

void GridView::setCollapsedRows(const QSet<QString>& numbers)
{
    m_layout.tree.setCollapsedNumbers(numbers);
    scheduleLayout();
}

void GridView::goTo(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    if (index.row() < m_layout.tree.count() && !m_layout.tree.isShown(index.row())) {
        m_layout.tree.reveal(index.row());
        layoutNow();
        emit rowCollapsedChanged();
    }
    // A held Ctrl (Ctrl+Z, Ctrl+PgDn) would otherwise add the cell to the selection.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void GridView::updateBreadcrumb()
{
    const int first = rowAt(0);
    QStringList names;
    if (first >= 0 && first < m_layout.tree.count()) {
        const QList<int> above = m_layout.tree.ancestors(first);
        for (const int row : above) {
            const QModelIndex index = model()->index(row, 0);
            const QString shortName = index.data(ShortLabelRole).toString();
            const QString name = shortName.isEmpty() ? index.data().toString() : shortName;
            names.append(name + QStringLiteral(", стр.\u00A0") + index.data(RowNumberRole).toString());
        }
    }
    const QString text = names.join(QStringLiteral("  ›  "));
    m_header->setBreadcrumb(text);
    if (auto* header = qobject_cast<FormHeader*>(m_frozen->horizontalHeader())) {
        header->setBreadcrumb(text);
    }
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (index.row() == m_pinnedRow) {
        // Its own view shows the row; only the column has to come into sight.
        const int left = columnViewportPosition(index.column());
        const int right = left + columnWidth(index.column());
        if (right > viewport()->width()) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + right
                                            - viewport()->width());
        }
    } else if (index.column() < m_frozenColumns) {
        const int kept = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(kept);
        return;
    } else {
        QTableView::scrollTo(index, hint);
    }
    const int hiddenBy = frozenWidth() - columnViewportPosition(index.column());
    if (index.column() >= m_frozenColumns && hiddenBy > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hiddenBy);
    }
}

bool GridView::outgrowsColumn(const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const int room = columnWidth(index.column()) - m_layout.metrics.px(18);
    const QFontMetrics widest(m_layout.metrics.numberBold());
    // Digits are the widest signs of a number, so most numbers need no shaping to be found short.
    return static_cast<int>(text.size()) * widest.horizontalAdvance(QLatin1Char('0')) > room
           && widest.horizontalAdvance(text) > room;
}

void GridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                           const QList<int>& roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        const ColumnKind kind = columnKindOf(*model(), column);
        const bool numbers = kind == ColumnKind::Value || kind == ColumnKind::RowNumber;
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            // A recalculation announces the whole table; measure again only where words changed.
            const QModelIndex index = model()->index(row, column);
            if (numbers ? outgrowsColumn(index)
                        : m_layout.texts.isStale(row, column, index.data().toString())) {
                scheduleLayout();
                return;
            }
        }
    }
}

void GridView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? zoomStep : -zoomStep));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void GridView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    paintRangeFrames(*this);
}

void GridView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        scheduleLayout();
    }
    keepCurrentInSight(event->oldSize().height());
}

/// A cell in sight stays so when the table gets lower: otherwise the pinned total would cover it.
void GridView::keepCurrentInSight(int heightBefore)
{
    const QModelIndex current = currentIndex();
    if (viewport()->height() >= heightBefore || !current.isValid() || isRowHidden(current.row())) {
        return;
    }
    const int top = rowViewportPosition(current.row());
    if (top + rowHeight(current.row()) > 0 && top < heightBefore) {
        QTimer::singleShot(0, this, [this] {
            if (model() != nullptr && currentIndex().isValid()) {
                scrollTo(currentIndex());
            }
        });
    }
}

void GridView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    layoutNow();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen != nullptr) {
        m_frozen->setGeometry(0, 0, frozenWidth(), m_header->height() + viewport()->height());
    }
}

}  // namespace ui

#include "ui/form/grid_view.h"

#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/widgets/inline_refusal.h"

#include <QPainter>
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
    : AnchoredTable(parent),
      m_delegate(new CellDelegate(m_layout, this)),
      m_header(new FormHeader(this)),
      m_refusal(new InlineRefusal(this)),
      m_layoutTimer(new QTimer(this)) {
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
    m_frozen = new CompanionView(*this, ColumnPart::Frozen, RowPart::Scrolling, this);
    m_layoutTimer->setSingleShot(true);
    m_layoutTimer->setInterval(0);
    connect(m_layoutTimer, &QTimer::timeout, this, &GridView::layoutNow);
    connect(m_delegate, &CellDelegate::acceptRequested, this, &GridView::acceptEditor);
    connect(m_delegate, &CellDelegate::discardRequested, this, &GridView::discardEditor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &GridView::updateBreadcrumb);
    connect(m_refusal, &InlineRefusal::actionChosen, this, [this] { emit refusalActionRequested(m_refusalCell); });
    for (FormHeader* header : {m_header, qobject_cast<FormHeader*>(m_frozen->horizontalHeader())}) {
        connect(header, &QHeaderView::sectionResized, this,
                [this](int column, int, int width) { keepUserWidth(column, width); });
        connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &GridView::fitColumn);
    }
}

GridView::~GridView() {
    // Companions die with the widget tree, after the members they would be removed from.
    for (CompanionView* companion : std::as_const(m_companions)) {
        disconnect(companion, nullptr, this, nullptr);
    }
}

void GridView::addCompanion(CompanionView& companion) {
    m_companions.append(&companion);
    connect(&companion, &QObject::destroyed, this, [this, gone = &companion] { m_companions.removeOne(gone); });
    if (model() != nullptr) {
        companion.setModel(model());
        companion.setSelectionModel(selectionModel());
    }
    scheduleLayout();
}

const QTableView& GridView::partShowing(int row, int column) const {
    // The frozen part of a row lies above its whole, and was added later.
    for (auto companion = m_companions.crbegin(); companion != m_companions.crend(); ++companion) {
        if ((*companion)->shows(row, column)) {
            return **companion;
        }
    }
    return *this;
}

QList<const QTableView*> GridView::parts() const {
    QList<const QTableView*> all(m_companions.crbegin(), m_companions.crend());
    all.append(this);
    return all;
}

void GridView::setModel(QAbstractItemModel* newModel) {
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
    m_modelConnections = {connect(newModel, &QAbstractItemModel::modelReset, this, &GridView::readRows),
                          connect(newModel, &QAbstractItemModel::layoutChanged, this, &GridView::readRows),
                          connect(newModel, &QAbstractItemModel::rowsInserted, this, &GridView::readRows),
                          connect(newModel, &QAbstractItemModel::rowsRemoved, this, &GridView::readRows)};
    readRows();
}

void GridView::readRows() {
    m_needed.clear();
    m_layout.tree.read(*model());
    if (!m_breadcrumbChosen) {
        m_header->setBreadcrumbShown(m_layout.tree.deepestLevel() > deepForm);
    }
    scheduleLayout();
}

void GridView::setHeading(const FormHeading& heading) {
    m_header->setHeading(heading);
    m_needed.clear();
    scheduleLayout();
}

void GridView::setFrozenColumns(int count) {
    m_frozenColumns = count;
    scheduleLayout();
}

void GridView::setPinnedRow(int row) {
    m_pinnedRow = row;
    scheduleLayout();
}

void GridView::setLabelMode(LabelMode mode) {
    m_labelMode = mode;
    scheduleLayout();
}

void GridView::setZoom(int percent) {
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

void GridView::setBreadcrumbShown(bool shown) {
    m_breadcrumbChosen = true;
    m_header->setBreadcrumbShown(shown);
    scheduleLayout();
}

void GridView::setUserWidths(const QHash<int, int>& widths) {
    m_userWidths = widths;
    scheduleLayout();
}

void GridView::keepUserWidth(int column, int width) {
    if (!m_layingOut && width > 0) {
        m_userWidths.insert(column, width);
        scheduleLayout();
    }
}

bool GridView::isRowCollapsed(int row) const {
    return m_layout.tree.isCollapsed(row);
}

void GridView::setRowCollapsed(int row, bool collapsed) {
    if (!m_layout.tree.hasChildren(row)) {
        return;
    }
    m_layout.tree.setCollapsed(row, collapsed);
    // The cursor must not stay on a row that has just been folded away.
    if (currentIndex().isValid() && !m_layout.tree.isShown(currentIndex().row())) {
        moveTo(model()->index(row, currentIndex().column()));
    }
    layoutNow();
    emit rowCollapsedChanged();
}

void GridView::showLevels(int levels) {
    m_layout.tree.showLevels(levels);
    layoutNow();
    if (currentIndex().isValid() && !m_layout.tree.isShown(currentIndex().row())) {
        const QList<int> above = m_layout.tree.ancestors(currentIndex().row());
        moveTo(model()->index(above.value(levels - 1, above.constLast()), currentIndex().column()));
    }
    emit rowCollapsedChanged();
}

void GridView::setCollapsedRows(const QSet<QString>& numbers) {
    m_layout.tree.setCollapsedNumbers(numbers);
    scheduleLayout();
}

void GridView::goTo(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    if (index.row() < m_layout.tree.count() && !m_layout.tree.isShown(index.row())) {
        m_layout.tree.reveal(index.row());
        layoutNow();
        emit rowCollapsedChanged();
    }
    moveTo(index);
    scrollTo(index);
}

void GridView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.row() == m_pinnedRow) {
        // Its own view shows the row; only the column has to come into sight.
        const int left = columnViewportPosition(index.column());
        const int right = left + columnWidth(index.column());
        if (right > viewport()->width()) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + right - viewport()->width());
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
        scheduleLayout();
    }
    keepCurrentInSight(event->oldSize().height());
}

void GridView::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    layoutNow();
}

}  // namespace ui

#include "ui/form/grid_arranger.h"

#include "ui/form/breadcrumb.h"
#include "ui/form/companion_list.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_view.h"
#include "ui/form/rows_in_sight.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace ui {
namespace {

constexpr int widthStep = 8;

std::vector<BreadcrumbStep> stepsAt(const QAbstractItemModel& model, const TreeRows& tree, int first) {
    if (first < 0 || first >= tree.count()) {
        return {};
    }
    QList<int> above = tree.ancestors(first);
    if (above.isEmpty()) {
        above.append(first);  // a section names itself: the band is never empty
    }
    std::vector<BreadcrumbStep> steps;
    for (const int row : std::as_const(above)) {
        const QModelIndex index = model.index(row, 0);
        const QString shortName = index.data(ShortLabelRole).toString();
        steps.push_back({shortName.isEmpty() ? index.data().toString() : shortName,
                         QStringLiteral("стр.\u00A0") + index.data(RowNumberRole).toString()});
    }
    return steps;
}

}  // namespace

GridArranger::GridArranger(GridView& grid, GridLayout& layout, RowsInSight& rows, CompanionList& companions)
    : QObject(&grid), m_grid(grid), m_layout(layout), m_rows(rows), m_companions(companions) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &GridArranger::arrangeNow);
    connect(grid.verticalScrollBar(), &QScrollBar::valueChanged, this, &GridArranger::showBreadcrumb);
    for (const QHeaderView* header : {grid.horizontalHeader(), grid.frozenView().horizontalHeader()}) {
        connect(header, &QHeaderView::sectionResized, this,
                [this](int column, int, int width) { keepUserWidth(column, width); });
        connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &GridArranger::fitColumn);
    }
}

void GridArranger::arrangeNow() {
    m_timer.stop();
    if (m_grid.model() == nullptr || m_busy) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_busy, true);
    const int firstShown = m_grid.rowAt(0);
    const int cutAbove = firstShown < 0 ? 0 : m_grid.rowViewportPosition(firstShown);
    measure();
    m_rows.apply();
    m_grid.header().measure();
    m_grid.updateGeometries();
    // New heights, the same row on top.
    if (firstShown >= 0 && !m_grid.isRowHidden(firstShown)) {
        QScrollBar* bar = m_grid.verticalScrollBar();
        bar->setValue(bar->value() + m_grid.rowViewportPosition(firstShown) - cutAbove);
    }
    placeFrozen();
    m_companions.synchronise();
    showBreadcrumb();
    m_grid.viewport()->update();
    emit arranged();
}

void GridArranger::measure() {
    const QAbstractItemModel& model = *m_grid.model();
    const QList<int> widths = m_columns.measure(model, m_grid.header().heading(), m_layout.metrics,
                                                {m_grid.viewport()->width(), m_grid.labelMode() == LabelMode::Short});
    m_layout.texts.measure(model, widths, m_layout.metrics, m_grid.labelMode());
    for (int column = 0; column < widths.size(); ++column) {
        m_grid.setColumnWidth(column, widths.at(column));
    }
}

void GridArranger::keepUserWidth(int column, int width) {
    if (!m_busy && width > 0) {
        m_columns.setUserWidth(column, width);
        schedule();
    }
}

void GridArranger::widenColumn(int column, int steps) {
    const int width = m_grid.columnWidth(column) + steps * m_layout.metrics.px(widthStep);
    const int least = m_grid.header().minimumSectionSize();
    m_columns.setUserWidth(column, std::clamp(width, least, m_grid.viewport()->width()));
    arrangeNow();
}

void GridArranger::fitColumn(int column) {
    if (m_columns.forgetUserWidth(column)) {
        arrangeNow();
    }
}

void GridArranger::placeFrozen() {
    m_grid.frozenView().setGeometry(0, 0, m_grid.frozenWidth(), m_grid.header().height() + m_grid.viewport()->height());
}

void GridArranger::showBreadcrumb() {
    if (m_grid.model() == nullptr) {
        return;
    }
    const FormHeader& header = m_grid.header();
    const QString text = breadcrumbText(stepsAt(*m_grid.model(), m_layout.tree, m_grid.rowAt(0)),
                                        m_layout.metrics.label(), header.breadcrumbRoom());
    for (QHeaderView* each : {m_grid.horizontalHeader(), m_grid.frozenView().horizontalHeader()}) {
        static_cast<FormHeader*>(each)->setBreadcrumb(text);
    }
}

bool GridArranger::isStale(const QModelIndex& index, ColumnKind kind) const {
    if (kind == ColumnKind::Words) {
        return false;  // cut where the column ends
    }
    const bool numbers = kind == ColumnKind::Value || kind == ColumnKind::RowNumber;
    return numbers ? m_columns.outgrows(index, m_layout.metrics)
                   : m_layout.texts.isStale(index.row(), index.column(), index.data().toString());
}

void GridArranger::follow(const QModelIndex& topLeft, const QModelIndex& bottomRight) {
    // Of a list only what is in sight: it is measured by its first rows anyway.
    const bool isLong = m_grid.model()->rowCount() > longTable;
    const int lowest = m_grid.rowAt(m_grid.viewport()->height() - 1);
    const int top = isLong ? std::max(topLeft.row(), m_grid.rowAt(0)) : topLeft.row();
    const int bottom = isLong && lowest >= 0 ? std::min(bottomRight.row(), lowest) : bottomRight.row();
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        if (m_grid.isColumnHidden(column)) {
            continue;
        }
        const ColumnKind kind = columnKindOf(*m_grid.model(), column);
        for (int row = top; row <= bottom; ++row) {
            if (isStale(m_grid.model()->index(row, column), kind)) {
                schedule();
                return;
            }
        }
    }
}

void GridArranger::keepCurrentInSight(int heightBefore) {
    const QModelIndex current = m_grid.currentIndex();
    if (m_grid.viewport()->height() >= heightBefore || !current.isValid() || m_grid.isRowHidden(current.row())) {
        return;
    }
    const int top = m_grid.rowViewportPosition(current.row());
    if (top + m_grid.rowHeight(current.row()) > 0 && top < heightBefore) {
        QTimer::singleShot(0, this, [this] {
            if (m_grid.model() != nullptr && m_grid.currentIndex().isValid()) {
                m_grid.scrollTo(m_grid.currentIndex());
            }
        });
    }
}

}  // namespace ui

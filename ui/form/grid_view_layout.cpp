// Where the rows and columns of GridView stand: measured once per change of words or width, never per paint.
#include "ui/form/breadcrumb.h"
#include "ui/form/column_widths.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_view.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTimer>

#include <numeric>

namespace ui {
namespace {

constexpr int mostShortName = 232;
constexpr int widthStep = 8;

}  // namespace

void GridView::scheduleLayout() {
    m_layoutTimer->start();
}

void GridView::layoutNow() {
    m_layoutTimer->stop();
    if (model() == nullptr || m_layingOut) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_layingOut, true);
    const int firstShown = rowAt(0);
    const int cutAbove = firstShown < 0 ? 0 : rowViewportPosition(firstShown);
    QList<int> needed = neededWidths(*model(), m_header->heading(), m_layout.metrics);
    // A long form beside the inspector: words stand closer before figures leave the window.
    const auto room =
        std::accumulate(needed.begin(), needed.end(), 0) > viewport()->width() ? WordsRoom::Least : WordsRoom::Easy;
    if (room == WordsRoom::Least) {
        needed = neededWidths(*model(), m_header->heading(), m_layout.metrics, room);
    }
    if (room != m_wordsRoom) {
        m_wordsRoom = room;
        m_needed.clear();
    }
    // Widths only grow while the same form is shown: a column must not jump as numbers change.
    for (int column = 0; column < std::min(needed.size(), m_needed.size()); ++column) {
        needed[column] = std::max(needed.at(column), m_needed.at(column));
    }
    m_needed = needed;
    if (m_labelMode == LabelMode::Short) {
        makeRoomForShortNames(needed);
    }
    const QList<int> widths = spreadWidths(*model(), needed, m_userWidths, viewport()->width(), m_layout.metrics);
    m_layout.texts.measure(*model(), widths, m_layout.metrics, m_labelMode);
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
    applyHiddenRows();
    m_header->measure();
    updateGeometries();
    // New heights, the same row on top.
    if (firstShown >= 0 && !isRowHidden(firstShown)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(firstShown) - cutAbove);
    }
    m_frozen->setGeometry(0, 0, frozenWidth(), m_header->height() + viewport()->height());
    for (CompanionView* companion : std::as_const(m_companions)) {
        companion->synchronise();
    }
    updateBreadcrumb();
    placeRefusal();
    viewport()->update();
    emit laidOut();
}

/// A short name that is cut tells less than the whole one did; the longest few give way all the same.
void GridView::makeRoomForShortNames(QList<int>& widths) const {
    for (int column = 0; column < widths.size(); ++column) {
        if (columnKindOf(*model(), column) == ColumnKind::Label) {
            const int wanted = RowTexts::widestShortName(*model(), column, m_layout.metrics);
            widths[column] = std::max(widths.at(column), std::min(wanted, m_layout.metrics.px(mostShortName)));
        }
    }
}

void GridView::widenColumn(int steps) {
    const int column = currentIndex().column();
    if (column < 0) {
        return;
    }
    const int width = columnWidth(column) + steps * m_layout.metrics.px(widthStep);
    m_userWidths.insert(column, std::clamp(width, m_header->minimumSectionSize(), viewport()->width()));
    layoutNow();
    scrollTo(currentIndex());
}

void GridView::fitColumn(int column) {
    if (m_userWidths.remove(column)) {
        layoutNow();
    }
}

void GridView::setFilteredRows(const QSet<int>& rows) {
    if (m_filteredRows != rows) {
        m_filteredRows = rows;
        layoutNow();
    }
}

void GridView::applyHiddenRows() {
    for (int row = 0; row < model()->rowCount(); ++row) {
        const bool shown = row != m_pinnedRow && m_layout.tree.isShown(row) && !m_filteredRows.contains(row);
        setRowHidden(row, !shown);
        if (shown) {
            setRowHeight(row, m_layout.texts.height(row));
        }
    }
}

int GridView::frozenWidth() const {
    int width = 0;
    for (int column = 0; column < m_frozenColumns; ++column) {
        width += columnWidth(column);
    }
    return std::min(width, viewport()->width());
}

void GridView::updateBreadcrumb() {
    const int first = rowAt(0);
    std::vector<BreadcrumbStep> steps;
    if (first >= 0 && first < m_layout.tree.count()) {
        QList<int> above = m_layout.tree.ancestors(first);
        if (above.isEmpty()) {
            above.append(first);  // a section names itself: the band is never empty
        }
        for (const int row : std::as_const(above)) {
            const QModelIndex index = model()->index(row, 0);
            const QString shortName = index.data(ShortLabelRole).toString();
            steps.push_back({shortName.isEmpty() ? index.data().toString() : shortName,
                             QStringLiteral("стр.\u00A0") + index.data(RowNumberRole).toString()});
        }
    }
    const QString text = breadcrumbText(std::move(steps), m_layout.metrics.label(), m_header->breadcrumbRoom());
    m_header->setBreadcrumb(text);
    if (auto* header = qobject_cast<FormHeader*>(m_frozen->horizontalHeader())) {
        header->setBreadcrumb(text);
    }
}

void GridView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) {
    QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        const ColumnKind kind = columnKindOf(*model(), column);
        const bool numbers = kind == ColumnKind::Value || kind == ColumnKind::RowNumber;
        for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
            // A recalculation announces the whole table; measure again only where words changed.
            const QModelIndex index = model()->index(row, column);
            if (numbers ? outgrows(index, m_needed.value(column), m_layout.metrics, m_wordsRoom)
                        : m_layout.texts.isStale(row, column, index.data().toString())) {
                scheduleLayout();
                return;
            }
        }
    }
}

/// A cell in sight stays so when the table gets lower: otherwise the pinned total would cover it.
void GridView::keepCurrentInSight(int heightBefore) {
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

void GridView::updateGeometries() {
    QTableView::updateGeometries();
    if (m_frozen != nullptr) {
        m_frozen->setGeometry(0, 0, frozenWidth(), m_header->height() + viewport()->height());
    }
}

}  // namespace ui

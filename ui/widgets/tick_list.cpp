#include "ui/widgets/tick_list.h"

#include "ui/widgets/fonts.h"

#include <QHeaderView>

namespace ui {
namespace {

constexpr int tickRowHeight = 24;
constexpr int tickWidth = 34;

QTableWidgetItem* itemOf(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    item->setToolTip(text);
    return item;
}

}  // namespace

TickList::TickList(const QString& name, const std::vector<Column>& columns, QWidget* parent)
    : QTableWidget(0, static_cast<int>(columns.size()) + 1, parent) {
    setAccessibleName(name);
    QStringList headings{{}};
    for (const Column& column : columns) {
        headings.append(column.heading);
    }
    setHorizontalHeaderLabels(headings);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->setVisible(false);
    verticalHeader()->setDefaultSectionSize(tickRowHeight);
    QHeaderView* const header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->resizeSection(0, tickWidth);
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const int section = static_cast<int>(at) + 1;
        if (columns[at].width == 0) {
            header->setSectionResizeMode(section, QHeaderView::Stretch);
        } else {
            header->resizeSection(section, columns[at].width);
        }
    }
}

int TickList::addLine(bool ticked, const QStringList& texts) {
    const int row = rowCount();
    insertRow(row);
    QTableWidgetItem* tick = itemOf({});
    tick->setTextAlignment(Qt::AlignCenter);
    tick->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    tick->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    setItem(row, 0, tick);
    for (int column = 0; column < texts.size(); ++column) {
        setItem(row, column + 1, itemOf(texts[column]));
    }
    return row;
}

bool TickList::isTicked(int row) const {
    return item(row, 0)->checkState() == Qt::Checked;
}

int TickList::tickedCount() const {
    int count = 0;
    for (int row = 0; row < rowCount(); ++row) {
        count += isTicked(row) ? 1 : 0;
    }
    return count;
}

void TickList::setSide(int row, int column, Qt::Alignment side, bool bold) {
    item(row, column)->setTextAlignment(side | Qt::AlignVCenter);
    if (bold) {
        item(row, column)->setFont(ui::font(TextSize::Base, Weight::Bold));
    }
}

}  // namespace ui

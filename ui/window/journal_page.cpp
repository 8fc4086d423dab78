#include "ui/window/journal_page.h"

#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/journal_model.h"
#include "ui/window/page_title.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

/// What a column needs in the narrowest window, and its share of what is left over: words grow, dates do not.
struct ColumnRoom {
    int least;
    int share;
};
constexpr std::array<ColumnRoom, 7> columnRooms{{{118, 1}, {92, 2}, {62, 0}, {106, 2}, {168, 6}, {132, 3}, {112, 4}}};

}  // namespace

JournalPage::JournalPage(const ShownPlan& document, QWidget* parent)
    : QWidget(parent),
      m_list(new QTableView(this)),
      m_nothing(wrappedLabel(
          QStringLiteral("Изменений ещё нет. Здесь появится каждая правка: кто, когда, что было, что стало и почему."),
          TextSize::Base, Role::Text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PageTitle(QStringLiteral("Журнал"), this);
    title->setAddition(QStringLiteral("Все изменения плана, последние сверху"));
    column->addWidget(title);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 0, 0);
    inset->addWidget(m_list);
    column->addLayout(inset, 1);
    m_nothing->setContentsMargins(7, 8, 12, 8);
    inset->addWidget(m_nothing, 1, Qt::AlignTop);
    m_list->setModel(new JournalModel(document, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setTabKeyNavigation(false);
    m_list->verticalHeader()->setVisible(false);
    m_list->verticalHeader()->setDefaultSectionSize(24);
    m_list->setAccessibleName(QStringLiteral("Журнал изменений"));
    setFocusProxy(m_list);
    connect(m_list->model(), &QAbstractItemModel::modelReset, this, &JournalPage::showLines);
    showLines();
}

void JournalPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int room = width() - 22;
    int spare = room;
    int shares = 0;
    for (const ColumnRoom& column : columnRooms) {
        spare -= column.least;
        shares += column.share;
    }
    for (std::size_t place = 0; place < columnRooms.size(); ++place) {
        const ColumnRoom& column = columnRooms[place];
        m_list->setColumnWidth(static_cast<int>(place), column.least + std::max(0, spare) * column.share / shares);
    }
}

void JournalPage::showLines() {
    const bool filled = m_list->model()->rowCount() > 0;
    m_list->setVisible(filled);
    m_nothing->setVisible(!filled);
}

}  // namespace ui

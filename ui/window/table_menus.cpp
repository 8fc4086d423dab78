#include "ui/window/table_menus.h"

#include "ui/window/appendix_page.h"
#include "ui/window/table_head.h"

#include <QActionGroup>
#include <QMenu>

namespace ui {
namespace {

/// The choices of a list with the current one ticked.
void fill(QMenu& menu, const QList<TableChoice>& choices, int current) {
    auto* group = menu.findChild<QActionGroup*>();
    while (group->actions().size() > choices.size()) {
        delete group->actions().constLast();
    }
    while (group->actions().size() < choices.size()) {
        menu.addAction(group->addAction(new QAction(group)));
    }
    for (qsizetype place = 0; place < choices.size(); ++place) {
        QAction* action = group->actions().at(place);
        action->setCheckable(true);
        action->setText(choices.at(place).words);
        action->setData(choices.at(place).value);
        action->setChecked(choices.at(place).value == current);
    }
}

}  // namespace

TableMenus::TableMenus(QMenu& view, std::function<AppendixPage*()> page, QObject* parent)
    : QObject(parent),
      m_page(std::move(page)),
      m_rows(addMenu(view, QStringLiteral("Строки таблицы"),
                     [](AppendixPage& table, int choice) { table.rows().choose(static_cast<RowFilter>(choice)); })),
      m_labels(addMenu(view, QStringLiteral("Названия строк"),
                       [](AppendixPage& table, int choice) { table.chooseLabelMode(static_cast<LabelMode>(choice)); })),
      m_columns(addMenu(view, QStringLiteral("Графы каждого года"),
                        [](AppendixPage& table, int choice) { table.columns().choose(choice); })),
      m_earlier(addMenu(view, QStringLiteral("Прежние годы"), [](AppendixPage& table, int choice) {
          table.columns().setEarlierYears(static_cast<EarlierYears>(choice));
      })) {
    connect(&view, &QMenu::aboutToShow, this, &TableMenus::show);
}

QMenu* TableMenus::addMenu(QMenu& view, const QString& name, std::function<void(AppendixPage&, int)> choose) {
    QMenu* menu = view.addMenu(name);
    auto* group = new QActionGroup(menu);
    connect(group, &QActionGroup::triggered, this, [this, choose = std::move(choose)](const QAction* chosen) {
        if (AppendixPage* page = m_page(); page != nullptr) {
            choose(*page, chosen->data().toInt());
        }
    });
    return menu;
}

void TableMenus::show() {
    const AppendixPage* page = m_page();
    m_rows->setEnabled(page != nullptr);
    m_labels->setEnabled(page != nullptr);
    m_columns->setEnabled(page != nullptr
                          && (page->columns().yearsTogether() || page->columns().earlierYears() != EarlierYears::None));
    m_earlier->setEnabled(page != nullptr);
    if (page != nullptr) {
        fill(*m_rows, page->rows().offered(), static_cast<int>(page->rows().chosen()));
        fill(*m_labels, TableHead::labelChoices(), static_cast<int>(page->labelMode()));
        fill(*m_columns, page->columns().offered(), page->columns().chosen());
        fill(*m_earlier, page->columns().earlierOffered(), static_cast<int>(page->columns().earlierYears()));
    }
}

}  // namespace ui

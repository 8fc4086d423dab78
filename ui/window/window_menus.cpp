#include "ui/window/window_menus.h"

#include "core/form/edition.h"
#include "ui/widgets/icons.h"
#include "ui/window/table_menus.h"
#include "ui/window/width_menu.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace ui {
namespace {

/// The menu of whatever has the focus, beside what is chosen in it and not where the mouse happens to be.
void openMenuOfFocus() {
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr) {
        return;
    }
    const auto* list = qobject_cast<QAbstractItemView*>(focus);
    const QWidget* field = list == nullptr ? focus : list->viewport();
    const QRect cell = list == nullptr ? QRect() : list->visualRect(list->currentIndex());
    const QPoint place = (cell.isEmpty() ? field->rect() : cell).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, field->mapToGlobal(place));
    QApplication::sendEvent(focus, &event);
}

}  // namespace

WindowMenus::WindowMenus(QMainWindow& window, const WindowActions& actions, WindowMemory& memory,
                         const std::function<AppendixPage*()>& table)
    : QObject(&window), m_window(window), m_actions(actions), m_memory(memory) {
    makeFile();
    makeEdit();
    makeView(table);
    makePlan();
    m_scenario = add(QStringLiteral("Сценарий"));
    m_ofPlan.append(m_scenario);
    makeChecks();
    makeHelp();
    makeCell();
    connect(actions.menus, &QAction::triggered, this, &WindowMenus::activateBar);
    connect(actions.cellMenu, &QAction::triggered, this, &openMenuOfFocus);
}

QMenu* WindowMenus::add(const QString& name) {
    return m_window.menuBar()->addMenu(name);
}

void WindowMenus::makeFile() {
    const WindowActions& act = m_actions;
    QMenu* file = add(QStringLiteral("Файл"));
    file->addActions({act.newPlan, act.newFromLast, act.open, act.auditTable});
    m_recent = file->addMenu(QStringLiteral("Недавние планы"));
    connect(file, &QMenu::aboutToShow, this, &WindowMenus::showRecent);
    file->addSeparator();
    file->addActions({act.loadInputs, act.loadTable, act.takePlan, act.saveCopy, act.copies, act.print,
                      act.exportTables, act.report});
    file->addSeparator();
    file->addActions({act.closePlan, act.quit});
}

void WindowMenus::makeEdit() {
    const WindowActions& act = m_actions;
    QMenu* edit = add(QStringLiteral("Правка"));
    edit->addActions({act.undo, act.redo});
    edit->addSeparator();
    edit->addActions(
        {act.cut, act.copy, act.copyHeadings, act.copyFull, act.paste, act.pastePreview, act.fillDown, act.clear});
    edit->addSeparator();
    edit->addActions({act.correct, act.note, act.takeFigures});
    edit->addSeparator();
    edit->addActions({act.find, act.findNext, act.findPrevious, act.goToRow, act.formula});
    m_ofPlan.append(edit);
}

void WindowMenus::makeView(const std::function<AppendixPage*()>& table) {
    const WindowActions& act = m_actions;
    QMenu* view = add(QStringLiteral("Вид"));
    view->addActions({act.back, act.forward});
    view->addSeparator();
    view->addActions({act.treePanel, act.checkPanel, act.inspectorPanel, act.nextPanel, act.previousPanel});
    view->addAction(act.resetLayout);
    view->addSeparator();
    new TableMenus(*view, table, this);
    new WidthMenu(*view, m_window, this);
    view->addActions({act.allYears, act.services});
    view->addActions({act.zoomIn, act.zoomOut, act.zoomReset});
    view->addSeparator();
    makeThemes(*view);
}

void WindowMenus::makeThemes(QMenu& view) {
    QMenu* themes = view.addMenu(QStringLiteral("Оформление"));
    themes->addActions(m_actions.schemes->actions());
    for (QAction* action : themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_memory.scheme()));
    }
    connect(m_actions.schemes, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        const auto scheme = static_cast<Scheme>(chosen->data().toInt());
        m_memory.setScheme(scheme);
        if (Theme::current() != nullptr) {
            Theme::current()->setScheme(scheme);
        }
    });
}

void WindowMenus::makePlan() {
    const WindowActions& act = m_actions;
    QMenu* plan = add(QStringLiteral("План"));
    plan->addActions({act.populations, act.rules, act.norms, act.titles});
    plan->addSeparator();
    m_appendices = plan->addMenu(icon(Icon::Table), QStringLiteral("Приложения"));
    plan->addSeparator();
    plan->addActions({act.previousYear, act.nextYear, act.previousScenario, act.nextScenario});
    plan->addSeparator();
    plan->addAction(act.formChanges);
    m_ofPlan.append(plan);
}

void WindowMenus::makeChecks() {
    const WindowActions& act = m_actions;
    QMenu* checks = add(QStringLiteral("Проверка"));
    checks->addActions({act.compare, act.charts, act.checks, act.protocol, act.nextFinding, act.previousFinding});
    checks->addSeparator();
    checks->addActions({act.passport, act.history, act.tableChart, act.journal});
    m_ofPlan.append(checks);
}

void WindowMenus::makeHelp() {
    QMenu* help = add(QStringLiteral("Справка"));
    help->addActions({m_actions.help, m_actions.keyboard});
    help->addSeparator();
    help->addAction(m_actions.about);
}

void WindowMenus::makeCell() {
    const WindowActions& act = m_actions;
    m_cell = new QMenu(&m_window);
    m_cell->addActions({act.passport, act.history, act.note, act.correct, act.solve});
    m_cell->addSeparator();
    m_cell->addActions(
        {act.cut, act.copy, act.copyHeadings, act.copyFull, act.paste, act.pastePreview, act.fillDown, act.clear});
}

void WindowMenus::setOfPlanVisible(bool visible) {
    for (QMenu* menu : std::as_const(m_ofPlan)) {
        menu->menuAction()->setVisible(visible);
    }
}

void WindowMenus::showAppendices(const form::Edition& edition) {
    m_appendices->clear();
    for (const form::Appendix& appendix : edition.appendices) {
        QAction* action = m_appendices->addAction(
            QStringLiteral("%1  %2").arg(appendix.number).arg(QString::fromStdString(appendix.shortTitle)));
        connect(action, &QAction::triggered, this, [this, number = appendix.number] { emit appendixChosen(number); });
    }
}

void WindowMenus::showRecent() {
    m_recent->clear();
    for (const RecentPlan& plan : m_memory.recentPlans()) {
        if (plan.present) {
            QAction* action = m_recent->addAction(plan.title + QStringLiteral(" – ") + QFileInfo(plan.path).fileName());
            connect(action, &QAction::triggered, this, [this, path = plan.path] { emit recentChosen(path); });
        }
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void WindowMenus::activateBar() {
    m_window.menuBar()->setActiveAction(m_window.menuBar()->actions().constFirst());
}

}  // namespace ui

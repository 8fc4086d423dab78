// Menus, tool bar and panels of the main window.
#include "ui/widgets/icons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/table_menus.h"
#include "ui/window/tree_title.h"
#include "ui/window/work_line.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace ui {
namespace {

void addGap(QToolBar& bar, int width) {
    auto* gap = new QWidget(&bar);
    gap->setFixedWidth(width);
    bar.addWidget(gap);
}

/// A head of no height; a plain widget would give the panel a negative size.
class NoTitle : public QWidget {
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

QDockWidget* makeDock(QMainWindow& window, const char* name, const QString& title, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &window);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea | Qt::BottomDockWidgetArea);
    window.addDockWidget(area, dock);
    dock->setVisible(false);
    return dock;
}

}  // namespace

void MainWindow::makeMenus() {
    const WindowActions& act = *m_actions;
    QMenu* file = menuBar()->addMenu(QStringLiteral("Файл"));
    file->addActions({act.newPlan, act.newFromLast, act.open});
    m_recentMenu = file->addMenu(QStringLiteral("Недавние планы"));
    connect(file, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    file->addActions({act.loadInputs, act.saveCopy, act.copies, act.print, act.exportTables});
    file->addSeparator();
    file->addActions({act.closePlan, act.quit});

    QMenu* edit = menuBar()->addMenu(QStringLiteral("Правка"));
    edit->addActions({act.undo, act.redo});
    edit->addSeparator();
    edit->addActions({act.cut, act.copy, act.copyHeadings, act.paste, act.pastePreview, act.fillDown, act.clear});
    edit->addSeparator();
    edit->addActions({act.correct, act.note});
    edit->addSeparator();
    edit->addActions({act.find, act.findNext, act.findPrevious, act.goToRow, act.formula});

    QMenu* view = menuBar()->addMenu(QStringLiteral("Вид"));
    view->addActions({act.back, act.forward});
    view->addSeparator();
    view->addActions({act.treePanel, act.checkPanel, act.inspectorPanel, act.nextPanel, act.previousPanel});
    view->addAction(act.resetLayout);
    view->addSeparator();
    new TableMenus(
        *view, [this] { return m_pages == nullptr ? nullptr : m_pages->appendix(); }, this);
    view->addActions({act.allYears, act.lastYear, act.services});
    view->addActions({act.zoomIn, act.zoomOut, act.zoomReset});
    view->addSeparator();
    QMenu* themes = view->addMenu(QStringLiteral("Оформление"));
    themes->addActions(act.schemes->actions());

    QMenu* plan = menuBar()->addMenu(QStringLiteral("План"));
    plan->addActions({act.populations, act.rules, act.norms, act.titles});
    plan->addSeparator();
    m_appendixMenu = plan->addMenu(icon(Icon::Table), QStringLiteral("Приложения"));
    plan->addSeparator();
    plan->addActions({act.previousYear, act.nextYear, act.previousScenario, act.nextScenario});
    plan->addSeparator();
    plan->addAction(act.formChanges);

    m_scenarioMenu = menuBar()->addMenu(QStringLiteral("Сценарий"));
    QMenu* checks = menuBar()->addMenu(QStringLiteral("Проверка"));
    checks->addActions({act.compare, act.charts, act.checks, act.nextFinding, act.previousFinding});
    checks->addSeparator();
    checks->addActions({act.passport, act.history, act.journal});
    QMenu* help = menuBar()->addMenu(QStringLiteral("Справка"));
    help->addActions({act.help, act.keyboard});
    help->addSeparator();
    help->addAction(act.about);
    m_planMenus = {edit, plan, m_scenarioMenu, checks};

    m_cellMenu = new QMenu(this);
    m_cellMenu->addActions({act.passport, act.history, act.note, act.correct, act.solve});
    m_cellMenu->addSeparator();
    m_cellMenu->addActions({act.cut, act.copy, act.copyHeadings, act.paste, act.pastePreview, act.fillDown, act.clear});
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    for (const RecentPlan& plan : m_memory.recentPlans()) {
        if (plan.present) {
            QAction* action =
                m_recentMenu->addAction(plan.title + QStringLiteral(" – ") + QFileInfo(plan.path).fileName());
            connect(action, &QAction::triggered, this, [this, path = plan.path] { openFile(path); });
        }
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::makeToolBar() {
    const WindowActions& act = *m_actions;
    m_toolBar = addToolBar(QStringLiteral("Панель инструментов"));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setFloatable(false);
    m_toolBar->setMinimumHeight(36);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    // Qt draws this arrow in black whatever the theme is.
    if (auto* more = m_toolBar->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")); more != nullptr) {
        more->setIcon(icon(Icon::ChevronRight));
        more->setToolTip(QStringLiteral("Ещё кнопки"));
        more->setAccessibleName(more->toolTip());
    }
    addGap(*m_toolBar, 4);
    m_toolBar->addActions({act.back, act.forward});
    m_toolBar->addSeparator();
    m_toolBar->addActions({act.undo, act.redo});
    m_toolBar->addSeparator();
    m_toolBar->addActions({act.copy, act.paste, act.find});
    m_toolBar->addSeparator();
    m_toolBar->addActions({act.print, act.exportTables});
    m_toolBar->addSeparator();
    addGap(*m_toolBar, 6);
    auto* scenario = new QLabel(QStringLiteral("Сценарий"));
    m_toolBar->addWidget(scenario);
    addGap(*m_toolBar, 6);
    m_scenarios = new QComboBox(m_toolBar);
    scenario->setBuddy(m_scenarios);
    m_scenarios->setAccessibleName(QStringLiteral("Сценарий"));
    m_toolBar->addWidget(m_scenarios);
    m_toolBar->addAction(act.compare);
    static_cast<QToolButton*>(m_toolBar->widgetForAction(act.compare))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addGap(*m_toolBar, 14);
    m_toolBar->addWidget(new QLabel(QStringLiteral("Год")));
    addGap(*m_toolBar, 6);
    m_years = new SegmentedSwitch(QStringLiteral("Год"), m_toolBar);
    m_toolBar->addWidget(m_years);
    auto* space = new QWidget(m_toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    m_toolBar->addAction(act.passport);
    static_cast<QToolButton*>(m_toolBar->widgetForAction(act.passport))
        ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addSeparator();
    m_toolBar->addActions({act.treePanel, act.checkPanel, act.inspectorPanel, act.help});
    addGap(*m_toolBar, 4);
    for (QAction* action : m_toolBar->actions()) {
        if (QWidget* button = m_toolBar->widgetForAction(action); button != nullptr && !action->text().isEmpty()) {
            button->setAccessibleName(action->toolTip());
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
    m_footBar = new QToolBar(QStringLiteral("Итоги"), this);
    m_footBar->setObjectName(QStringLiteral("totals"));
    m_footBar->setMovable(false);
    m_work = new WorkLine(m_footBar);
    m_workShown = m_footBar->addWidget(m_work);
    m_workShown->setVisible(false);
    connect(m_work, &WorkLine::wanted, m_workShown, &QAction::setVisible);
    addToolBar(Qt::BottomToolBarArea, m_footBar);
}

void MainWindow::makeDocks() {
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_treeDock = makeDock(*this, "tree", QStringLiteral("Страницы плана"), Qt::LeftDockWidgetArea);
    m_inspectorDock = makeDock(*this, "inspector", QStringLiteral("Сведения о ячейке"), Qt::RightDockWidgetArea);
    m_checkDock = makeDock(*this, "checks", QStringLiteral("Проверки"), Qt::BottomDockWidgetArea);
    auto* title = new TreeTitle(m_treeDock);
    connect(title, &TreeTitle::closeRequested, m_treeDock, &QDockWidget::close);
    m_treeDock->setTitleBarWidget(title);
    // The inspector and the findings begin with heads of their own.
    m_inspectorDock->setTitleBarWidget(new NoTitle(m_inspectorDock));
    m_checkDock->setTitleBarWidget(new NoTitle(m_checkDock));
    const std::initializer_list<std::pair<QDockWidget*, QAction*>> toggles{{m_treeDock, m_actions->treePanel},
                                                                           {m_inspectorDock, m_actions->inspectorPanel},
                                                                           {m_checkDock, m_actions->checkPanel}};
    for (const auto& [dock, action] : toggles) {
        connect(action, &QAction::triggered, dock, &QDockWidget::setVisible);
        connect(dock, &QDockWidget::visibilityChanged, action, [dock = dock, action = action] {
            if (dock->parentWidget()->isVisible()) {
                action->setChecked(!dock->isHidden());
            }
        });
    }
}

}  // namespace ui

#include "ui/window/plan_bar.h"

#include "ui/plan/shown_plan.h"
#include "ui/scenario/scenario_menu.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/window_actions.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

constexpr int wideScenario = 206;
constexpr int narrowScenario = 110;
/// Of a name in the list of scenarios.
constexpr int widestScenario = 640;

}  // namespace

PlanBar::PlanBar(const WindowActions& actions, QWidget* parent)
    : QToolBar(QStringLiteral("Панель инструментов"), parent) {
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    setFloatable(false);
    setMinimumHeight(36);
    setContextMenuPolicy(Qt::PreventContextMenu);
    // Qt draws this arrow in black whatever the theme is.
    if (auto* more = findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button")); more != nullptr) {
        more->setIcon(icon(Icon::ChevronRight));
        more->setToolTip(QStringLiteral("Ещё кнопки"));
        more->setAccessibleName(more->toolTip());
    }
    addGap(4);
    addActions({actions.back, actions.forward});
    addSeparator();
    addActions({actions.undo, actions.redo});
    addSeparator();
    addActions({actions.copy, actions.paste, actions.find});
    addSeparator();
    addActions({actions.print, actions.exportTables});
    addSeparator();
    addGap(6);
    addScenarios(actions.compare);
    addGap(14);
    addYears();
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    addWorded(actions.passport);
    addSeparator();
    addActions({actions.treePanel, actions.checkPanel, actions.inspectorPanel, actions.help});
    addGap(4);
    nameButtons();
}

void PlanBar::addGap(int width) {
    auto* gap = new QWidget(this);
    gap->setFixedWidth(width);
    addWidget(gap);
}

void PlanBar::addWorded(QAction* action) {
    addAction(action);
    static_cast<QToolButton*>(widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void PlanBar::addScenarios(QAction* compare) {
    auto* title = new QLabel(QStringLiteral("Сценарий"));
    addWidget(title);
    addGap(6);
    m_scenarios = new QComboBox(this);
    title->setBuddy(m_scenarios);
    m_scenarios->setAccessibleName(QStringLiteral("Сценарий"));
    addWidget(m_scenarios);
    addWorded(compare);
    connect(m_scenarios, &QComboBox::activated, this, [this](int index) {
        emit scenarioChosen(m_scenarios->itemData(index).toInt());
        showScenario();
    });
}

void PlanBar::addYears() {
    addWidget(new QLabel(QStringLiteral("Год")));
    addGap(6);
    m_years = new SegmentedSwitch(QStringLiteral("Год"), this);
    addWidget(m_years);
    connect(m_years, &SegmentedSwitch::currentChanged, this, [this](int place) {
        if (m_plan != nullptr) {
            emit yearChosen(m_plan->years()[static_cast<std::size_t>(place)]);
            showYear();
        }
    });
}

void PlanBar::nameButtons() {
    for (QAction* action : actions()) {
        if (QWidget* button = widgetForAction(action); button != nullptr && !action->text().isEmpty()) {
            button->setAccessibleName(action->toolTip());
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void PlanBar::follow(ShownPlan& plan) {
    leave();
    m_plan = &plan;
    connect(&plan, &ShownPlan::yearChanged, this, &PlanBar::showYear);
    connect(&plan, &ShownPlan::scenariosChanged, this, &PlanBar::showScenarios);
    connect(&plan, &ShownPlan::scenarioChanged, this, &PlanBar::showScenario);
    showScenarios();
    QStringList years;
    for (const int year : plan.years()) {
        years.append(QString::number(year));
    }
    m_years->setItems(years);
    showYear();
}

void PlanBar::leave() {
    if (m_plan != nullptr) {
        m_plan->disconnect(this);
        m_plan = nullptr;
    }
}

/// As wide whatever the scenarios are called: the year beside them must not move.
void PlanBar::setNarrow(bool narrow) {
    m_scenarios->setFixedWidth(narrow ? narrowScenario : wideScenario);
}

/// An indent says what stands on what.
void PlanBar::showScenarios() {
    const QSignalBlocker quiet(m_scenarios);
    m_scenarios->clear();
    for (const ScenarioLine& line : scenarioLines(m_plan->draft())) {
        m_scenarios->addItem(QString(line.depth * 3, QChar(0x00A0)) + line.name, line.id);
        if (line.frozen) {
            m_scenarios->setItemIcon(m_scenarios->count() - 1, icon(Icon::Lock));
        }
    }
    showScenario();
    m_scenarios->view()->setMinimumWidth(std::min(m_scenarios->view()->sizeHintForColumn(0) + 24, widestScenario));
}

void PlanBar::showScenario() {
    m_scenarios->setCurrentIndex(m_scenarios->findData(m_plan->scenario()));
}

void PlanBar::showYear() {
    m_years->setCurrent(m_plan->year() - m_plan->years().front());
}

}  // namespace ui

#pragma once

#include <QToolBar>

class QComboBox;

namespace ui {

class SegmentedSwitch;
class ShownPlan;
struct WindowActions;

/// The tool bar: acts at hand, the scenario and the year in sight. What is chosen here is only asked for.
class PlanBar : public QToolBar {
    Q_OBJECT

public:
    PlanBar(const WindowActions& actions, QWidget* parent);

    void follow(ShownPlan& plan);
    void leave();
    void setNarrow(bool narrow);

signals:
    void scenarioChosen(int id);
    void yearChosen(int year);

private:
    void addGap(int width);
    void addWorded(QAction* action);
    void addScenarios(QAction* compare);
    void addYears();
    void nameButtons();
    void showScenarios();
    void showScenario();
    void showYear();

    ShownPlan* m_plan = nullptr;
    QComboBox* m_scenarios = nullptr;
    SegmentedSwitch* m_years = nullptr;
};

}  // namespace ui

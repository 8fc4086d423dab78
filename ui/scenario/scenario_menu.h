#pragma once

#include "ui/scenario/scenario_bar.h"

#include <QMenu>

namespace ui {

/// The menu «Сценарий»: the scenarios of the plan as a tree, and the acts with the one in sight.
class ScenarioMenu : public QObject {
    Q_OBJECT

public:
    /// Fills `menu` when it opens: a file may hold a hundred scenarios, and switching must stay at once.
    ScenarioMenu(ShownPlan& shownPlan, ScenarioBar& bar, QMenu& menu, QObject* parent = nullptr);

    /// Acts of the window that end in a new scenario; they stand before the list of scenarios.
    void setWhatIf(const QList<QAction*>& acts);
    void step(int by);

signals:
    /// An act was refused, or asks something only a dialog may ask.
    void refused(const QString& words);
    /// An act of the menu was done; the name of the deed as undo has it.
    void done(const QString& deed);

private:
    void fill();
    void addScenarios();
    void addParents(QMenu& menu);
    void apply(const text::Outcome<scenario::Change>& change);
    void remove();

    ShownPlan& m_shownPlan;
    ScenarioBar& m_bar;
    QMenu& m_menu;
    QList<QAction*> m_whatIf;
};

/// Scenarios as a list of a tree: parents first, each child after its parent and its brothers' children.
struct ScenarioLine {
    scenario::ScenarioId id = scenario::rootScenario;
    int depth = 0;
    QString name;
    bool frozen = false;
};
[[nodiscard]] QList<ScenarioLine> scenarioLines(const scenario::Draft& draft);

}  // namespace ui

#pragma once

#include "core/form/cell_rule.h"

#include <QObject>

#include <cstdint>

namespace ui {

class ShownPlan;
struct WindowActions;

/// Undo and redo: what the acts are called now, and where what they did is seen. It outlives the pages, which an undone
/// upgrade of the form makes anew.
class DeedSteps : public QObject {
    Q_OBJECT

public:
    DeedSteps(ShownPlan& plan, const WindowActions& actions);

    void takeBack();
    /// Names the acts after the deeds they take back or do again.
    void show();

signals:
    /// An act whose effect is out of sight looks like none.
    void touched(const form::CellAddress& cell, int year);
    void told(const QString& words);
    /// One key would take back what many minutes made, or what is no longer in mind: takeBack() does it.
    void questioned(const QString& words);

private:
    void step(bool back);
    /// What is to be asked before the next undo; empty – nothing.
    [[nodiscard]] QString question() const;
    void tellPlace();

    ShownPlan& m_plan;
    const WindowActions& m_actions;
    std::int64_t m_asked = 0;  ///< the entry that the question was about: asked once more, it is taken back
    std::int64_t m_before;  ///< the last entry that stood when the plan was opened
};

}  // namespace ui

#pragma once

#include "core/form/cell_rule.h"

#include <QObject>

namespace ui {

class ShownPlan;
struct WindowActions;

/// Undo and redo: what the acts are called now, and where what they did is seen. It outlives the pages, which an undone
/// upgrade of the form makes anew.
class DeedSteps : public QObject {
    Q_OBJECT

public:
    DeedSteps(ShownPlan& plan, const WindowActions& actions);

    /// Names the acts after the deeds they take back or do again.
    void show();

signals:
    /// An act whose effect is out of sight looks like none.
    void touched(const form::CellAddress& cell, int year);
    void told(const QString& words);

private:
    void step(bool back);
    void tellPlace();

    ShownPlan& m_plan;
    const WindowActions& m_actions;
};

}  // namespace ui

#pragma once

#include <QList>
#include <QObject>

namespace ui {

class DeedBar;
class IndexBar;
class PlanPages;
class RebalanceBar;
class ShownPlan;
class SolveBar;
class TypedInput;
struct WindowActions;

/// The strips that ask what would be if: a goal sought, volume moved, rows indexed. One of them at a time.
class WhatIfBars : public QObject {
    Q_OBJECT

public:
    WhatIfBars(ShownPlan& plan, PlanPages& pages, const TypedInput& typed, const WindowActions& actions);

    /// To be put over the pages.
    [[nodiscard]] QList<DeedBar*> bars() const;
    [[nodiscard]] bool isSolving() const;

signals:
    void closed();

private:
    /// Puts the other strips away; false when what is typed must be mended first.
    [[nodiscard]] bool makeRoom();
    void openSolve();
    void openIndex();
    void openRebalance();

    ShownPlan& m_plan;
    PlanPages& m_pages;
    const TypedInput& m_typed;
    SolveBar* m_solve;
    IndexBar* m_index;
    RebalanceBar* m_rebalance;
};

}  // namespace ui

#include "ui/window/what_if_bars.h"

#include "ui/plan/shown_plan.h"
#include "ui/scenario/index_bar.h"
#include "ui/scenario/rebalance_bar.h"
#include "ui/scenario/solve_bar.h"
#include "ui/window/appendix_page.h"
#include "ui/window/plan_pages.h"
#include "ui/window/typed_input.h"
#include "ui/window/window_actions.h"

#include <QAction>

namespace ui {
namespace {

std::optional<form::CellAddress> currentCell(const PlanPages& pages) {
    const AppendixPage* page = pages.appendix();
    return page == nullptr ? std::nullopt : page->currentCell();
}

}  // namespace

WhatIfBars::WhatIfBars(ShownPlan& plan, PlanPages& pages, const TypedInput& typed, const WindowActions& actions)
    : QObject(&pages),
      m_plan(plan),
      m_pages(pages),
      m_typed(typed),
      m_solve(new SolveBar(plan, pages.parentWidget())),
      m_index(new IndexBar(plan, pages.parentWidget())),
      m_rebalance(new RebalanceBar(plan, pages.parentWidget())) {
    connect(actions.solve, &QAction::triggered, this, &WhatIfBars::openSolve);
    connect(actions.indexRows, &QAction::triggered, this, &WhatIfBars::openIndex);
    connect(actions.rebalance, &QAction::triggered, this, &WhatIfBars::openRebalance);
    for (DeedBar* bar : bars()) {
        connect(bar, &DeedBar::closed, this, &WhatIfBars::closed);
    }
}

QList<DeedBar*> WhatIfBars::bars() const {
    return {m_solve, m_index, m_rebalance};
}

bool WhatIfBars::isSolving() const {
    return m_solve->isVisible();
}

bool WhatIfBars::makeRoom() {
    if (!m_typed.accept()) {
        return false;
    }
    for (DeedBar* bar : bars()) {
        bar->setVisible(false);
    }
    return true;
}

void WhatIfBars::openSolve() {
    if (makeRoom()) {
        m_solve->open(currentCell(m_pages));
    }
}

void WhatIfBars::openIndex() {
    if (makeRoom()) {
        m_index->open(m_pages.markedRows());
    }
}

void WhatIfBars::openRebalance() {
    if (makeRoom()) {
        const auto cell = currentCell(m_pages);
        m_rebalance->open(cell ? cell->appendix : m_plan.edition().main().number, m_pages.markedRows(),
                          cell ? cell->row : std::string());
    }
}

}  // namespace ui

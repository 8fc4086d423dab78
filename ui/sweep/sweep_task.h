#pragma once

#include "core/analysis/sweep.h"
#include "ui/widgets/background_work.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// A sweep and what a run of it left. Shared with the thread that runs it: the page reads it when the work has
/// finished.
struct SweepTask {
    /// Points of a grid that a list can show.
    static constexpr std::size_t mostListed = 2000;

    explicit SweepTask(analysis::Sweep wanted) : sweep(std::move(wanted)) {}

    analysis::Sweep sweep;
    analysis::SweepResult result;
    std::vector<analysis::SweepPoint> listed;  ///< of a grid, from the first
    std::map<decimal::Decimal, std::int64_t> indexOf;  ///< a point for a figure; memory does not grow with the points

    /// The point whose figure is nearest; nullopt when no point has one.
    [[nodiscard]] std::optional<std::int64_t> nearest(const decimal::Decimal& figure) const;
};

void runSweep(SweepTask& task, const BackgroundWork::Report& report);

}  // namespace ui

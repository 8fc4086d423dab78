#include "ui/sweep/sweep_task.h"

#include <algorithm>
#include <stdexcept>

namespace ui {
namespace {

constexpr std::size_t mostFigures = 65536;

}  // namespace

std::optional<std::int64_t> SweepTask::nearest(const decimal::Decimal& figure) const {
    if (indexOf.empty()) {
        return std::nullopt;
    }
    const auto above = indexOf.lower_bound(figure);
    if (above == indexOf.begin()) {
        return above->second;
    }
    const auto below = std::prev(above);
    return above == indexOf.end() || figure - below->first <= above->first - figure ? below->second : above->second;
}

void runSweep(SweepTask& task, const BackgroundWork::Report& report) {
    const bool grid = task.sweep.spec().kind == analysis::SweepKind::Grid;
    analysis::SweepRun how;
    how.threads = std::max(1U, std::thread::hardware_concurrency());
    how.cancel = report.cancel;
    how.progress = [&](const analysis::SweepProgress& progress) { report.progress(progress.done, progress.total); };
    how.point = [&](const analysis::SweepPoint& point) {
        if (grid && task.listed.size() < SweepTask::mostListed) {
            task.listed.push_back(point);
        }
        if (point.figure && task.indexOf.size() < mostFigures) {
            task.indexOf.try_emplace(*point.figure, point.index);
        }
    };
    try {
        task.result = task.sweep.run(how);
    } catch (const decimal::ArithmeticError&) {
        throw std::runtime_error("числа слишком велики, итог не помещается в 38 цифр; проверьте пределы описания");
    }
}

}  // namespace ui

#pragma once

#include "core/analysis/sweep.h"
#include "core/analysis/tornado.h"

#include <string>
#include <string_view>

namespace cli {

/// «a2.28.volume,a2.38.cost» – the names of a grid's columns.
[[nodiscard]] std::string gridHeader(std::string_view format, const analysis::SweepSpec& spec);
/// One line of a grid; json – one object of the array, without the comma after it.
[[nodiscard]] std::string gridLine(std::string_view format, const analysis::SweepSpec& spec,
                                   const analysis::SweepPoint& point);
/// Percentiles and histogram of a Monte Carlo run.
[[nodiscard]] std::string statisticsIn(std::string_view format, const analysis::SweepSpec& spec,
                                       const analysis::SweepResult& result);
[[nodiscard]] std::string tornadoIn(std::string_view format, const std::vector<analysis::TornadoBar>& bars);

}  // namespace cli

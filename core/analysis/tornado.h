#pragma once

#include "core/analysis/sweep_spec.h"

namespace analysis {

/// One bar of a tornado: the target with one parameter a little less and a little more than it is.
struct TornadoBar {
    std::string parameter;  ///< path
    std::string russian;
    decimal::Decimal current;
    decimal::Decimal less;  ///< the parameter − x %
    decimal::Decimal more;  ///< the parameter + x %
    decimal::Decimal figureAtLess;
    decimal::Decimal figureAtMore;

    [[nodiscard]] decimal::Decimal width() const;
};

/// The parameters that move the target, the widest bar first; `axes` of the spec, or every parameter without them.
/// All exact. Whole numbers (populations, services) stay whole, other parameters keep every decimal of the x %.
[[nodiscard]] text::Outcome<std::vector<TornadoBar>> tornado(const scenario::Draft& draft, const SweepSpec& spec);

}  // namespace analysis

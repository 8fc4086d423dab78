#pragma once

#include "core/form/formula.h"

#include <optional>
#include <string>

namespace form {

/// What figures of a programme look like as a rule. What leaves it is told as a warning with a guess, and forbids
/// nothing: the bounds are those of experience and not of an act.
struct Plausibility {
    enum class Kind {
        Years,  ///< an entry ÷ the same of another year of the plan or of a fact, by quantity
        Normative,  ///< an entry ÷ what the normative gives there, by quantity
        DigitsLost,  ///< an entry is the normative's figure with fewer digits, by quantity
        Lost,  ///< nothing stands where the other years of the plan have an entry, by quantity
        Repeated,  ///< an entry is that of the row above, and in other years it is not, by quantity
        Falls,  ///< an entry is below that of the year before, where most of its column rise, by quantity
        Correction,  ///< |a correction| ÷ what it corrects, by quantity
        Parameter,  ///< a parameter itself
        ParameterYears,  ///< a parameter ÷ the same of another year
        Formula  ///< a formula over cells and parameters
    };

    std::string key;  ///< the rule of its findings
    Kind kind = Kind::Years;
    std::string what;  ///< key of a quantity, path of a parameter, or the formula as written
    form::Formula formula;  ///< of Kind::Formula; a finding leads to its first cell or parameter
    std::optional<decimal::Decimal> low;
    std::optional<decimal::Decimal> high;
    std::string text;  ///< «Объём не похож на другие годы»
};

}  // namespace form

#pragma once

#include "core/scenario/draft.h"

#include <string>
#include <vector>

namespace hard {

/// One typed value, as an inputs file has it.
struct TypedValue {
    std::string path;
    int year = 0;
    std::string value;
    std::string note;
};

/// What a person does to a plan by a slip of the hand: some values become others.
struct Slip {
    std::string kind;  ///< «times_10», «years_swapped»
    std::string field;  ///< what kind of value it is done to: «a2.volume», «population.insured»
    std::vector<TypedValue> values;

    [[nodiscard]] std::string words() const;
};

/// Every number that somebody typed into the root scenario.
[[nodiscard]] std::vector<TypedValue> typedNumbers(const scenario::Draft& draft);
/// Every slip of every kind that changes something: a factor of ten to a thousand, two years or two columns or two rows
/// taken one for the other, lost digits, lost values, a zero, two digits in the wrong order, the wrong first digit.
[[nodiscard]] std::vector<Slip> slipsOf(const std::vector<TypedValue>& typed);

}  // namespace hard

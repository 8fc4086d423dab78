#pragma once

#include "core/form/formula.h"

#include <string>

namespace form {

/// What an act asks of the figures of its tables: two formulas over their cells, and how they stand to each other.
struct FormCheck {
    enum class Relation { Equal, NotAbove };
    enum class Severity { Error, Warning };

    std::string key;  ///< «C18.oms», as people call it
    std::string clause;  ///< «приложение 6»
    Relation relation = Relation::Equal;
    Severity severity = Severity::Error;
    Formula left;  ///< its first cell is where a finding leads
    Formula right;
    int digits = 0;  ///< both sides are rounded to so many decimals before they are compared
    std::string text;  ///< «Посещения ОМС не равны объёму строки 23.1 приложения 2»
};

}  // namespace form

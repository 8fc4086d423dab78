#pragma once

#include "core/form/formula.h"

#include <string>

namespace form {

/// What an act asks of the figures of its tables: formulas over their cells, and how they stand to each other or to the
/// year before.
struct FormCheck {
    enum class Relation {
        Equal,
        NotAbove,
        NotBelowPrevious,  ///< the left side is not below itself of the year before; there is no right side
        NotBelowPreviousOrNote,  ///< the same, unless a note at the cell says why
        Balance,  ///< where the left side has fallen against the year before, the right one has risen
        History  ///< whoever enters facts of the cell's column enters them for so many years; the right side is a
                 ///< number
    };
    enum class Severity { Error, Warning };

    std::string key;  ///< «C18.oms», as people call it
    std::string clause;  ///< «приложение 6»
    Relation relation = Relation::Equal;
    Severity severity = Severity::Error;
    Formula left;  ///< its first cell is where a finding leads
    Formula right;
    int digits = 0;  ///< both sides are rounded to so many decimals before they are compared
    std::string text;  ///< «Посещения ОМС не равны объёму строки 23.1 приложения 2»

    /// It looks at one year alone.
    /// The first cell of the left side.
    [[nodiscard]] const CellAddress& place() const;
    [[nodiscard]] bool isOfOneYear() const { return relation == Relation::Equal || relation == Relation::NotAbove; }
};

}  // namespace form

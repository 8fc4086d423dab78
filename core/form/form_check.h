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
        NotBelow,
        NotBelowPrevious,  ///< the left side is not below itself of the year before; there is no right side
        NotBelowPreviousOrNote,  ///< the same, unless a note at the cell says why
        Balance,  ///< where the left side has fallen against the year before, the right one has risen
        NotWithout,  ///< where the left side is more than nothing the right one is too; units may differ
        RowsNotAbove,  ///< the left side is not above the right one, in every row: the row of its first cell stands for
                       ///< each
        RowsNotBelow,
        RowsEqual,
        FactsWithin,  ///< facts of the cell's column are at most so many times the plan; the right side is a number
        History  ///< whoever enters facts of the cell's column enters them for so many years; the right side is a
                 ///< number
    };
    enum class Severity { Error, Warning };

    std::string key;  ///< «C18.oms», as people call it
    std::string clause;  ///< «приложение 6»
    Relation relation = Relation::Equal;
    Severity severity = Severity::Error;
    Formula left;  ///< its first cell is where a finding leads; where it has none, its first parameter
    Formula right;
    int digits = 0;  ///< both sides are rounded to so many decimals before they are compared
    decimal::Decimal within{0};  ///< by how much they may differ and still be called equal, or not above
    bool takesReason = false;  ///< an error that a reason justifies, as one justifies any warning
    std::string text;  ///< «Посещения ОМС не равны объёму строки 23.1 приложения 2»

    /// The first cell of the left side.
    [[nodiscard]] std::optional<CellAddress> cell() const;
    /// The first parameter of a left side without cells, «population.share_children»; else empty.
    [[nodiscard]] std::string parameter() const;
    /// It looks at one year alone.
    [[nodiscard]] bool isOfOneYear() const {
        return relation == Relation::Equal || relation == Relation::NotAbove || relation == Relation::NotBelow
               || relation == Relation::NotWithout || isOfEveryRow();
    }
    /// The row of its first cell stands for each row of the table.
    [[nodiscard]] bool isOfEveryRow() const {
        return relation == Relation::RowsNotAbove || relation == Relation::RowsNotBelow
               || relation == Relation::RowsEqual;
    }
    /// The two sides stand to each other as they should, rounded already.
    [[nodiscard]] bool holds(const decimal::Decimal& ofLeft, const decimal::Decimal& ofRight) const;
};

}  // namespace form

#pragma once

#include "core/form/formula.h"

#include <string>

namespace form {

/// A figure that one table justifies for another: «volume of row 40 – appendix 11, corrected hospitalisations ÷ 1000».
/// It is taken over by a deed of a user, never by itself.
struct Transfer {
    CellAddress cell;  ///< takes an entry or a normative
    Formula value;  ///< over other tables; its first cell says from where
    std::string clause;  ///< of the act that wants the figure argued so

    /// The table that justifies it.
    [[nodiscard]] int from() const;
    /// The first cell of the formula.
    [[nodiscard]] const CellAddress& source() const;
};

}  // namespace form

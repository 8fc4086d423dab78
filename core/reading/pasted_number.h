#pragma once

#include "core/decimal/decimal.h"

#include <optional>
#include <string>
#include <string_view>

namespace reading {

/// What a field of somebody's table says, read as a person would: «0,73*», «0,51-0,73», «О,29», «2 884,7 руб.».
struct PastedNumber {
    std::optional<decimal::Decimal> number;  ///< nullopt – nothing is said, or no number can be made out
    std::string doubt;  ///< what was guessed: «сноска * отброшена»; empty – nothing
    bool isMended = false;  ///< the doubt is of the spelling alone: a footnote, letters that were digits
    std::string fault;  ///< why there is no number: «не число»; empty with an empty field

    [[nodiscard]] bool saysNothing() const { return !number && fault.empty(); }
};

/// An empty field, «X» and a lone dash say nothing. Of a range the low bound is taken; thousands of roubles are
/// brought to roubles; everything guessed is told in `doubt`.
[[nodiscard]] PastedNumber readPastedNumber(std::string_view field);

/// `more` after what is said already: «…; …».
void addDoubt(std::string& doubt, const std::string& more);

}  // namespace reading

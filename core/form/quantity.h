#pragma once

#include "core/decimal/decimal.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// What the named cost rules do with a column: the five of the cost tables, or none of them.
enum class Measure { Volume, UnitCost, Percap, Cost, Share, Other };
enum class MoneyScale { Rouble, Thousand, Million };

/// A unit as an edition writes it, «rouble / care»: words above and below the line. `care` is the kind of care of the
/// row, `person` its population, `rouble` itself; any other word is the key of a base («residents») or of a kind of
/// care.
struct UnitWords {
    std::vector<std::string> above;
    std::vector<std::string> below;

    /// «visit / appeal»; nullopt where the words do not read: an empty side, two strokes.
    [[nodiscard]] static std::optional<UnitWords> parse(std::string_view words);
};

/// What the figures of a column are. The five of the cost tables are known to every edition; others are data.
struct Quantity {
    std::string key;  ///< «due_persons»
    Measure measure = Measure::Other;
    UnitWords unit;
    std::string unitName;  ///< «чел.», for a person; of the five it is made of the row's unit
    std::optional<int> digits;  ///< printed decimals where a column says none
    bool additive = true;  ///< a total is the sum of its parts
    bool whole = false;  ///< people and things: an entry has no fraction
    std::optional<decimal::Decimal> least;  ///< of an entry
    std::optional<decimal::Decimal> most;
    bool isMoney = false;  ///< stands in a money scale
    std::optional<MoneyScale> scale;  ///< its own; none – the edition's, and option.money moves it in print
};

[[nodiscard]] const Quantity& quantityOf(Measure measure);

}  // namespace form

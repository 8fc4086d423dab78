#include "core/form/quantity.h"

#include "core/form/split.h"

#include <array>

namespace form {

namespace {

std::optional<std::vector<std::string>> wordsOf(std::string_view product) {
    std::vector<std::string> words;
    for (std::string& word : split(product, " × ")) {
        if (word.empty() || word.find(' ') != std::string::npos) {
            return std::nullopt;
        }
        // A pure number has no words.
        if (word != "1") {
            words.push_back(std::move(word));
        }
    }
    return words;
}

Quantity known(std::string key, Measure measure, std::string_view unit) {
    Quantity quantity;
    quantity.key = std::move(key);
    quantity.measure = measure;
    quantity.unit = UnitWords::parse(unit).value_or(UnitWords{});
    quantity.additive = measure != Measure::UnitCost && measure != Measure::Share;
    quantity.isMoney = measure == Measure::Cost;
    return quantity;
}

}  // namespace

std::optional<UnitWords> UnitWords::parse(std::string_view words) {
    const std::vector<std::string> sides = split(words, " / ");
    if (sides.empty() || sides.size() > 2) {
        return std::nullopt;
    }
    const auto above = wordsOf(sides.front());
    const auto below = sides.size() == 2 ? wordsOf(sides.back()) : std::optional(std::vector<std::string>{});
    if (!above || !below) {
        return std::nullopt;
    }
    return UnitWords{*above, *below};
}

const Quantity& quantityOf(Measure measure) {
    static const std::array quantities{
        known("volume", Measure::Volume, "care / person"),
        known("unit_cost", Measure::UnitCost, "rouble / care"),
        known("percap", Measure::Percap, "rouble / person"),
        known("cost", Measure::Cost, "rouble"),
        known("share", Measure::Share, "1"),
        known("", Measure::Other, "1"),
    };
    return quantities[static_cast<std::size_t>(measure)];
}

}  // namespace form

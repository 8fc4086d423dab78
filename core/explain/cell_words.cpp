#include "core/explain/cell_words.h"

#include "core/decimal/russian.h"
#include "core/form/cell_units.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace explain {

using decimal::Decimal;
using form::Measure;
using form::PopulationBase;

namespace {

std::string perHead(const form::Edition& edition, PopulationBase base) {
    return " на 1 " + (base == PopulationBase::None ? "человека" : edition.base(base).person);
}

/// «шт.», «тыс. руб.»; a number without a unit has none.
std::string unitOfQuantity(const form::Edition& edition, const form::Row& row, const form::Quantity& quantity) {
    if (quantity.isMoney) {
        return std::string(form::moneyName(quantity.scale.value_or(edition.money)));
    }
    const bool countsCare = std::ranges::find(quantity.unit.above, "care") != quantity.unit.above.end();
    return quantity.unitName.empty() && countsCare ? row.unit : quantity.unitName;
}

/// Capital to small and back stand 32 apart in both alphabets the program writes; «ё» is beside them.
char32_t upperCase(char32_t letter) {
    if ((letter >= U'а' && letter <= U'я') || (letter >= U'a' && letter <= U'z')) {
        return letter - 32;
    }
    return letter == U'ё' ? U'Ё' : letter;
}

}  // namespace

std::string unitOf(const form::Edition& edition, const form::Row& row, const form::Column& column) {
    switch (column.measure) {
    case Measure::Volume:
        return (row.unit.empty() ? "единица объёма" : row.unit) + perHead(edition, form::populationOf(row, column));
    case Measure::UnitCost:
        return "руб. за " + (row.unit.empty() ? "единицу объёма" : row.unit);
    case Measure::Percap:
        return "руб." + perHead(edition, form::populationOf(row, column));
    case Measure::Cost:
        return std::string(form::moneyName(edition.money));
    case Measure::Share:
        return "%";
    case Measure::Other:
        break;
    }
    return unitOfQuantity(edition, row, form::quantityOf(row, column));
}

std::string populationWords(const form::Edition& edition, const form::Row& row, const form::Column& column) {
    if (column.measure == Measure::UnitCost || column.measure == Measure::Share || column.measure == Measure::Other) {
        return {};
    }
    return edition.base(form::populationOf(row, column)).group;
}

std::string placeWords(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Row& row = *edition.row(cell);
    std::string place = "Приложение " + std::to_string(cell.appendix) + ", строка " + form::rowName(edition, cell);
    const std::string& label = row.labelShort.empty() ? row.label : row.labelShort;
    // A row of a list is named by the plan; what the form calls all of them says nothing.
    if (!label.empty() && row.key == cell.row && !row.number.empty()) {
        place += " «" + label + "»";
    }
    return place + ", " + columnPlace(*edition.column(cell));
}

std::string columnPlace(const form::Column& column) {
    return column.number.empty() ? "графа «" + column.shortName + "»" : "графа " + column.number;
}

std::string shortColumnPlace(const form::Column& column) {
    return column.number.empty() ? column.shortName : "гр. " + column.number;
}

std::string capitalised(const std::string& words) {
    if (words.empty()) {
        return words;
    }
    std::string_view rest = words;
    std::string result;
    text::appendUtf8(result, upperCase(text::takeCharacter(rest)));
    return result.append(rest);
}

std::string shownFigure(const std::optional<Decimal>& number) {
    return number ? decimal::printRussian(*number) : "не введено";
}

std::string shortenedFigure(const Decimal& number, int decimals, const plan::Rounder& rounder) {
    if (number.scale() <= decimals) {
        return decimal::printRussian(number);
    }
    const Decimal shortened = rounder.rounded(number, decimals);
    return decimal::printRussian(shortened) + (shortened == number ? "" : "…");
}

}  // namespace explain

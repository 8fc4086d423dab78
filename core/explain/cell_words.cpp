#include "core/explain/cell_words.h"

#include "core/decimal/russian.h"
#include "core/plan/cell_units.h"
#include "core/text/utf8.h"

#include <array>

namespace explain {

using decimal::Decimal;
using form::Measure;
using form::PopulationBase;

namespace {

std::string perHead(PopulationBase base) {
    switch (base) {
    case PopulationBase::Residents:
        return " на 1 жителя";
    case PopulationBase::Insured:
        return " на 1 застрахованного";
    case PopulationBase::None:
        break;
    }
    return " на 1 человека";
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
        return (row.unit.empty() ? "единица объёма" : row.unit) + perHead(plan::populationOf(row, column));
    case Measure::UnitCost:
        return "руб. за " + (row.unit.empty() ? "единицу объёма" : row.unit);
    case Measure::Percap:
        return "руб." + perHead(plan::populationOf(row, column));
    case Measure::Cost:
        return std::string(form::moneyName(edition.money));
    case Measure::Share:
        break;
    }
    return "%";
}

std::string populationWords(const form::Row& row, const form::Column& column) {
    if (column.measure == Measure::UnitCost || column.measure == Measure::Share) {
        return {};
    }
    switch (plan::populationOf(row, column)) {
    case PopulationBase::Residents:
        return "жители";
    case PopulationBase::Insured:
        return "застрахованные";
    case PopulationBase::None:
        break;
    }
    return {};
}

std::string placeWords(const form::Edition& edition, const form::CellAddress& cell) {
    const form::Row& row = *edition.row(cell);
    std::string place = "Приложение " + std::to_string(cell.appendix) + ", строка " + row.key;
    const std::string& label = row.labelShort.empty() ? row.label : row.labelShort;
    if (!label.empty()) {
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

#include "core/scenario/factor.h"

namespace scenario {

using programme::ParameterKind;

std::string_view factorName(Factor factor) {
    switch (factor) {
    case Factor::Population:
        return "Численность";
    case Factor::Volume:
        return "Норматив объёма";
    case Factor::UnitCost:
        return "Стоимость единицы";
    case Factor::Coefficient:
        return "Коэффициенты";
    case Factor::LumpSum:
        return "Прочие суммы";
    }
    return {};
}

std::string_view factorMeaning(Factor factor) {
    switch (factor) {
    case Factor::Population:
        return "жители, застрахованные";
    case Factor::Volume:
        return "объёмы, число услуг";
    case Factor::UnitCost:
        return "стоимость единицы, её норматив";
    case Factor::Coefficient:
        return "КД, коэффициент дифференциации объёма";
    case Factor::LumpSum:
        return "суммы и подушевые нормативы, введённые прямо";
    }
    return {};
}

std::optional<Factor> factorOf(const programme::Parameter& parameter, const form::Edition& edition) {
    switch (parameter.kind) {
    case ParameterKind::Population:
        return Factor::Population;
    case ParameterKind::Coefficient:
        return Factor::Coefficient;
    case ParameterKind::Services:
        return Factor::Volume;
    case ParameterKind::Law:
    case ParameterKind::Overhead:
        return Factor::LumpSum;
    case ParameterKind::Norm:
    case ParameterKind::Cell:
        break;
    case ParameterKind::Adjustment:
    case ParameterKind::Fact:
    case ParameterKind::Previous:
    case ParameterKind::Deviation:
    case ParameterKind::ListOrder:
    case ParameterKind::Justification:
    case ParameterKind::Checklist:
    case ParameterKind::Option:
    case ParameterKind::Document:
    case ParameterKind::Note:
        return std::nullopt;
    }
    const auto* column = parameter.cell ? edition.column(*parameter.cell) : nullptr;
    if (!column) {
        return std::nullopt;
    }
    switch (column->measure) {
    case form::Measure::Volume:
        return Factor::Volume;
    case form::Measure::UnitCost:
        return Factor::UnitCost;
    case form::Measure::Percap:
    case form::Measure::Cost:
        return Factor::LumpSum;
    case form::Measure::Share:
    case form::Measure::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace scenario

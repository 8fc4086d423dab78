#pragma once

#include "core/programme/parameter.h"

#include <array>
#include <optional>
#include <string_view>

namespace scenario {

/// Why a cost changes. The order is that of the usual chain.
enum class Factor { Population, Volume, UnitCost, Coefficient, LumpSum };
inline constexpr std::size_t factorCount = 5;
inline constexpr std::array<Factor, factorCount> usualOrder{Factor::Population, Factor::Volume, Factor::UnitCost,
                                                            Factor::Coefficient, Factor::LumpSum};

/// «Численность», «Норматив объёма»: as tables and waterfalls name it.
[[nodiscard]] std::string_view factorName(Factor factor);
inline constexpr std::string_view structureName = "Структура";
inline constexpr std::string_view roundingName = "Поправки и округление";

/// «жители, застрахованные»: which figures changed.
[[nodiscard]] std::string_view factorMeaning(Factor factor);
inline constexpr std::string_view structureMeaning = "доли частей в итоге со своим объёмом";
inline constexpr std::string_view roundingMeaning = "поправки и то, на что печатные числа расходятся с точными";

/// Decided by the kind of the parameter and the measure of its column, never by a row. nullopt – adjustments, which
/// belong to «Поправки и округление», and what no cost depends on.
[[nodiscard]] std::optional<Factor> factorOf(const programme::Parameter& parameter, const form::Edition& edition);

}  // namespace scenario

#pragma once

#include "core/analysis/lever.h"
#include "core/analysis/target.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

// Parameters and figures as lists and charts name them: what it is first, where it stands last, because a path or a
// row number alone says nothing to the person who chooses.

/// «Скорая медицинская помощь: объём, стр. 28», «Численность застрахованных».
[[nodiscard]] std::string parameterTitle(std::string_view path, const form::Edition& edition);
/// The same of a lever; of a factor «Общий множитель: стоимость единицы, 12 строк».
[[nodiscard]] std::string leverTitle(const Lever& lever, const form::Edition& edition);
/// «Скорая медицинская помощь: стоимость, ОМС, стр. 28»; a sum over sources – «стоимость, все источники»; the grand
/// total – «Вся программа: …».
[[nodiscard]] std::string targetTitle(const Target& target, const form::Edition& edition);

/// Figures one may ask about where nothing is pointed at: the grand total from all sources, then each of its costs and
/// per-capita figures. Empty while the year has none.
[[nodiscard]] std::vector<Target> programmeTotals(const form::Edition& edition, const programme::YearResult& year);
/// Whether those totals miss no part; a year without totals misses none.
[[nodiscard]] bool totalsAreWhole(const form::Edition& edition, const programme::YearResult& year);
/// «Стоимость программы неполная, 2016 год: введены не все слагаемые.»; empty for no years.
[[nodiscard]] std::string incompleteTotalWords(std::span<const int> years);
/// The figures nearest to a cell: itself unless it is typed in, the cost of its row from all sources, its costs.
[[nodiscard]] std::vector<Target> figuresAround(const form::CellAddress& cell, const form::Edition& edition,
                                                const programme::YearResult& year);

/// The common factors a plan offers: the volume and unit cost columns that have values in the year.
[[nodiscard]] std::vector<Lever> everyFactor(const WhatIf& whatIf);
/// What a list of parameters holds: the common factors, populations and КД, which are few and turned most often, then
/// the cells row by row.
[[nodiscard]] std::vector<Lever> offeredLevers(const WhatIf& whatIf);

}  // namespace analysis

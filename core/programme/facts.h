#pragma once

#include "core/programme/calculation.h"
#include "core/programme/parameter.h"

#include <optional>
#include <string>
#include <vector>

namespace programme {

inline constexpr std::string_view factPrefix = "fact.";

/// Years whose facts argue the need of a programme that begins in `firstYear`: the three before it, oldest first.
[[nodiscard]] std::vector<int> historyYears(int firstYear);
/// Years a plan keeps facts of: those before each of its own years, the three before the programme among them.
[[nodiscard]] std::vector<int> factYears(const std::vector<int>& programmeYears);
/// Years a parameter may be given for: of a fact, calendar years that are over; of any other, those of the programme.
[[nodiscard]] std::vector<int> yearsOf(const Parameter& parameter, const std::vector<int>& programmeYears);

/// «fact.a2.33.volume»: what a person calls the fact of a cell, with its calendar year.
[[nodiscard]] std::string factPath(const form::CellAddress& cell);
/// Under what the fact is kept: `previous.a2.33.volume` of the year after it. Plans of every version have it so.
[[nodiscard]] AssignmentKey factKey(const form::CellAddress& cell, int year);
/// How kept facts of a table begin: «previous.a2.».
[[nodiscard]] std::string keptFactsOf(int appendix);
/// Under what a parameter named for a year is kept; both names of a fact lead to one place.
[[nodiscard]] AssignmentKey keptKey(std::string_view path, int year);
[[nodiscard]] AssignmentKey keptKey(const Parameter& parameter, int year);
/// What is kept, as a person names it: a fact by its calendar year, all else as it is.
[[nodiscard]] AssignmentKey namedKey(const AssignmentKey& kept);

/// The fact as it was typed; nullopt – not entered.
[[nodiscard]] std::optional<decimal::Decimal> factOf(const Assignments& assignments, const form::CellAddress& cell,
                                                     int year);
/// The fact as a cell of the form: filled up to the digits of its column, typed wherever a figure can stand, be it a
/// total. `first` is the first programme year computed.
[[nodiscard]] CellView factView(const form::Edition& edition, const YearResult& first, const Assignments& assignments,
                                const form::CellAddress& cell, int year);
/// A year that is over as its own form would print it: nothing is computed, each figure is a fact. nullopt – none is
/// known.
[[nodiscard]] std::optional<YearResult> earlierYear(const YearResult& first, const Assignments& assignments, int year);

}  // namespace programme

#pragma once

#include "core/explain/norm_lines.h"

#include <map>
#include <string>
#include <vector>

namespace explain {

/// One normative of the form over years of a plan: its line in every one of them.
struct NormOverYears {
    std::map<int, NormLine> lines;

    /// Throws std::out_of_range for a year that was not asked for.
    [[nodiscard]] const NormLine& of(int year) const { return lines.at(year); }
    /// What is the same in every year: the cell, the measure, the names.
    [[nodiscard]] const NormLine& any() const { return lines.begin()->second; }
};

/// The lines of `normLines` for every one of `years`, each year read once.
[[nodiscard]] std::vector<NormOverYears> normsOverYears(const scenario::Draft& draft,
                                                        const programme::Assignments& assignments,
                                                        const programme::Calculation& calculation,
                                                        const std::vector<int>& years);

/// How far the years of one normative agree.
enum class YearsAgree { Same, Partly, WithGaps };

/// What is true of all years at once. Partly: `state` holds for some of them, the others have another.
/// WithGaps: some years have no normative.
struct StateOverYears {
    NormState state = NormState::Missing;
    YearsAgree agree = YearsAgree::Same;
    std::string words;  ///< «подтверждён», «частью выведен», «только 2022», «без 2024»
};

[[nodiscard]] StateOverYears stateOverYears(const NormOverYears& norm);

[[nodiscard]] bool missesAYear(const NormOverYears& norm);
[[nodiscard]] bool differsInAYear(const NormOverYears& norm);
[[nodiscard]] bool isEnteredInAYear(const NormOverYears& norm);

}  // namespace explain

#include "core/explain/norm_years.h"

#include <algorithm>
#include <array>

namespace explain {

namespace {

/// «2022, 2023»
std::string listed(const std::vector<int>& years) {
    std::string list;
    for (const int year : years) {
        list += (list.empty() ? "" : ", ") + std::to_string(year);
    }
    return list;
}

/// Of unlike states the one an economist must know of: what somebody typed, then what only adds up, then what was
/// restored. Said of a part of the years it is true of.
NormState gravest(const NormOverYears& norm) {
    static constexpr std::array order{NormState::Entered, NormState::Computed, NormState::Derived};
    for (const NormState state : order) {
        if (std::ranges::any_of(norm.lines, [&](const auto& line) { return line.second.state == state; })) {
            return state;
        }
    }
    return NormState::Confirmed;
}

}  // namespace

std::vector<NormOverYears> normsOverYears(const scenario::Draft& draft, const programme::Assignments& assignments,
                                          const programme::Calculation& calculation, const std::vector<int>& years) {
    std::vector<NormOverYears> norms;
    for (const int year : years) {
        std::vector<NormLine> lines = normLines(draft, assignments, calculation, year);
        norms.resize(lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            norms[i].lines.emplace(year, std::move(lines[i]));
        }
    }
    return norms;
}

StateOverYears stateOverYears(const NormOverYears& norm) {
    std::vector<int> found;
    std::vector<int> missing;
    for (const auto& [year, line] : norm.lines) {
        (line.state == NormState::Missing ? missing : found).push_back(year);
    }
    if (!missing.empty() && !found.empty()) {
        return {NormState::Missing, YearsAgree::WithGaps,
                found.size() <= missing.size() ? "только " + listed(found) : "без " + listed(missing)};
    }
    const NormState first = norm.any().state;
    if (std::ranges::all_of(norm.lines, [&](const auto& line) { return line.second.state == first; })) {
        return {first, YearsAgree::Same, stateWords(first)};
    }
    const NormState state = gravest(norm);
    return {state, YearsAgree::Partly, "частью " + stateWords(state)};
}

bool missesAYear(const NormOverYears& norm) {
    return std::ranges::any_of(norm.lines, [](const auto& line) { return line.second.state == NormState::Missing; });
}

bool differsInAYear(const NormOverYears& norm) {
    return std::ranges::any_of(
        norm.lines, [](const auto& line) { return line.second.difference && !line.second.difference->isZero(); });
}

bool isEnteredInAYear(const NormOverYears& norm) {
    return std::ranges::any_of(norm.lines, [](const auto& line) { return line.second.entered(); });
}

}  // namespace explain

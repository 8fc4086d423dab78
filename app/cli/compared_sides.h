#pragma once

#include "app/cli/open_plan.h"
#include "core/exchange/comparison_text.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What `compare` was told to put side by side.
struct ComparedNames {
    std::string file;
    std::vector<std::string> scenarios;  ///< none – the root
    std::vector<int> years;  ///< one, or two of one scenario
    std::string other;  ///< a second plan; empty – none
};

/// The sides of a comparison, with the plans and calculations they point to.
class ComparedSides {
public:
    /// Throws Failure for an unknown scenario or year, UsageError for sides that make no sense together.
    explicit ComparedSides(const ComparedNames& names);

    [[nodiscard]] const std::vector<scenario::ComparedSide>& sides() const { return m_sides; }
    [[nodiscard]] const scenario::SplitSide& splitSide(std::size_t side) const { return m_splitSides[side]; }
    /// Of a side's name; the first for an empty one. Throws Failure that lists the names.
    [[nodiscard]] std::size_t indexOf(const std::string& name) const;
    [[nodiscard]] const OpenPlan& plan() const { return *m_plan; }
    [[nodiscard]] const form::Edition& edition(std::size_t side) const { return *m_sides[side].edition; }
    /// «2016 год», «2015 и 2016 годы».
    [[nodiscard]] const std::string& yearWords() const { return m_yearWords; }
    /// In words, each scenario once. Scenarios of one plan beside the baseline, since Δ is counted from there, and of
    /// the baseline nothing, only what the year compared rests on; of years and other plans every child beside its
    /// parent.
    [[nodiscard]] std::vector<std::pair<std::string, std::vector<scenario::OverrideLine>>>
    overrides(std::size_t baseline);

private:
    void add(OpenPlan& plan, const std::string& scenario, int year, const std::string& name);

    std::unique_ptr<OpenPlan> m_plan;
    std::unique_ptr<OpenPlan> m_other;
    std::deque<programme::Calculation> m_calculations;  ///< never moves what the sides point to
    std::vector<scenario::ComparedSide> m_sides;
    std::vector<scenario::SplitSide> m_splitSides;
    std::vector<OpenPlan*> m_plans;  ///< by side
    std::string m_yearWords;
    bool m_ofScenarios = false;
};

}  // namespace cli

#pragma once

#include "core/exchange/comparison_text.h"
#include "core/scenario/difference.h"
#include "core/scenario/draft.h"
#include "core/scenario/factor_split.h"
#include "core/scenario/override_list.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class DraftDocument;

/// Scenarios of a plan beside each other in the year in sight. The baseline is always side 0; the others keep the order
/// of the plan.
class ComparedPlan {
public:
    explicit ComparedPlan(const DraftDocument& document);

    /// Takes the plan as it is now. Chosen scenarios that are gone are left out; where fewer than two are left, the
    /// first of the plan are taken.
    void read();
    /// Another year of the same plan.
    void showYear();

    /// Everything that can be compared, in the order of the plan.
    [[nodiscard]] std::vector<scenario::ScenarioId> every() const;
    [[nodiscard]] bool canCompare() const { return m_chosen.size() >= scenario::fewestSides; }
    [[nodiscard]] bool isChosen(scenario::ScenarioId id) const;
    /// Two stay at least, six at most; the baseline stays.
    [[nodiscard]] bool canChange(scenario::ScenarioId id) const;
    void choose(scenario::ScenarioId id, bool chosen);
    [[nodiscard]] scenario::ScenarioId baseline() const { return m_baseline; }
    void setBaseline(scenario::ScenarioId id);
    [[nodiscard]] const scenario::SplitOrder& order() const { return m_order; }
    void setOrder(const scenario::SplitOrder& order);

    [[nodiscard]] const form::Edition& edition() const;
    [[nodiscard]] const form::Appendix& appendix() const;
    [[nodiscard]] int year() const;
    [[nodiscard]] std::string nameOf(scenario::ScenarioId id) const;
    /// Of the sides of the comparison.
    [[nodiscard]] const std::vector<scenario::ScenarioId>& sides() const { return m_sides; }
    [[nodiscard]] const scenario::Comparison& comparison() const { return m_comparison; }
    /// Why the row costs another sum than in the baseline; nullopt where there is nothing to split.
    [[nodiscard]] std::optional<scenario::FactorParts> parts(std::size_t side, const std::string& row) const;
    [[nodiscard]] std::vector<scenario::OverrideLine> overrides(std::size_t side) const;
    /// The rows for which `shown` holds, the factors of one of them, and what each scenario changes.
    [[nodiscard]] exchange::ComparisonReport report(const std::function<bool(const form::Row&)>& shown,
                                                    const std::string& explained) const;

private:
    void compare();
    [[nodiscard]] const programme::YearResult& resultOf(scenario::ScenarioId id) const;

    const DraftDocument& m_document;
    /// A copy: only a draft that may be changed computes other scenarios than the one in sight.
    mutable scenario::Draft m_draft;
    std::vector<scenario::ScenarioId> m_chosen;
    scenario::ScenarioId m_baseline = scenario::rootScenario;
    scenario::SplitOrder m_order;
    std::map<scenario::ScenarioId, programme::Calculation> m_calculations;
    std::vector<scenario::ScenarioId> m_sides;
    scenario::Comparison m_comparison;
    mutable std::map<std::size_t, std::optional<scenario::FactorSplit>> m_splits;
};

}  // namespace ui

#pragma once

#include "core/exchange/comparison_text.h"
#include "core/scenario/difference.h"
#include "core/scenario/draft.h"
#include "core/scenario/factor_split.h"
#include "core/scenario/override_list.h"
#include "ui/scenario/side_choice.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ui {

class ShownPlan;

/// Scenarios of a plan in the year in sight, its years, or the plan and another one beside each other. The baseline is
/// always side 0; the others keep their order.
class ComparedPlan {
public:
    explicit ComparedPlan(const ShownPlan& shownPlan);

    /// Takes the plan as it is now. Chosen scenarios that are gone are left out; where fewer than two are left, the
    /// first ones are taken.
    void read();
    /// Another year of the same plan.
    void showYear();

    [[nodiscard]] ComparedBy subject() const { return m_subject; }
    /// Chooses the first sides of the kind anew. OtherPlan needs a plan that was set before.
    void setSubject(ComparedBy subject);
    /// A plan out of another file; compares with it at once. `name` – the file, as the sides are called.
    void setOtherPlan(const std::string& name, const scenario::DraftContent& content);

    /// Everything that can be compared, in its order.
    [[nodiscard]] std::vector<SideChoice> every() const;
    [[nodiscard]] bool canCompare() const { return m_chosen.size() >= scenario::fewestSides && m_refusal.empty(); }
    /// Why the chosen sides cannot stand side by side; empty – they can, or are too few.
    [[nodiscard]] const std::string& refusal() const { return m_refusal; }
    [[nodiscard]] bool isChosen(const SideChoice& side) const;
    /// Two stay at least, six at most; the baseline stays.
    [[nodiscard]] bool canChange(const SideChoice& side) const;
    void choose(const SideChoice& side, bool chosen);
    [[nodiscard]] const SideChoice& baseline() const { return m_baseline; }
    void setBaseline(const SideChoice& side);
    [[nodiscard]] const scenario::SplitOrder& order() const { return m_order; }
    void setOrder(const scenario::SplitOrder& order);

    /// Of the baseline's plan.
    [[nodiscard]] const form::Edition& edition() const;
    [[nodiscard]] const form::Appendix& appendix() const;
    [[nodiscard]] int yearOf(const SideChoice& side) const;
    /// The year before the programme: only figures of last year's plan are known of it.
    [[nodiscard]] bool isOfLastYear(const SideChoice& side) const;
    /// «Базовый», «2016 год», «old.tpgg, 2015 год».
    [[nodiscard]] std::string nameOf(const SideChoice& side) const;
    /// «Приложение 2, 2016 год».
    [[nodiscard]] std::string title() const;
    /// Of the sides of the comparison.
    [[nodiscard]] const std::vector<SideChoice>& sides() const { return m_sides; }
    [[nodiscard]] const scenario::Comparison& comparison() const { return m_comparison; }
    /// Why the row costs another sum than in the baseline; nullopt where there is nothing to split.
    [[nodiscard]] std::optional<scenario::FactorParts> parts(std::size_t side, const std::string& row);
    /// Why nothing of this side is split into factors; empty – it is.
    [[nodiscard]] std::string splitRefusal(std::size_t side);
    [[nodiscard]] std::vector<scenario::OverrideLine> overrides(std::size_t side);
    /// How its form differs from the baseline's: rows that only one has, and normatives.
    [[nodiscard]] std::vector<std::string> formDifferences(std::size_t side) const;
    /// The rows for which `shown` holds, the factors of one of them, and what each scenario changes.
    [[nodiscard]] exchange::ComparisonReport report(const std::function<bool(const form::Row&)>& shown,
                                                    const std::string& explained);

private:
    using Split = text::Outcome<scenario::FactorSplit>;

    void compare();
    void chooseFirst();
    void leaveOutEmpty();
    [[nodiscard]] bool exists(const SideChoice& side) const;
    [[nodiscard]] scenario::Draft& draftOf(const SideChoice& side) { return side.other ? *m_other : m_draft; }
    [[nodiscard]] const scenario::Draft& draftOf(const SideChoice& side) const {
        return side.other ? *m_other : m_draft;
    }
    /// Computed once for all comparisons of the same plan.
    [[nodiscard]] const programme::YearResult& resultOf(const SideChoice& side);
    [[nodiscard]] const Split& splitOf(std::size_t side);

    const ShownPlan& m_shownPlan;
    /// A copy: only a draft that may be changed computes other scenarios than the one in sight.
    scenario::Draft m_draft;
    std::optional<scenario::Draft> m_other;
    std::string m_otherName;
    ComparedBy m_subject = ComparedBy::Scenarios;
    std::vector<SideChoice> m_chosen;
    SideChoice m_baseline;
    scenario::SplitOrder m_order;
    std::map<std::pair<bool, scenario::ScenarioId>, programme::Calculation> m_calculations;
    std::vector<SideChoice> m_sides;
    scenario::Comparison m_comparison;
    std::string m_refusal;
    std::map<std::size_t, Split> m_splits;
};

}  // namespace ui

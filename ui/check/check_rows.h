#pragma once

#include "core/check/paper_verdict.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace ui {

class ShownPlan;

/// What the page of checks is asked to show.
enum class CheckShown { Any, Errors, Warnings, Justified, Open };

struct CheckFilter {
    std::optional<form::Control::Group> group;
    CheckShown shown = CheckShown::Any;
    QString words;
    bool right = false;  ///< rules that hold too
};

enum class CheckRowKind { Group, Finding, Item, Rule };

/// A line of the page: the heading of a group, a finding, an item of the checklist, a rule that holds.
struct CheckRow {
    CheckRowKind kind = CheckRowKind::Group;
    form::Control::Group group = form::Control::Group::Forms;
    const check::CheckFinding* finding = nullptr;
    const form::Control* control = nullptr;  ///< the rule of the act, where one is broken
    const check::ControlLine* line = nullptr;  ///< of an item and a rule

    /// An error, a warning, an unticked item: what F4 stops at.
    [[nodiscard]] bool isOpen() const;
    /// The same line after an edit has the same name.
    [[nodiscard]] std::string name() const;
};

/// The groups in the order of the page.
inline constexpr form::Control::Group checkGroups[]{form::Control::Group::Forms, form::Control::Group::Ties,
                                                    form::Control::Group::Limits, form::Control::Group::Plausibility,
                                                    form::Control::Group::List};

/// What the page knows of a plan: findings by groups, every rule with its verdict, whether paper carries the mark.
class CheckRows {
public:
    explicit CheckRows(const ShownPlan& shownPlan) : m_shownPlan(shownPlan) {}

    /// Computes the verdicts anew; what was given before is no more.
    void read(std::chrono::year_month_day today);
    void forget();

    /// Groups that are folded show their heading alone.
    [[nodiscard]] std::vector<CheckRow> rows(const CheckFilter& filter,
                                             const std::set<form::Control::Group>& folded) const;
    /// Findings and items of one group, or of all, whatever their state.
    [[nodiscard]] int count(std::optional<form::Control::Group> group) const;
    /// Of one state in the groups of the filter.
    [[nodiscard]] int count(CheckShown shown) const;
    [[nodiscard]] const check::PaperVerdict& verdict() const { return m_verdict; }
    /// Rules that were looked at.
    [[nodiscard]] int checkedRules() const;
    /// «правил 14, верно 12», «отмечено 14 из 18».
    [[nodiscard]] QString groupWords(form::Control::Group group) const;

private:
    [[nodiscard]] bool isShown(const CheckRow& row, const CheckFilter& filter) const;
    [[nodiscard]] std::vector<CheckRow> rowsOf(form::Control::Group group) const;

    const ShownPlan& m_shownPlan;
    std::vector<check::ControlLine> m_lines;
    std::map<form::Control::Group, std::vector<CheckRow>> m_findings;
    check::PaperVerdict m_verdict;
};

}  // namespace ui

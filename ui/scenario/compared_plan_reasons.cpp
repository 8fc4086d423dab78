// Why the sides of a comparison differ.
#include "core/decimal/russian.h"
#include "core/scenario/norm_difference.h"
#include "ui/scenario/compared_plan.h"

namespace ui {

const ComparedPlan::Split& ComparedPlan::splitOf(std::size_t side) {
    auto found = m_splits.find(side);
    if (found == m_splits.end()) {
        const SideChoice& before = m_sides.front();
        const SideChoice& after = m_sides[side];
        if (isOfLastYear(before) || isOfLastYear(after)) {
            return m_splits
                .emplace(side, Split::failed({{text::Severity::Error, "",
                                               "от прошлогоднего плана известны только числа таблицы: без его "
                                               "численности и коэффициентов изменение не раскладывается"}}))
                .first->second;
        }
        found =
            m_splits
                .emplace(side, scenario::splitByFactor({&draftOf(before), before.scenario, &resultOf(before)},
                                                       {&draftOf(after), after.scenario, &resultOf(after)}, m_order))
                .first;
    }
    return found->second;
}

std::optional<scenario::FactorParts> ComparedPlan::parts(std::size_t side, const std::string& row) {
    if (side == 0 || side >= m_sides.size()) {
        return std::nullopt;
    }
    const Split& split = splitOf(side);
    return split ? split.value->row(m_comparison.appendix, row) : std::nullopt;
}

std::string ComparedPlan::splitRefusal(std::size_t side) {
    if (side == 0 || side >= m_sides.size()) {
        return {};
    }
    const Split& split = splitOf(side);
    return split ? std::string() : split.findings.front().text;
}

/// The years of one scenario differ by what is entered in each, not by what the scenario changes.
std::vector<scenario::OverrideLine> ComparedPlan::overrides(std::size_t side) {
    if (side >= m_sides.size() || m_subject == ComparedBy::Years) {
        return {};
    }
    scenario::Draft& draft = draftOf(m_sides[side]);
    // Beside the base on the page, not beside its parent: Δ is counted from there.
    if (m_subject == ComparedBy::Scenarios) {
        return scenario::listDifferences(draft, m_sides.front().scenario, m_sides[side].scenario,
                                         yearOf(m_sides[side]));
    }
    return scenario::listOverrides(draft, m_sides[side].scenario);
}

std::vector<std::string> ComparedPlan::formDifferences(std::size_t side) const {
    std::vector<std::string> words;
    if (side == 0 || side >= m_sides.size() || m_subject != ComparedBy::OtherPlan) {
        return words;
    }
    for (const scenario::UnmatchedRow& unmatched : m_comparison.unmatched) {
        if (unmatched.side == side) {
            words.push_back(
                "Без пары: строка " + unmatched.row.row + " «" + unmatched.row.label + "» есть только в «"
                + m_comparison.sides[unmatched.ofBaseline ? 0 : side] + "»"
                + (unmatched.cost ? ", стоимость " + decimal::printRussian(*unmatched.cost) : std::string()));
        }
    }
    for (scenario::DifferenceLine& line : scenario::compareNormatives(edition(), draftOf(m_sides[side]).edition())) {
        words.push_back(std::move(line.text));
    }
    return words;
}

exchange::ComparisonReport ComparedPlan::report(const std::function<bool(const form::Row&)>& shown,
                                                const std::string& explained) {
    exchange::ComparisonReport report;
    report.title = title();
    report.edition = &edition();
    report.comparison = m_comparison;
    std::erase_if(report.comparison.rows, [&](const scenario::ComparedRow& row) { return !shown(*row.row); });
    report.splitOrder = m_order.words();
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        if (const auto split = parts(side, explained)) {
            report.splits.push_back({m_comparison.sides[side], {{appendix().row(explained), *split}}});
        }
        if (auto lines = overrides(side); !lines.empty()) {
            report.overrides.emplace_back(m_comparison.sides[side], std::move(lines));
        }
    }
    return report;
}

}  // namespace ui

#include "core/report/compared_report.h"

#include <algorithm>

namespace report {

namespace {

/// Two sides of one plan, with the figures they point to.
struct TwoSides {
    scenario::Draft& draft;
    programme::Calculation before;
    programme::Calculation after;
    std::vector<scenario::ComparedSide> sides{};
    std::vector<scenario::SplitSide> splits{};

    void add(const std::string& name, scenario::ScenarioId id, const programme::YearResult* result) {
        sides.push_back({name, &draft.edition(), result});
        splits.push_back({&draft, id, result});
    }
};

/// Every row with a cost, in the usual order of factors; none where the sides cannot be split.
void addEverySplit(exchange::ComparisonReport& report, const TwoSides& of) {
    const auto split = scenario::splitByFactor(of.splits[0], of.splits[1]);
    if (!split) {
        return;
    }
    exchange::SplitTable table{report.comparison.sides.back(), {}};
    for (const scenario::ComparedRow& row : report.comparison.rows) {
        if (const auto parts = split.value->row(report.comparison.appendix, row.row->key)) {
            table.rows.emplace_back(row.row, *parts);
        }
    }
    report.splitOrder = split.value->order().words();
    if (!table.rows.empty()) {
        report.splits.push_back(std::move(table));
    }
}

std::optional<exchange::ComparisonReport> comparisonOf(const TwoSides& of, const std::string& years) {
    exchange::ComparisonReport report;
    report.edition = &of.draft.edition();
    scenario::ComparisonRequest asked;
    asked.appendix = report.edition->main().number;
    auto comparison = scenario::compare(of.sides, asked);
    if (!comparison) {
        return std::nullopt;
    }
    report.comparison = std::move(*comparison.value);
    report.title = "Приложение " + std::to_string(asked.appendix) + ", " + years;
    addEverySplit(report, of);
    return report;
}

}  // namespace

std::string comparedReport(scenario::Draft& draft, scenario::ScenarioId id, int year) {
    const scenario::Scenario& shown = *draft.scenario(id);
    const std::vector<int> years = draft.years();
    const bool hasFormer = std::ranges::find(years, year - 1) != years.end();
    TwoSides of{draft, draft.calculate(shown.parent.value_or(id)), draft.calculate(id)};
    ReportSource source{draft, id, of.after, year};
    if (of.after.year(year) == nullptr || (!shown.parent && !hasFormer)) {
        return asReport(source);
    }
    const std::string ofYear = std::to_string(year) + " год";
    if (shown.parent) {
        const std::string parent = draft.scenario(*shown.parent)->name;
        of.add(parent, *shown.parent, of.before.year(year));
        of.add(shown.name, id, of.after.year(year));
        source.comparison = comparisonOf(of, ofYear);
        if (source.comparison) {
            source.comparison->overrides.emplace_back(shown.name,
                                                      scenario::listDifferences(draft, *shown.parent, id, year));
        }
    } else {
        of.add(std::to_string(year - 1) + " год", id, of.after.year(year - 1));
        of.add(ofYear, id, of.after.year(year));
        source.comparison = comparisonOf(of, std::to_string(year - 1) + " и " + std::to_string(year) + " годы");
    }
    return asReport(source);
}

}  // namespace report

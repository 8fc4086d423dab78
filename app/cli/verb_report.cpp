#include "app/cli/arguments.h"
#include "app/cli/compared_sides.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "core/report/report.h"

#include <algorithm>

namespace cli {

namespace {

struct ReportRequest {
    std::string file;
    std::string scenario;
    std::string year;
    std::string output;
};

/// Every row with a cost, in the usual order of factors; none where the sides cannot be split.
void addEverySplit(exchange::ComparisonReport& report, const ComparedSides& sides) {
    const auto split = scenario::splitByFactor(sides.splitSide(0), sides.splitSide(1));
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

exchange::ComparisonReport comparisonFor(ComparedSides& sides) {
    exchange::ComparisonReport report;
    report.edition = &sides.edition(0);
    scenario::ComparisonRequest asked;
    asked.appendix = report.edition->main().number;
    auto comparison = scenario::compare(sides.sides(), asked);
    if (!comparison) {
        throw Failure("Сравнение не составлено.", comparison.findings);
    }
    report.comparison = std::move(*comparison.value);
    report.title = "Приложение " + std::to_string(asked.appendix) + ", " + sides.yearWords();
    report.overrides = sides.overrides(0);
    addEverySplit(report, sides);
    return report;
}

/// A scenario is told beside its parent, the programme beside the year before; the first year beside nothing.
std::optional<ComparedNames> comparedNames(const ReportRequest& request, const scenario::Draft& draft,
                                           const scenario::Scenario& scenario, int year) {
    if (scenario.parent) {
        return ComparedNames{request.file, {draft.scenario(*scenario.parent)->name, scenario.name}, {year}, {}};
    }
    const std::vector<int> years = draft.years();
    return std::ranges::find(years, year - 1) == years.end()
               ? std::nullopt
               : std::optional(ComparedNames{request.file, {scenario.name}, {year - 1, year}, {}});
}

ExitStatus makeReport(const ReportRequest& request) {
    OpenPlan plan(request.file, Purpose::Read);
    const int year = request.year.empty() ? plan.draft().years().front() : yearFrom(request.year);
    plan.requireYear(year);
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    const programme::Calculation calculation = plan.draft().calculate(scenario.id);
    report::ReportSource source{plan.draft(), scenario.id, calculation, year};
    std::optional<ComparedSides> sides;
    if (const auto names = comparedNames(request, plan.draft(), scenario, year)) {
        source.comparison = comparisonFor(sides.emplace(*names));
    }
    deliver(request.output, report::asReport(source));
    return ExitStatus::Done;
}

}  // namespace

void addReport(CommandLine& commandLine) {
    const auto request = std::make_shared<ReportRequest>();
    VerbOptions verb =
        commandLine.verb("report", "FILE [--scenario СЦЕНАРИЙ] [--year ГОД] [-o OUT]",
                         "Доклад руководителю одной страницей HTML", [request] { return makeReport(*request); });
    verb.required("FILE", request->file);
    verb.option("--scenario", request->scenario);
    verb.option("--year", request->year);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

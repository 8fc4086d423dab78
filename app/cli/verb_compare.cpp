#include "app/cli/arguments.h"
#include "app/cli/compared_sides.h"
#include "app/cli/files.h"
#include "app/cli/outcome.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"
#include "core/exchange/table_paper.h"

#include <iostream>

namespace cli {

namespace {

struct Compare {
    std::string file;
    std::vector<std::string> scenarios;
    std::string year;
    std::vector<std::string> years;
    std::string other;
    std::string baseline;
    std::string appendix;
    bool onlyDifferences = false;
    std::function<bool()> wantsFactors;
    std::string factorRow;
    bool average = false;
    std::string format = "text";
    std::string output;
};

ComparedNames namesOf(const Compare& request) {
    if (!request.year.empty() && !request.years.empty()) {
        throw UsageError("--year и --years вместе не задаются.");
    }
    ComparedNames names{request.file, request.scenarios, {}, request.other};
    if (!request.year.empty()) {
        names.years.push_back(yearFrom(request.year));
    }
    for (const std::string& year : request.years) {
        names.years.push_back(yearFrom(year));
    }
    return names;
}

/// Only a row with a cost can be split.
exchange::SplitTable splitOf(const Compare& request, const ComparedSides& sides, std::size_t side,
                             const scenario::Comparison& comparison, const scenario::SplitOrder& order) {
    const auto split = scenario::splitByFactor(sides.splitSide(comparison.baseline), sides.splitSide(side), order);
    if (!split) {
        throw Failure("Изменение не раскладывается.", split.findings);
    }
    exchange::SplitTable table{comparison.sides[side], {}};
    for (const scenario::ComparedRow& row : comparison.rows) {
        if (!request.factorRow.empty() && row.row->key != request.factorRow) {
            continue;
        }
        if (const auto parts = split.value->row(comparison.appendix, row.row->key)) {
            table.rows.emplace_back(row.row, *parts);
        }
    }
    if (table.rows.empty()) {
        std::cerr << "«" + table.side + "»: стоимость не введена, раскладывать по факторам нечего.\n";
    }
    return table;
}

void addSplits(const Compare& request, const ComparedSides& sides, exchange::ComparisonReport& report) {
    const form::Appendix& appendix = *report.edition->appendix(report.comparison.appendix);
    if (!request.factorRow.empty() && appendix.row(request.factorRow) == nullptr) {
        throw Failure("Строки «" + request.factorRow + "» в приложении " + std::to_string(appendix.number) + " нет.");
    }
    scenario::SplitOrder order;
    order.average = request.average;
    report.splitOrder = order.words();
    for (std::size_t side = 0; side < sides.sides().size(); ++side) {
        if (side != report.comparison.baseline) {
            report.splits.push_back(splitOf(request, sides, side, report.comparison, order));
        }
    }
}

std::string reported(const Compare& request, const ComparedSides& sides, const exchange::ComparisonReport& report) {
    if (request.format == "odt") {
        return exchange::comparisonAsOdt(sides.plan().draft(), report);
    }
    if (request.format == "html") {
        return exchange::comparisonAsHtml(sides.plan().draft(), report);
    }
    if (request.format == "csv") {
        return request.wantsFactors() ? exchange::splitsAsCsv(report) : exchange::comparisonAsCsv(report);
    }
    return request.format == "json" ? exchange::comparisonAsJson(report) : exchange::comparisonAsText(report);
}

ExitStatus compare(const Compare& request) {
    requireFormat(request.format, {"csv", "json", "text", "odt", "html"});
    requireReadable(request.format, request.output);
    const ComparedNames names = namesOf(request);
    const int appendix = request.appendix.empty() ? 0 : appendixFrom(request.appendix);
    ComparedSides sides(names);
    scenario::ComparisonRequest asked;
    asked.baseline = sides.indexOf(request.baseline);
    asked.onlyDifferences = request.onlyDifferences;
    exchange::ComparisonReport report;
    report.edition = &sides.edition(asked.baseline);
    // The widest appendix is the one meant by default, as in the names of parameters.
    asked.appendix = appendix == 0 ? report.edition->main().number : appendix;
    auto comparison = scenario::compare(sides.sides(), asked);
    if (!comparison) {
        throw Failure("Сравнение не составлено.", comparison.findings);
    }
    report.comparison = std::move(*comparison.value);
    report.title = "Приложение " + std::to_string(asked.appendix) + ", " + sides.yearWords();
    report.overrides = sides.overrides(asked.baseline);
    if (request.wantsFactors()) {
        addSplits(request, sides, report);
    }
    deliver(request.output, reported(request, sides, report));
    return ExitStatus::Done;
}

}  // namespace

void addCompare(CommandLine& commandLine) {
    const auto request = std::make_shared<Compare>();
    VerbOptions verb = commandLine.verb(
        "compare",
        "FILE А Б [В …] --year ГОД | FILE [А] --years ГОД ГОД | FILE [А] --with ДРУГОЙ.tpgg --year ГОД\n"
        "      [--baseline А] [--appendix N] [--only-differences] [--factors[=СТРОКА]] [--average]\n"
        "      [--format csv|json|text|odt|html] [-o OUT]",
        "Сравнить сценарии, годы или планы и объяснить, почему изменилась стоимость",
        [request] { return compare(*request); });
    verb.required("FILE", request->file);
    verb.option("SCENARIOS,--scenarios", request->scenarios);
    verb.option("--year", request->year);
    verb.pair("--years", request->years);
    verb.option("--with", request->other);
    verb.option("--baseline", request->baseline);
    verb.option("--appendix", request->appendix);
    verb.flag("--only-differences", request->onlyDifferences);
    // Without a row: every row compared.
    request->wantsFactors = verb.optionalValue("--factors", request->factorRow);
    verb.flag("--average", request->average);
    verb.option("--format", request->format);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/outcome.h"
#include "app/cli/paper.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"
#include "core/exchange/asked_table.h"

#include <algorithm>
#include <iostream>

namespace cli {

namespace {

struct Table {
    std::string file;
    std::string appendix;
    std::string year;
    std::string scenario;
    std::string format;
    std::string output;
    bool services = false;
    bool briefHeading = false;
    bool forPeople = false;
    bool project = false;
};

/// An empty table stands in no book, and whoever opens the book must not think it is whole.
void tellLeftOut(const scenario::Draft& draft, const std::vector<int>& taken) {
    std::string numbers;
    for (const form::Appendix& appendix : draft.edition().appendices) {
        if (std::ranges::find(taken, appendix.number) == taken.end()) {
            numbers += (numbers.empty() ? "" : ", ") + std::to_string(appendix.number);
        }
    }
    if (!numbers.empty()) {
        std::cerr << "Не заполнены и в файл не вошли приложения: " << numbers << ".\n";
    }
}

ExitStatus table(const Table& request) {
    requireFormat(request.format, tableFormats());
    requireReadable(request.format, request.output);
    requireForPeople(request.forPeople, request.format);
    if (request.format == "pdf") {
        goOnWherePaperIs();
    }
    exchange::TableRequest asked;
    const bool isWhole = request.appendix == "all";
    if (isWhole && !holdsSeveralTables(request.format)) {
        throw UsageError("Все приложения в одном файле бывают в xlsx, ods, odt и html; для «" + request.format
                         + "» укажите номер приложения или export.");
    }
    asked.appendix = isWhole ? 0 : appendixFrom(request.appendix);
    asked.services = request.services;
    asked.briefHeading = request.briefHeading;
    asked.forPeople = request.forPeople;
    asked.allYears = request.year == "all";
    const int year = asked.allYears ? 0 : yearFrom(request.year);
    OpenPlan plan(request.file, Purpose::Read);
    if (!isWhole) {
        static_cast<void>(plan.appendix(asked.appendix));
    }
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    asked.scenario = scenario.id;
    if (!asked.allYears) {
        plan.requireYear(year);
    }
    asked.years = asked.allYears ? plan.draft().years() : std::vector<int>{year};
    const programme::Calculation calculation = plan.draft().calculate(scenario.id);
    const bool isPaper = request.format == "odt" || request.format == "html" || request.format == "pdf";
    asked.project = isPaper && (request.project || isProject(plan.draft(), scenario.id, calculation));
    deliver(request.output, tableIn(request.format, plan.draft(), calculation, asked));
    if (isWhole) {
        tellLeftOut(plan.draft(), exchange::askedAppendices(plan.draft(), calculation, asked));
    }
    return ExitStatus::Done;
}

}  // namespace

void addTable(CommandLine& commandLine) {
    const auto request = std::make_shared<Table>();
    VerbOptions verb = commandLine.verb(
        "table",
        "FILE --appendix N|all --year ГОД|all [--scenario СЦЕНАРИЙ] --format csv|json|xlsx|ods|odt|html|pdf "
        "[--services] [--brief-heading] [--for-people] [--project] [-o OUT]",
        "Показать заполненное приложение", [request] { return table(*request); });
    verb.required("FILE", request->file);
    verb.required("--appendix", request->appendix);
    verb.required("--year", request->year);
    verb.option("--scenario", request->scenario);
    verb.required("--format", request->format);
    verb.flag("--services", request->services);
    verb.flag("--brief-heading", request->briefHeading);
    verb.flag("--for-people", request->forPeople);
    verb.flag("--project", request->project);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

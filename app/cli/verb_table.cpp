#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"

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
};

ExitStatus table(const Table& request) {
    requireFormat(request.format, tableFormats());
    requireReadable(request.format, request.output);
    exchange::TableRequest asked;
    asked.appendix = appendixFrom(request.appendix);
    asked.services = request.services;
    asked.allYears = request.year == "all";
    const int year = asked.allYears ? 0 : yearFrom(request.year);
    OpenPlan plan(request.file, Purpose::Read);
    static_cast<void>(plan.appendix(asked.appendix));
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    asked.scenario = scenario.id;
    if (!asked.allYears) {
        plan.requireYear(year);
    }
    asked.years = asked.allYears ? plan.draft().years() : std::vector<int>{year};
    const programme::Calculation calculation = plan.draft().calculate(scenario.id);
    deliver(request.output, tableIn(request.format, plan.draft(), calculation, asked));
    return ExitStatus::Done;
}

}  // namespace

void addTable(CommandLine& commandLine) {
    const auto request = std::make_shared<Table>();
    CLI::App& verb =
        commandLine.verb("table",
                         "FILE --appendix N --year ГОД|all [--scenario СЦЕНАРИЙ] --format csv|json|xlsx|pdf "
                         "[--services] [-o OUT]",
                         "Показать заполненное приложение", [request] { return table(*request); });
    verb.add_option("FILE", request->file)->required();
    verb.add_option("--appendix", request->appendix)->required();
    verb.add_option("--year", request->year)->required();
    verb.add_option("--scenario", request->scenario);
    verb.add_option("--format", request->format)->required();
    verb.add_flag("--services", request->services);
    verb.add_option("-o,--output", request->output);
}

}  // namespace cli

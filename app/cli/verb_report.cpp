#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/report/compared_report.h"

namespace cli {

namespace {

struct ReportRequest {
    std::string file;
    std::string scenario;
    std::string year;
    std::string output;
};

ExitStatus makeReport(const ReportRequest& request) {
    OpenPlan plan(request.file, Purpose::Read);
    const int year = request.year.empty() ? plan.draft().years().front() : yearFrom(request.year);
    plan.requireYear(year);
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    deliver(request.output, report::comparedReport(plan.draft(), scenario.id, year));
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

#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/paper.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"
#include "core/exchange/deviation_text.h"

namespace cli {

namespace {

struct Deviations {
    std::string file;
    std::string scenario;
    std::string year = "all";
    std::string format = "text";
    std::string output;
};

std::string made(const Deviations& request, const scenario::Draft& draft, const check::DeviationRegister& found,
                 const std::vector<int>& years) {
    const form::Edition& edition = draft.edition();
    if (request.format == "csv") {
        return exchange::deviationsAsCsv(edition, found);
    }
    if (request.format == "json") {
        return exchange::deviationsAsJson(edition, found);
    }
    if (request.format == "odt") {
        return exchange::deviationsAsOdt(draft, found, years);
    }
    if (request.format == "pdf") {
        return asPdf(exchange::printedDeviations(draft, found, years), exchange::deviationsTitle(draft));
    }
    return exchange::deviationsAsText(edition, found);
}

ExitStatus deviations(const Deviations& request) {
    requireFormat(request.format, {"text", "csv", "json", "odt", "pdf"});
    requireReadable(request.format, request.output);
    const int year = request.year == "all" ? 0 : yearFrom(request.year);
    if (request.format == "pdf") {
        goOnWherePaperIs();
    }
    OpenPlan plan(request.file, Purpose::Read);
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    if (year != 0) {
        plan.requireYear(year);
    }
    const programme::Assignments assignments = plan.draft().assignments(scenario.id);
    const programme::Calculation calculation = plan.draft().calculate(assignments);
    check::DeviationRegister found = check::deviations(plan.draft(), assignments, calculation);
    found.keepYear(year);
    deliver(request.output,
            made(request, plan.draft(), found, year == 0 ? plan.draft().years() : std::vector<int>{year}));
    return ExitStatus::Done;
}

}  // namespace

void addDeviations(CommandLine& commandLine) {
    const auto request = std::make_shared<Deviations>();
    VerbOptions verb = commandLine.verb(
        "deviations", "FILE [--scenario СЦЕНАРИЙ] [--year ГОД|all] [--format text|csv|json|odt|pdf] [-o OUT]",
        "Реестр отклонений от федеральных нормативов с их обоснованием", [request] { return deviations(*request); });
    verb.required("FILE", request->file);
    verb.option("--scenario", request->scenario);
    verb.option("--year", request->year);
    verb.option("--format", request->format);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

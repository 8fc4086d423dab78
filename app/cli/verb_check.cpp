#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/outcome.h"
#include "app/cli/paper.h"
#include "app/cli/protocol_output.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"
#include "core/check/check.h"
#include "core/check/controls.h"
#include "core/exchange/findings_text.h"

#include <algorithm>

namespace cli {

namespace {

struct Check {
    std::string file;
    std::string scenario;
    std::string year;
    std::string format = "text";
    std::string output;
    bool deep = false;
    bool checklist = false;
    bool protocol = false;
};

/// Of the whole file, so neither year nor scenario leaves them out.
std::vector<check::CheckFinding> findingsOfFile(const storage::PlanFile& file, bool deep) {
    std::vector<check::CheckFinding> findings;
    const auto add = [&](const std::string& rule, const std::string& message) {
        check::CheckFinding& finding = findings.emplace_back();
        finding.rule = rule;
        finding.message = message;
    };
    for (const std::string& change : file.outsideChanges()) {
        add("file", change);
    }
    if (deep) {
        for (const text::Finding& finding : file.examine()) {
            add("integrity", finding.told());
        }
    }
    return findings;
}

/// The items that a person ticks.
std::vector<check::CheckFinding> checklist(const OpenPlan& plan, scenario::ScenarioId scenario,
                                           const programme::Calculation& calculation) {
    return check::checklistFindings(
        check::controlLines(plan.draft().edition(), plan.draft().assignments(scenario), calculation, {}, thisDay()));
}

std::string report(const std::string& format, const std::vector<check::CheckFinding>& findings) {
    if (format == "json") {
        return exchange::findingsAsJson(findings);
    }
    return format == "csv" ? exchange::findingsAsCsv(findings) : exchange::findingsAsText(findings);
}

void requireSense(const Check& request) {
    if (!request.protocol) {
        requireFormat(request.format, {"text", "json", "csv"});
        return;
    }
    requireFormat(request.format, {"text", "csv", "odt", "html", "pdf"});
    requireReadable(request.format, request.output);
    if (!request.year.empty()) {
        throw UsageError("--year и --protocol вместе не бывают: протокол – по всем годам плана.");
    }
    if (request.format == "pdf") {
        goOnWherePaperIs();
    }
}

ExitStatus run(const Check& request) {
    requireSense(request);
    const int year = request.year.empty() ? 0 : yearFrom(request.year);
    OpenPlan plan(request.file, Purpose::Read);
    const scenario::ScenarioId scenario = plan.scenarioNamed(request.scenario).id;
    const programme::Calculation calculation = plan.draft().calculate(scenario);
    std::vector<check::CheckFinding> findings = check::runChecks(plan.draft(), scenario, calculation);
    if (year != 0) {
        plan.requireYear(year);
        std::erase_if(findings, [year](const check::CheckFinding& f) { return f.year != 0 && f.year != year; });
    }
    if (request.checklist && !request.protocol) {
        const std::vector<check::CheckFinding> items = checklist(plan, scenario, calculation);
        findings.insert(findings.end(), items.begin(), items.end());
    }
    const std::vector<check::CheckFinding> ofFile = findingsOfFile(plan.file(), request.deep);
    findings.insert(findings.begin(), ofFile.begin(), ofFile.end());
    deliver(request.output, request.protocol
                                ? protocolIn(request.format, {plan.draft(), scenario, calculation, findings, thisDay()})
                                : report(request.format, findings));
    const bool hasErrors =
        std::ranges::find(findings, check::State::Error, &check::CheckFinding::state) != findings.end();
    return hasErrors ? ExitStatus::ChecksFailed : ExitStatus::Done;
}

}  // namespace

void addCheck(CommandLine& commandLine) {
    const auto request = std::make_shared<Check>();
    VerbOptions verb = commandLine.verb(
        "check",
        "FILE [--scenario СЦЕНАРИЙ] [--year ГОД] [--format text|json|csv] [--checklist] "
        "[--deep] [--protocol [--format text|csv|odt|html|pdf]] [-o OUT]",
        "Проверить план или составить протокол контроля; код 3, если есть ошибки", [request] { return run(*request); });
    verb.required("FILE", request->file);
    verb.option("--scenario", request->scenario);
    verb.option("--year", request->year);
    verb.option("--format", request->format);
    verb.option("-o,--output", request->output);
    verb.flag("--checklist", request->checklist);
    verb.flag("--protocol", request->protocol);
    verb.flag("--deep", request->deep);
}

}  // namespace cli

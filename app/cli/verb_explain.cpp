#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/parameter_value.h"
#include "app/cli/verbs.h"
#include "core/explain/explain.h"

namespace cli {

namespace {

struct Explain {
    std::string file;
    std::string cell;
    std::string year;
    std::string scenario;
    std::string format = "text";
};

ExitStatus explain(const Explain& request) {
    requireFormat(request.format, {"text", "json"});
    const int year = yearFrom(request.year);
    OpenPlan plan(request.file, Purpose::Read);
    const scenario::ScenarioId scenario = plan.scenarioNamed(request.scenario).id;
    plan.requireYear(year);
    const std::optional<form::CellAddress> cell = cellOf(request.cell, plan.draft().edition());
    if (!cell) {
        throw Failure("Ячейки «" + request.cell + "» в форме нет; ожидается, например, a2.02.volume.");
    }
    const programme::Calculation calculation = plan.draft().calculate(scenario);
    const explain::ExplainedCell explained{*cell, year, scenario};
    deliver("", request.format == "json" ? explain::explainAsJson(plan.draft(), calculation, explained)
                                         : explain::explainAsText(plan.draft(), calculation, explained));
    return ExitStatus::Done;
}

}  // namespace

void addExplain(CommandLine& commandLine) {
    const auto request = std::make_shared<Explain>();
    VerbOptions verb = commandLine.verb("explain", "FILE ЯЧЕЙКА --year ГОД [--scenario СЦЕНАРИЙ] [--format text|json]",
                                        "Показать, как получено число, до исходных данных и актов",
                                        [request] { return explain(*request); });
    verb.required("FILE", request->file);
    verb.required("CELL", request->cell);
    verb.required("--year", request->year);
    verb.option("--scenario", request->scenario);
    verb.option("--format", request->format);
}

}  // namespace cli

#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/outcome.h"
#include "app/cli/parameter_value.h"
#include "app/cli/verbs.h"
#include "core/programme/facts.h"

#include <algorithm>

namespace cli {

namespace {

struct Get {
    std::string file;
    std::string parameter;
    std::string year;
    std::string scenario;
};

void requireFactYear(OpenPlan& plan, int year) {
    const std::vector<int> years = programme::factYears(plan.draft().years());
    if (std::ranges::find(years, year) == years.end()) {
        throw Failure("Фактов за " + std::to_string(year) + " год план не хранит; ожидался год из "
                      + std::to_string(years.front()) + "–" + std::to_string(years.back()) + ".");
    }
}

ExitStatus get(const Get& request) {
    const int year = request.year.empty() ? 0 : yearFrom(request.year);
    OpenPlan plan(request.file, Purpose::Read);
    const scenario::ScenarioId scenario = plan.scenarioNamed(request.scenario).id;
    const form::Edition& edition = plan.draft().edition();
    const text::Outcome<programme::Parameter> parameter = programme::parseParameter(request.parameter, edition);
    const bool wholeFile = parameter && !parameter.value->perYear();
    if (year == 0 && !wholeFile) {
        throw UsageError("Не хватает --year: «" + request.parameter + "» в каждом году своё.");
    }
    if (parameter && parameter.value->kind == programme::ParameterKind::Fact) {
        requireFactYear(plan, year);
    } else if (year != 0) {
        plan.requireYear(year);
    }
    deliver("", parameterValue(plan.draft(), scenario, request.parameter, year) + "\n");
    return ExitStatus::Done;
}

}  // namespace

void addGet(CommandLine& commandLine) {
    const auto request = std::make_shared<Get>();
    VerbOptions verb = commandLine.verb("get", "FILE ПАРАМЕТР --year ГОД [--scenario СЦЕНАРИЙ]",
                                        "Показать параметр или ячейку", [request] { return get(*request); });
    verb.required("FILE", request->file);
    verb.required("PARAMETER", request->parameter);
    verb.option("--year", request->year);
    verb.option("--scenario", request->scenario);
}

}  // namespace cli

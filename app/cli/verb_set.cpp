#include "app/cli/arguments.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"

#include <array>

namespace cli {

namespace {

struct Set {
    std::string file;
    std::string parameter;
    std::string value;
    std::string year;
    std::string scenario;
    std::string note;
};

ExitStatus set(const Set& request) {
    scenario::Setting setting;
    setting.path = request.parameter;
    setting.value = request.value;
    setting.note = request.note;
    setting.year = request.year.empty() ? 0 : yearFrom(request.year);
    OpenPlan plan(request.file, Purpose::Change);
    setting.scenario = plan.scenarioNamed(request.scenario).id;
    const text::Outcome<programme::Parameter> parameter =
        programme::parseParameter(request.parameter, plan.draft().edition());
    if (parameter && !parameter.value->perYear() && parameter.value->kind != programme::ParameterKind::Note
        && !request.scenario.empty()) {
        throw Failure("«" + request.parameter + "» относится ко всему плану; --scenario здесь не указывают.");
    }
    const std::array settings{setting};
    const text::Outcome<scenario::Change> change = plan.draft().prepare(settings);
    if (!change) {
        throw Failure("Значение не принято, план не изменён:", withoutPlaces(change.findings));
    }
    plan.draft().apply(*change.value);
    return ExitStatus::Done;
}

}  // namespace

void addSet(CommandLine& commandLine) {
    const auto request = std::make_shared<Set>();
    VerbOptions verb =
        commandLine.verb("set", "FILE ПАРАМЕТР ЗНАЧЕНИЕ [--year ГОД] [--scenario СЦЕНАРИЙ] [--note ТЕКСТ]",
                         "Задать параметр; без --year – на все годы, пустое значение убирает заданное",
                         [request] { return set(*request); });
    verb.required("FILE", request->file);
    verb.required("PARAMETER", request->parameter);
    verb.required("VALUE", request->value);
    verb.option("--year", request->year);
    verb.option("--scenario", request->scenario);
    verb.option("--note", request->note);
}

}  // namespace cli

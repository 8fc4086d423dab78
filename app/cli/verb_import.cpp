#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/reading/read_inputs.h"
#include "core/text/plural.h"

#include <iostream>

namespace cli {

namespace {

struct Import {
    std::string file;
    std::string inputs;
    std::string scenario;
};

ExitStatus import(const Import& request) {
    const std::string bytes = readFile(request.inputs);
    OpenPlan plan(request.file, Purpose::Change);
    const scenario::ScenarioId unnamed = plan.scenarioNamed(request.scenario).id;
    const std::string name = std::filesystem::path(request.inputs).filename().string();
    const text::Outcome<scenario::Change> change =
        reading::prepareImport(bytes, plan.draft(), "импорт файла " + name, unnamed);
    if (!change) {
        throw Failure("Файл «" + request.inputs + "» не принят, план не изменён:", change.findings);
    }
    plan.draft().apply(*change.value);
    if (!change.findings.empty()) {
        std::cerr << written(change.findings) << "\n";
    }
    std::cerr << "Принято: " << text::counted(change.value->items.size(), "значение", "значения", "значений") << ".\n";
    return ExitStatus::Done;
}

}  // namespace

void addImport(CommandLine& commandLine) {
    const auto request = std::make_shared<Import>();
    VerbOptions verb = commandLine.verb("import", "FILE INPUTS.csv [--scenario СЦЕНАРИЙ]",
                                        "Принять параметры из файла scenario,year,parameter,value,note",
                                        [request] { return import(*request); });
    verb.required("FILE", request->file);
    verb.required("INPUTS.csv", request->inputs);
    verb.option("--scenario", request->scenario);
}

}  // namespace cli

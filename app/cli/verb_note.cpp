#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/note_output.h"
#include "app/cli/open_plan.h"
#include "app/cli/paper.h"
#include "app/cli/table_output.h"
#include "app/cli/verbs.h"

#include <iostream>

namespace cli {

namespace {

struct NoteRequest {
    std::string file;
    std::string scenario;
    std::string format = "text";
    bool renew = false;
    bool keep = false;
    std::string output;
};

/// One deed: the sections as they are written here become those of the plan.
void keepNote(OpenPlan& plan, scenario::ScenarioId scenario, const MadeNote& made) {
    const auto change = plan.draft().prepare(note::settingsOf(scenario, made.paper.sections), "пояснительная записка");
    if (!change) {
        throw Failure("Записка не сохранена, план не изменён:", change.findings);
    }
    plan.draft().apply(*change.value);
}

ExitStatus writeNote(const NoteRequest& request) {
    requireFormat(request.format, noteFormats());
    requireReadable(request.format, request.output);
    if (request.format == "pdf") {
        goOnWherePaperIs();
    }
    OpenPlan plan(request.file, request.keep ? Purpose::Change : Purpose::Read);
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    const programme::Calculation calculation = plan.draft().calculate(scenario.id);
    const MadeNote made = makeNote({plan.draft(), scenario.id, calculation}, request.renew);
    if (request.keep) {
        keepNote(plan, scenario.id, made);
    }
    deliver(request.output, noteIn(request.format, plan.draft(), made.paper));
    for (const std::string& remark : made.remarks) {
        std::cerr << remark << "\n";
    }
    return ExitStatus::Done;
}

}  // namespace

void addNote(CommandLine& commandLine) {
    const auto request = std::make_shared<NoteRequest>();
    VerbOptions verb =
        commandLine.verb("note", "FILE [--scenario СЦЕНАРИЙ] [--format text|odt|html|pdf] [--renew] [--keep] [-o OUT]",
                         "Пояснительная записка; --renew – с числами на сегодня, --keep – сохранить её в плане",
                         [request] { return writeNote(*request); });
    verb.required("FILE", request->file);
    verb.option("--scenario", request->scenario);
    verb.option("--format", request->format);
    verb.flag("--renew", request->renew);
    verb.flag("--keep", request->keep);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

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
    std::string output;
};

ExitStatus writeNote(const NoteRequest& request) {
    requireFormat(request.format, noteFormats());
    requireReadable(request.format, request.output);
    if (request.format == "pdf") {
        goOnWherePaperIs();
    }
    OpenPlan plan(request.file, Purpose::Read);
    const scenario::Scenario& scenario = plan.scenarioNamed(request.scenario);
    const programme::Calculation calculation = plan.draft().calculate(scenario.id);
    const MadeNote made = makeNote({plan.draft(), scenario.id, calculation}, request.renew);
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
        commandLine.verb("note", "FILE [--scenario СЦЕНАРИЙ] [--format text|odt|html|pdf] [--renew] [-o OUT]",
                         "Пояснительная записка", [request] { return writeNote(*request); });
    verb.required("FILE", request->file);
    verb.option("--scenario", request->scenario);
    verb.option("--format", request->format);
    verb.flag("--renew", request->renew);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"

#include <iostream>

namespace cli {

namespace {

ExitStatus redo(const std::string& file) {
    OpenPlan plan(file, Purpose::Change);
    const std::optional<std::string> title = plan.draft().redoTitle();
    if (!title) {
        throw Failure("Повторять нечего: после последнего изменения ничего не отменено.");
    }
    plan.draft().redo();
    std::cerr << "Повторено: " << *title << ".\n";
    return ExitStatus::Done;
}

}  // namespace

void addRedo(CommandLine& commandLine) {
    const auto file = std::make_shared<std::string>();
    VerbOptions verb =
        commandLine.verb("redo", "FILE", "Повторить отменённое изменение", [file] { return redo(*file); });
    verb.required("FILE", *file);
}

}  // namespace cli

#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"

#include <iostream>

namespace cli {

namespace {

ExitStatus undo(const std::string& file) {
    OpenPlan plan(file, Purpose::Change);
    const std::optional<std::string> title = plan.draft().undoTitle();
    if (!title) {
        throw Failure("Отменять нечего: в плане нет изменений, которые ещё в силе.");
    }
    plan.draft().undo();
    std::cerr << "Отменено: " << *title << ".\n";
    return ExitStatus::Done;
}

}  // namespace

void addUndo(CommandLine& commandLine) {
    const auto file = std::make_shared<std::string>();
    VerbOptions verb = commandLine.verb("undo", "FILE", "Отменить последнее изменение", [file] { return undo(*file); });
    verb.required("FILE", *file);
}

}  // namespace cli

#include "app/cli/edition_folder.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "core/programme/prove_edition.h"

#include <iostream>

namespace cli {

namespace {

/// A broken edition must not hide the others; it is told on stderr, and by the status.
ExitStatus listEditions() {
    const std::filesystem::path folder = editionsFolder();
    std::string list;
    bool isWhole = true;
    for (const std::string& id : editionIds(folder)) {
        const text::Outcome<form::Edition> edition = readEditionFolder(folder, id);
        const text::Findings faults = edition ? programme::proveEdition(*edition.value) : edition.findings;
        if (faults.empty()) {
            list += edition.value->id + "\t" + std::to_string(edition.value->firstYear) + "\t" + edition.value->title
                    + "\n";
            continue;
        }
        isWhole = false;
        std::cerr << "Форма «" << id << (edition ? "» не считается:\n" : "» не читается:\n") << written(faults) << "\n";
    }
    if (list.empty()) {
        throw Failure("В папке «" + folder.string() + "» нет ни одной исправной формы.");
    }
    deliver("", list);
    return isWhole ? ExitStatus::Done : ExitStatus::Failed;
}

}  // namespace

void addEditions(CommandLine& commandLine) {
    commandLine.verb("editions", "", "Перечислить формы: код, первый год, название", listEditions);
}

}  // namespace cli

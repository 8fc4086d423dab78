#include "app/cli/edition_folder.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"

#include <iostream>

namespace cli {

namespace {

/// A broken edition must not hide the others; it is told on stderr.
ExitStatus listEditions() {
    const std::filesystem::path folder = editionsFolder();
    std::string list;
    for (const std::string& id : editionIds(folder)) {
        const text::Outcome<form::Edition> edition = readEditionFolder(folder, id);
        if (edition) {
            list += edition.value->id + "\t" + std::to_string(edition.value->firstYear) + "\t" + edition.value->title
                    + "\n";
        } else {
            std::cerr << "Форма «" << id << "» не читается:\n" << written(edition.findings) << "\n";
        }
    }
    if (list.empty()) {
        throw Failure("В папке «" + folder.string() + "» нет ни одной исправной формы.");
    }
    deliver("", list);
    return ExitStatus::Done;
}

}  // namespace

void addEditions(CommandLine& commandLine) {
    commandLine.verb("editions", "", "Перечислить формы: код, первый год, название", listEditions);
}

}  // namespace cli

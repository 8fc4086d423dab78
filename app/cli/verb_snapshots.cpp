#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "core/storage/snapshots.h"

#include <charconv>
#include <iostream>

namespace cli {

namespace {

struct Snapshots {
    std::string file;
    std::string act;
    std::string number;
    std::string output;
};

/// One line a copy, the newest first: number, time, bytes, file.
std::string list(const std::string& plan) {
    std::string lines;
    for (const storage::Snapshot& snapshot : storage::snapshots(plan)) {
        lines += std::to_string(snapshot.number) + "\t" + snapshot.time + "\t" + std::to_string(snapshot.size) + "\t"
                 + snapshot.file.string() + "\n";
    }
    return lines;
}

int copyNumberFrom(const std::string& typed) {
    int number = 0;
    const auto [end, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (fault != std::errc() || end != typed.data() + typed.size() || number < 1) {
        throw UsageError("snapshots restore: «" + typed + "»; ожидался номер копии из snapshots ФАЙЛ list.");
    }
    return number;
}

ExitStatus run(const Snapshots& request) {
    if (request.act == "list") {
        deliver("", list(request.file));
        return ExitStatus::Done;
    }
    if (request.act != "restore") {
        throw UsageError("Неизвестное действие с копиями: " + request.act + ". Действия: list, restore.");
    }
    if (request.output.empty()) {
        throw UsageError("snapshots restore: нужен -o ФАЙЛ – под каким именем сохранить план из копии.");
    }
    storage::restoreSnapshot(request.file, copyNumberFrom(request.number), request.output);
    std::cerr << "План из копии № " << request.number << " записан: «" << request.output << "».\n";
    return ExitStatus::Done;
}

}  // namespace

void addSnapshots(CommandLine& commandLine) {
    const auto request = std::make_shared<Snapshots>();
    VerbOptions verb = commandLine.verb("snapshots", "FILE list | restore N -o OUT",
                                        "Копии плана, сделанные перед изменениями: список, план из копии",
                                        [request] { return run(*request); });
    verb.required("FILE", request->file);
    verb.required("ACT", request->act);
    verb.option("NUMBER", request->number);
    verb.option("-o,--output", request->output);
}

}  // namespace cli

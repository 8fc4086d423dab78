#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/exchange/journal_text.h"

namespace cli {

namespace {

struct Journal {
    std::string file;
    std::string format = "text";
};

ExitStatus show(const Journal& request) {
    requireFormat(request.format, {"text", "csv"});
    OpenPlan plan(request.file, Purpose::Read);
    deliver("", request.format == "csv" ? exchange::journalAsCsv(plan.draft()) : exchange::journalAsText(plan.draft()));
    return ExitStatus::Done;
}

}  // namespace

void addJournal(CommandLine& commandLine) {
    const auto request = std::make_shared<Journal>();
    VerbOptions verb = commandLine.verb("journal", "FILE [--format text|csv]",
                                        "Показать историю изменений: кто, когда, что было и стало",
                                        [request] { return show(*request); });
    verb.required("FILE", request->file);
    verb.option("--format", request->format);
}

}  // namespace cli

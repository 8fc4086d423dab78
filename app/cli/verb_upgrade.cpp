#include "app/cli/edition_folder.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/scenario/upgrade.h"

#include <iostream>

namespace cli {

namespace {

struct Upgrade {
    std::string file;
    bool dryRun = false;
    bool details = false;
};

ExitStatus upgrade(const Upgrade& request) {
    OpenPlan plan(request.file, request.dryRun ? Purpose::Read : Purpose::Change);
    text::Outcome<form::Edition> installed = readEditionFolder(editionsFolder(), plan.draft().edition().id);
    if (!installed) {
        throw Failure("Установленная форма не читается, план не изменён:", installed.findings);
    }
    const text::Outcome<scenario::EditionUpgrade> prepared =
        scenario::prepareUpgrade(plan.draft(), std::make_shared<const form::Edition>(std::move(*installed.value)));
    if (!prepared) {
        throw Failure("Форма не обновлена, план не изменён:", withoutPlaces(prepared.findings));
    }
    std::string list;
    const scenario::EditionDifference& difference = prepared.value->difference;
    for (const std::string& line : request.details ? difference.lines() : difference.folded().lines()) {
        list += line + "\n";
    }
    for (const programme::AssignmentKey& value : prepared.value->withoutPlace) {
        const std::string year = value.year == 0 ? "" : ", " + std::to_string(value.year) + " год";
        list += "значение останется без места: " + value.path + year + "\n";
    }
    if (!request.dryRun) {
        plan.draft().apply(prepared.value->change);
        std::cerr << "Выполнено: " << prepared.value->change.title << ".\n";
    }
    deliver("", list);
    return ExitStatus::Done;
}

}  // namespace

void addUpgrade(CommandLine& commandLine) {
    const auto request = std::make_shared<Upgrade>();
    VerbOptions verb = commandLine.verb(
        "upgrade", "FILE [--dry-run] [--details]",
        "Заменить форму плана её новой редакцией; --dry-run – только показать изменения, --details – каждое",
        [request] { return upgrade(*request); });
    verb.required("FILE", request->file);
    verb.flag("--dry-run", request->dryRun);
    verb.flag("--details", request->details);
}

}  // namespace cli

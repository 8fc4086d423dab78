#include "app/cli/arguments.h"
#include "app/cli/edition_folder.h"
#include "app/cli/verbs.h"
#include "core/scenario/draft.h"
#include "core/storage/plan_file.h"

namespace cli {

namespace {

struct NewPlan {
    std::string file;
    std::string edition;
    std::string region;
    std::string year;
    std::string origin;
};

ExitStatus create(const NewPlan& plan) {
    if (plan.region.empty()) {
        throw UsageError("--region: название региона пусто; ожидается, например, «Астраханская область».");
    }
    const int year = plan.year.empty() ? 0 : yearFrom(plan.year);
    text::Outcome<form::Edition> edition = readEditionFolder(editionsFolder(), plan.edition);
    if (!edition) {
        throw Failure("План не создан: форма «" + plan.edition + "» не читается.", edition.findings);
    }
    auto shared = std::make_shared<const form::Edition>(std::move(*edition.value));
    const int firstYear = year == 0 ? shared->firstYear : year;
    scenario::DraftContent content = scenario::DraftContent::create(std::move(shared), plan.region, firstYear);
    content.origin = plan.origin;
    static_cast<void>(storage::PlanFile::create(plan.file, content));
    return ExitStatus::Done;
}

}  // namespace

void addNew(CommandLine& commandLine) {
    const auto plan = std::make_shared<NewPlan>();
    CLI::App& verb = commandLine.verb("new", "FILE --edition КОД --region НАЗВАНИЕ [--year ГОД] [--origin ТЕКСТ]",
                                      "Создать план на три года программы", [plan] { return create(*plan); });
    verb.add_option("FILE", plan->file)->required();
    verb.add_option("--edition", plan->edition)->required();
    verb.add_option("--region", plan->region)->required();
    verb.add_option("--year", plan->year);
    verb.add_option("--origin", plan->origin);
}

}  // namespace cli

#include "app/cli/arguments.h"
#include "app/cli/edition_folder.h"
#include "app/cli/files.h"
#include "app/cli/last_plan.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/reading/read_inputs.h"
#include "core/scenario/new_plan.h"
#include "core/storage/plan_file.h"
#include "core/text/clean.h"

#include <iostream>

namespace cli {

namespace {

struct NewPlan {
    std::string file;
    std::string edition;
    std::string region;
    std::string year;
    std::string origin;
    std::string from;
    std::string inputs;
    bool training = false;
};

/// The contents a plan is born with: they are nobody's edit, so undo must not empty the plan.
scenario::DraftContent withInputs(scenario::DraftContent content, const std::string& file) {
    const std::string bytes = readFile(file);
    scenario::Draft draft(std::move(content), currentAuthor(), storage::localTime);
    const text::Outcome<scenario::Change> change = reading::prepareImport(bytes, draft, {});
    if (!change) {
        throw Failure("План не создан: файл «" + file + "» не принят:", change.findings);
    }
    draft.apply(*change.value);
    scenario::DraftContent filled = draft.content();
    filled.journal.clear();
    return filled;
}

constexpr const char* trainingOrigin = "Учебный пример, данные условные";

ExitStatus create(const NewPlan& plan) {
    if (plan.region.empty()) {
        throw UsageError("--region: название региона пусто; ожидается, например, «Астраханская область».");
    }
    if (const std::string fault = text::textFault(plan.origin, text::Lines::One); !fault.empty()) {
        throw UsageError("--origin: " + fault + ".");
    }
    const int year = plan.year.empty() ? 0 : yearFrom(plan.year);
    text::Outcome<form::Edition> edition = readEditionFolder(editionsFolder(), plan.edition);
    if (!edition) {
        throw Failure("План не создан: форма «" + plan.edition + "» не читается.", edition.findings);
    }
    auto shared = std::make_shared<const form::Edition>(std::move(*edition.value));
    text::Outcome<scenario::DraftContent> content = scenario::newPlan(
        {std::move(shared), plan.region, year == 0 ? std::nullopt : std::optional(year), plan.training});
    if (!content) {
        throw Failure("План не создан:", content.findings);
    }
    content.value->origin = plan.training && plan.origin.empty() ? trainingOrigin : plan.origin;
    std::string message;
    if (!plan.from.empty()) {
        ContinuedPlan continued = continuedFrom(plan.from, std::move(*content.value));
        content.value = std::move(continued.content);
        message = std::move(continued.message);
    }
    const scenario::DraftContent& empty = *content.value;
    static_cast<void>(
        storage::PlanFile::create(plan.file, plan.inputs.empty() ? empty : withInputs(empty, plan.inputs)));
    std::cerr << message;
    return ExitStatus::Done;
}

}  // namespace

void addNew(CommandLine& commandLine) {
    const auto plan = std::make_shared<NewPlan>();
    VerbOptions verb = commandLine.verb("new",
                                        "FILE --edition КОД --region НАЗВАНИЕ [--year ГОД] [--from ПРЕЖНИЙ.tpgg] "
                                        "[--origin ТЕКСТ] [--inputs ФАЙЛ.csv] [--training]",
                                        "Создать план на три года программы", [plan] { return create(*plan); });
    verb.required("FILE", plan->file);
    verb.required("--edition", plan->edition);
    verb.required("--region", plan->region);
    verb.option("--year", plan->year);
    verb.option("--from", plan->from);
    verb.option("--origin", plan->origin);
    verb.option("--inputs", plan->inputs);
    verb.flag("--training", plan->training);
}

}  // namespace cli

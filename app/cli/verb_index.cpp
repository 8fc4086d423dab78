#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/what_if_arguments.h"
#include "core/analysis/indexation.h"
#include "core/analysis/norm_loss.h"
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "core/text/plural.h"

namespace cli {

namespace {

struct Index {
    std::string file;
    std::string name;
    std::vector<std::string> by;
    std::vector<std::string> rows;
    std::vector<std::string> factors;
    std::string scenario;
    bool onlyShow = false;
};

analysis::Indexation asked(const Index& request) {
    analysis::Indexation wanted;
    wanted.name = request.name;
    for (const std::string& parameter : request.by) {
        wanted.groups.push_back({parameter, request.rows});
    }
    for (const std::string& factor : request.factors) {
        const auto [year, index] = pairFrom("--factor", factor);
        if (!wanted.byYear.emplace(yearFrom(year), numberFrom("--factor", index)).second) {
            throw UsageError("--factor: " + year + " год указан дважды.");
        }
    }
    return wanted;
}

ExitStatus index(const Index& request) {
    analysis::Indexation wanted = asked(request);
    OpenPlan plan(request.file, request.onlyShow ? Purpose::Read : Purpose::Change);
    wanted.scenario = plan.scenarioNamed(request.scenario).id;
    const auto indexed = analysis::indexRows(plan.draft(), wanted);
    if (!indexed) {
        throw Failure("Индексация не сделана, план не изменён:", indexed.findings);
    }
    if (!request.onlyShow) {
        const auto change = plan.draft().prepare(indexed.value->settings, indexed.value->title);
        if (!change) {
            throw Failure("Индексация не сделана, план не изменён:", change.findings);
        }
        plan.draft().apply(*change.value);
    }
    std::string text;
    for (const text::Finding& warning : indexed.findings) {
        text += "Внимание, " + warning.place.words() + " год: " + warning.text + ".\n";
    }
    text += lineOf(analysis::normLossWords(*indexed.value));
    text += lineOf(analysis::incompleteTotalWords(indexed.value->incompleteYears));
    for (const analysis::IndexedValue& value : indexed.value->values) {
        text += value.path + "@" + std::to_string(value.year) + ": " + decimal::printRussian(value.before) + " → "
                + decimal::printRussian(value.after) + "\n";
    }
    deliver("", text + (request.onlyShow ? "Изменится " : "Изменено ")
                    + text::counted(indexed.value->values.size(), "значение", "значения", "значений") + ".\n");
    return ExitStatus::Done;
}

}  // namespace

void addIndex(CommandLine& commandLine) {
    const auto request = std::make_shared<Index>();
    VerbOptions verb =
        commandLine.verb("index",
                         "FILE --name ИНДЕКС --by a2.unit_cost … [--rows 28,31] --factor ГОД=МНОЖИТЕЛЬ …\n"
                         "      [--scenario СЦЕНАРИЙ] [--show]",
                         "Умножить стоимости единиц или суммы на индекс года; одно дело в журнале",
                         [request] { return index(*request); });
    verb.required("FILE", request->file);
    verb.required("--name", request->name);
    verb.required("--by", request->by);
    verb.list("--rows", request->rows);
    verb.required("--factor", request->factors);
    verb.option("--scenario", request->scenario);
    verb.flag("--show", request->onlyShow);
}

}  // namespace cli

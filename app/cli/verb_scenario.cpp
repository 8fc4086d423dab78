#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/programme/facts.h"
#include "core/scenario/override_list.h"
#include "core/scenario/tree.h"
#include "core/text/plural.h"

#include <functional>
#include <map>

namespace cli {

namespace {

struct Request {
    std::string file;
    std::string act;
    std::vector<std::string> names;
    std::string parent;
    std::string children;
};

using scenario::ScenarioId;
using Prepared = text::Outcome<scenario::Change>;

scenario::Children childrenOf(const Request& request) {
    if (request.children.empty()) {
        return scenario::Children::Refuse;
    }
    if (request.children == "delete") {
        return scenario::Children::Delete;
    }
    if (request.children == "move") {
        return scenario::Children::MoveUp;
    }
    throw UsageError("--children: ожидалось delete (удалить) или move (перенести на основу).");
}

/// One line a scenario, parents first: name, parent, number of its own values, «заморожен».
std::string list(const scenario::Draft& draft) {
    std::string lines;
    for (const ScenarioId id : draft.withDescendants(scenario::rootScenario)) {
        const scenario::Scenario& known = *draft.scenario(id);
        lines += known.name + "\t" + (known.parent ? draft.scenario(*known.parent)->name : std::string()) + "\t"
                 + std::to_string(scenario::ownValues(draft, id).size()) + "\t" + (known.frozen ? "заморожен" : "")
                 + "\n";
    }
    return lines;
}

/// What the second scenario has otherwise than the first, one line a parameter: its name, its year, both values, how
/// much that is, why.
void showDifference(scenario::Draft& draft, ScenarioId base, ScenarioId other) {
    for (const scenario::OverrideLine& line : scenario::listDifferences(draft, base, other)) {
        const programme::AssignmentKey named = programme::namedKey(line.key);
        std::cout << named.path << "\t" << (named.year == 0 ? std::string() : std::to_string(named.year)) << "\t"
                  << line.was << "\t" << line.became << "\t" << line.percent << "\t" << line.assignment.note << "\n";
    }
}

void requireNames(const Request& request, std::size_t count) {
    if (request.names.size() != count) {
        throw UsageError("scenario " + request.act + ": ожидалось "
                         + text::counted(count, "название", "названия", "названий") + ".");
    }
}

struct Act {
    std::size_t names;  ///< how many the act takes
    std::function<Prepared(OpenPlan&, const Request&)> prepare;
};

const std::map<std::string, Act>& acts() {
    const auto first = [](OpenPlan& plan, const Request& request) { return plan.scenarioNamed(request.names[0]).id; };
    static const std::map<std::string, Act> known{
        {"add",
         {1,
          [](OpenPlan& plan, const Request& request) {
              return prepareCreate(plan.draft(), request.names[0], plan.scenarioNamed(request.parent).id);
          }}},
        {"copy",
         {2,
          [first](OpenPlan& plan, const Request& request) {
              return prepareDuplicate(plan.draft(), first(plan, request), request.names[1]);
          }}},
        {"rename",
         {2,
          [first](OpenPlan& plan, const Request& request) {
              return prepareRename(plan.draft(), first(plan, request), request.names[1]);
          }}},
        {"move",
         {1,
          [first](OpenPlan& plan, const Request& request) {
              return prepareMove(plan.draft(), first(plan, request), plan.scenarioNamed(request.parent).id);
          }}},
        {"delete",
         {1,
          [first](OpenPlan& plan, const Request& request) {
              return prepareDelete(plan.draft(), first(plan, request), childrenOf(request));
          }}},
        {"merge",
         {1, [first](OpenPlan& plan,
                     const Request& request) { return prepareMerge(plan.draft(), first(plan, request)); }}},
        {"freeze",
         {1, [first](OpenPlan& plan,
                     const Request& request) { return prepareFreeze(plan.draft(), first(plan, request)); }}},
        {"unfreeze", {1, [first](OpenPlan& plan, const Request& request) {
                          return prepareUnfreeze(plan.draft(), first(plan, request));
                      }}}};
    return known;
}

ExitStatus change(const Request& request) {
    if (request.act == "list") {
        OpenPlan plan(request.file, Purpose::Read);
        deliver("", list(plan.draft()));
        return ExitStatus::Done;
    }
    if (request.act == "diff") {
        requireNames(request, 2);
        OpenPlan plan(request.file, Purpose::Read);
        showDifference(plan.draft(), plan.scenarioNamed(request.names[0]).id, plan.scenarioNamed(request.names[1]).id);
        return ExitStatus::Done;
    }
    const auto act = acts().find(request.act);
    if (act == acts().end()) {
        std::string known = "list, diff";
        for (const auto& [name, unused] : acts()) {
            known += ", " + name;
        }
        throw UsageError("Неизвестное действие со сценарием: " + request.act + ". Действия: " + known + ".");
    }
    requireNames(request, act->second.names);
    OpenPlan plan(request.file, Purpose::Change);
    const Prepared prepared = act->second.prepare(plan, request);
    if (!prepared) {
        throw Failure("Не сделано, план не изменён:", withoutPlaces(prepared.findings));
    }
    plan.draft().apply(*prepared.value);
    return ExitStatus::Done;
}

}  // namespace

void addScenario(CommandLine& commandLine) {
    const auto request = std::make_shared<Request>();
    VerbOptions verb = commandLine.verb(
        "scenario",
        "FILE list | add НАЗВАНИЕ [--parent ОСНОВА] | copy КОГО НАЗВАНИЕ | rename КОГО НАЗВАНИЕ | "
        "move КОГО [--parent ОСНОВА] | delete КОГО [--children delete|move] | merge КОГО | freeze КОГО | unfreeze КОГО "
        "| diff ОСНОВА КОГО",
        "Сценарии плана: список, создать, скопировать, переименовать, сменить основу, удалить, влить в основу, "
        "заморозить, чем один отличается от другого",
        [request] { return change(*request); });
    verb.required("FILE", request->file);
    verb.required("ACT", request->act);
    verb.option("NAMES", request->names);
    verb.option("--parent", request->parent);
    verb.option("--children", request->children);
}

}  // namespace cli

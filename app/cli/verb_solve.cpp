#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/what_if_arguments.h"
#include "core/analysis/norm_loss.h"
#include "core/analysis/solve.h"
#include "core/decimal/russian.h"
#include "core/text/json.h"

namespace cli {

namespace {

struct Solve {
    std::string file;
    std::string target;
    std::string value;
    std::string by;
    std::vector<std::string> rows;
    std::string year;
    std::string from;
    std::string to;
    std::string scenario;
    std::string name;
    std::string format = "text";
    bool onlyShow = false;
};

std::string_view word(analysis::Reach reach) {
    switch (reach) {
    case analysis::Reach::Exact:
        return "exact";
    case analysis::Reach::Nearest:
        return "nearest";
    case analysis::Reach::Bounded:
        return "bounded";
    }
    return {};
}

text::Json asJson(const analysis::SolvedPoint& point) {
    return {{"value", point.value.toPlain()}, {"figure", point.figure.toPlain()}};
}

std::string asJson(const analysis::Solution& solution, const std::string& scenario) {
    text::Json json{{"reach", word(solution.reach)},    {"proved", solution.isProved},
                    {"target", solution.target.path},   {"before", solution.target.figure->toPlain()},
                    {"goal", solution.goal.toPlain()},  {"parameter", solution.lever.name},
                    {"chosen", asJson(solution.chosen)}};
    if (solution.below) {
        json["below"] = asJson(*solution.below);
        json["above"] = asJson(*solution.above);
    }
    if (!solution.stoppedBy.empty()) {
        json["stopped_by"] = solution.stoppedBy;
    }
    if (!solution.target.complete) {
        json["complete"] = false;
    }
    json["scenario"] = scenario;
    return text::written(json);
}

std::string asText(const analysis::Solution& solution, const std::string& scenario) {
    return "Было: " + solution.target.path + " = " + decimal::printRussian(*solution.target.figure) + ".\n"
           + lineOf(analysis::incompleteWords(solution.target)) + solution.words() + "\n"
           + lineOf(analysis::normLossWords(solution))
           + (scenario.empty() ? "" : "Создан сценарий «" + scenario + "».\n");
}

analysis::SolveRequest asked(const Solve& request) {
    analysis::SolveRequest wanted;
    std::string goal = request.value;
    wanted.target = request.target;
    if (goal.empty()) {
        std::tie(wanted.target, goal) = pairFrom("--target", request.target);
    }
    wanted.goal = numberFrom("--value", goal);
    wanted.year = yearFrom(request.year);
    wanted.by = {request.by, request.rows};
    wanted.from = optionalNumberFrom("--from", request.from);
    wanted.to = optionalNumberFrom("--to", request.to);
    return wanted;
}

ExitStatus solve(const Solve& request) {
    requireFormat(request.format, {"text", "json"});
    analysis::SolveRequest wanted = asked(request);
    OpenPlan plan(request.file, request.onlyShow ? Purpose::Read : Purpose::Change);
    plan.requireYear(wanted.year);
    wanted.scenario = plan.scenarioNamed(request.scenario).id;
    const auto solution = analysis::solve(plan.draft(), wanted);
    if (!solution) {
        throw Failure("Подобрать нельзя, план не изменён:", withoutPlaces(solution.findings));
    }
    const bool isReached = solution.value->reach != analysis::Reach::Bounded;
    std::string scenario;
    if (isReached && !request.onlyShow) {
        const std::string name = request.name.empty() ? "Подбор: " + wanted.target + "@" + request.year + " = "
                                                            + decimal::printRussian(wanted.goal)
                                                      : request.name;
        scenario = writeChild(plan, name, request.name.empty(), wanted.scenario, solution.value->settings);
    }
    if (isReached || request.format == "json") {
        deliver("", request.format == "json" ? asJson(*solution.value, scenario) : asText(*solution.value, scenario));
    }
    if (!isReached) {
        throw Failure(solution.value->words());
    }
    return ExitStatus::Done;
}

}  // namespace

void addSolve(CommandLine& commandLine) {
    const auto request = std::make_shared<Solve>();
    VerbOptions verb = commandLine.verb(
        "solve",
        "FILE --target ЯЧЕЙКА=ЧИСЛО --by ПАРАМЕТР --year ГОД [--rows 28,31] [--from ОТ] [--to ДО]\n"
        "      [--scenario СЦЕНАРИЙ] [--name НОВЫЙ] [--show] [--format text|json]",
        "Подобрать один параметр под нужное число; ответ – новый сценарий, с --show – только на экране",
        [request] { return solve(*request); });
    verb.required("FILE", request->file);
    verb.required("--target", request->target);
    verb.option("--value", request->value);
    verb.required("--by", request->by);
    verb.list("--rows", request->rows);
    verb.required("--year", request->year);
    verb.option("--from", request->from);
    verb.option("--to", request->to);
    verb.option("--scenario", request->scenario);
    verb.option("--name", request->name);
    verb.option("--format", request->format);
    verb.flag("--show", request->onlyShow);
}

}  // namespace cli

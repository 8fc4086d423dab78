#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/verbs.h"
#include "app/cli/what_if_arguments.h"
#include "core/analysis/norm_loss.h"
#include "core/analysis/rebalance.h"
#include "core/analysis/titles.h"
#include "core/decimal/russian.h"
#include "core/text/json.h"

#include <algorithm>

namespace cli {

namespace {

struct Rebalance {
    std::string file;
    std::string year;
    std::string appendix = "2";
    std::vector<std::string> rows;
    std::vector<std::string> bounds;
    std::string most;
    std::string least;
    std::string scenario;
    std::string name;
    std::string format = "text";
    bool onlyShow = false;
};

/// «30=0,16..0,17»; either end may be left out.
void setBounds(const std::string& typed, std::vector<analysis::RebalanceRow>& rows) {
    const auto [row, range] = pairFrom("--bounds", typed);
    const auto found = std::ranges::find(rows, row, &analysis::RebalanceRow::row);
    const std::size_t dots = range.find("..");
    if (found == rows.end()) {
        throw UsageError("--bounds: строки " + row + " нет среди --rows.");
    }
    if (dots == std::string::npos) {
        throw UsageError("--bounds: «" + typed + "»; ожидалось СТРОКА=ОТ..ДО, например 30=0,16..0,17 или 30=..0,17.");
    }
    found->least = optionalNumberFrom("--bounds", range.substr(0, dots));
    found->most = optionalNumberFrom("--bounds", range.substr(dots + 2));
}

analysis::Rebalance asked(const Rebalance& request) {
    analysis::Rebalance wanted;
    wanted.year = yearFrom(request.year);
    wanted.appendix = appendixFrom(request.appendix);
    for (const std::string& row : request.rows) {
        wanted.rows.push_back({row, {}, {}});
    }
    for (const std::string& bound : request.bounds) {
        setBounds(bound, wanted.rows);
    }
    if (!request.most.empty() && !request.least.empty()) {
        throw UsageError("Указывают либо --most, либо --least.");
    }
    if (!request.most.empty() || !request.least.empty()) {
        wanted.goal = request.least.empty() ? analysis::Rebalance::Goal::Most : analysis::Rebalance::Goal::Least;
        wanted.goalRow = request.least.empty() ? request.most : request.least;
    }
    return wanted;
}

std::string asText(const analysis::Rebalanced& result) {
    std::string text;
    for (const analysis::RebalancedRow& row : result.rows) {
        text += "строка " + row.row + ": объём " + decimal::printRussian(row.before) + " → "
                + decimal::printRussian(row.after) + ", по " + decimal::printRussian(row.unitCost) + " руб.\n";
    }
    return text + "На человека: было " + decimal::printRussian(result.before) + ", стало "
           + decimal::printRussian(result.after) + ", остаток от округления объёмов "
           + decimal::printSigned(result.remainder()) + " руб.\n" + lineOf(analysis::normLossWords(result))
           + lineOf(analysis::incompleteTotalWords(result.incompleteYears));
}

std::string asJson(const analysis::Rebalanced& result, const std::string& scenario) {
    text::Json rows = text::Json::array();
    for (const analysis::RebalancedRow& row : result.rows) {
        rows.push_back({{"row", row.row},
                        {"before", row.before.toPlain()},
                        {"after", row.after.toPlain()},
                        {"unit_cost", row.unitCost.toPlain()}});
    }
    text::Json json{{"rows", rows},
                    {"before", result.before.toPlain()},
                    {"after", result.after.toPlain()},
                    {"remainder", result.remainder().toPlain()}};
    if (!result.incompleteYears.empty()) {
        json["complete"] = false;
    }
    json["scenario"] = scenario;
    return text::written(json);
}

ExitStatus rebalance(const Rebalance& request) {
    requireFormat(request.format, {"text", "json"});
    analysis::Rebalance wanted = asked(request);
    OpenPlan plan(request.file, request.onlyShow ? Purpose::Read : Purpose::Change);
    plan.requireYear(wanted.year);
    static_cast<void>(plan.appendix(wanted.appendix));
    wanted.scenario = plan.scenarioNamed(request.scenario).id;
    const auto result = analysis::rebalance(plan.draft(), wanted);
    if (!result) {
        throw Failure("Перенести объёмы нельзя, план не изменён:", withoutPlaces(result.findings));
    }
    std::string scenario;
    if (!request.onlyShow && !result.value->settings.empty()) {
        scenario = writeChild(plan, request.name.empty() ? "Перенос объёмов, " + request.year + " год" : request.name,
                              request.name.empty(), wanted.scenario, result.value->settings);
    }
    const std::string said = scenario.empty() ? "" : "Создан сценарий «" + scenario + "».\n";
    deliver("", request.format == "json" ? asJson(*result.value, scenario) : asText(*result.value) + said);
    return ExitStatus::Done;
}

}  // namespace

void addRebalance(CommandLine& commandLine) {
    const auto request = std::make_shared<Rebalance>();
    VerbOptions verb =
        commandLine.verb("rebalance",
                         "FILE --year ГОД --rows 30,31 [--bounds СТРОКА=ОТ..ДО …] [--most СТРОКА | --least СТРОКА]\n"
                         "      [--appendix N] [--scenario СЦЕНАРИЙ] [--name НОВЫЙ] [--show] [--format text|json]",
                         "Перенести объёмы между строками, сохранив стоимость на человека; ответ – новый сценарий",
                         [request] { return rebalance(*request); });
    verb.required("FILE", request->file);
    verb.required("--year", request->year);
    verb.option("--appendix", request->appendix);
    verb.requiredList("--rows", request->rows);
    verb.option("--bounds", request->bounds);
    verb.option("--most", request->most);
    verb.option("--least", request->least);
    verb.option("--scenario", request->scenario);
    verb.option("--name", request->name);
    verb.option("--format", request->format);
    verb.flag("--show", request->onlyShow);
}

}  // namespace cli

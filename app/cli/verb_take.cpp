#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/scenario/take_over.h"
#include "core/text/csv.h"
#include "core/text/plural.h"

#include <algorithm>
#include <iostream>

namespace cli {

namespace {

struct Take {
    std::string file;
    std::string table;
    std::vector<std::string> cells;
    std::string year;
    std::string scenario;
    bool dryRun = false;
};

scenario::TakeOver asked(const Take& request, OpenPlan& plan) {
    scenario::TakeOver wanted;
    wanted.scenario = plan.scenarioNamed(request.scenario).id;
    if (!request.table.empty()) {
        wanted.from = appendixFrom(request.table.starts_with('a') ? request.table.substr(1) : request.table);
        static_cast<void>(plan.appendix(wanted.from));
    }
    if (!request.year.empty()) {
        wanted.year = yearFrom(request.year);
        plan.requireYear(wanted.year);
    }
    const auto& transfers = plan.draft().edition().transfers;
    for (const std::string& path : request.cells) {
        const auto cell = form::CellAddress::fromPath(path);
        if (!cell || std::ranges::find(transfers, *cell, &form::Transfer::cell) == transfers.end()) {
            throw UsageError("--cell: «" + path + "» не берётся из других приложений этой формы.");
        }
        wanted.cells.push_back(*cell);
    }
    return wanted;
}

std::string asCsv(const form::Edition& edition, const std::vector<programme::TransferOffer>& news) {
    std::string csv = text::csvLine({"year", "cell", "was", "becomes", "from", "reason"});
    for (const programme::TransferOffer& offer : news) {
        csv += text::csvLine({std::to_string(offer.year), offer.transfer->cell.path(),
                              offer.stands ? offer.stands->toPlain() : std::string(), offer.offered->toPlain(),
                              offer.transfer->source().path(), programme::transferNote(edition, *offer.transfer)});
    }
    return csv;
}

ExitStatus take(const Take& request) {
    OpenPlan plan(request.file, request.dryRun ? Purpose::Read : Purpose::Change);
    const scenario::TakeOver wanted = asked(request, plan);
    scenario::Draft& draft = plan.draft();
    const programme::Calculation calculation = draft.calculate(wanted.scenario);
    const auto news = scenario::newsOf(draft, calculation, wanted);
    const std::size_t count = scenario::awaitedOf(draft, calculation, wanted);
    const auto deed = scenario::takeOver(draft, wanted.scenario, news);
    if (!deed) {
        throw Failure("Значения не взяты, план не изменён; приложение выбирает --table:", deed.findings);
    }
    const auto change = draft.prepare(deed.value->settings, deed.value->title);
    if (!change) {
        throw Failure("Значения не взяты, план не изменён:", change.findings);
    }
    deliver({}, asCsv(draft.edition(), news));
    if (!request.dryRun) {
        draft.apply(*change.value);
    }
    std::cerr << (request.dryRun ? "Можно взять: " : "Взято: ")
              << text::counted(news.size(), "значение", "значения", "значений") << ".\n";
    const form::Appendix* const from = draft.edition().appendix(wanted.from);
    if (from != nullptr && !from->notTaken.empty()) {
        std::cerr << from->notTaken << "\n";
    }
    if (const std::string awaited = scenario::awaitedWords(count); !awaited.empty()) {
        std::cerr << awaited << "\n";
    }
    return ExitStatus::Done;
}

}  // namespace

void addTake(CommandLine& commandLine) {
    const auto request = std::make_shared<Take>();
    VerbOptions verb =
        commandLine.verb("take", "FILE [--table aN] [--cell ЯЧЕЙКА …] [--year ГОД] [--scenario СЦЕНАРИЙ] [--dry-run]",
                         "Взять значения, которые обосновывают другие приложения плана; одно дело в журнале",
                         [request] { return take(*request); });
    verb.required("FILE", request->file);
    verb.option("--table", request->table);
    verb.option("--cell", request->cells);
    verb.option("--year", request->year);
    verb.option("--scenario", request->scenario);
    verb.flag("--dry-run", request->dryRun);
}

}  // namespace cli

#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/merge/merge.h"
#include "core/programme/brief_value.h"
#include "core/programme/facts.h"
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "core/text/russian_time.h"

#include <algorithm>
#include <iostream>
#include <stdexcept>

namespace cli {

namespace {

struct Merge {
    std::string file;
    std::string other;
    std::string scenario;
    std::string rows;
    std::string take;
    bool dryRun = false;
};

std::vector<std::string> listed(const std::string& words) {
    std::vector<std::string> items;
    for (std::size_t at = 0; at <= words.size() && !words.empty();) {
        const std::size_t end = std::min(words.find(',', at), words.size());
        items.push_back(words.substr(at, end - at));
        at = end + 1;
    }
    return items;
}

merge::Question asked(const Merge& request, OpenPlan& plan) {
    merge::Question question{request.scenario, listed(request.rows)};
    for (const std::string& row : question.rows) {
        const bool isThere = std::ranges::any_of(plan.draft().edition().appendices, [&](const form::Appendix& table) {
            return table.rowIndex(row) >= 0 || table.listRow;
        });
        if (row.empty() || !isThere) {
            throw UsageError("--rows: строки «" + row + "» нет в форме плана; ожидаются номера строк через запятую.");
        }
    }
    if (!request.take.empty() && request.take != "mine" && request.take != "theirs") {
        throw UsageError("--take: «" + request.take + "»; ожидается mine или theirs.");
    }
    return question;
}

std::string asCsv(const scenario::Draft& draft, const std::vector<merge::Line>& lines) {
    std::string csv = text::csvLine({"state", "scenario", "year", "parameter", "mine", "theirs"});
    for (const merge::Line& line : lines) {
        const programme::AssignmentKey key = programme::namedKey(line.key);
        csv += text::csvLine({std::string(merge::word(line.state)), draft.scenario(line.scenario)->name,
                              key.year == 0 ? std::string() : std::to_string(key.year), key.path,
                              line.mine ? line.mine->value : std::string(),
                              line.theirs ? line.theirs->value : std::string()});
    }
    return csv;
}

/// «a2.28.volume, 2022: здесь 0.5 (Петрова, 30.11.2026, 14:05), там 0.6 (Иванов, …)»
text::Findings conflictsOf(const std::vector<merge::Line>& lines) {
    const auto side = [](const std::optional<programme::Assignment>& value) {
        if (!value) {
            return std::string("не введено");
        }
        std::string words = value->value.empty() ? "пусто" : programme::briefValue(value->value);
        const std::string who =
            value->author + (value->author.empty() || value->time.empty() ? "" : ", ") + text::russianTime(value->time);
        words += who.empty() ? "" : " (" + who + (value->note.empty() ? "" : "; " + value->note) + ")";
        return words;
    };
    text::Findings findings;
    for (const merge::Line& line : lines) {
        findings.push_back({text::Severity::Error,
                            line.key.path + (line.key.year == 0 ? "" : "@" + std::to_string(line.key.year)),
                            "здесь " + side(line.mine) + ", там " + side(line.theirs)});
    }
    return findings;
}

ExitStatus run(const Merge& request) {
    OpenPlan plan(request.file, request.dryRun ? Purpose::Read : Purpose::Change);
    const merge::Question question = asked(request, plan);
    const auto other = storage::PlanFile::open(request.other, storage::OpenMode::ReadOnly);
    scenario::Draft& draft = plan.draft();
    merge::Comparison comparison;
    try {
        comparison = merge::compare(draft.content(), other->content(), question);
    } catch (const std::invalid_argument& fault) {
        throw Failure(std::string(fault.what()) + ".");
    }
    std::vector<merge::Line> taken;
    std::vector<merge::Line> conflicts;
    for (const merge::Line& line : comparison.lines) {
        if (merge::brings(line) || (line.state == merge::State::Conflict && request.take == "theirs")) {
            taken.push_back(line);
        } else if (line.state == merge::State::Conflict && request.take.empty()) {
            conflicts.push_back(line);
        }
    }
    for (const std::string& remark : comparison.remarks) {
        std::cerr << remark << "\n";
    }
    if (request.dryRun) {
        deliver({}, asCsv(draft, comparison.lines));
        return ExitStatus::Done;
    }
    if (!conflicts.empty()) {
        throw Failure("Изменено и здесь, и там; план не изменён. Что оставить, говорит --take mine или --take theirs:",
                      conflictsOf(conflicts));
    }
    const std::string name = std::filesystem::path(request.other).filename().string();
    const auto change = draft.prepare(merge::settingsOf(taken, name),
                                      "Принято из плана «" + name
                                          + "»: " + text::counted(taken.size(), "значение", "значения", "значений"));
    if (!change) {
        throw Failure("Значения не приняты, план не изменён:", change.findings);
    }
    draft.apply(*change.value);
    std::cerr << "Принято: " << text::counted(taken.size(), "значение", "значения", "значений") << ".\n";
    return ExitStatus::Done;
}

}  // namespace

void addMerge(CommandLine& commandLine) {
    const auto request = std::make_shared<Merge>();
    VerbOptions verb =
        commandLine.verb("merge", "FILE OTHER [--scenario СЦЕНАРИЙ] [--rows СТРОКА,…] [--dry-run] [--take mine|theirs]",
                         "Принять значения другого плана; одно дело в журнале", [request] { return run(*request); });
    verb.required("FILE", request->file);
    verb.required("OTHER", request->other);
    verb.option("--scenario", request->scenario);
    verb.option("--rows", request->rows);
    verb.flag("--dry-run", request->dryRun);
    verb.option("--take", request->take);
}

}  // namespace cli

#include "app/cli/arguments.h"
#include "app/cli/files.h"
#include "app/cli/open_plan.h"
#include "app/cli/verbs.h"
#include "core/reading/read_inputs.h"
#include "core/reading/read_table.h"
#include "core/reading/table_file.h"
#include "core/text/csv.h"
#include "core/text/plural.h"

#include <algorithm>
#include <iostream>

namespace cli {

namespace {

struct Import {
    std::string file;
    std::string inputs;
    std::string scenario;
    std::string table;
    std::string year;
    std::string sheet;
    std::string accept;
    bool replace = false;
    bool dryRun = false;
    bool facts = false;
};

std::string nameOf(const Import& request) {
    return "импорт файла " + std::filesystem::path(request.inputs).filename().string();
}

[[noreturn]] void refuse(const Import& request, const text::Findings& findings) {
    throw Failure("Файл «" + request.inputs + "» не принят, план не изменён:", findings);
}

void tell(const text::Findings& findings) {
    if (!findings.empty()) {
        std::cerr << written(findings) << "\n";
    }
}

reading::TableFile opened(const Import& request, text::Outcome<reading::TableFile> file) {
    if (!file) {
        refuse(request, file.findings);
    }
    return std::move(*file.value);
}

void tellAccepted(std::size_t count) {
    std::cerr << "Принято: " << text::counted(count, "значение", "значения", "значений") << ".\n";
}

ExitStatus importInputs(const Import& request) {
    const reading::TableFile file = opened(request, reading::inputsInFile(readFile(request.inputs), request.sheet));
    OpenPlan plan(request.file, Purpose::Change);
    const scenario::ScenarioId unnamed = plan.scenarioNamed(request.scenario).id;
    const text::Outcome<scenario::Change> change =
        reading::prepareImport(file.text, plan.draft(), nameOf(request), unnamed);
    if (!change) {
        refuse(request, change.findings);
    }
    plan.draft().apply(*change.value);
    tell(file.remarks);
    tell(change.findings);
    tellAccepted(change.value->items.size());
    return ExitStatus::Done;
}

std::string_view wordOf(reading::Recognition state) {
    switch (state) {
    case reading::Recognition::Recognised:
        return "recognised";
    case reading::Recognition::Doubtful:
        return "doubtful";
    case reading::Recognition::Rejected:
        break;
    }
    return "rejected";
}

std::string cellsAsCsv(const reading::ReadTable& table) {
    std::string csv = text::csvLine({"state", "row", "column", "text", "value", "reason"});
    for (const reading::ReadCell& cell : table.cells) {
        csv += text::csvLine(
            {std::string(wordOf(cell.state)), cell.cell.row, cell.cell.column, cell.text, cell.value, cell.reason});
    }
    return csv;
}

text::Findings notTaken(const reading::ReadTable& table) {
    text::Findings findings;
    for (const reading::ReadCell& cell : table.cells) {
        if (cell.state != reading::Recognition::Recognised) {
            findings.push_back({text::Severity::Error, text::Place::ofLine(cell.line, cell.cell.column),
                                "«" + cell.text + "»: " + cell.reason});
        }
    }
    return findings;
}

/// What to do about cells that keep the others back.
text::Findings withWayOut(text::Findings left) {
    left.push_back(
        {text::Severity::Note, {}, "Остальное будет взято без этих ячеек, если добавить --accept recognised."});
    return left;
}

ExitStatus importTable(const Import& request) {
    const std::string bytes = readFile(request.inputs);
    OpenPlan plan(request.file, request.dryRun ? Purpose::Read : Purpose::Change);
    reading::TableRequest asked;
    asked.appendix = appendixFrom(request.table.starts_with('a') ? request.table.substr(1) : request.table);
    static_cast<void>(plan.appendix(asked.appendix));
    asked.scenario = plan.scenarioNamed(request.scenario).id;
    asked.replace = request.replace;
    if (!request.year.empty()) {
        asked.year = yearFrom(request.year);
        if (!request.facts) {
            plan.requireYear(*asked.year);
        }
    }
    asked.facts = request.facts;
    const reading::TableFile file = opened(
        request, reading::tableInFile(bytes, plan.draft().edition(), {asked.appendix, asked.year, request.sheet}));
    const reading::ReadTable table =
        reading::readTable(file.text, plan.draft(), plan.draft().calculate(asked.scenario), asked);
    if (!table.findings.empty()) {
        refuse(request, table.findings);
    }
    if (request.dryRun) {
        tell(file.remarks);
        tell(table.remarks);
        deliver({}, cellsAsCsv(table));
        return ExitStatus::Done;
    }
    const text::Findings left = notTaken(table);
    if (!left.empty() && request.accept != "recognised") {
        refuse(request, withWayOut(left));
    }
    const auto change = plan.draft().prepare(table.settings, nameOf(request));
    if (!change) {
        refuse(request, change.findings);
    }
    plan.draft().apply(*change.value);
    text::Findings told = reading::comparedWith(plan.draft().calculate(asked.scenario), table.stated);
    told.insert(told.begin(), left.begin(), left.end());
    told.insert(told.begin(), table.remarks.begin(), table.remarks.end());
    told.insert(told.begin(), file.remarks.begin(), file.remarks.end());
    tell(told);
    tellAccepted(table.settings.size());
    return ExitStatus::Done;
}

ExitStatus import(const Import& request) {
    if (!request.accept.empty() && request.accept != "recognised") {
        throw UsageError("После --accept ожидалось слово recognised.");
    }
    if (request.facts && (request.table.empty() || request.replace)) {
        throw UsageError(request.table.empty()
                             ? "--facts принимает таблицу приложения: нужен ещё ключ --table aN. Факты из "
                               "файла параметров (fact.aN.СТРОКА.СТОЛБЕЦ) принимает import без ключей."
                             : "--replace и --facts вместе не бывают: факты добавляются к тем, что есть.");
    }
    return request.table.empty() ? importInputs(request) : importTable(request);
}

}  // namespace

void addImport(CommandLine& commandLine) {
    const auto request = std::make_shared<Import>();
    VerbOptions verb = commandLine.verb(
        "import",
        "FILE INPUTS [--sheet ЛИСТ] [--scenario СЦЕНАРИЙ] | FILE TABLE --table aN [--sheet ЛИСТ] "
        "[--year ГОД] [--scenario СЦЕНАРИЙ] [--replace] "
        "[--dry-run] [--accept recognised] [--facts]",
        "Принять из файла CSV, XLSX, ODS, XML или HTML параметры scenario,year,parameter,value,note или "
        "таблицу приложения",
        [request] { return import(*request); });
    verb.required("FILE", request->file);
    verb.required("INPUTS", request->inputs);
    verb.option("--scenario", request->scenario);
    verb.option("--table", request->table);
    verb.option("--sheet", request->sheet);
    verb.option("--year", request->year);
    verb.option("--accept", request->accept);
    verb.flag("--replace", request->replace);
    verb.flag("--dry-run", request->dryRun);
    verb.flag("--facts", request->facts);
}

}  // namespace cli

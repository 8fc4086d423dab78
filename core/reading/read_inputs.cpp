#include "core/reading/read_inputs.h"

#include "core/reading/input_row.h"
#include "core/reading/repeated_rows.h"
#include "core/text/csv.h"
#include "core/text/plural.h"
#include "core/text/windows1251.h"

#include <algorithm>
#include <array>

namespace reading {

namespace {

constexpr std::string_view expectedHeader = "scenario,year,parameter,value,note";

void append(text::Findings& findings, const text::Findings& more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

text::Finding headerFault(std::string sentence) {
    return {text::Severity::Error, text::Place::ofLine(1),
            std::move(sentence) + "; ожидается «" + std::string(expectedHeader)
                + "» через запятую или точку с запятой."};
}

/// nullopt when a column is absent or unknown; the note may be left out.
std::optional<InputColumns> findColumns(const text::CsvTable& table, text::Findings& findings) {
    constexpr std::array<std::string_view, 5> known{"scenario", "year", "parameter", "value", "note"};
    if (table.header.size() == 1) {
        findings.push_back(headerFault("Заголовок «" + table.header.front() + "» не разделён на столбцы"));
        return std::nullopt;
    }
    const std::size_t before = findings.size();
    for (const std::string& name : table.header) {
        // Spreadsheets end every line with the separators of their empty columns.
        if (!name.empty() && std::ranges::find(known, name) == known.end()) {
            findings.push_back(headerFault("Неизвестный столбец «" + name + "»"));
        }
    }
    InputColumns columns{table.column("scenario"), table.column("year"), table.column("parameter"),
                         table.column("value"), table.column("note")};
    const std::array<int, 4> required{columns.scenario, columns.year, columns.parameter, columns.value};
    for (std::size_t i = 0; i < required.size(); ++i) {
        if (required[i] < 0) {
            findings.push_back(headerFault("Нет столбца «" + std::string(known[i]) + "»"));
        }
    }
    return findings.size() == before ? std::optional(columns) : std::nullopt;
}

bool hasError(const text::Findings& findings) {
    return std::ranges::any_of(findings, [](const text::Finding& f) { return f.severity == text::Severity::Error; });
}

/// A header that can be used, and every record: a record of a wrong length must not hide the faults of others.
std::optional<text::CsvTable> readTable(std::string_view utf8, text::Findings& findings) {
    const std::size_t start = std::min(utf8.find_first_not_of("\r\n"), utf8.size());
    const std::size_t end = std::min(utf8.find_first_of("\r\n", start), utf8.size());
    text::Outcome<text::CsvTable> table = text::readCsv(utf8.substr(0, end));
    append(findings, table.findings);
    if (!table) {
        return std::nullopt;
    }
    text::Outcome<std::vector<text::CsvRecord>> records = text::readCsvRecords(utf8, table.value->separator);
    append(findings, records.findings);
    if (!records) {
        return std::nullopt;
    }
    records.value->erase(records.value->begin());
    table.value->records = std::move(*records.value);
    return std::move(*table.value);
}

/// False, and a finding, for a record of another length than the header. Empty fields at its end count: they
/// tell «0,02» without quotes from a value and its note.
bool fits(const text::CsvRecord& record, std::size_t expected, text::Findings& findings) {
    if (record.fields.size() == expected) {
        return true;
    }
    findings.push_back({text::Severity::Error, text::Place::ofLine(record.line),
                        "В строке " + text::counted(record.fields.size(), "поле", "поля", "полей")
                            + ", а в заголовке – " + std::to_string(expected)
                            + "; дробное число с запятой и текст с запятой ожидаются в кавычках."});
    return false;
}

}  // namespace

InputRows readInputs(std::string_view bytes, const scenario::Draft& draft, scenario::ScenarioId unnamed) {
    InputRows rows;
    const text::Outcome<std::string> decoded = text::decodeText(bytes);
    append(rows.findings, decoded.findings);
    if (!decoded) {
        return rows;
    }
    std::optional<text::CsvTable> table = readTable(*decoded.value, rows.findings);
    if (!table) {
        return rows;
    }
    const std::optional<InputColumns> columns = findColumns(*table, rows.findings);
    if (!columns) {
        return rows;
    }
    RepeatedRows repeated;
    for (const text::CsvRecord& record : table->records) {
        if (!fits(record, table->header.size(), rows.findings)) {
            continue;
        }
        const std::optional<scenario::Setting> setting =
            InputRow(record, *columns, table->separator, rows.findings).read(draft, unnamed);
        if (setting && repeated.accept(*setting, record.line, rows.findings)) {
            rows.settings.push_back(*setting);
        }
    }
    return rows;
}

text::Outcome<scenario::Change> prepareImport(std::string_view bytes, scenario::Draft& draft, std::string title,
                                              scenario::ScenarioId unnamed) {
    InputRows rows = readInputs(bytes, draft, unnamed);
    text::Outcome<scenario::Change> change = draft.prepare(rows.settings, std::move(title));
    append(rows.findings, change.findings);
    std::ranges::stable_sort(rows.findings, {}, [](const text::Finding& finding) { return finding.place.line; });
    change.findings = std::move(rows.findings);
    if (hasError(change.findings)) {
        change.value.reset();
    }
    return change;
}

}  // namespace reading

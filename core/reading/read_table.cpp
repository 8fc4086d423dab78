#include "core/reading/read_table.h"

#include "core/decimal/russian.h"
#include "core/programme/facts.h"
#include "core/programme/list_rows.h"
#include "core/reading/cell_taker.h"
#include "core/reading/lump_costs.h"
#include "core/reading/printed_heading.h"
#include "core/reading/printed_reader.h"
#include "core/reading/table_cells.h"
#include "core/text/windows1251.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace reading {

namespace {

using decimal::Decimal;
using form::CellAddress;
using text::CsvRecord;
using text::Findings;
using text::Severity;

constexpr std::string_view rowKey = "row";
constexpr std::string_view yearKey = "year";

std::string_view bare(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The heading: a line that has `row` and a column of the table.
std::size_t headingOf(const std::vector<CsvRecord>& records, const form::Appendix& appendix) {
    const auto isHeading = [&](const CsvRecord& record) {
        const auto has = [&](std::string_view key) {
            return std::ranges::any_of(record.fields, [key](const std::string& field) { return bare(field) == key; });
        };
        return has(rowKey)
               && std::ranges::any_of(appendix.columns, [&](const form::Column& column) { return has(column.key); });
    };
    return static_cast<std::size_t>(std::ranges::find_if(records, isHeading) - records.begin());
}

/// The records from the heading on, by keys or as the form prints it; nothing where no line is one.
struct FoundTable {
    std::vector<CsvRecord> records;
    std::optional<PrintedHeading> printed;
};

FoundTable tableOf(std::string_view utf8, const form::Appendix& appendix, std::optional<int> year) {
    FoundTable printed;
    // A heading between tabs is that of a sheet or of a clipboard: there is no need to look for another.
    constexpr std::size_t enough = 3;
    for (const char separator : {'\t', ',', ';'}) {
        auto records = text::readCsvRecords(utf8, separator);
        if (!records) {
            continue;
        }
        const std::size_t heading = headingOf(*records.value, appendix);
        if (heading < records.value->size()) {
            records.value->erase(records.value->begin(), records.value->begin() + static_cast<std::ptrdiff_t>(heading));
            return {std::move(*records.value), std::nullopt};
        }
        auto asPrinted = findPrintedHeading(*records.value, appendix, year);
        if (asPrinted && (!printed.printed || asPrinted->known() > printed.printed->known())) {
            printed = {std::move(*records.value), std::move(asPrinted)};
        }
        if (separator == '\t' && printed.printed && printed.printed->known() >= enough) {
            break;
        }
    }
    return printed.printed ? std::move(printed) : FoundTable();
}

class TableReader {
public:
    TableReader(const scenario::Draft& draft, const programme::Calculation& calculation, const TableRequest& request)
        : m_draft(draft),
          m_calculation(calculation),
          m_request(request),
          m_appendix(*draft.edition().appendix(request.appendix)),
          m_taker(draft, calculation, request, m_table) {}

    ReadTable read(std::string_view bytes) {
        auto decoded = text::decodeText(bytes);
        if (!decoded) {
            m_table.findings = std::move(decoded.findings);
            return std::move(m_table);
        }
        const FoundTable found = tableOf(*decoded.value, m_appendix, m_request.year);
        if (found.printed) {
            readPrinted(found.records, *found.printed);
            return std::move(m_table);
        }
        const std::vector<CsvRecord>& records = found.records;
        if (records.empty()) {
            fault(1, "строки с заголовками нет; ожидались «row» и ключи столбцов, например «"
                         + m_appendix.columns.front().key + "», или заголовки, как их печатает форма");
            return std::move(m_table);
        }
        readHeading(records.front());
        if (m_appendix.listRow && records.size() > programme::mostListRows + mostBelowList) {
            fault(records.front().line, programme::tooManyRows(records.size() - 1));
        }
        if (!m_table.findings.empty()) {
            return std::move(m_table);
        }
        for (auto record = records.begin() + 1; record != records.end(); ++record) {
            readRecord(*record);
        }
        if (m_request.replace) {
            emptyTheRest();
        }
        return std::move(m_table);
    }

private:
    struct ReadColumn {
        std::size_t field = 0;
        const form::Column* column = nullptr;
    };

    void fault(int line, std::string sentence) {
        m_table.findings.push_back({Severity::Error, text::Place::ofLine(line), std::move(sentence)});
    }

    void tellPassedOver(std::span<const CsvRecord> records, const PrintedHeading& heading) {
        for (std::size_t field = 0; field < heading.columns.size(); ++field) {
            const bool hasValues = std::ranges::any_of(
                records, [&](const CsvRecord& record) { return !bare(fieldOf(record, field)).empty(); });
            if (heading.columns[field].key.empty() && !heading.columns[field].ofOtherYear && hasValues) {
                m_table.remarks.push_back(
                    {Severity::Warning,
                     {},
                     "графа " + std::to_string(field + 1) + " файла, «" + heading.columns[field].words
                         + "», не узнана и пропущена; ожидался заголовок, как его печатает форма"});
            }
        }
    }

    void readPrinted(const std::vector<CsvRecord>& records, const PrintedHeading& heading) {
        if (!m_request.year) {
            return fault(records.front().line, "таблица без ключей столбцов не говорит года; ожидался ключ --year");
        }
        if (!m_appendix.listRow && records.size() > heading.end + mostUnderHeading) {
            return fault(records[heading.end].line, "под заголовком больше 5 000 строк; в таблице формы их "
                                                        + std::to_string(m_appendix.rows.size()));
        }
        const auto keys =
            m_appendix.listRow
                ? programme::freeRowKeys(m_appendix, m_draft.assignments(m_request.scenario), records.size())
                : std::vector<std::string>();
        PrintedReader(m_draft.edition(), m_appendix, heading, *m_request.year, keys, m_taker)
            .read(std::span(records).subspan(heading.end));
        tellPassedOver(std::span(records).subspan(heading.end), heading);
        if (m_request.replace) {
            emptyTheRest();
        }
    }

    void readHeading(const CsvRecord& heading) {
        std::set<std::string_view> seen;
        for (std::size_t field = 0; field < heading.fields.size(); ++field) {
            const std::string_view key = bare(heading.fields[field]);
            if (!key.empty() && !seen.insert(key).second) {
                fault(heading.line, "столбец «" + std::string(key) + "» указан дважды");
            }
            const int column = m_appendix.columnIndex(key);
            if (key == rowKey) {
                m_row = field;
            } else if (column >= 0) {
                m_columns.push_back({field, &m_appendix.columns[static_cast<std::size_t>(column)]});
            } else if (key == yearKey) {
                m_year = field;
            } else if (!key.empty() && key != "label" && key != "unit") {
                fault(heading.line,
                      "столбца «" + std::string(key) + "» нет в приложении " + std::to_string(m_appendix.number));
            }
        }
        if (!m_request.year && !m_year) {
            fault(heading.line, "нет столбца «year»; ожидался он или ключ --year");
        }
    }

    [[nodiscard]] std::optional<int> yearOf(const CsvRecord& record) {
        if (!m_year) {
            return m_request.year;
        }
        const std::string_view text = bare(fieldOf(record, *m_year));
        int year = 0;
        const auto stop = std::from_chars(text.data(), text.data() + text.size(), year).ptr;
        if (stop != text.data() + text.size() || !hasYear(year)) {
            fault(record.line,
                  "«" + std::string(text)
                      + (m_request.facts ? "» – не прежний год; ожидался год до программы, не раньше чем за три"
                                         : "» – не год плана"));
            return std::nullopt;
        }
        return m_request.year && year != *m_request.year ? std::nullopt : std::optional(year);
    }

    [[nodiscard]] bool hasYear(int year) const {
        const std::vector<int> facts = programme::factYears(m_draft.years());
        return m_request.facts ? std::ranges::find(facts, year) != facts.end() : m_calculation.year(year) != nullptr;
    }

    [[nodiscard]] bool hasValues(const CsvRecord& record) const {
        return std::ranges::any_of(
            m_columns, [&](const ReadColumn& column) { return !bare(fieldOf(record, column.field)).empty(); });
    }

    void readRecord(const CsvRecord& record) {
        const std::string row(bare(fieldOf(record, m_row)));
        const bool isBlank =
            std::ranges::all_of(record.fields, [](const std::string& field) { return bare(field).empty(); });
        if (m_appendix.listRow && row.empty() && hasValues(record)) {
            fault(record.line, "у строки перечня нет ключа; ожидался ключ в столбце row, например код организации");
            return;
        }
        // Lines below the table have no row.
        const auto year = isBlank || row.empty() ? std::nullopt : yearOf(record);
        if (!year) {
            return;
        }
        if (m_appendix.rowIndex(row) < 0 && !m_appendix.listRow) {
            fault(record.line, "строки «" + row + "» нет в приложении " + std::to_string(m_appendix.number)
                                   + "; ожидался номер строки формы");
            return;
        }
        if (m_appendix.rowIndex(row) < 0 && !programme::isRowKey(row)) {
            fault(record.line, programme::wrongRowKey(row));
            return;
        }
        for (const ReadColumn& column : m_columns) {
            readCell(record, *column.column, {{m_appendix.number, row, column.column->key}, *year}, column.field);
        }
    }

    void readCell(const CsvRecord& record, const form::Column& column, const YearCell& at, std::size_t field) {
        const std::string text(column.type == form::ColumnType::Number ? bare(fieldOf(record, field))
                                                                       : fieldOf(record, field));
        m_taker.put(at, {text, text, {}, {}, record.line});
    }

    /// Input cells with a value of their own in rows that the file names, in columns it lacks, stay.
    void emptyTheRest() {
        const std::vector<int> years = m_request.year ? std::vector{*m_request.year} : m_draft.years();
        const auto assignments = m_draft.assignments(m_request.scenario);
        std::set<std::pair<std::string, int>> written;
        for (const ReadCell& cell : m_table.cells) {
            written.insert({cell.cell.path(), cell.year});
        }
        const std::string prefix = "a" + std::to_string(m_appendix.number) + ".";
        const auto& entries = assignments.entries();
        for (auto entry = entries.lower_bound({prefix, 0});
             entry != entries.end() && entry->first.path.starts_with(prefix); ++entry) {
            const auto& [path, year] = entry->first;
            if (entry->second.value.empty() || written.contains({path, year})
                || std::ranges::find(years, year) == years.end()) {
                continue;
            }
            m_table.settings.push_back({m_request.scenario, path, year, "", "", {}});
        }
    }

    const scenario::Draft& m_draft;
    const programme::Calculation& m_calculation;
    const TableRequest& m_request;
    const form::Appendix& m_appendix;
    std::size_t m_row = 0;
    std::optional<std::size_t> m_year;
    std::vector<ReadColumn> m_columns;
    ReadTable m_table;
    CellTaker m_taker;
};

}  // namespace

ReadTable readTable(std::string_view bytes, const scenario::Draft& draft, const programme::Calculation& calculation,
                    const TableRequest& request) {
    if (draft.edition().appendix(request.appendix) == nullptr) {
        ReadTable none;
        none.findings.push_back(
            {Severity::Error, {}, "приложения " + std::to_string(request.appendix) + " в форме нет"});
        return none;
    }
    ReadTable table = TableReader(draft, calculation, request).read(bytes);
    if (!request.facts) {
        letCostsWin(table, draft.edition());
    }
    return table;
}

Findings comparedWith(const programme::Calculation& calculation, const std::vector<StatedCell>& stated) {
    Findings findings;
    for (const StatedCell& cell : stated) {
        const auto view = calculation.year(cell.year)->cell(cell.cell);
        if (view.figure && *view.figure == cell.figure) {
            continue;
        }
        findings.push_back({Severity::Warning, text::Place::ofParameter(cell.cell.path()),
                            "в файле " + decimal::printRussian(cell.figure) + ", по расчёту "
                                + (view.figure ? decimal::printRussian(*view.figure) : "пусто") + " ("
                                + std::to_string(cell.year) + " год)"});
    }
    return findings;
}

}  // namespace reading

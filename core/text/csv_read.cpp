#include "core/text/csv.h"
#include "core/text/plural.h"

#include <algorithm>

namespace text {

namespace {

/// A cursor over the text; the states of RFC 4180 are its functions.
class Reader {
public:
    Reader(std::string_view utf8, char separator, BlankLines blank)
        : m_rest(utf8), m_separator(separator), m_blank(blank) {}

    [[nodiscard]] Outcome<std::vector<CsvRecord>> read() {
        std::vector<CsvRecord> records;
        while (!m_rest.empty()) {
            if (m_blank == BlankLines::Skipped && (m_rest.front() == '\r' || m_rest.front() == '\n')) {
                skipLineEnd();
            } else {
                records.push_back(takeRecord());
            }
        }
        // Nothing stands below the last ones: they move nothing, and may reach beyond a table.
        while (m_blank == BlankLines::Kept && records.size() > 1
               && records.back().fields == std::vector{std::string()}) {
            records.pop_back();
        }
        if (!m_findings.empty()) {
            return Outcome<std::vector<CsvRecord>>::failed(std::move(m_findings));
        }
        return {std::move(records), {}};
    }

private:
    CsvRecord takeRecord() {
        CsvRecord record{m_line, {}};
        record.fields.push_back(takeField());
        while (!m_rest.empty() && m_rest.front() == m_separator) {
            m_rest.remove_prefix(1);
            record.fields.push_back(takeField());
        }
        skipLineEnd();
        return record;
    }

    std::string takeField() { return m_rest.starts_with('"') ? takeQuoted() : takePlain(); }

    std::string takePlain() {
        const std::size_t end = std::min(m_rest.find_first_of(std::string{m_separator, '\r', '\n'}), m_rest.size());
        std::string field(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return field;
    }

    std::string takeQuoted() {
        const int firstLine = m_line;
        std::string field;
        m_rest.remove_prefix(1);
        while (true) {
            const std::size_t quote = m_rest.find('"');
            const std::string_view part = m_rest.substr(0, quote);
            field += part;
            m_line += static_cast<int>(std::ranges::count(part, '\n'));
            if (quote == std::string_view::npos) {
                m_rest = {};
                report(firstLine, "Кавычка открыта и не закрыта до конца файла.");
                return field;
            }
            m_rest.remove_prefix(quote + 1);
            if (!m_rest.starts_with('"')) {
                break;
            }
            field += '"';
            m_rest.remove_prefix(1);
        }
        if (!takePlain().empty()) {
            report(m_line, std::string("После закрывающей кавычки стоит текст; ожидается «") + m_separator
                               + "» или конец строки.");
        }
        return field;
    }

    void skipLineEnd() {
        if (m_rest.empty()) {
            return;
        }
        m_rest.remove_prefix(m_rest.starts_with("\r\n") ? 2 : 1);
        ++m_line;
    }

    void report(int line, std::string sentence) {
        m_findings.push_back({Severity::Error, Place::ofLine(line), std::move(sentence)});
    }

    std::string_view m_rest;
    char m_separator;
    BlankLines m_blank;
    int m_line = 1;
    Findings m_findings;
};

/// Whichever of «,» and «;» stands more often in the header line, outside quotes.
char separatorOf(std::string_view utf8) {
    const std::size_t start = std::min(utf8.find_first_not_of("\r\n"), utf8.size());
    std::ptrdiff_t commas = 0;
    bool quoted = false;
    for (const char byte : utf8.substr(start)) {
        if (!quoted && (byte == '\n' || byte == '\r')) {
            break;
        }
        quoted = quoted != (byte == '"');
        if (!quoted) {
            commas += byte == ',' ? 1 : byte == ';' ? -1 : 0;
        }
    }
    return commas < 0 ? ';' : ',';
}

void checkHeader(const CsvTable& table, int line, Findings& findings) {
    for (auto name = table.header.begin(); name != table.header.end(); ++name) {
        if (!name->empty() && std::find(table.header.begin(), name, *name) != name) {
            findings.push_back({Severity::Error, Place::ofLine(line), "Столбец «" + *name + "» указан дважды."});
        }
    }
    if (table.header.size() == 1 && table.header.front().find('\t') != std::string::npos) {
        findings.push_back({Severity::Error, Place::ofLine(line),
                            "Столбцы разделены табуляцией; ожидается запятая или точка с запятой."});
    }
}

void checkLength(CsvRecord& record, std::size_t expected, Findings& findings) {
    while (record.fields.size() > expected && record.fields.back().empty()) {
        record.fields.pop_back();
    }
    const std::size_t found = record.fields.size();
    if (found != expected) {
        findings.push_back({Severity::Error, Place::ofLine(record.line),
                            "В строке " + counted(found, "поле", "поля", "полей") + ", а в заголовке – "
                                + std::to_string(expected) + "."});
    }
}

}  // namespace

Outcome<std::vector<CsvRecord>> readCsvRecords(std::string_view utf8, char separator, BlankLines blank) {
    return Reader(utf8, separator, blank).read();
}

Outcome<CsvTable> readCsv(std::string_view utf8) {
    CsvTable table;
    table.separator = separatorOf(utf8);
    auto records = readCsvRecords(utf8, table.separator);
    if (!records) {
        return Outcome<CsvTable>::failed(std::move(records.findings));
    }
    if (records.value->empty()) {
        return Outcome<CsvTable>::failed(
            {{Severity::Error, Place::ofLine(1), "Файл пуст; ожидается строка с названиями столбцов."}});
    }
    Findings findings;
    const int headerLine = records.value->front().line;
    table.header = std::move(records.value->front().fields);
    records.value->erase(records.value->begin());
    table.records = std::move(*records.value);
    checkHeader(table, headerLine, findings);
    for (CsvRecord& record : table.records) {
        checkLength(record, table.header.size(), findings);
    }
    if (!findings.empty()) {
        return Outcome<CsvTable>::failed(std::move(findings));
    }
    return {std::move(table), {}};
}

}  // namespace text

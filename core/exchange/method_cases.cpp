#include "core/exchange/method_cases.h"

#include "core/text/csv.h"

#include <algorithm>

namespace exchange {

namespace {

/// Columns that are no keys, and keys that no line could have.
text::Findings headerFaults(const method::Description& method, const text::CsvTable& table) {
    constexpr int headerLine = 1;
    std::string keys;
    for (const method::Key& key : method.keys) {
        keys.append(keys.empty() ? "" : ", ").append(key.name);
    }
    text::Findings findings;
    for (const std::string& column : table.header) {
        if (method.key(column) == nullptr) {
            findings.push_back({text::Severity::Error, text::Place::ofLine(headerLine, column),
                                "у метода " + std::string(method.name) + " такого ключа нет; есть: " + keys});
        }
    }
    for (const method::Key& key : method.keys) {
        if (!key.mayBeAbsent() && table.column(key.name) < 0) {
            findings.push_back({text::Severity::Error, text::Place::ofLine(headerLine),
                                "нет столбца: " + method::missing(key).told()});
        }
    }
    return findings;
}

std::vector<method::Given> givenOf(const text::CsvTable& table, const text::CsvRecord& record) {
    std::vector<method::Given> given;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        given.push_back({table.header[column], record.fields[column]});
    }
    return given;
}

}  // namespace

text::Outcome<std::string> methodCasesAsCsv(const method::Description& method, std::string_view utf8) {
    auto table = text::readCsv(utf8);
    if (!table) {
        return text::Outcome<std::string>::failed(std::move(table.findings));
    }
    text::Findings findings = headerFaults(method, *table.value);
    if (!findings.empty()) {
        return text::Outcome<std::string>::failed(std::move(findings));
    }
    std::vector<std::string> header = table.value->header;
    std::ranges::transform(method.results, std::back_inserter(header),
                           [](const method::Result& result) { return std::string(result.name); });
    std::string csv = text::csvLine(header);
    for (const text::CsvRecord& record : table.value->records) {
        const auto done = method::run(method, givenOf(*table.value, record));
        for (const text::Finding& finding : done.findings) {
            findings.push_back(
                {finding.severity, text::Place::ofLine(record.line, finding.place.words()), finding.text});
        }
        if (done) {
            std::vector<std::string> fields = record.fields;
            for (const method::Value& value : done.value->answer.values) {
                fields.push_back(value.plain());
            }
            csv += text::csvLineForPeople(std::move(fields));
        }
    }
    if (table.value->records.empty()) {
        findings.push_back({text::Severity::Error, text::Place(), "после заголовка нет ни одной строки со случаем"});
    }
    return findings.empty() ? text::Outcome<std::string>{std::move(csv), {}}
                            : text::Outcome<std::string>::failed(std::move(findings));
}

}  // namespace exchange

#pragma once

#include "core/audit/audit.h"
#include "core/exchange/table_text.h"
#include "core/text/csv.h"
#include "tests/unit/check/training.h"

#include <gmock/gmock.h>

#include <array>
#include <map>

/// Published tables for the audit: that of Astrakhan oblast as it was printed, and the made-up training plan.
namespace audited {

inline std::string csvOf(scenario::Draft& draft, int year) {
    exchange::TableRequest request{2, {year}, false, scenario::rootScenario};
    return exchange::tableAsCsv(draft, draft.calculate(scenario::rootScenario), request);
}

inline const std::string& astrakhan(int year) {
    static std::map<int, std::string> tables;
    if (!tables.contains(year)) {
        scenario::Draft draft = planned::published();
        tables[year] = csvOf(draft, year);
    }
    return tables[year];
}

inline const std::string& training(const std::string& method) {
    static std::map<std::string, std::string> tables;
    if (!tables.contains(method)) {
        scenario::Draft draft = training::plan();
        planned::import(draft, ",,option.cost_method," + method + ",\n");
        tables[method] = csvOf(draft, 2022);
    }
    return tables[method];
}

/// The form of 2015 or of 2022, read once.
inline audit::TableQuestion question(int form, int year) {
    static std::map<int, std::shared_ptr<const form::Edition>> editions;
    if (!editions.contains(form)) {
        scenario::Draft draft = form == 2015 ? planned::draft(planned::content()) : training::plan();
        editions[form] = draft.content().edition;
    }
    return {editions[form], 2, year, {}};
}

/// Another figure in one cell of a table.
inline std::string planted(const std::string& csv, const std::string& row, const std::string& column,
                           const std::string& figure) {
    text::CsvTable table = *text::readCsv(csv).value;
    for (text::CsvRecord& record : table.records) {
        if (record.fields[0] == row) {
            record.fields[static_cast<std::size_t>(table.column(column))] = figure;
        }
    }
    return text::writeCsv(table);
}

inline std::string_view word(audit::Kind kind) {
    constexpr std::array words{"inconsistent", "follows", "balancing", "digits", "missing"};
    return words[static_cast<std::size_t>(kind)];
}

/// «balancing a2.26.cost_oms 145.0 145.1», a finding a line; those of digits only where asked.
inline std::vector<std::string> told(const std::string& csv, const audit::TableQuestion& asked, bool digits = false) {
    const auto report = audit::auditTable(csv, asked);
    std::vector<std::string> lines;
    if (!report) {
        return {report.findings.front().told()};
    }
    for (const audit::AuditFinding& finding : report.value->findings) {
        if (finding.kind != audit::Kind::Digits || digits) {
            lines.push_back(std::string(word(finding.kind)) + " " + finding.cell.path() + " "
                            + (finding.printed ? finding.printed->toPlain() : finding.text) + " "
                            + (finding.expected ? finding.expected->toPlain() : ""));
        }
    }
    return lines;
}

/// The cause of the first inconsistent cell.
inline std::string causeIn(const std::string& csv, const audit::TableQuestion& asked) {
    const auto report = audit::auditTable(csv, asked);
    for (const audit::AuditFinding& finding : report.value->findings) {
        if (finding.kind == audit::Kind::Inconsistent) {
            return finding.cause;
        }
    }
    return {};
}

}  // namespace audited

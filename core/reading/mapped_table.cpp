#include "core/reading/mapped_table.h"

#include "core/programme/facts.h"
#include "core/programme/list_rows.h"
#include "core/reading/lump_costs.h"
#include "core/reading/printed_reader.h"
#include "core/reading/table_cells.h"

#include <algorithm>

namespace reading {

namespace {

/// The records below the heading: with what was typed anew, and of the year where the file has a column of it.
std::vector<text::CsvRecord> recordsBelow(const sheet::Sheet& sheet, const PrintedHeading& heading,
                                          const TableChoices& choices, int year) {
    std::vector<text::CsvRecord> records(sheet.records.begin() + static_cast<std::ptrdiff_t>(heading.end),
                                         sheet.records.end());
    const auto yearField = heading.byKeys ? heading.fieldOf("year") : std::nullopt;
    if (yearField) {
        std::erase_if(records, [&](const text::CsvRecord& record) {
            return fieldOf(record, *yearField) != std::to_string(year);
        });
    }
    for (text::CsvRecord& record : records) {
        for (auto typed = choices.retyped.lower_bound({record.line, 0});
             typed != choices.retyped.end() && typed->first.first == record.line; ++typed) {
            record.fields.resize(std::max(record.fields.size(), typed->first.second + 1));
            record.fields[typed->first.second] = typed->second;
        }
    }
    return records;
}

}  // namespace

ReadTable readMapped(const sheet::Sheet& sheet, const TableMapping& mapping, const TableChoices& choices,
                     const scenario::Draft& draft, const programme::Calculation& calculation,
                     const TableRequest& request) {
    ReadTable table;
    if (!mapping.isUsable() || !request.year) {
        return table;
    }
    const form::Appendix& appendix = *draft.edition().appendix(request.appendix);
    const auto records = recordsBelow(sheet, *mapping.heading, choices, *request.year);
    const std::size_t most = appendix.listRow ? programme::mostListRows + mostBelowList : mostUnderHeading;
    if (records.size() > most) {
        table.findings.push_back({text::Severity::Error, text::Place::ofLine(records.front().line),
                                  appendix.listRow ? programme::tooManyRows(records.size())
                                                   : "под заголовком больше 5 000 строк; в таблице формы их "
                                                         + std::to_string(appendix.rows.size())});
        return table;
    }
    const auto keys = appendix.listRow
                          ? programme::freeRowKeys(appendix, draft.assignments(request.scenario), records.size())
                          : std::vector<std::string>();
    CellTaker taker(draft, calculation, request, table);
    PrintedReader(draft.edition(), appendix, *mapping.heading, *request.year, keys, taker).read(records);
    if (!request.facts) {
        letCostsWin(table, draft.edition());
    }
    return table;
}

std::vector<scenario::Setting> settingsOf(const ReadTable& table, std::span<const std::size_t> cells,
                                          const TableRequest& request) {
    std::vector<scenario::Setting> settings;
    for (const std::size_t at : cells) {
        const ReadCell& cell = table.cells[at];
        settings.push_back({request.scenario, request.facts ? programme::factPath(cell.cell) : cell.cell.path(),
                            cell.year, cell.value, "", text::Place::ofLine(cell.line)});
    }
    return settings;
}

std::vector<std::size_t> tickedAtFirst(const ReadTable& table) {
    std::vector<std::size_t> ticked;
    for (std::size_t at = 0; at < table.cells.size(); ++at) {
        const ReadCell& cell = table.cells[at];
        const bool isSure =
            cell.state == Recognition::Recognised || (cell.state == Recognition::Doubtful && cell.isMended);
        if (isSure && !cell.stands) {
            ticked.push_back(at);
        }
    }
    return ticked;
}

}  // namespace reading

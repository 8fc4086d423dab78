// A table pasted with its headings, as the form prints it.
#include "core/reading/pasted_table.h"
#include "core/reading/read_table.h"

namespace reading {

namespace {

PastedStatus statusOf(Recognition state) {
    switch (state) {
    case Recognition::Recognised:
        return PastedStatus::Recognised;
    case Recognition::Doubtful:
        return PastedStatus::Doubtful;
    case Recognition::Rejected:
        break;
    }
    return PastedStatus::Rejected;
}

PastedValue valueOf(const ReadCell& cell, const form::Edition& edition, const programme::YearResult& result) {
    PastedValue value;
    value.status = statusOf(cell.state);
    value.place = text::Place::ofLine(cell.line);
    value.valueText = cell.text;
    value.year = cell.year;
    value.after = cell.value;
    value.stands = cell.stands && cell.state == Recognition::Recognised;
    value.reason = value.stands && cell.reason.empty() ? "так и есть, норматив формы" : cell.reason;
    const form::Row* const row = edition.row(cell.cell);
    const form::Column* const column = edition.column(cell.cell);
    if (row != nullptr && column != nullptr) {
        value.row = row->number.empty() ? cell.cell.row : row->number;
        value.label = row->labelShort;
        value.measure = column->shortName;
        value.path = cell.cell.path();
        const auto before = result.cell(cell.cell).own();
        value.before = before ? before->toPlain() : std::string();
    }
    return value;
}

}  // namespace

PastedTable readPrintedTable(std::string_view bytes, const scenario::Draft& draft,
                             const programme::Calculation& calculation, const PasteQuestion& question) {
    TableRequest request;
    request.appendix = question.appendix;
    request.year = question.year;
    request.scenario = question.scenario;
    ReadTable read = readTable(bytes, draft, calculation, request);
    PastedTable table;
    table.findings = read.findings;
    table.findings.insert(table.findings.end(), read.remarks.begin(), read.remarks.end());
    table.stated = std::move(read.stated);
    for (const ReadCell& cell : read.cells) {
        table.add(valueOf(cell, draft.edition(), *calculation.year(cell.year)));
    }
    return table;
}

}  // namespace reading

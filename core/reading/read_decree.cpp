#include "core/reading/decree_lines.h"
#include "core/reading/pasted_number.h"
#include "core/reading/pasted_table.h"
#include "core/reading/table_cells.h"
#include "core/text/plural.h"

#include <algorithm>

namespace reading {

namespace {

void tellUnlisted(PastedTable& table) {
    if (table.unlisted > 0) {
        table.findings.push_back(
            {text::Severity::Warning, "таблица",
             "отклонено " + text::counted(table.count(PastedStatus::Rejected), "значение", "значения", "значений")
                 + ", показаны первые " + std::to_string(mostRejectedListed)});
    }
}

}  // namespace

std::size_t PastedTable::count(PastedStatus status) const {
    return static_cast<std::size_t>(std::ranges::count(values, status, &PastedValue::status))
           + (status == PastedStatus::Rejected ? unlisted : 0);
}

void PastedTable::add(PastedValue value) {
    if (value.status == PastedStatus::Rejected && ++m_rejected > mostRejectedListed) {
        ++unlisted;
        return;
    }
    values.push_back(std::move(value));
}

PastedTable readDecreeTable(std::string_view bytes, const scenario::Draft& draft,
                            const programme::Calculation& calculation, const PasteQuestion& question,
                            const PasteWatch& watch) {
    PastedTable table;
    text::Outcome<std::vector<text::CsvRecord>> records = readTableCells(bytes);
    table.findings = std::move(records.findings);
    const form::Appendix* appendix = draft.edition().appendix(question.appendix);
    if (!records || appendix == nullptr) {
        return table;
    }
    DecreeLines lines(draft, calculation, question);
    const bool whole = lines.read(*records.value, watch);
    text::Findings findings = std::move(table.findings);
    table = lines.takeTable();
    table.findings = std::move(findings);
    table.cancelled = !whole;
    table.absent = lines.absent();
    tellUnlisted(table);
    if (table.values.empty()) {
        table.findings.push_back({text::Severity::Error, "таблица",
                                  "в таблице нет чисел; ожидались строки «номер или название – значение»"});
    }
    return table;
}

PastedTable readBlock(std::string_view utf8, const scenario::Draft& draft, const programme::Calculation& calculation,
                      const PasteQuestion& question, const BlockCells& cells, const PasteWatch& watch) {
    PastedTable table;
    // A record a line, blank ones too: the shape of a block is what it means.
    text::Outcome<std::vector<text::CsvRecord>> records = text::readCsvRecords(utf8, '\t', text::BlankLines::Kept);
    table.findings = std::move(records.findings);
    if (!records) {
        return table;
    }
    PasteJudge judge(draft, calculation, question);
    for (std::size_t line = 0; line < records.value->size(); ++line) {
        if (watch && !watch(line, records.value->size())) {
            table.cancelled = true;
            break;
        }
        const text::CsvRecord& record = (*records.value)[line];
        for (std::size_t field = 0; field < record.fields.size(); ++field) {
            if (readPastedNumber(record.fields[field]).saysNothing()) {
                continue;
            }
            PastedValue value;
            value.place = text::Place::ofLine(record.line, std::to_string(field + 1));
            value.valueText = record.fields[field];
            value.year = question.year;
            const auto cell = cells(line, field);
            if (cell) {
                judge.judge(value, *cell, {}, 0);
                // A copied row brings its computed cells along; equal to what stands there, they are no edit.
                const auto number = readPastedNumber(value.valueText).number;
                const auto standing = decimal::Decimal::fromPlain(judge.standing(*cell, question.year));
                if (value.status == PastedStatus::Rejected && number && number == standing) {
                    continue;
                }
            } else {
                value.reason = "за краем таблицы";
            }
            table.add(std::move(value));
        }
    }
    tellUnlisted(table);
    return table;
}

std::vector<scenario::Setting> settingsOf(std::span<const PastedValue> values, scenario::ScenarioId scenario,
                                          const std::string& act) {
    std::vector<scenario::Setting> settings;
    for (const PastedValue& value : values) {
        if (value.status != PastedStatus::Rejected) {
            settings.push_back({scenario, value.path, value.year, value.after, act, value.place});
        }
    }
    return settings;
}

std::string takenTitle(const PasteQuestion& question, std::size_t count) {
    return (question.target == PasteTarget::FederalNorms ? "нормативы из таблицы, " : "вставка, ")
           + text::counted(count, "значение", "значения", "значений");
}

}  // namespace reading

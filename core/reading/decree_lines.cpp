#include "core/reading/decree_lines.h"

#include "core/reading/pasted_number.h"
#include "core/reading/table_cells.h"

#include <algorithm>

namespace reading {
namespace {

bool isBlank(std::string_view field) {
    return field.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

std::string listed(const std::vector<const form::Row*>& rows) {
    constexpr std::size_t mostListed = 4;
    std::string list;
    for (std::size_t i = 0; i < std::min(rows.size(), mostListed); ++i) {
        list += (list.empty() ? "" : ", ") + rows[i]->key;
    }
    return list + (rows.size() > mostListed ? " …" : "");
}

}  // namespace

DecreeLines::DecreeLines(const scenario::Draft& draft, const programme::Calculation& calculation,
                         const PasteQuestion& question)
    : m_draft(draft),
      m_appendix(*draft.edition().appendix(question.appendix)),
      m_question(question),
      m_judge(draft, calculation, question),
      m_finder(m_appendix) {}

bool DecreeLines::read(const std::vector<text::CsvRecord>& records, const PasteWatch& watch) {
    m_heading = readTableHeading(records, m_appendix);
    for (std::size_t line = m_heading.records; line < records.size(); ++line) {
        if (watch && !watch(line, records.size())) {
            return false;
        }
        readLine(records[line]);
    }
    return true;
}

std::string_view DecreeLines::firstField(const text::CsvRecord& record, TableColumnRole role) const {
    for (std::size_t column = 0; column < m_heading.columns.size(); ++column) {
        if (m_heading.columns[column].role == role && !isBlank(fieldOf(record, column))) {
            return fieldOf(record, column);
        }
    }
    return {};
}

void DecreeLines::nameLine(const text::CsvRecord& record, Line& line) const {
    const std::string_view number = firstField(record, TableColumnRole::RowNumber);
    const std::string_view label = firstField(record, TableColumnRole::Label);
    line.unit = firstField(record, TableColumnRole::Unit);
    line.measure = measureNamed(firstField(record, TableColumnRole::Measure));
    if (isBlank(number) && isBlank(label)) {
        const Line own = line;
        line = m_above;
        line.unit = own.unit.empty() ? m_above.unit : own.unit;
        line.measure = own.measure;
        line.continued = true;
        return;
    }
    line.text = std::string(number) + (number.empty() || label.empty() ? "" : " ") + std::string(label);
    findRow(line, number, label);
    // The form's own number stands beside it anyway.
    if (line.row != nullptr && line.row->key == number && !isBlank(label)) {
        line.text = label;
    }
}

void DecreeLines::readLine(const text::CsvRecord& record) {
    Line line;
    nameLine(record, line);
    for (std::size_t column = 0; column < m_heading.columns.size(); ++column) {
        if (m_heading.columns[column].role == TableColumnRole::Value
            && !readPastedNumber(fieldOf(record, column)).saysNothing()) {
            readValue(record, column, line);
        }
    }
    m_above = std::move(line);
}

std::vector<const form::Row*> DecreeLines::fitting(const std::vector<const form::Row*>& rows) const {
    std::vector<const form::Row*> fit;
    for (const form::Row* row : rows) {
        const bool takes = std::ranges::any_of(m_appendix.columns, [&](const form::Column& column) {
            return m_judge.closedReason({m_appendix.number, row->key, column.key}).empty();
        });
        if (takes) {
            fit.push_back(row);
        }
    }
    return fit.empty() ? rows : fit;
}

void DecreeLines::findByLabel(Line& line, std::string_view label) const {
    std::vector<const form::Row*> rows = fitting(m_finder.byLabel(label));
    // Likenesses are dear to look for; in a sheet that is no table of this form they are not looked for to its end.
    if (rows.empty() && m_table.unlisted == 0) {
        rows = fitting(m_finder.similar(label));
        if (rows.size() == 1) {
            line.doubt = "название не совпадает, взята похожая строка " + rows.front()->key;
        } else {
            rows.clear();
        }
    }
    if (rows.size() == 1) {
        line.row = rows.front();
    } else {
        line.fault = rows.empty() ? "в форме нет такой строки"
                                  : "название подходит строкам " + listed(rows) + ": нужен номер строки";
    }
}

void DecreeLines::findRow(Line& line, std::string_view number, std::string_view label) const {
    const form::Row* numbered = m_finder.byNumber(number);
    if (m_question.matching == RowMatching::ByLabel && !isBlank(label)) {
        findByLabel(line, label);
        return;
    }
    if (numbered == nullptr) {
        if (isBlank(label)) {
            line.fault = "в форме нет строки «" + std::string(number) + "»";
            return;
        }
        findByLabel(line, label);
        if (line.row != nullptr && !isBlank(number)) {
            addDoubt(line.doubt, "номера нет в форме, строка " + line.row->key + " найдена по названию");
        }
        return;
    }
    line.row = numbered;
    const std::vector<const form::Row*> named = m_finder.byLabel(label);
    if (!named.empty() && std::ranges::find(named, numbered) == named.end()) {
        line.doubt = "номер строки " + numbered->key + ", а название – строки " + listed(fitting(named));
    }
}

std::size_t DecreeLines::valueColumns() const {
    return static_cast<std::size_t>(std::ranges::count(m_heading.columns, TableColumnRole::Value, &TableColumn::role));
}

std::vector<AbsentRow> DecreeLines::absent() const {
    std::vector<AbsentRow> rows;
    for (const auto& [measure, year] : m_covered) {
        for (const form::Row& row : m_appendix.rows) {
            const auto cell = cellOf(row, measure);
            const form::CellRule* rule = cell ? m_draft.edition().rule(*cell) : nullptr;
            const bool belongs = rule != nullptr && form::takesNormative(*rule);
            if (belongs && !m_named.contains({cell->path(), year})) {
                rows.push_back(
                    {row.key, row.labelShort.empty() ? row.label : row.labelShort, measureWords(measure), year});
            }
        }
    }
    return rows;
}

}  // namespace reading

#include "core/exchange/decree_lines.h"

#include "core/exchange/pasted_number.h"
#include "core/exchange/table_cells.h"
#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace exchange {

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

/// Some word of the form's unit, less its ending, stands in the words of the table: «вызов» in «вызовов на 1 лицо».
bool sameUnit(const std::string& ofForm, const std::string& ofTable) {
    constexpr std::size_t stem = 5;
    const std::u32string theirs = text::decodeUtf8(text::foldForSearch(ofTable));
    const std::u32string ours = text::decodeUtf8(text::foldForSearch(ofForm));
    for (std::size_t start = 0; start < ours.size();) {
        const std::size_t end = std::min(ours.find_first_of(U" /,-", start), ours.size());
        if (end - start >= stem && theirs.find(ours.substr(start, stem)) != std::u32string::npos) {
            return true;
        }
        start = end + 1;
    }
    return false;
}

}  // namespace

DecreeLines::DecreeLines(const scenario::Draft& draft, const programme::Calculation& calculation,
                         const PasteQuestion& question)
    : m_draft(draft), m_appendix(*draft.edition().appendix(question.appendix)), m_question(question),
      m_judge(draft, calculation, question), m_finder(m_appendix) {}

void DecreeLines::read(const std::vector<text::CsvRecord>& records) {
    m_heading = readTableHeading(records, m_appendix);
    for (std::size_t line = m_heading.records; line < records.size(); ++line) {
        readLine(records[line]);
    }
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
    if (rows.empty()) {
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

form::Measure DecreeLines::measureOf(std::size_t column, const Line& line, std::string& doubt) const {
    const TableColumn& at = m_heading.columns[column];
    if (at.measure) {
        return *at.measure;
    }
    if (line.measure) {
        return *line.measure;
    }
    // Two figures of a line without a heading stand in the order of the form.
    if (valueColumns() == 2 && at.years.empty()) {
        const bool first = std::ranges::none_of(m_heading.columns.begin(),
                                                m_heading.columns.begin() + static_cast<std::ptrdiff_t>(column),
                                                [](TableColumnRole role) { return role == TableColumnRole::Value; },
                                                &TableColumn::role);
        const form::Measure guessed = first ? form::Measure::Volume : form::Measure::UnitCost;
        addDoubt(doubt, "столбец без заголовка, принят за " + std::string(first ? "объём" : "стоимость единицы"));
        return guessed;
    }
    return m_question.measure;
}

std::vector<int> DecreeLines::yearsOf(std::size_t column, std::string& doubt) const {
    if (!m_heading.columns[column].years.empty()) {
        return m_heading.columns[column].years;
    }
    const std::vector<int> years = m_draft.years();
    const bool anyYear = std::ranges::any_of(m_heading.columns, [](const TableColumn& at) { return !at.years.empty(); });
    if (anyYear || valueColumns() != years.size()) {
        return {m_question.year};
    }
    std::size_t place = 0;
    for (std::size_t before = 0; before < column; ++before) {
        place += m_heading.columns[before].role == TableColumnRole::Value ? 1U : 0U;
    }
    addDoubt(doubt, "год столбца не назван, принят " + std::to_string(years[place]));
    return {years[place]};
}

std::optional<form::CellAddress> DecreeLines::cellOf(const form::Row& row, form::Measure measure) const {
    for (const form::Column& column : m_appendix.columns) {
        if (column.measure == measure) {
            return form::CellAddress{m_appendix.number, row.key, column.key};
        }
    }
    return std::nullopt;
}

/// A total of the form: the one part of it that has the normative itself.
const form::Row* DecreeLines::partInstead(const form::Row& row, form::Measure measure) const {
    const form::Row* found = nullptr;
    for (const std::string& key : row.parts) {
        const form::Row* part = m_appendix.row(key);
        const auto cell = part == nullptr ? std::nullopt : cellOf(*part, measure);
        if (cell && m_judge.closedReason(*cell).empty()) {
            if (found != nullptr) {
                return nullptr;
            }
            found = part;
        }
    }
    return found;
}

std::string DecreeLines::unitDoubt(const form::Row& row, form::Measure measure, const Line& line) const {
    if (line.unit.empty() || row.unit.empty() || row.unit == "-") {
        return {};
    }
    const std::string unit = text::foldForSearch(line.unit);
    const auto says = [&](std::string_view words) { return unit.find(text::foldForSearch(words)) != std::string::npos; };
    if (measure == form::Measure::UnitCost && says("руб") && unit.find(" за ") == std::string::npos) {
        return says("тыс") ? "единица «" + line.unit + "», в форме – руб." : std::string();
    }
    if (!sameUnit(row.unit, line.unit)) {
        return "единица «" + line.unit + "», в форме – «" + row.unit + "»";
    }
    if (row.population == form::PopulationBase::Insured && says("жител")) {
        return "единица на жителя, в форме – на застрахованное лицо";
    }
    if (row.population == form::PopulationBase::Residents && says("застрахован")) {
        return "единица на застрахованное лицо, в форме – на жителя";
    }
    return {};
}

void DecreeLines::readValue(const text::CsvRecord& record, std::size_t column, const Line& line) {
    PastedValue value;
    value.place = "строка " + std::to_string(record.line) + ", столбец " + std::to_string(column + 1);
    value.rowText = line.text;
    value.valueText = fieldOf(record, column);
    std::string doubt = line.doubt;
    const form::Measure measure = measureOf(column, line, doubt);
    value.measure = measureWords(measure);
    const std::vector<int> years = yearsOf(column, doubt);
    value.year = years.front();
    if (line.row == nullptr) {
        value.reason = line.text.empty() ? "у значения нет ни номера, ни названия строки" : line.fault;
        m_values.push_back(std::move(value));
        return;
    }
    const form::Row* row = line.row;
    auto cell = cellOf(*row, measure);
    if (!cell) {
        value.reason = "в приложении нет такого показателя";
        m_values.push_back(std::move(value));
        return;
    }
    if (m_question.target == PasteTarget::FederalNorms && !m_judge.closedReason(*cell).empty()) {
        if (const form::Row* part = partInstead(*row, measure)) {
            addDoubt(doubt, "номер " + row->key + " – сумма; взята строка " + part->key);
            row = part;
            cell = cellOf(*row, measure);
        }
    }
    if (line.continued && !line.measure) {
        addDoubt(doubt, "ячейка объединена, строка взята сверху");
    }
    addDoubt(doubt, unitDoubt(*row, measure, line));
    // Thousands are of roubles in a column of costs, and of persons in a column of volumes.
    const int stated = m_heading.columns[column].powerOfTen;
    const int power = (stated > 0) == (measure == form::Measure::UnitCost) ? stated : 0;
    for (const int year : years) {
        value.year = year;
        PastedValue judged = value;
        m_judge.judge(judged, *cell, doubt, power);
        m_named.insert({cell->path(), year});
        m_covered.insert({measure, year});
        m_values.push_back(std::move(judged));
    }
}

std::vector<AbsentRow> DecreeLines::absent() const {
    std::vector<AbsentRow> rows;
    for (const auto& [measure, year] : m_covered) {
        for (const form::Row& row : m_appendix.rows) {
            const auto cell = cellOf(row, measure);
            const form::CellRule* rule = cell ? m_draft.edition().rule(*cell) : nullptr;
            const bool belongs = rule != nullptr && form::takesNormative(*rule);
            if (belongs && !m_named.contains({cell->path(), year})) {
                rows.push_back({row.key, row.labelShort.empty() ? row.label : row.labelShort, measureWords(measure), year});
            }
        }
    }
    return rows;
}

}  // namespace exchange

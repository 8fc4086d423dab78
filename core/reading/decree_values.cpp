// Which figure of a decree's line belongs to which cell of the form.
#include "core/reading/decree_lines.h"
#include "core/reading/pasted_number.h"
#include "core/reading/table_cells.h"
#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace reading {
namespace {

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

/// What all cases of the word for a person begin with: «жите», «застрахован».
std::string stemOf(const std::string& person) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t ending = 4;
    std::u32string word = text::decodeUtf8(text::foldForSearch(person));
    word.resize(std::min(word.size(), word.find(U' ')));
    word.resize(std::min(word.size(), std::max(fewest, word.size() - std::min(word.size(), ending))));
    return text::encodeUtf8(word);
}

}  // namespace

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
        const bool first = std::ranges::none_of(
            m_heading.columns.begin(), m_heading.columns.begin() + static_cast<std::ptrdiff_t>(column),
            [](TableColumnRole role) { return role == TableColumnRole::Value; }, &TableColumn::role);
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
    const bool anyYear =
        std::ranges::any_of(m_heading.columns, [](const TableColumn& at) { return !at.years.empty(); });
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
    const auto says = [&](std::string_view words) {
        return unit.find(text::foldForSearch(words)) != std::string::npos;
    };
    if (measure == form::Measure::UnitCost && says("руб") && unit.find(" за ") == std::string::npos) {
        return says("тыс") ? "единица «" + line.unit + "», в форме – руб." : std::string();
    }
    if (!sameUnit(row.unit, line.unit)) {
        return "единица «" + line.unit + "», в форме – «" + row.unit + "»";
    }
    return peopleDoubt(row, unit);
}

/// A unit that names the people of another base than its row counts per head of.
std::string DecreeLines::peopleDoubt(const form::Row& row, const std::string& unit) const {
    const form::Edition& edition = m_draft.edition();
    if (row.population == form::PopulationBase::None) {
        return {};
    }
    const form::Base& own = edition.base(row.population);
    for (const form::Base& other : edition.bases) {
        const std::string stem = stemOf(other.person);
        if (!stem.empty() && stem != stemOf(own.person) && unit.find(stem) != std::string::npos
            && unit.find(stemOf(own.person)) == std::string::npos) {
            return "единица на 1 " + other.person + ", в форме – на 1 " + own.person;
        }
    }
    return {};
}

void DecreeLines::readValue(const text::CsvRecord& record, std::size_t column, const Line& line) {
    PastedValue value;
    value.place = text::Place::ofLine(record.line, std::to_string(column + 1));
    value.rowText = line.text;
    value.valueText = fieldOf(record, column);
    std::string doubt = line.doubt;
    const form::Measure measure = measureOf(column, line, doubt);
    value.measure = measureWords(measure);
    const std::vector<int> years = yearsOf(column, doubt);
    value.year = years.front();
    if (line.row == nullptr) {
        value.reason = line.text.empty() ? "у значения нет ни номера, ни названия строки" : line.fault;
        m_table.add(std::move(value));
        return;
    }
    const form::Row* row = line.row;
    auto cell = cellOf(*row, measure);
    if (!cell) {
        value.reason = "в приложении нет такого показателя";
        m_table.add(std::move(value));
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
        m_table.add(std::move(judged));
    }
}

}  // namespace reading

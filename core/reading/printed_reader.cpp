#include "core/reading/printed_reader.h"

#include "core/programme/list_rows.h"
#include "core/reading/pasted_number.h"
#include "core/reading/table_cells.h"
#include "core/sheet/cell_text.h"
#include "core/text/folding.h"

#include <algorithm>

namespace reading {

namespace {

std::string trimmedField(std::string_view field) {
    const auto first = field.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos
               ? std::string()
               : std::string(field.substr(first, field.find_last_not_of(" \t\r\n") - first + 1));
}

/// «тыс. руб.»
std::string roubles(int power) {
    constexpr int thousand = 3;
    constexpr int million = 6;
    return power == 0 ? "руб." : power == thousand ? "тыс. руб." : power == million ? "млн руб." : "млрд руб.";
}

/// A spreadsheet's own truth and the ticks of people; anything else is left to be refused.
std::string markOf(const std::string& text) {
    const std::string folded = text::foldForSearch(text);
    if (folded == text::foldForSearch("ЛОЖЬ")) {
        return {};
    }
    const bool isTick = folded == text::foldForSearch("ИСТИНА") || folded == "+" || text == "✓" || text == "✔";
    return isTick ? "1" : text;
}

std::size_t decimalsOf(const std::string& plain) {
    const std::size_t point = plain.find('.');
    return point == std::string::npos ? 0 : plain.size() - point - 1;
}

/// «2 765 000,00 руб.» are «2765.00» thousands: another unit makes no digits.
std::string withoutMadeZeros(std::string plain, std::size_t decimals) {
    while (decimalsOf(plain) > decimals && plain.ends_with('0')) {
        plain.pop_back();
    }
    if (plain.ends_with('.')) {
        plain.pop_back();
    }
    return plain;
}

/// «64,5%» is 64,5 where the heading counts in percent; elsewhere it may be a share.
std::string withoutPercent(const std::string& text, const std::string& heading, std::string& doubt) {
    if (!text.ends_with('%')) {
        return text;
    }
    if (heading.find('%') == std::string::npos) {
        addDoubt(doubt, "знак % отброшен, в заголовке графы его нет");
    }
    return trimmedField(text.substr(0, text.size() - 1));
}

}  // namespace

void PrintedReader::read(std::span<const text::CsvRecord> records) {
    for (const text::CsvRecord& record : records) {
        const Found found = m_appendix.listRow ? rowOfList(record) : rowOf(record);
        if (found.row != nullptr) {
            readLine(record, found);
        } else if (!m_appendix.listRow && hasFigures(record) && !isReferenceLine(record)) {
            tellLost(record);
        }
    }
}

std::string PrintedReader::textOf(const text::CsvRecord& record, std::string_view key) const {
    const auto field = m_heading.fieldOf(key);
    return field ? trimmedField(fieldOf(record, *field)) : std::string();
}

const form::Row* PrintedReader::byNumber(const std::string& number) const {
    const auto printed = std::ranges::find(m_appendix.rows, number, &form::Row::number);
    return !number.empty() && printed != m_appendix.rows.end() ? &*printed : m_rows.byNumber(number);
}

PrintedReader::Found PrintedReader::rowOf(const text::CsvRecord& record) const {
    const std::string label = m_heading.matching == RowsBy::Number ? std::string() : textOf(record, "label");
    const std::string number = m_heading.matching == RowsBy::Label ? std::string() : textOf(record, "row");
    const std::vector<const form::Row*> named = m_rows.byLabel(label);
    const std::vector<const form::Row*> like = m_rows.similar(label);
    if (const form::Row* const row = byNumber(number)) {
        const auto has = [row](const std::vector<const form::Row*>& rows) {
            return std::ranges::find(rows, row) != rows.end();
        };
        const bool agrees = label.empty() || has(named) || has(like);
        return {row, row->key, agrees ? "" : "по номеру это строка «" + row->labelShort + "», а названа она иначе"};
    }
    if (named.size() == 1) {
        return {named.front(), named.front()->key,
                number.empty() ? "" : "найдена по названию, номера " + number + " в форме нет"};
    }
    const std::vector<const form::Row*>& similar = named.empty() ? like : named;
    if (similar.size() == 1) {
        return {similar.front(), similar.front()->key, "название похоже на «" + similar.front()->label + "»"};
    }
    return {};
}

void PrintedReader::rememberFooters() {
    for (const form::Row& row : m_appendix.rows) {
        for (const std::string& name : {row.label, row.labelShort}) {
            if (std::string folded = text::foldForSearch(name); m_appendix.listRow && !folded.empty()) {
                m_footers.insert(std::move(folded));
            }
        }
    }
}

PrintedReader::Found PrintedReader::rowOfList(const text::CsvRecord& record) {
    const bool isFooter = std::ranges::any_of(
        record.fields, [&](const std::string& field) { return m_footers.contains(text::foldForSearch(field)); });
    const bool isBlank = std::ranges::none_of(m_heading.columns, [&](const PrintedColumn& column) {
        return m_appendix.columnIndex(column.key) >= 0 && !textOf(record, column.key).empty();
    });
    if (isFooter || isBlank) {
        return {};
    }
    const std::string keyedBy = m_heading.byKeys ? "row" : m_appendix.keyColumn;
    std::string key = keyedBy.empty() ? std::string() : textOf(record, keyedBy);
    if (!programme::isRowKey(key)) {
        // A row that the plan has already is somebody else: it keeps its key.
        key = m_freeKeys.at(m_unnamed++);
    }
    const int times = ++m_keys[key];
    return {&*m_appendix.listRow, times == 1 ? key : key + "-" + std::to_string(times), {}};
}

bool PrintedReader::hasFigures(const text::CsvRecord& record) const {
    return std::ranges::any_of(m_heading.columns, [&](const PrintedColumn& column) {
        return m_appendix.columnIndex(column.key) >= 0 && readPastedNumber(textOf(record, column.key)).number;
    });
}

/// What the form prints under the table «for reference» is a parameter of its own, and no row.
bool PrintedReader::isReferenceLine(const text::CsvRecord& record) const {
    const std::string label = text::foldForSearch(textOf(record, "label"));
    return std::ranges::any_of(m_edition.references, [&](const form::ReferenceLine& line) {
        return line.appendix == m_appendix.number
               && (text::foldForSearch(line.name) == label || text::foldForSearch(line.title) == label);
    });
}

void PrintedReader::readLine(const text::CsvRecord& record, const Found& found) {
    for (std::size_t field = 0; field < m_heading.columns.size(); ++field) {
        const int index = m_appendix.columnIndex(m_heading.columns[field].key);
        const std::string text = trimmedField(fieldOf(record, field));
        if (index < 0 || text.empty()) {
            continue;
        }
        const form::Column& column = m_appendix.columns[static_cast<std::size_t>(index)];
        const YearCell at{{m_appendix.number, found.key, column.key}, m_year};
        CellTaker::Given given{text, text, found.doubt, {}, record.line, field};
        if (m_heading.ofYear) {
            addDoubt(given.doubt, "заголовки таблицы – " + std::to_string(*m_heading.ofYear) + " года");
        }
        if (column.type == form::ColumnType::Mark) {
            given.value = markOf(text);
        } else if (column.type == form::ColumnType::Number && !sheet::isFormulaFault(text)) {
            PastedNumber pasted = readPastedNumber(withoutPercent(text, m_heading.columns[field].words, given.doubt));
            if (!pasted.fault.empty()) {
                m_taker.reject(at, given, pasted.fault);
                continue;
            }
            given.isMended = given.doubt.empty() && pasted.isMended;
            addDoubt(given.doubt, pasted.doubt);
            given.value.clear();
            if (pasted.number) {
                const std::size_t decimals = decimalsOf(pasted.number->toPlain());
                try {
                    bringToScale(*pasted.number, *found.row, column, {textOf(record, "label"), textOf(record, "unit")},
                                 m_heading.columns[field].words, given);
                } catch (const decimal::ArithmeticError&) {
                    m_taker.reject(at, given, "слишком много цифр");
                    continue;
                }
                given.value = withoutMadeZeros(pasted.number->toPlain(), decimals);
            }
        }
        m_taker.put(at, given);
    }
}

void PrintedReader::bringToScale(decimal::Decimal& figure, const form::Row& row, const form::Column& column,
                                 const LineWords& line, const std::string& heading, CellTaker::Given& given) const {
    if (!countsMoney(form::quantityOf(row, column))) {
        return;
    }
    if (m_heading.byKeys && !m_heading.money) {
        return;
    }
    // A person, then the nearest words: of the column, of the line, of what stands above the table.
    std::optional<int> said = m_heading.money ? m_heading.money : moneyPowerIn(heading);
    said = said ? said : moneyPowerIn(line.label);
    said = said ? said : moneyPowerIn(line.unit);
    said = said ? said : moneyPowerIn(m_heading.above);
    if (!said) {
        addDoubt(given.doubt,
                 "денежная единица не названа; ожидалась в заголовке графы или над таблицей, например «тыс. руб.»");
        given.isMended = false;
        return;
    }
    const int own = m_edition.moneyPower(row, column);
    if (*said != own) {
        figure.shift(*said - own);
        given.said = "переведено: " + roubles(*said) + " → " + roubles(own);
    }
}

void PrintedReader::tellLost(const text::CsvRecord& record) {
    const std::string label = textOf(record, "label");
    const std::string number = textOf(record, "row");
    const std::string name = label.empty() ? number : number.empty() ? label : number + " " + label;
    std::size_t field = 0;
    while (field + 1 < m_heading.columns.size()
           && (m_appendix.columnIndex(m_heading.columns[field].key) < 0
               || !readPastedNumber(fieldOf(record, field)).number)) {
        ++field;
    }
    m_taker.reject({{m_appendix.number, "", ""}, m_year}, {name, {}, {}, {}, record.line, field},
                   "строки нет в приложении " + std::to_string(m_appendix.number));
}

}  // namespace reading

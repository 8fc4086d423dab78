#include "core/exchange/lines_sheet.h"

#include "core/exchange/text_height.h"

#include <algorithm>

namespace exchange {

using book::Alignment;

namespace {

constexpr double titleSize = 12;
constexpr double lineSize = 10;
constexpr double titleHeight = 20;
constexpr double explanationHeight = 28;

}  // namespace

LinesSheet::LinesSheet(const std::string& name, const std::string& title, const std::string& explanation,
                       std::vector<Column> columns)
    : m_columns(std::move(columns)) {
    m_sheet.name = name;
    const int last = static_cast<int>(m_columns.size()) - 1;
    m_sheet.cells[{0, 0}] = {title, {}, {}, {Alignment::Left, titleSize, true}, {}};
    m_sheet.cells[{1, 0}] = {explanation, {}, {}, {Alignment::Left, lineSize, false, false, true}, {}};
    for (const int row : {0, 1}) {
        m_sheet.rows[row].heightPt = row == 0 ? titleHeight : explanationHeight;
        if (last > 0) {
            m_sheet.merges.push_back({row, 0, row, last});
        }
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        m_sheet.columnsMm.push_back(m_columns[column].widthMm);
        book::Look look{Alignment::Centre, lineSize, true, true};
        look.ground = book::Ground::Heading;
        m_sheet.cells[{firstLine - 1, static_cast<int>(column)}] = {m_columns[column].heading, {}, {}, look, {}};
    }
    m_sheet.frozenRows = firstLine;
    m_sheet.repeatedRows = {firstLine - 1, firstLine - 1};
    m_sheet.isProtected = true;
}

book::Cell& LinesSheet::next(Alignment alignment) {
    book::Cell& cell = m_sheet.cells[{m_row, m_column++}];
    cell.look = {alignment, lineSize, false, true};
    return cell;
}

void LinesSheet::text(const std::string& words) {
    const Column& column = m_columns.at(static_cast<std::size_t>(m_column));
    const double height = heightInPoints(words, lineSize, column.widthMm);
    std::optional<double>& ofRow = m_sheet.rows[m_row].heightPt;
    ofRow = std::max(ofRow.value_or(0), height);
    next(column.alignment).text = words;
}

void LinesSheet::number(const std::optional<decimal::Decimal>& figure, bool isInput) {
    book::Cell& cell = next(Alignment::Right);
    cell.number = figure;
    cell.look.decimals = figure ? figure->scale() : 0;
    cell.look.open = isInput;
    cell.look.ground = isInput ? book::Ground::Input : book::Ground::None;
}

void LinesSheet::formula(book::Formula formula, const std::optional<decimal::Decimal>& figure, int decimals) {
    book::Cell& cell = next(Alignment::Right);
    cell.formula = std::move(formula);
    cell.number = figure;
    cell.look.decimals = decimals;
}

void LinesSheet::formula(book::Formula formula, const std::string& words) {
    book::Cell& cell = next(Alignment::Left);
    cell.formula = std::move(formula);
    cell.text = words;
}

}  // namespace exchange

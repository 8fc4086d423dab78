#pragma once

#include "core/book/book.h"

#include <string>
#include <vector>

namespace exchange {

/// A sheet of lines under a title and a heading: inputs, sources, checks. Lines begin in row firstLine.
class LinesSheet {
public:
    struct Column {
        std::string heading;
        double widthMm = 25;
        book::Alignment alignment = book::Alignment::Left;
    };

    static constexpr int firstLine = 3;

    LinesSheet(const std::string& name, const std::string& title, const std::string& explanation,
               std::vector<Column> columns);

    /// The next line; its cells are put one after another.
    void beginLine() { ++m_row, m_column = 0; }
    void text(const std::string& words);
    void number(const std::optional<decimal::Decimal>& figure, bool isInput = false);
    /// A formula with the figure or the words that it gives.
    void formula(book::Formula formula, const std::optional<decimal::Decimal>& figure, int decimals);
    void formula(book::Formula formula, const std::string& words);
    [[nodiscard]] book::Place here(std::size_t sheet) const { return {sheet, m_row, m_column}; }
    [[nodiscard]] bool empty() const { return m_row < firstLine; }
    [[nodiscard]] book::Sheet take() { return std::move(m_sheet); }

private:
    book::Cell& next(book::Alignment alignment);

    book::Sheet m_sheet;
    std::vector<Column> m_columns;
    int m_row = firstLine - 1;
    int m_column = 0;
};

}  // namespace exchange

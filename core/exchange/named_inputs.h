#pragma once

#include "core/book/book.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exchange {

/// Figures that formulas of a book name and no table of it holds: populations, coefficients, corrections, cells of
/// other tables. Each has a line on a sheet of its own and a column a year, made when a formula first asks for it.
class NamedInputs {
public:
    NamedInputs(std::size_t sheet, std::vector<int> years) : m_sheet(sheet), m_years(std::move(years)) {}

    /// The place of a parameter or of a cell path in the year.
    [[nodiscard]] book::Place place(const std::string& path, int year, const std::optional<decimal::Decimal>& value);

    struct Line {
        std::string path;
        std::vector<std::optional<decimal::Decimal>> values;  ///< by year
    };
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    [[nodiscard]] std::size_t sheet() const { return m_sheet; }
    [[nodiscard]] const std::vector<int>& years() const { return m_years; }

    static constexpr int firstRow = 3;  ///< of the lines, under the heading
    static constexpr int firstYearColumn = 3;

private:
    std::size_t m_sheet;
    std::vector<int> m_years;
    std::vector<Line> m_lines;
    std::map<std::string, std::size_t, std::less<>> m_places;
};

}  // namespace exchange

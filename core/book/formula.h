#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace book {

/// A cell of a book: places are counted from 0.
struct Place {
    std::size_t sheet = 0;
    int row = 0;
    int column = 0;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// Cells of one column that stand one under another, both ends included.
struct Range {
    Place first;
    int lastRow = 0;

    friend auto operator<=>(const Range&, const Range&) = default;
};

/// A formula before any file format has its way with it: words of the formula between the cells it names. Arguments are
/// parted by «;», decimals have a point, functions have their English names.
class Formula {
public:
    Formula() = default;
    explicit Formula(std::string words) { *this += std::move(words); }
    explicit Formula(const Place& place) { m_parts.emplace_back(place); }
    explicit Formula(const Range& range) { m_parts.emplace_back(range); }

    Formula& operator+=(std::string words);
    Formula& operator+=(const Formula& other);

    [[nodiscard]] bool empty() const { return m_parts.empty(); }
    /// Names one cell and nothing else.
    [[nodiscard]] const Place* alone() const;
    /// The cells it names, each as often as it does; of a range its first.
    [[nodiscard]] std::vector<Place> places() const;

    /// «ROUND(D8*'Исходные данные'!C4,2)»: as XLSX has it in a cell of the sheet `home`. `names` – of all sheets.
    [[nodiscard]] std::string inXlsx(std::size_t home, const std::vector<std::string>& names) const;
    /// «of:=ROUND([.D8]*[$'Исходные данные'.C4];2)»: as OpenDocument has it.
    [[nodiscard]] std::string inOpenDocument(std::size_t home, const std::vector<std::string>& names) const;

private:
    std::vector<std::variant<std::string, Place, Range>> m_parts;
};

/// «D8» of row 7, column 3.
[[nodiscard]] std::string cellName(int row, int column);

}  // namespace book

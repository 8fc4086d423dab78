#pragma once

#include "core/book/formula.h"
#include "core/programme/default_value.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace exchange {

/// The normatives that figures of a book are made of: a line each, with the act and the item, on a sheet of its own.
class SourceLines {
public:
    explicit SourceLines(std::size_t sheet) : m_sheet(sheet) {}

    struct Line {
        std::string path;  ///< «norm.2.33.unit_cost»
        int year = 0;
        programme::DefaultOrigin origin;
    };

    /// Where the normative stands.
    [[nodiscard]] book::Place place(const programme::DefaultOrigin& origin, int year);
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

    static constexpr int firstRow = 3;
    static constexpr int valueColumn = 5;

private:
    std::size_t m_sheet;
    std::vector<Line> m_lines;
    std::map<std::pair<std::string, int>, std::size_t> m_places;
};

}  // namespace exchange

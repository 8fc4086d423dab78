#pragma once

#include "core/reading/table_mapping.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace reading {

/// What a person chose for a table, to be used for files headed alike: of another year, on another sheet.
struct TableShape {
    std::string wording;  ///< of the heading: one text for headings that differ in years and spaces only
    std::size_t lines = 0;  ///< of the heading
    int appendix = 0;
    std::string sheet;
    std::vector<std::string> columns;  ///< keys by field; empty – not taken
    std::optional<int> money;
    RowsBy matching = RowsBy::Both;
    std::string date;  ///< of the choice, «12.03.2022»

    friend bool operator==(const TableShape&, const TableShape&) = default;
};

[[nodiscard]] TableShape shapeOf(const sheet::Sheet& sheet, const TableMapping& mapping, const TableChoices& choices);

/// A remembered shape on a sheet, and the choices that it means there.
struct KnownShape {
    const TableShape* shape = nullptr;
    TableChoices choices;
};
[[nodiscard]] std::optional<KnownShape> findShape(const sheet::Sheet& sheet, std::span<const TableShape> shapes);

/// One line of text, for settings.
[[nodiscard]] std::string writeShape(const TableShape& shape);
[[nodiscard]] std::optional<TableShape> readShape(std::string_view line);

}  // namespace reading

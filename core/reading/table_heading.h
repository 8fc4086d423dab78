#pragma once

#include "core/form/edition.h"
#include "core/text/csv.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace reading {

enum class TableColumnRole { Unknown, RowNumber, Label, Unit, Measure, Value, Ignored };

/// What a column of somebody's table holds, as far as its heading and its fields say.
struct TableColumn {
    TableColumnRole role = TableColumnRole::Unknown;
    std::optional<form::Measure> measure;
    std::vector<int> years;  ///< one, or the span «2022–2024»; empty – the heading names none
    int powerOfTen = 0;  ///< «тыс. руб.» in the heading: +3; «на 1000 человек»: −3
    std::string heading;
};

/// The heading of a table: which records it takes, and what each column is.
struct TableHeading {
    std::size_t records = 0;  ///< of the heading, with a row of column numbers
    std::vector<TableColumn> columns;
    bool named = false;  ///< false – there is none, roles were guessed from the fields
};

/// Heading cells merged sideways are continued to the right. Without a heading the roles follow from the fields.
[[nodiscard]] TableHeading readTableHeading(std::span<const text::CsvRecord> records, const form::Appendix& appendix);

/// The row «1 2 3 4» under a heading.
[[nodiscard]] bool numbersColumns(const text::CsvRecord& record);

/// «объём» or «стоимость» in a cell that names the measure of its line; nullopt for any other words.
[[nodiscard]] std::optional<form::Measure> measureNamed(std::string_view words);

}  // namespace reading

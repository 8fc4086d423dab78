#pragma once

#include "core/form/edition.h"
#include "core/text/csv.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

/// What a column of a printed table is: a value column of the form, or one of its leading ones.
struct PrintedColumn {
    std::string key;  ///< «insured_men», «row», «label», «unit»; empty – none of the form's
    std::string words;  ///< everything that stands above it, from the top down
    bool ofOtherYear = false;  ///< of a table that prints its years side by side
};

/// What a line is known by as a row of the form.
enum class RowsBy { Both, Number, Label };

/// A table without keys, found by what stands over its figures.
struct PrintedHeading {
    std::size_t first = 0;  ///< the first record of the heading
    std::size_t end = 0;  ///< the first record below it
    std::vector<PrintedColumn> columns;  ///< by field
    std::string above;  ///< the lines above the heading: title, units
    std::optional<int> ofYear{};  ///< the programme year that its words are of, where it is not the one asked for
    bool byKeys = false;  ///< columns stand under keys: figures are in the scales of the form
    std::optional<int> money{};  ///< 10^n roubles, said by a person
    RowsBy matching = RowsBy::Both;

    [[nodiscard]] std::optional<std::size_t> fieldOf(std::string_view key) const;
    /// How many columns are the form's.
    [[nodiscard]] std::size_t known() const;
};

/// The form's row of column numbers, else headings of like words, those of the year of the table; of another programme
/// year only where every column that the form dates is found under it. Nothing where neither a value column nor a
/// column of row names can be told.
[[nodiscard]] std::optional<PrintedHeading> findPrintedHeading(std::span<const text::CsvRecord> records,
                                                               const form::Appendix& appendix, std::optional<int> year);

/// The records of a heading, the last one not included.
struct HeadingPlace {
    std::size_t first = 0;
    std::size_t end = 0;
};

/// A heading that a person pointed at: columns that cannot be told have no key.
[[nodiscard]] PrintedHeading printedHeadingAt(std::span<const text::CsvRecord> records, const HeadingPlace& place,
                                              const form::Appendix& appendix, std::optional<int> year);

/// Figures of such a quantity are brought from one unit of money to another.
[[nodiscard]] bool countsMoney(const form::Quantity& quantity);
/// 10^n that roubles are counted by, as words say: «руб.» 0, «тыс. руб.» 3, «млн руб.» 6; nothing where no rouble is
/// named.
[[nodiscard]] std::optional<int> moneyPowerIn(std::string_view words);

}  // namespace reading

#pragma once

#include "core/reading/printed_heading.h"
#include "core/sheet/workbook.h"

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace reading {

/// Lines of a sheet, both included.
struct HeadingLines {
    int first = 0;
    int last = 0;

    friend bool operator==(const HeadingLines&, const HeadingLines&) = default;
};

/// A field of a sheet: its line and its place there.
using SheetPlace = std::pair<int, std::size_t>;

/// What a person says of a table where the program would guess. Nothing said is guessed.
struct TableChoices {
    std::optional<HeadingLines> heading;
    std::map<std::size_t, std::string> columns;  ///< by field; an empty key – not taken
    std::optional<int> money;  ///< 10^n roubles
    RowsBy matching = RowsBy::Both;
    bool takesOtherYear = false;  ///< headings of another programme year are those of the year asked for
    std::map<SheetPlace, std::string> retyped;  ///< fields of the sheet that a person wrote anew
};

/// How a table is going to be read: where its heading stands and what each column is.
struct TableMapping {
    std::optional<PrintedHeading> heading;  ///< none – no heading is known
    std::optional<HeadingLines> lines;
    std::set<std::size_t> clashing;  ///< fields of which two have one choice
    std::string clash;  ///< «графа 4 выбрана дважды: столбцы D и F»
    std::set<std::size_t> moneyFields;  ///< columns of money
    std::optional<int> moneyFound;  ///< what their words say
    std::size_t headed = 0;  ///< columns that have a heading
    std::size_t known = 0;  ///< of them those that are the form's

    /// Something can be read, and nothing is chosen twice.
    [[nodiscard]] bool isUsable() const { return heading.has_value() && clashing.empty(); }
};

[[nodiscard]] TableMapping mapTable(const sheet::Sheet& sheet, const form::Appendix& appendix, int year,
                                    const TableChoices& choices);

/// What a column may be chosen to be.
struct ColumnChoice {
    std::string key;  ///< empty – not taken
    std::string name;  ///< «не брать», «№», «гр. 3»
    std::string words;  ///< «Объём медицинской помощи»
    bool isTaken = false;  ///< some cell of the column is typed; of others figures are only compared
};
[[nodiscard]] std::vector<ColumnChoice> columnChoices(const form::Appendix& appendix);

}  // namespace reading

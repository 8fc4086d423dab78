#pragma once

#include "core/decimal/decimal.h"
#include "core/document/page.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace document {

/// A heading cell over columns firstColumn…lastColumn and levels firstLevel…lastLevel, both inclusive.
struct HeadingCell {
    std::string text;
    int firstColumn = 0;
    int lastColumn = 0;
    int firstLevel = 0;
    int lastLevel = 0;

    friend bool operator==(const HeadingCell&, const HeadingCell&) = default;
};

struct TableCell {
    std::string text;
    Alignment alignment = Alignment::Left;
    bool number = false;  ///< never broken into lines
    std::optional<decimal::Decimal> figure{};  ///< what the text prints, for a spreadsheet
    bool incomplete = false;  ///< the figure misses a part

    friend bool operator==(const TableCell&, const TableCell&) = default;
};

struct TableRow {
    std::string key;  ///< printed row number
    int level = 0;  ///< indent of the first cell
    bool total = false;
    bool keepWithNext = false;  ///< a section heading never stands last on a page
    std::vector<TableCell> cells;  ///< one per column
    bool opensPage = false;  ///< the form begins a new page here
};

/// A printed appendix before it is cut into pages: every text as it stands on paper.
struct PrintedTable {
    std::vector<std::string> corner;  ///< «Приложение 2», «к Территориальной программе …»
    std::vector<std::string> title;
    std::vector<double> columnWidthsMm;
    std::size_t labelColumn = 0;  ///< is indented, and gives way where figures need more width
    std::size_t leadingColumns = 1;  ///< that stand again where a table is too wide for one sheet
    std::vector<HeadingCell> heading;
    std::vector<std::string> columnNumbers;
    std::vector<TableRow> rows;
    std::vector<std::string> footnotes;
    std::vector<PrintedTable> reference;  ///< small tables under the footnotes: «Справочно»
    std::vector<std::string> closing;  ///< signatory, executor
    bool briefHeading = false;  ///< later pages repeat the row of column numbers alone, where the form has one
    std::string headMark;  ///< at the top of each page: «ПРОЕКТ»
    std::vector<std::string> footMarks;  ///< in the foot of each page: training data, a scenario, missing parts
    Sheet sheet{};
    std::string bookmark{};  ///< its name among others, «Приложение 2, По условиям, 2022 год»; empty – its title
    std::string organisation{};  ///< whose paper it is; may be empty
};

}  // namespace document

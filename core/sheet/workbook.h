#pragma once

#include "core/text/csv.h"
#include "core/text/finding.h"

#include <string>
#include <vector>

namespace sheet {

/// A sheet of a workbook or a table of a page, as texts. A record is a row that has anything in it, its line the number
/// of the row; fields stand from column A on. A merged cell holds its text in the first cell, the others are empty.
struct Sheet {
    std::string name;
    bool hidden = false;
    std::vector<text::CsvRecord> records;
    std::vector<int> hiddenRows;  ///< that have something in them, counted from 1
    std::vector<int> hiddenColumns;  ///< likewise
    std::vector<std::string> formulaFaults;  ///< addresses of cells whose formula gave an error or no value: «C5»
    std::string refusal;  ///< why the sheet is not read: too wide, too long; its records are none
};

struct Workbook {
    std::vector<Sheet> sheets;  ///< in the order of the file
    bool isDocument = false;  ///< they are tables of a text or a page
    text::Findings remarks;  ///< what the file has and nobody reads: macros, links to other files
};

/// The text of a cell whose formula the file holds no value of: it was written by a program that computes nothing.
inline constexpr const char* noValue = "#НЕТ ЗНАЧЕНИЯ";

}  // namespace sheet

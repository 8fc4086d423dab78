#pragma once

#include "core/text/finding.h"

#include <string>
#include <string_view>
#include <vector>

namespace text {

/// One record and the line of the file it starts at, counted from 1.
struct CsvRecord {
    int line = 0;
    std::vector<std::string> fields;
};

/// A CSV file (RFC 4180) with a header. Every record has as many fields as the header.
struct CsvTable {
    char separator = ',';
    std::vector<std::string> header;
    std::vector<CsvRecord> records;

    /// Index of a column by its exact name, −1 if there is none.
    [[nodiscard]] int column(std::string_view name) const;
};

/// Reads UTF-8 text (see decodeText) separated by «,» or «;», whichever the header line uses.
/// Blank lines are skipped. Fails with every finding: no header, a column twice, an unclosed quote,
/// text after a closing quote, a record shorter or longer than the header.
[[nodiscard]] Outcome<CsvTable> readCsv(std::string_view utf8);
/// In a file a blank line says nothing; in a block of a clipboard it is a row whose cell is empty.
enum class BlankLines { Skipped, Kept };
/// The records alone, with no header and no check of their lengths; also for tab-separated clipboards. A blank line
/// that is kept is a record of one empty field; those at the end are not kept.
[[nodiscard]] Outcome<std::vector<CsvRecord>> readCsvRecords(std::string_view utf8, char separator,
                                                             BlankLines blank = BlankLines::Skipped);

/// One line with its line feed; fields are quoted only where they must be.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& fields, char separator = ',');
/// The field for a table that a person opens in a spreadsheet: a text that it would run as a formula (it begins with
/// = + - @ or a tab) gets an apostrophe before it. Numbers and a lone dash stay. Not for tables that programs read.
[[nodiscard]] std::string harmless(std::string field);
/// csvLine of harmless fields.
[[nodiscard]] std::string csvLineForPeople(std::vector<std::string> fields, char separator = ',');
[[nodiscard]] std::string writeCsv(const CsvTable& table);

}  // namespace text

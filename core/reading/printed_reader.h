#pragma once

#include "core/reading/cell_taker.h"
#include "core/reading/printed_heading.h"
#include "core/reading/row_finder.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace reading {

/// Lines that may stand under the rows of a list: its footers and what is written below a table.
inline constexpr std::size_t mostBelowList = 100;
/// Lines under a heading of the form's own rows: the longest form has two hundred.
inline constexpr std::size_t mostUnderHeading = 5'000;

/// Reads the lines of a table as the form prints it: rows by their numbers and names, figures as people write them,
/// money brought from the unit that the heading names to that of the cell.
class PrintedReader {
public:
    /// `freeKeys`: of a list, for its rows without a code, as many as there are lines.
    PrintedReader(const form::Edition& edition, const form::Appendix& appendix, const PrintedHeading& heading, int year,
                  std::vector<std::string> freeKeys, CellTaker& taker)
        : m_edition(edition),
          m_appendix(appendix),
          m_heading(heading),
          m_year(year),
          m_freeKeys(std::move(freeKeys)),
          m_taker(taker),
          m_rows(appendix) {
        rememberFooters();
    }

    void read(std::span<const text::CsvRecord> records);

private:
    /// The row of the form that a line is, and what was guessed of it.
    struct Found {
        const form::Row* row = nullptr;
        std::string key;  ///< of the row in the plan
        std::string doubt;
    };

    /// What a line calls itself and its unit.
    struct LineWords {
        std::string label;
        std::string unit;
    };

    [[nodiscard]] std::string textOf(const text::CsvRecord& record, std::string_view key) const;
    [[nodiscard]] Found rowOf(const text::CsvRecord& record) const;
    [[nodiscard]] Found rowOfList(const text::CsvRecord& record);
    void rememberFooters();
    [[nodiscard]] const form::Row* byNumber(const std::string& number) const;
    [[nodiscard]] bool hasFigures(const text::CsvRecord& record) const;
    [[nodiscard]] bool isReferenceLine(const text::CsvRecord& record) const;
    void readLine(const text::CsvRecord& record, const Found& found);
    /// A figure of the file in the scale of the cell; what was guessed and done is told in `given`.
    void bringToScale(decimal::Decimal& figure, const form::Row& row, const form::Column& column, const LineWords& line,
                      const std::string& heading, CellTaker::Given& given) const;
    void tellLost(const text::CsvRecord& record);

    const form::Edition& m_edition;
    const form::Appendix& m_appendix;
    const PrintedHeading& m_heading;
    int m_year;
    std::vector<std::string> m_freeKeys;
    CellTaker& m_taker;
    RowFinder m_rows;
    std::set<std::string> m_footers;  ///< of a list: folded names of the rows that the form prints under it
    std::map<std::string, int> m_keys;  ///< of a list: how often each has been given
    std::size_t m_unnamed = 0;
};

}  // namespace reading

#pragma once

#include "core/reading/paste_judge.h"
#include "core/reading/row_finder.h"
#include "core/reading/table_heading.h"

#include <set>

namespace reading {

/// Goes down the lines of a decree's table. What a merged cell says once holds for the lines below it.
class DecreeLines {
public:
    DecreeLines(const scenario::Draft& draft, const programme::Calculation& calculation, const PasteQuestion& question);

    /// False: the watch stopped it.
    bool read(const std::vector<text::CsvRecord>& records, const PasteWatch& watch);
    [[nodiscard]] PastedTable takeTable() { return std::move(m_table); }
    /// Normatives of the form in the measures and years of the table that no line of it names.
    [[nodiscard]] std::vector<AbsentRow> absent() const;

private:
    /// The row a line speaks of, and what was guessed to find it.
    struct Line {
        std::string text;  ///< «33 Скорая медицинская помощь»
        const form::Row* row = nullptr;
        std::string doubt;
        std::string fault;  ///< why there is no row
        std::string unit;
        std::optional<form::Measure> measure;
        bool continued = false;  ///< number and name come from above
    };

    void readLine(const text::CsvRecord& record);
    void nameLine(const text::CsvRecord& record, Line& line) const;
    void findRow(Line& line, std::string_view number, std::string_view label) const;
    void findByLabel(Line& line, std::string_view label) const;
    void readValue(const text::CsvRecord& record, std::size_t column, const Line& line);
    [[nodiscard]] form::Measure measureOf(std::size_t column, const Line& line, std::string& doubt) const;
    [[nodiscard]] std::vector<int> yearsOf(std::size_t column, std::string& doubt) const;
    [[nodiscard]] std::vector<const form::Row*> fitting(const std::vector<const form::Row*>& rows) const;
    [[nodiscard]] std::optional<form::CellAddress> cellOf(const form::Row& row, form::Measure measure) const;
    [[nodiscard]] const form::Row* partInstead(const form::Row& row, form::Measure measure) const;
    [[nodiscard]] std::string unitDoubt(const form::Row& row, form::Measure measure, const Line& line) const;
    [[nodiscard]] std::string peopleDoubt(const form::Row& row, const std::string& unit) const;
    [[nodiscard]] std::string_view firstField(const text::CsvRecord& record, TableColumnRole role) const;
    [[nodiscard]] std::size_t valueColumns() const;

    const scenario::Draft& m_draft;
    const form::Appendix& m_appendix;
    PasteQuestion m_question;
    PasteJudge m_judge;
    RowFinder m_finder;
    TableHeading m_heading;
    Line m_above;
    PastedTable m_table;
    std::set<std::pair<std::string, int>> m_named;  ///< cells of the form the table speaks of
    std::set<std::pair<form::Measure, int>> m_covered;
};

}  // namespace reading

#include "core/audit/printed_figures.h"

#include "core/reading/read_table.h"
#include "core/reading/table_file.h"
#include "core/scenario/draft.h"
#include "core/text/plural.h"

#include <set>

namespace audit {

namespace {

using reading::ReadCell;
using reading::Recognition;
using text::Severity;

text::Outcome<PrintedFigures> failed(std::string sentence) {
    return text::Outcome<PrintedFigures>::failed({{Severity::Error, {}, std::move(sentence)}});
}

/// What a table says of its cells, sorted out.
class FigureCollector {
public:
    FigureCollector(const TableQuestion& question, PrintedFigures& printed)
        : m_question(question), m_printed(printed) {}

    void take(const reading::ReadTable& table) {
        for (const ReadCell& cell : table.cells) {
            takeCell(cell);
        }
        for (const reading::StatedCell& stated : table.stated) {
            put(stated.cell, stated.year, stated.figure);
        }
        for (const auto& [reason, rows] : m_doubts) {
            std::string names;
            for (const std::string& row : rows) {
                names += (names.empty() ? "" : ", ") + row;
            }
            m_printed.remarks.push_back({Severity::Warning, {}, "строки " + names + ": " + reason});
        }
    }

    /// Lines that are no row of the form, and rows whose name says another one.
    [[nodiscard]] std::size_t lost() const { return m_lost; }
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] std::size_t misnamed() const { return m_misnamed.size(); }

private:
    void takeCell(const ReadCell& cell) {
        if (cell.cell.row.empty()) {
            ++m_lost;
            m_printed.remarks.push_back(
                {Severity::Warning, text::Place::ofLine(cell.line), "«" + cell.text + "»: " + cell.reason});
            return;
        }
        m_rows.insert(cell.cell.row);
        if (cell.state == Recognition::Rejected) {
            if (cell.year == m_question.year) {
                m_printed.refused.push_back({cell.cell, cell.text, cell.reason});
            }
            return;
        }
        if (cell.state == Recognition::Doubtful) {
            m_printed.moneyUnknown =
                m_printed.moneyUnknown || cell.reason.find("денежная единица не названа") != std::string::npos;
            if (cell.reason.find("названа она иначе") != std::string::npos) {
                m_misnamed.insert(cell.cell.row);
            }
            m_doubts[cell.reason].insert(cell.cell.row);
        }
        if (const auto figure = decimal::Decimal::fromPlain(cell.value)) {
            put(cell.cell, cell.year, *figure);
        }
    }

    void put(const form::CellAddress& cell, int year, const decimal::Decimal& figure) {
        if (year == m_question.year) {
            m_rows.insert(cell.row);
            m_printed.figures.insert_or_assign(cell, figure);
        } else {
            m_printed.otherYears[year].insert_or_assign(cell, figure);
        }
    }

    const TableQuestion& m_question;
    PrintedFigures& m_printed;
    std::size_t m_lost = 0;
    std::set<std::string> m_rows;
    std::set<std::string> m_misnamed;
    std::map<std::string, std::set<std::string>> m_doubts;
};

/// A file with a column of years gives all of them; any other is of the year that was asked for.
reading::ReadTable readOfYears(const std::string& text, const scenario::Draft& draft,
                               const programme::Calculation& calculation, const TableQuestion& question) {
    reading::TableRequest asked;
    asked.appendix = question.appendix;
    reading::ReadTable table = reading::readTable(text, draft, calculation, asked);
    if (table.findings.empty() && !(table.cells.empty() && table.stated.empty())) {
        return table;
    }
    asked.year = question.year;
    return reading::readTable(text, draft, calculation, asked);
}

void tellMissingColumns(const TableQuestion& question, PrintedFigures& printed) {
    std::set<std::string> met;
    for (const auto& [cell, figure] : printed.figures) {
        met.insert(cell.column);
    }
    const form::Appendix& appendix = *question.edition->appendix(question.appendix);
    for (std::size_t column = 0; column < appendix.columns.size(); ++column) {
        const form::Column& one = appendix.columns[column];
        const bool holds = std::ranges::any_of(
            appendix.rows, [column](const form::Row& row) { return form::holdsFigure(row.cells[column]); });
        const bool exists = !one.firstYearOnly || question.year == firstYearFor(*question.edition, question.year);
        if (holds && exists && one.onPaper && one.type == form::ColumnType::Number && !met.contains(one.key)) {
            printed.remarks.push_back({Severity::Warning, {}, "графы «" + one.shortName + "» в таблице нет"});
        }
    }
}

}  // namespace

int firstYearFor(const form::Edition& edition, int year) {
    return year >= edition.firstYear && year < edition.firstYear + edition.yearCount ? edition.firstYear : year;
}

text::Outcome<PrintedFigures> readPrinted(std::string_view bytes, const TableQuestion& question) {
    const form::Edition& edition = *question.edition;
    const form::Appendix* const appendix = edition.appendix(question.appendix);
    if (appendix == nullptr) {
        return failed("приложения " + std::to_string(question.appendix) + " в форме нет");
    }
    if (appendix->listRow) {
        return failed("приложение " + std::to_string(question.appendix)
                      + " – перечень: строки в нём ничем не связаны, проверять нечего");
    }
    auto file = reading::tableInFile(bytes, edition, {question.appendix, question.year, {}});
    if (!file) {
        return text::Outcome<PrintedFigures>::failed(std::move(file.findings));
    }
    scenario::Draft draft(
        scenario::DraftContent::create(question.edition, question.region, firstYearFor(edition, question.year)), {},
        [] { return std::string(); });
    const programme::Calculation calculation = draft.calculate(scenario::rootScenario);
    reading::ReadTable table = readOfYears(file.value->text, draft, calculation, question);
    if (!table.findings.empty()) {
        return text::Outcome<PrintedFigures>::failed(std::move(table.findings));
    }
    PrintedFigures printed;
    printed.remarks = std::move(file.value->remarks);
    printed.remarks.insert(printed.remarks.end(), table.remarks.begin(), table.remarks.end());
    FigureCollector collector(question, printed);
    collector.take(table);
    const std::size_t strange = collector.lost() + collector.misnamed();
    if (strange > collector.rows() / 2) {
        return failed("похоже на таблицу другой формы: из "
                      + text::counted(collector.rows() + collector.lost(), "строки", "строк", "строк") + " не узнаны "
                      + std::to_string(strange));
    }
    if (printed.figures.empty()) {
        return failed("чисел приложения " + std::to_string(question.appendix) + " за " + std::to_string(question.year)
                      + " год в таблице нет");
    }
    tellMissingColumns(question, printed);
    return {std::move(printed), {}};
}

}  // namespace audit

// The lines that a person looks at before a table is taken.
#include "core/decimal/russian.h"
#include "core/programme/facts.h"
#include "core/reading/mapped_table.h"
#include "core/text/plural.h"

#include <algorithm>
#include <map>
#include <set>

namespace reading {

namespace {

class LineMaker {
public:
    LineMaker(const ReadTable& table, const scenario::Draft& draft, const programme::Calculation& calculation,
              const TableRequest& request)
        : m_table(table),
          m_edition(draft.edition()),
          m_appendix(*draft.edition().appendix(request.appendix)),
          m_calculation(calculation),
          m_request(request),
          m_assignments(draft.assignments(request.scenario)) {
        const std::vector<std::size_t> ticked = tickedAtFirst(table);
        m_ticked.insert(ticked.begin(), ticked.end());
    }

    std::vector<MappedLine> make(const programme::YearResult& afterwards) {
        for (std::size_t at = 0; at < m_table.cells.size(); ++at) {
            const bool isOfRow = m_appendix.listRow && m_table.cells[at].state != Recognition::Rejected
                                 && m_appendix.rowIndex(m_table.cells[at].cell.row) < 0;
            isOfRow ? addToRow(at) : addCell(at);
        }
        for (const StatedCell& stated : m_table.stated) {
            addStated(stated, afterwards);
        }
        std::ranges::stable_sort(m_lines, {}, &MappedLine::verdict);
        return std::move(m_lines);
    }

private:
    MappedLine& line(const form::CellAddress& cell, int year, int at, std::size_t field, const std::string& text) {
        MappedLine made;
        made.line = at;
        made.field = field;
        made.text = text;
        made.cell = cell;
        made.year = year;
        const form::Row* const row = m_edition.row(cell);
        const form::Column* const column = m_edition.column(cell);
        made.row = row != nullptr && !row->number.empty() ? row->number : cell.row;
        made.isFigure = column == nullptr || column->type == form::ColumnType::Number;
        if (row == nullptr) {
            made.place = "в форме нет";
        } else if (column != nullptr) {
            const std::string name = m_appendix.isListKey(cell.row) ? cell.row : row->labelShort;
            made.place = name + ", " + (column->number.empty() ? column->shortName : "гр. " + column->number);
        }
        m_lines.push_back(std::move(made));
        return m_lines.back();
    }

    [[nodiscard]] std::string standing(const form::CellAddress& cell, int year) const {
        if (m_request.facts) {
            const auto fact = programme::factOf(m_assignments, cell, year);
            return fact ? fact->toPlain() : std::string();
        }
        const auto view = m_calculation.year(year)->cell(cell);
        const bool isText =
            m_edition.column(cell) != nullptr && m_edition.column(cell)->type != form::ColumnType::Number;
        return isText ? view.plain() : view.own() ? view.own()->toPlain() : std::string();
    }

    static bool isSame(const std::string& a, const std::string& b) {
        const auto x = decimal::Decimal::fromPlain(a);
        const auto y = decimal::Decimal::fromPlain(b);
        return a == b || (x && y && *x == *y);
    }

    void addCell(std::size_t at) {
        const ReadCell& cell = m_table.cells[at];
        MappedLine& made = line(cell.cell, cell.year, cell.line, cell.field, cell.text);
        made.verdict = cell.state == Recognition::Rejected   ? Verdict::Rejected
                       : cell.state == Recognition::Doubtful ? Verdict::Doubtful
                                                             : Verdict::Recognised;
        made.reason = cell.reason;
        if (m_edition.column(cell.cell) != nullptr && m_edition.row(cell.cell) != nullptr) {
            made.before = standing(cell.cell, cell.year);
        }
        if (cell.state == Recognition::Rejected) {
            return;
        }
        made.after = cell.value;
        made.cells = {at};
        made.changes = !cell.stands && !isSame(made.before, made.after);
        made.isTicked = m_ticked.contains(at);
        if (cell.stands && made.reason.empty()) {
            made.reason = "так и есть по форме";
        } else if (made.reason.empty() && !made.changes) {
            made.reason = "без изменений";
        }
    }

    /// A row of a list is taken or left as a whole.
    void addToRow(std::size_t at) {
        const ReadCell& cell = m_table.cells[at];
        const auto [place, isNew] = m_rows.try_emplace(cell.cell.row, m_lines.size());
        if (isNew) {
            MappedLine& made = line(cell.cell, cell.year, cell.line, cell.field, cell.text);
            made.isTicked = true;
            made.place.clear();
            made.isFigure = false;
            made.row = cell.cell.row;
        }
        MappedLine& row = m_lines[place->second];
        const form::Column& column = *m_edition.column(cell.cell);
        const std::string before = standing(cell.cell, cell.year);
        bool& isOld = m_oldRows[cell.cell.row];
        row.cells.push_back(at);
        row.changes = row.changes || (!cell.stands && !isSame(before, cell.value));
        isOld |= !before.empty();
        if (column.type == form::ColumnType::Text && cell.value != row.row && row.place.empty()) {
            row.place = cell.value;
        }
        if (cell.state == Recognition::Doubtful) {
            row.verdict = Verdict::Doubtful;
            row.isTicked = row.isTicked && cell.isMended;
            row.reason += (row.reason.empty() ? "" : "; ") + cell.text + ": " + cell.reason;
        }
        const std::size_t count = row.cells.size();
        row.after = text::counted(count, "ячейка", "ячейки", "ячеек");
        if (row.verdict == Verdict::Recognised) {
            row.reason = !isOld ? "новая строка" : row.changes ? "строка меняется" : "без изменений";
        }
    }

    void addStated(const StatedCell& stated, const programme::YearResult& afterwards) {
        const auto view = afterwards.cell(stated.cell);
        if (view.figure && *view.figure == stated.figure) {
            return;
        }
        MappedLine& made = line(stated.cell, stated.year, stated.line, stated.field, stated.text);
        made.verdict = Verdict::Differs;
        const auto before = m_calculation.year(stated.year)->cell(stated.cell).figure;
        made.before = before ? before->toPlain() : std::string();
        made.after = view.figure ? view.figure->toPlain() : std::string();
        made.reason = "в файле " + decimal::printRussian(stated.figure)
                      + (view.figure ? " – останется расчёт" : ", по расчёту пусто");
    }

    const ReadTable& m_table;
    const form::Edition& m_edition;
    const form::Appendix& m_appendix;
    const programme::Calculation& m_calculation;
    const TableRequest& m_request;
    programme::Assignments m_assignments;
    std::set<std::size_t> m_ticked;
    std::map<std::string, std::size_t> m_rows;  ///< of a list: the line of a row
    std::map<std::string, bool> m_oldRows;  ///< of a list: the plan has it already
    std::vector<MappedLine> m_lines;
};

}  // namespace

std::vector<MappedLine> linesOf(const ReadTable& table, const scenario::Draft& draft,
                                const programme::Calculation& calculation, const TableRequest& request,
                                const programme::YearResult& afterwards) {
    return LineMaker(table, draft, calculation, request).make(afterwards);
}

}  // namespace reading

// «rows_not_above» and its like of checks.csv: two columns of a table stand so to each other in every row, also of a
// list.
#include "core/check/row_words.h"
#include "core/check/rules.h"
#include "core/programme/formula_figure.h"

namespace check {

namespace {

using Number = std::optional<decimal::Decimal>;

/// The rows of the table that a check asks; of a list those that have something in its column: the others are not
/// looked at.
std::vector<std::string> rowsOf(const Figures& figures, const form::FormCheck& check) {
    const form::CellAddress named = *check.cell();
    const form::Appendix& table = *figures.edition().appendix(named.appendix);
    std::vector<std::string> keys;
    if (const programme::ListResult* const list = figures.result().list(named.appendix)) {
        const auto column = static_cast<std::size_t>(table.columnIndex(named.column));
        for (std::size_t place = 0; place < list->rows().size(); ++place) {
            if (list->number(place, column)) {
                keys.push_back(list->rows()[place]);
            }
        }
        return keys;
    }
    for (const form::Row& row : table.rows) {
        // What a form prints as totals of an equation it has rounded by itself.
        if (check.relation != form::FormCheck::Relation::RowsEqual || row.kind == form::RowKind::Leaf) {
            keys.push_back(row.key);
        }
    }
    return keys;
}

/// The rows in which the two sides do not stand as they should.
struct BrokenRows {
    std::vector<std::string> rows;
    Number left;  ///< of the first
    Number right;
};

BrokenRows brokenRows(const Figures& figures, const form::FormCheck& check) {
    const form::CellAddress named = *check.cell();
    const plan::Rounder rounder = figures.settings().rounder();
    std::string current;
    // The row that the check names stands for each in its turn.
    const programme::FormulaFigure figure(figures.edition(), figures.assignments(), figures.year(),
                                          [&](const form::CellAddress& cell) -> Number {
                                              form::CellAddress here = cell;
                                              if (cell.appendix == named.appendix && cell.row == named.row) {
                                                  here.row = current;
                                              }
                                              return figures.printed(here);
                                          });
    BrokenRows broken;
    for (const std::string& row : rowsOf(figures, check)) {
        current = row;
        const Number left = figure.of(check.left.root);
        const Number right = left ? figure.of(check.right.root) : std::nullopt;
        if (!left || !right
            || check.holds(rounder.rounded(*left, check.digits), rounder.rounded(*right, check.digits))) {
            continue;
        }
        if (broken.rows.empty()) {
            broken.left = left;
            broken.right = right;
        }
        broken.rows.push_back(row);
    }
    return broken;
}

}  // namespace

void checkRows(const Figures& figures, const form::FormCheck& check, CheckFindings& findings) {
    const BrokenRows broken = brokenRows(figures, check);
    if (broken.rows.empty()) {
        return;
    }
    const form::CellAddress named = *check.cell();
    std::vector<std::string> names;
    for (const std::string& row : broken.rows) {
        names.push_back(form::rowName(figures.edition(), {named.appendix, row, named.column}));
    }
    const form::CellAddress first{named.appendix, broken.rows.front(), named.column};
    CheckFinding finding = figures.finding(gravityOf(check), check.key, first,
                                           check.text + (names.size() == 1 ? ": строка " : ": строки ")
                                               + listedRows(names) + " (" + check.clause + ")");
    finding.expected = broken.right;
    finding.actual = broken.left;
    findings.push_back(std::move(finding));
}

}  // namespace check

#include "core/check/row_words.h"
#include "core/check/rules.h"

namespace check {

using form::CellAddress;
using form::Measure;

namespace {

/// Volumes of two kinds of care are not compared: bed-days may outnumber cases.
bool comparable(const form::Row& part, const form::Row& whole, const form::Column& column) {
    switch (column.measure) {
    case Measure::Volume:
        return part.unitCode == whole.unitCode;
    case Measure::Percap:
    case Measure::Cost:
        return true;
    case Measure::UnitCost:
    case Measure::Share:
        break;
    case Measure::Other:
        return form::quantityOf(whole, column).additive && part.unitCode == whole.unitCode;
    }
    return false;
}

void checkOfWhich(const Figures& figures, const CellAddress& cell, const form::Row& row, const form::Column& column,
                  CheckFindings& findings) {
    if (row.relation != form::Relation::OfWhich || row.parent.empty()) {
        return;
    }
    const CellAddress whole{cell.appendix, row.parent, cell.column};
    const form::Row* parent = figures.edition().row(whole);
    const std::optional<decimal::Decimal> part = figures.printed(cell);
    const std::optional<decimal::Decimal> limit = parent == nullptr ? std::nullopt : figures.printed(whole);
    if (!part || !limit || !comparable(row, *parent, column) || *part <= *limit) {
        return;
    }
    CheckFinding finding = figures.finding(State::Warning, "of_which", cell,
                                           "Часть больше целого: строка " + row.key + " – это «из них» строки "
                                               + row.parent + ", " + columnWords(column));
    finding.expected = limit;
    finding.actual = part;
    findings.push_back(std::move(finding));
}

/// An either-row shows the sum of its parts when they have values; what was typed into the row itself is idle.
void checkIdleEntry(const Figures& figures, const CellAddress& cell, const form::CellRule& rule,
                    CheckFindings& findings) {
    if (rule.kind != form::RuleKind::Either || figures.view(cell).entered) {
        return;
    }
    const programme::Assignment* own = figures.assignments().find(cell.path(), figures.year());
    if (own == nullptr || own->value.empty() || !figures.printed(cell)) {
        return;
    }
    CheckFinding finding = figures.finding(State::Warning, "either", cell,
                                           "Введённое число не действует: строка складывается из "
                                               + addedRows(cell, figures.addends(cell)));
    finding.expected = decimal::Decimal::fromPlain(own->value);
    finding.actual = figures.printed(cell);
    findings.push_back(std::move(finding));
}

}  // namespace

namespace {

/// The same of a number of services: it drives the cost of the row itself alone.
void checkIdleServices(const Figures& figures, CheckFindings& findings) {
    for (const plan::PlannedCell& counted : figures.result().plan().services) {
        const programme::Assignment* own = figures.assignments().find(counted.address.path(), figures.year());
        const form::Appendix& appendix = *figures.edition().appendix(counted.address.appendix);
        for (const form::Column& column : appendix.columns) {
            const CellAddress cost{appendix.number, counted.address.row, column.key};
            if (own == nullptr || own->value.empty() || column.measure != Measure::Cost
                || figures.rule(cost)->kind != form::RuleKind::Either || !figures.sum(figures.addends(cost))) {
                continue;
            }
            findings.push_back(figures.finding(State::Warning, "either", cost,
                                               "Введённое число услуг не действует: строка складывается из "
                                                   + addedRows(cost, figures.addends(cost))));
        }
    }
}

}  // namespace

void checkParts(const Figures& figures, CheckFindings& findings) {
    eachCell(figures, [&](const CellAddress& cell, const form::Row& row, const form::Column& column,
                          const form::CellRule& rule) {
        checkOfWhich(figures, cell, row, column, findings);
        checkIdleEntry(figures, cell, rule, findings);
    });
    checkIdleServices(figures, findings);
}

}  // namespace check

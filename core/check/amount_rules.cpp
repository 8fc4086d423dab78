#include "core/check/row_words.h"
#include "core/check/rules.h"

namespace check {

using decimal::Decimal;
using form::CellAddress;

namespace {

/// The approved cost against the need by normatives, in the grand total only: its parts balance each other.
void checkNeed(const Figures& figures, const form::Comparison& comparison, CheckFindings& findings) {
    const form::Appendix* appendix = figures.edition().appendix(comparison.appendix);
    const form::Row* total = appendix == nullptr ? nullptr : appendix->grandTotal();
    if (comparison.rule != "need" || total == nullptr) {
        return;
    }
    const CellAddress approved{appendix->number, total->key, comparison.approved};
    const std::optional<Decimal> actual = figures.printed(approved);
    const std::optional<Decimal> expected = figures.printed({appendix->number, total->key, comparison.need});
    if (!actual || !expected || *actual >= *expected) {
        return;
    }
    CheckFinding finding = figures.finding(State::Warning, "need", approved, "Утверждённая стоимость ниже расчётной");
    finding.expected = expected;
    finding.actual = actual;
    findings.push_back(std::move(finding));
}

void checkNegative(const Figures& figures, const CellAddress& cell, CheckFindings& findings) {
    const std::optional<Decimal> figure = figures.printed(cell);
    if (!figure || !figure->isNegative()) {
        return;
    }
    CheckFinding finding =
        figures.finding(State::Error, "negative", cell,
                        "Остаток меньше нуля: вычитаемые строки больше строки " + figures.addends(cell).front().row);
    finding.actual = figure;
    findings.push_back(std::move(finding));
}

/// One a row: «Не найден норматив: дневной стационар, объём и стоимость единицы».
std::optional<CheckFinding> normFinding(const Figures& figures, const form::Appendix& appendix, const form::Row& row) {
    std::optional<CellAddress> first;
    std::string columns;
    for (std::size_t index = 0; index < appendix.columns.size(); ++index) {
        const form::Column& column = appendix.columns[index];
        if (!form::takesNormative(figures.inForce(row.cells[index]))) {
            continue;
        }
        const CellAddress cell{appendix.number, row.key, column.key};
        if (!figures.view(cell).missing) {
            continue;
        }
        columns += (first ? " и " : "") + columnWords(column);
        first = first ? first : std::optional(cell);
    }
    return first ? std::optional(
               figures.finding(State::Warning, "norm", *first,
                               "Не найден норматив: " + (row.labelShort.empty() ? "строка " + row.key : row.labelShort)
                                   + ", " + columns))
                 : std::nullopt;
}

/// A table that lacks most of them is one finding: an act was not loaded.
void checkNorms(const Figures& figures, const form::Appendix& appendix, CheckFindings& findings) {
    CheckFindings rows;
    for (const form::Row& row : appendix.rows) {
        if (auto finding = normFinding(figures, appendix, row)) {
            rows.push_back(std::move(*finding));
        }
    }
    joinRows(rows, "Не найдены нормативы", findings);
}

}  // namespace

void checkAmounts(const Figures& figures, CheckFindings& findings) {
    for (const form::Comparison& comparison : figures.edition().comparisons) {
        checkNeed(figures, comparison, findings);
    }
    for (const form::Appendix& appendix : figures.edition().appendices) {
        checkNorms(figures, appendix, findings);
    }
    eachCell(figures, [&](const CellAddress& cell, const form::Row&, const form::Column&, const form::CellRule& rule) {
        if (rule.kind == form::RuleKind::Difference) {
            checkNegative(figures, cell, findings);
        }
    });
}

}  // namespace check

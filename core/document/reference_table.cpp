#include "core/document/reference_table.h"

#include "core/decimal/russian.h"
#include "core/document/title_block.h"
#include "core/programme/money_scale.h"
#include "core/programme/options.h"

#include <algorithm>

namespace document {

using decimal::Decimal;

namespace {

constexpr int usualCostDigits = 1;
constexpr int usualPercapDigits = 2;

const form::Column* columnOf(const form::Appendix& appendix, form::Measure measure) {
    const auto found = std::ranges::find_if(appendix.columns, [measure](const form::Column& column) {
        return column.measure == measure && !column.firstYearOnly;
    });
    return found == appendix.columns.end() ? nullptr : &*found;
}

int digitsOf(const form::Appendix& appendix, form::Measure measure, int usual) {
    const form::Column* column = columnOf(appendix, measure);
    return column == nullptr ? usual : column->digits.value_or(usual);
}

Decimal inRoubles(Decimal amount, form::MoneyScale scale) {
    for (int power = form::powerOfTen(scale); power > 0; --power) {
        amount *= Decimal(10);
    }
    return amount;
}

TableCell numberCell(const std::optional<Decimal>& figure) {
    return {figure ? decimal::printRussian(*figure) : std::string(), Alignment::Right, figure.has_value(), figure};
}

PrintedTable emptyTable(const form::Appendix& appendix, const form::ReferenceLine& line, std::span<const int> years,
                        std::string_view money) {
    PrintedTable table;
    double label = 0;
    for (const form::LeadingColumn& column : appendix.leading) {
        label += column.widthMm;
    }
    table.columnWidthsMm.push_back(label);
    table.heading.push_back({line.title, 0, 0, 0, 1});
    int column = 1;
    for (const int year : years) {
        table.heading.push_back({std::to_string(year) + " год", column, column + 1, 0, 0});
        table.heading.push_back({replaced(line.totalHeader, "{money}", money), column, column, 1, 1});
        table.heading.push_back({line.perPersonHeader, column + 1, column + 1, 1, 1});
        for (const form::Measure measure : {form::Measure::Cost, form::Measure::Percap}) {
            const form::Column* form = columnOf(appendix, measure);
            table.columnWidthsMm.push_back(form == nullptr ? label / 2 : form->widthMm);
        }
        column += 2;
    }
    return table;
}

}  // namespace

std::vector<ReferenceAmount> referenceAmounts(const scenario::Draft& draft, const programme::Assignments& assignments,
                                              const form::ReferenceLine& line, form::MoneyScale scale) {
    const form::Edition& edition = draft.edition();
    const form::Appendix& appendix = *edition.appendix(line.appendix);
    const plan::Rounder rounder = programme::rounderOf(edition, assignments);
    std::vector<ReferenceAmount> amounts;
    for (const int year : draft.years()) {
        ReferenceAmount amount{year, std::nullopt, std::nullopt};
        const auto entered = Decimal::fromPlain(assignments.value(line.parameter, year));
        const auto people = Decimal::fromPlain(assignments.value(line.population, year));
        if (entered) {
            const int digits = digitsOf(appendix, form::Measure::Cost, usualCostDigits);
            const Decimal total = programme::MoneyInScale(edition.money, scale, rounder)(*entered, digits);
            // Typed decimals stay, and a whole number gets those of the column.
            amount.total = rounder.rounded(total, std::max(digits, total.scale()));
        }
        if (entered && people && !people->isZero()) {
            amount.perPerson = rounder.quotient(inRoubles(*entered, edition.money), *people,
                                                digitsOf(appendix, form::Measure::Percap, usualPercapDigits));
        }
        amounts.push_back(std::move(amount));
    }
    return amounts;
}

std::vector<PrintedTable> referenceTables(const scenario::Draft& draft, const programme::Assignments& assignments,
                                          int appendixNumber, form::MoneyScale scale) {
    std::vector<PrintedTable> tables;
    const form::Appendix& appendix = *draft.edition().appendix(appendixNumber);
    const std::string money = replaced(form::moneyName(scale), " ", "\u00A0");
    for (const form::ReferenceLine& line : draft.edition().references) {
        if (line.appendix != appendixNumber) {
            continue;
        }
        const std::vector<int> years = draft.years();
        PrintedTable table = emptyTable(appendix, line, years, money);
        TableRow row{{}, 0, false, false, {{line.name, Alignment::Left, false}}};
        for (const ReferenceAmount& amount : referenceAmounts(draft, assignments, line, scale)) {
            row.cells.push_back(numberCell(amount.total));
            row.cells.push_back(numberCell(amount.perPerson));
        }
        table.rows.push_back(std::move(row));
        tables.push_back(std::move(table));
    }
    return tables;
}

}  // namespace document

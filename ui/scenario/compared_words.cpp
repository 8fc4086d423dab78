#include "ui/scenario/compared_words.h"

#include "core/document/build_table.h"
#include "ui/chart/factor_steps.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/compared_plan.h"
#include "ui/scenario/comparison_model.h"

#include <algorithm>

namespace ui {
namespace {

constexpr double labelMm = 70;
constexpr double rowMm = 12;
constexpr double unitMm = 24;
/// What A4 landscape leaves for the figures.
constexpr double figuresMm = 151;
constexpr double widestFigureMm = 24;

std::vector<double> widthsOf(const ComparisonModel& model) {
    std::vector<double> widths{labelMm, rowMm, unitMm};
    const int figures = model.columnCount() - 3;
    widths.insert(widths.end(), static_cast<std::size_t>(figures), std::min(widestFigureMm, figuresMm / figures));
    return widths;
}

document::TableRow printedRow(const ComparisonModel& model, int row) {
    const form::Row& form = model.formRow(row);
    document::TableRow printed;
    printed.key = form.key;
    printed.level = form.level;
    printed.total = form.kind == form::RowKind::SectionTotal || form.kind == form::RowKind::GrandTotal;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const ComparedColumn kind = model.columnAt(column);
        const bool figure =
            kind != ComparedColumn::Label && kind != ComparedColumn::Row && kind != ComparedColumn::Unit;
        const CellState state = cellStateOf(index);
        const bool marked =
            state.kind == CellKind::Closed || state.kind == CellKind::Dash || kind == ComparedColumn::Row;
        printed.cells.push_back({index.data().toString().toStdString(),
                                 marked   ? document::Alignment::Centre
                                 : figure ? document::Alignment::Right
                                          : document::Alignment::Left,
                                 figure,
                                 {},
                                 state.flags.testFlag(CellFlag::Incomplete)});
    }
    return printed;
}

std::string factorWords(ComparedPlan& plan, std::size_t side, const std::string& row) {
    const auto parts = plan.parts(side, row);
    if (!parts) {
        return {};
    }
    std::string words =
        "«" + plan.comparison().sides[side] + "», строка " + row + (parts->complete ? ":" : ", неполно:");
    const char* separator = " ";
    for (const WaterfallStep& step : stepsOf(*parts)) {
        words += separator + step.name.toLower().toStdString() + " " + step.printed.toStdString();
        separator = "; ";
    }
    return words + ".";
}

}  // namespace

document::PrintedTable printedComparison(const ComparisonModel& model, ComparedPlan& plan, const std::vector<int>& rows,
                                         const ShownPlan& shownPlan) {
    document::PrintedTable table;
    table.title = {plan.subject() == ComparedBy::Scenarios ? "Сравнение сценариев"
                   : plan.subject() == ComparedBy::Years   ? "Сравнение годов"
                                                           : "Сравнение с другим планом",
                   plan.title() + ", " + shownPlan.region().toStdString()};
    table.columnWidthsMm = widthsOf(model);
    const FormHeading heading = model.heading();
    for (const HeadingSpan& span : heading.spans) {
        table.heading.push_back(
            {span.text.toStdString(), span.firstColumn, span.lastColumn, span.firstLevel, span.lastLevel});
    }
    for (const QString& number : heading.columnNumbers) {
        table.columnNumbers.push_back(number.toStdString());
    }
    document::leaveOutEmptyNumbers(table);
    for (const int row : rows) {
        table.rows.push_back(printedRow(model, row));
    }
    if (std::string words = document::incompleteWords(table.rows); !words.empty()) {
        table.footMarks.push_back(std::move(words));
    }
    if (const auto all = static_cast<std::size_t>(model.rowCount()); rows.size() < all) {
        table.footnotes.push_back("Показаны не все строки формы: " + std::to_string(rows.size()) + " из "
                                  + std::to_string(all) + ".");
    }
    const std::string total =
        plan.appendix().grandTotal() == nullptr ? std::string() : plan.appendix().grandTotal()->key;
    table.footnotes.push_back("Почему изменился итог. Порядок замены: " + plan.order().words() + ".");
    for (std::size_t side = 1; side < plan.sides().size(); ++side) {
        if (std::string words = factorWords(plan, side, total); !words.empty()) {
            table.footnotes.push_back(std::move(words));
        }
        for (const scenario::OverrideLine& line : plan.overrides(side)) {
            table.footnotes.push_back("«" + plan.comparison().sides[side] + "»: " + line.sentence());
        }
        for (std::string& line : plan.formDifferences(side)) {
            table.footnotes.push_back(std::move(line));
        }
    }
    if (const std::string& origin = shownPlan.draft().content().origin; !origin.empty()) {
        table.footMarks.push_back(origin);
    }
    return table;
}

}  // namespace ui

#include "ui/summary/summary_print.h"

#include "ui/plan/shown_plan.h"
#include "ui/summary/summary_model.h"

#include <algorithm>

namespace ui {
namespace {

/// By StageColumn, millimetres; the sheet stretches them.
constexpr double widthsMm[]{62, 26, 17, 16, 20, 16, 20, 20, 16, 22, 16, 13};

/// Columns that say something: changes need a year to compare with, federal figures a form that has them.
std::vector<int> shownColumns(const SummaryModel& model) {
    std::vector<int> onPaper;
    for (int column = 0; column < model.columnCount(); ++column) {
        const auto at = static_cast<StageColumn>(column);
        const bool change = at == StageColumn::VolumeChange || at == StageColumn::UnitCostChange
                            || at == StageColumn::PercapChange || at == StageColumn::CostChange;
        const bool shown = change                       ? model.summary().comparedYear != 0
                           : at == StageColumn::Federal ? model.hasFederal()
                                                        : true;
        if (shown) {
            onPaper.push_back(column);
        }
    }
    return onPaper;
}

/// A heading over hidden columns too: only those that are shown count.
std::optional<document::HeadingCell> printedHeading(const HeadingSpan& span, const std::vector<int>& onPaper) {
    const auto first = std::ranges::lower_bound(onPaper, span.firstColumn);
    const auto after = std::ranges::upper_bound(onPaper, span.lastColumn);
    if (first >= after) {
        return std::nullopt;
    }
    return document::HeadingCell{span.text.toStdString(), static_cast<int>(first - onPaper.begin()),
                                 static_cast<int>(after - onPaper.begin()) - 1, span.firstLevel, span.lastLevel};
}

document::TableCell printedStage(const QModelIndex& index) {
    const auto column = static_cast<StageColumn>(index.column());
    const bool words = column == StageColumn::Name || column == StageColumn::Unit;
    const CellState state = cellStateOf(index);
    std::string text = index.data().toString().toStdString();
    if (state.flags.testFlag(CellFlag::Incomplete) && !text.empty()) {
        text += "*";
    }
    return {std::move(text),
            state.kind == CellKind::Closed ? document::Alignment::Centre
            : words                        ? document::Alignment::Left
                                           : document::Alignment::Right,
            !words,
            {}};
}

document::TableRow printedLine(const SummaryModel& model, int row, const std::vector<int>& onPaper) {
    document::TableRow printed;
    printed.keepWithNext = model.index(row, 0).data(SectionRole).toBool();
    printed.total = printed.keepWithNext || cellStateOf(model.index(row, 0)).isTotalRow;
    for (const int column : onPaper) {
        printed.cells.push_back(printedStage(model.index(row, column)));
    }
    return printed;
}

}  // namespace

document::PrintedTable printedSummary(const SummaryModel& model, const ShownPlan& shownPlan) {
    document::PrintedTable table;
    table.title = {"Сводка плана: " + shownPlan.title().toStdString(),
                   std::to_string(model.summary().year) + " год, сценарий «" + shownPlan.scenarioName().toStdString()
                       + "»"};
    const std::vector<int> onPaper = shownColumns(model);
    for (const int column : onPaper) {
        table.columnWidthsMm.push_back(widthsMm[column]);
    }
    const std::string_view money = form::moneyName(shownPlan.edition().money);
    const FormHeading heading = model.heading(QString::fromUtf8(money.data(), static_cast<qsizetype>(money.size())));
    for (const HeadingSpan& span : heading.spans) {
        if (auto cell = printedHeading(span, onPaper)) {
            table.heading.push_back(std::move(*cell));
        }
    }
    bool incomplete = false;
    for (int row = 0; row < model.rowCount(); ++row) {
        table.rows.push_back(printedLine(model, row, onPaper));
        incomplete = incomplete || std::ranges::any_of(table.rows.back().cells, [](const document::TableCell& cell) {
                         return cell.text.ends_with('*');
                     });
    }
    if (incomplete) {
        table.footnotes.emplace_back("* Неполно: введены не все числа, из которых складывается итог.");
    }
    if (const std::string& origin = shownPlan.draft().content().origin; !origin.empty()) {
        table.footMarks.push_back(origin);
    }
    return table;
}

}  // namespace ui

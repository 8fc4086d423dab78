#include "core/decimal/russian.h"
#include "core/explain/chart_data.h"
#include "core/explain/cost_reasons.h"
#include "core/note/table_kinds.h"
#include "core/programme/money_scale.h"
#include "core/scenario/factor.h"

#include <algorithm>

namespace note {

using decimal::Decimal;

namespace {

constexpr int differenceDigits = 1;

std::string moneyInTables(const PlanFigures& figures) {
    return std::string(form::moneyName(programme::printedScale(figures.assignments(), figures.edition())));
}

std::string percentAgainst(const std::optional<Decimal>& own, const std::optional<Decimal>& federal,
                           const plan::Rounder& rounder) {
    const auto percent = own && federal ? rounder.percent(*own - *federal, *federal, differenceDigits) : std::nullopt;
    return percent ? decimal::printSigned(*percent) : "–";
}

/// A line of the four stages; federal figures stand only where the act has them.
TableLine percapLine(const check::StageLine& line, bool withFederal, const plan::Rounder& rounder) {
    TableLine made{{line.name, cellWords(line.percap.figure)}, line.total};
    if (withFederal) {
        made.cells.push_back(cellWords(line.federalPercap));
        made.cells.push_back(percentAgainst(line.percap.figure, line.federalPercap, rounder));
    }
    return made;
}

explain::ChartPlan chartPlan(const PlanFigures& figures) {
    return {figures.edition(), figures.assignments(), figures.plan().calculation};
}

/// The total that the form prints, which its parts may miss by what was rounded.
std::optional<Decimal> totalOf(const explain::ChartPlan& plan, int year, form::MoneySource source) {
    for (const explain::YearCost& cost : explain::costByYear(plan)) {
        const auto part = std::ranges::find(cost.parts, source, &explain::CostPart::source);
        if (cost.year == year && part != cost.parts.end()) {
            return part->cost;
        }
    }
    return std::nullopt;
}

}  // namespace

Table tableOfPercaps(PlanFigures& figures, int year) {
    const check::StageSummary& summary = figures.summary(year);
    bool withFederal = false;
    for (const check::StageBlock& block : summary.blocks) {
        withFederal = withFederal || std::ranges::any_of(block.lines, [](const check::StageLine& line) {
                          return line.federalPercap.has_value();
                      });
    }
    Table table;
    table.source = "Приложение " + std::to_string(figures.edition().main().number);
    table.columns = {{"Вид и условия оказания медицинской помощи", 6, true}, {"Подушевой норматив, руб.", 2, false}};
    if (withFederal) {
        table.columns.push_back({"По федеральным нормативам, руб.", 2, false});
        table.columns.push_back({"Отклонение, %", 2, false});
    }
    for (const check::StageBlock& block : summary.blocks) {
        TableLine head{{block.layout->name}, true};
        head.cells.resize(table.columns.size());
        table.lines.push_back(std::move(head));
        for (const check::StageLine& line : block.lines) {
            if (line.percap.figure) {
                table.lines.push_back(percapLine(line, withFederal, figures.rounder()));
            }
        }
        TableLine total = percapLine(block.total, withFederal, figures.rounder());
        total.cells.front() = block.layout->totalName;
        total.isTotal = true;
        table.lines.push_back(std::move(total));
    }
    return table;
}

Table tableOfShares(PlanFigures& figures, int year) {
    const check::StageSummary& summary = figures.summary(year);
    Table table;
    table.source = "Приложение " + std::to_string(figures.edition().main().number);
    table.columns.push_back({"Вид медицинской помощи", 5, true});
    for (const check::StageBlock& block : summary.blocks) {
        table.columns.push_back({figures.edition().source(block.layout->source).title + ", %", 3, false});
    }
    table.columns.push_back({"Всего, %", 2, false});
    for (const check::ShareLine& share : summary.shares) {
        TableLine line{{share.layout->name}};
        for (const std::optional<Decimal>& percent : share.bySource) {
            line.cells.push_back(cellWords(percent));
        }
        line.cells.push_back(cellWords(share.percent));
        if (share.percent) {
            table.lines.push_back(std::move(line));
        }
    }
    return table;
}

Table tableOfStructure(PlanFigures& figures, int year) {
    const explain::ChartPlan plan = chartPlan(figures);
    Table table;
    const auto appendix = explain::chartAppendix(figures.edition(), explain::ChartSubject::Condition);
    if (!appendix) {
        return table;
    }
    const explain::CostStructure structure = explain::costStructure(plan, *appendix, year);
    const std::string money = ", " + moneyInTables(figures);
    table.source = "Приложение " + std::to_string(*appendix);
    table.columns.push_back({"Условия и виды медицинской помощи", 5, true});
    const std::vector<form::MoneySource> sources = figures.edition().moneySources();
    for (const form::MoneySource source : sources) {
        table.columns.push_back({figures.edition().source(source).title + money, 3, false});
    }
    table.columns.push_back({"Всего" + money, 3, false});
    table.columns.push_back({"Доля, %", 2, false});
    for (const explain::CostItem& item : structure.items) {
        TableLine line{{item.name}};
        for (std::size_t at = 0; at < sources.size(); ++at) {
            const auto part = std::ranges::find(item.parts, sources[at], &explain::CostPart::source);
            line.cells.push_back(part == item.parts.end() ? cellWords({}) : decimal::printRussian(part->cost));
        }
        line.cells.push_back(decimal::printRussian(item.cost));
        line.cells.push_back(cellWords(item.share));
        table.lines.push_back(std::move(line));
    }
    if (structure.total && !table.lines.empty()) {
        TableLine total{{"Всего"}, true};
        for (const form::MoneySource source : sources) {
            total.cells.push_back(cellWords(totalOf(plan, year, source)));
        }
        total.cells.push_back(decimal::printRussian(*structure.total));
        total.cells.emplace_back("100,0");
        table.lines.push_back(std::move(total));
    }
    return table;
}

Table tableOfFactors(PlanFigures& figures) {
    const explain::ChartPlan plan = chartPlan(figures);
    Table table;
    table.source = "Сравнение лет";
    table.columns.push_back({"Причина изменения", 5, true});
    std::vector<scenario::FactorParts> parts;
    for (const int year : figures.years()) {
        if (const auto reasons = explain::costReasons(plan, figures.plan().draft, figures.plan().scenario, year)) {
            parts.push_back(*reasons);
            table.columns.push_back(
                {std::to_string(year) + " к " + std::to_string(year - 1) + ", " + moneyInTables(figures), 3, false});
        }
    }
    if (parts.empty()) {
        return table;
    }
    const auto add = [&](std::string name, const auto& figure, bool isSigned, bool isTotal) {
        TableLine line{{std::move(name)}, isTotal};
        bool isSeen = isTotal;
        for (const scenario::FactorParts& of : parts) {
            const std::optional<Decimal> value = figure(of);
            isSeen = isSeen || (value && !value->isZero());
            line.cells.push_back(value && isSigned ? decimal::printSigned(*value) : cellWords(value));
        }
        if (isSeen) {
            table.lines.push_back(std::move(line));
        }
    };
    using Parts = scenario::FactorParts;
    using Figure = std::optional<Decimal>;
    add(
        "Стоимость в прошлом году", [](const Parts& of) { return of.was; }, false, true);
    for (const scenario::Factor factor : scenario::usualOrder) {
        add(
            std::string(scenario::factorName(factor)), [factor](const Parts& of) { return Figure(of.part(factor)); },
            true, false);
    }
    add(
        std::string(scenario::structureName), [](const Parts& of) { return of.structure; }, true, false);
    add(
        std::string(scenario::roundingName), [](const Parts& of) { return Figure(of.rounding); }, true, false);
    add(
        "Изменение всего", [](const Parts& of) { return Figure(of.delta); }, true, true);
    add(
        "Стоимость", [](const Parts& of) { return of.became; }, false, true);
    return table;
}

}  // namespace note

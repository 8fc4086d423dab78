#include "core/report/report_charts.h"

#include "core/decimal/russian.h"
#include "core/explain/chart_data.h"
#include "core/writing/svg_chart.h"

#include <algorithm>

namespace report {

namespace {

/// Colours of sources are the same in all charts: by their place in the form.
class SourceColours {
public:
    explicit SourceColours(const form::Edition& edition) : m_sources(edition.moneySources()) {}

    [[nodiscard]] int of(form::MoneySource source) const {
        const auto found = std::ranges::find(m_sources, source);
        return found == m_sources.end() ? 0 : static_cast<int>(found - m_sources.begin());
    }

private:
    std::vector<form::MoneySource> m_sources;
};

writing::SvgBar barOf(std::string name, const std::vector<explain::CostPart>& parts, const SourceColours& colours) {
    writing::SvgBar bar{std::move(name), {}, {}};
    for (const explain::CostPart& part : parts) {
        bar.parts.push_back({part.cost, colours.of(part.source)});
    }
    return bar;
}

/// «■ ОМС ■ Бюджет»
void writeLegend(text::Xml& html, const std::vector<explain::CostPart>& parts, const SourceColours& colours) {
    html.open("p").attribute("class", "legend");
    for (const explain::CostPart& part : parts) {
        if (!part.name.empty()) {
            html.open("span").attribute("style", "color:" + std::string(writing::chartColour(colours.of(part.source))));
            html.words("■").close().words(" " + part.name + "  ");
        }
    }
    html.close();
}

void writeStructure(text::Xml& html, const explain::ChartPlan& plan, int year, const SourceColours& colours) {
    const auto appendix = explain::chartAppendix(plan.edition, explain::ChartSubject::Condition);
    if (!appendix) {
        return;
    }
    const explain::CostStructure structure = explain::costStructure(plan, *appendix, year);
    std::vector<writing::SvgBar> bars;
    for (const explain::CostItem& item : structure.items) {
        writing::SvgBar bar = barOf(item.name, item.parts, colours);
        bar.label = decimal::printRussian(item.cost);
        bar.label += item.share ? " (" + decimal::printRussian(*item.share) + "\u00A0%)" : "";
        bars.push_back(std::move(bar));
    }
    if (bars.empty()) {
        return;
    }
    const std::string title = "Из чего складывается стоимость, " + std::string(form::moneyName(structure.money));
    html.open("section").open("h2").words(title).close();
    writing::writeBars(html, bars, title);
    html.close();
}

void writeYears(text::Xml& html, const explain::ChartPlan& plan, const SourceColours& colours) {
    std::vector<writing::SvgBar> bars;
    std::vector<explain::CostPart> widest;
    for (const explain::YearCost& year : explain::costByYear(plan)) {
        if (!year.total) {
            continue;
        }
        writing::SvgBar bar = barOf(std::to_string(year.year) + " год", year.parts, colours);
        bar.label = decimal::printRussian(*year.total);
        bar.label += year.growth ? " (" + decimal::printSigned(*year.growth) + "\u00A0%)" : "";
        bars.push_back(std::move(bar));
        widest = year.parts.size() > widest.size() ? year.parts : widest;
    }
    if (bars.empty()) {
        return;
    }
    const std::string title = "Стоимость по годам, " + std::string(form::moneyName(explain::chartMoney(plan)));
    html.open("section").open("h2").words(title).close();
    writing::writeBars(html, bars, title);
    writeLegend(html, widest, colours);
    html.close();
}

writing::SvgStep stepOf(std::string_view name, const decimal::Decimal& change) {
    return {std::string(name), change, decimal::printSigned(change)};
}

}  // namespace

void writeCharts(text::Xml& html, const ReportSource& source) {
    const programme::Assignments assignments = source.draft.assignments(source.scenario);
    const explain::ChartPlan plan{source.draft.edition(), assignments, source.calculation};
    const SourceColours colours(plan.edition);
    writeYears(html, plan, colours);
    writeStructure(html, plan, source.year, colours);
}

void writeReasons(text::Xml& html, const exchange::ComparisonReport& comparison) {
    for (const exchange::SplitTable& split : comparison.splits) {
        const auto total = std::ranges::find_if(
            split.rows, [](const auto& row) { return row.first->kind == form::RowKind::GrandTotal; });
        if (total == split.rows.end()) {
            continue;
        }
        const scenario::FactorParts& parts = total->second;
        std::vector<writing::SvgStep> steps;
        steps.reserve(scenario::factorCount + 3);
        for (const scenario::Factor factor : scenario::usualOrder) {
            steps.push_back(stepOf(scenario::factorName(factor), parts.part(factor)));
        }
        if (parts.structure) {
            steps.push_back(stepOf(scenario::structureName, *parts.structure));
        }
        steps.push_back(stepOf(scenario::roundingName, parts.rounding));
        steps.push_back(stepOf("Всего", parts.delta));
        steps.back().total = true;
        const std::string title = "Почему изменился итог, " + std::string(form::moneyName(comparison.edition->money))
                                  + (parts.complete ? "" : ", неполно");
        html.open("h3").words(title).close();
        writing::writeWaterfall(html, steps, title);
    }
}

}  // namespace report

#include "core/explain/chart_data.h"

#include "core/explain/cost_cells.h"
#include "core/programme/money_scale.h"

#include <algorithm>

namespace explain {

using decimal::Decimal;
using form::MoneySource;

namespace {

constexpr int percentDigits = 1;

/// The last declared stands first in a bar: insurance, which pays for most of the care, and the budget after it.
std::vector<MoneySource> chartSources(const form::Edition& edition) {
    std::vector<MoneySource> sources = edition.moneySources();
    std::ranges::reverse(sources);
    return sources;
}

std::optional<Decimal> growthOf(const Decimal& before, const Decimal& after, const plan::Rounder& rounder) {
    return rounder.percent(after - before, before, percentDigits);
}

/// Puts exact sums of the edition's scale into bars as they are shown.
class StructureBuilder {
public:
    StructureBuilder(const ChartPlan& plan, const CostCells& cells) : m_plan(plan), m_cells(cells) {
        if (const auto total = cells.total(MoneySource::None).cost) {
            m_total = *total;
            m_rest = *total;
        }
    }

    void add(const form::ChartGroup& group, std::vector<CostItem>& items) {
        CostItem item{group.name, group.shortName, {}, {}, {}, false};
        const std::vector<std::string> rows = m_cells.rows(group);
        Decimal sum;
        for (const MoneySource source : chartSources(m_plan.edition)) {
            const CostCells::Sum part = m_cells.sum(rows, source);
            if (part.cost) {
                sum += *part.cost;
                item.parts.push_back({source, m_plan.edition.source(source).name, m_cells.shown(*part.cost),
                                      part.formula, part.complete});
            }
        }
        m_rest -= sum;
        if (!item.parts.empty()) {
            finish(item, sum);
            items.push_back(std::move(item));
        }
    }

    /// What no group names: the bars must add up to the total in sight.
    void addRest(std::vector<CostItem>& items) const {
        if (m_cells.shown(m_rest).isZero()) {
            return;
        }
        CostItem item{"Не вошло в группы", "Не вошло в группы", {}, {}, {}, true};
        item.parts.push_back({MoneySource::None, {}, m_cells.shown(m_rest), "итог без показанных строк", true});
        finish(item, m_rest);
        items.push_back(std::move(item));
    }

private:
    void finish(CostItem& item, const Decimal& sum) const {
        item.cost = m_cells.shown(sum);
        item.share = m_cells.rounder().percent(sum, m_total, percentDigits);
    }

    const ChartPlan& m_plan;
    const CostCells& m_cells;
    Decimal m_total;
    Decimal m_rest;
};

const CostPart* partOf(const CostStructure& structure, const std::string& name, MoneySource source) {
    const auto item = std::ranges::find(structure.items, name, &CostItem::name);
    if (item == structure.items.end()) {
        return nullptr;
    }
    const auto part = std::ranges::find(item->parts, source, &CostPart::source);
    return part == item->parts.end() ? nullptr : &*part;
}

std::string changeName(const std::string& group, const form::Source& source) {
    return source.name.empty() ? group : group + ", " + source.name;
}

CostChange changeOf(std::string name, MoneySource source, const CostPart* before, const CostPart* after,
                    const plan::Rounder& rounder) {
    CostChange change{std::move(name), source, {}, {}, {}, {}};
    if (before != nullptr) {
        change.before = before->cost;
    }
    if (after != nullptr) {
        change.after = after->cost;
    }
    change.change = change.after.value_or(Decimal()) - change.before.value_or(Decimal());
    if (change.before && change.after) {
        change.percent = growthOf(*change.before, *change.after, rounder);
    }
    return change;
}

}  // namespace

form::MoneyScale chartMoney(const ChartPlan& plan) {
    return programme::printedScale(plan.assignments, plan.edition);
}

std::optional<int> chartAppendix(const form::Edition& edition, ChartSubject subject) {
    for (const form::Appendix& appendix : edition.appendices) {
        const bool bySource = std::ranges::any_of(appendix.columns, [](const form::Column& column) {
            return column.measure == form::Measure::Cost && column.source != MoneySource::None;
        });
        if (hasChartGroups(edition, appendix.number) && bySource == (subject == ChartSubject::Condition)) {
            return appendix.number;
        }
    }
    return std::nullopt;
}

bool hasChartGroups(const form::Edition& edition, int appendix) {
    return std::ranges::find(edition.chartGroups, appendix, &form::ChartGroup::appendix) != edition.chartGroups.end();
}

CostStructure costStructure(const ChartPlan& plan, int appendix, int year) {
    const CostCells cells(plan, appendix, year);
    CostStructure structure{year, chartMoney(plan), cells.rounder(), {}, true, {}};
    const CostCells::Sum total = cells.total(MoneySource::None);
    if (!total.cost) {
        return structure;
    }
    structure.total = cells.shown(*total.cost);
    structure.complete = total.complete;
    if (!hasChartGroups(plan.edition, appendix)) {
        return structure;
    }
    StructureBuilder builder(plan, cells);
    for (const form::ChartGroup& group : plan.edition.chartGroups) {
        if (group.appendix == appendix) {
            builder.add(group, structure.items);
        }
    }
    std::ranges::stable_sort(structure.items, std::ranges::greater{}, &CostItem::cost);
    builder.addRest(structure.items);
    return structure;
}

std::vector<YearCost> costByYear(const ChartPlan& plan) {
    std::vector<YearCost> years;
    const form::Appendix* const appendix = appendixBySource(plan);
    if (appendix == nullptr) {
        return years;
    }
    for (const programme::YearResult& result : plan.calculation.years) {
        const CostCells cells(plan, appendix->number, result.year());
        YearCost cost{result.year(), {}, {}, true, {}};
        for (const MoneySource source : chartSources(plan.edition)) {
            const CostCells::Sum part = cells.total(source);
            if (part.cost) {
                cost.parts.push_back(
                    {source, plan.edition.source(source).name, cells.shown(*part.cost), part.formula, part.complete});
            }
            cost.complete = cost.complete && part.cost && part.complete;
        }
        if (const auto total = cells.total(MoneySource::None).cost) {
            cost.total = cells.shown(*total);
        }
        const YearCost* const before = years.empty() ? nullptr : &years.back();
        if (before != nullptr && before->total && before->complete && cost.total && cost.complete) {
            cost.growth = growthOf(*before->total, *cost.total, cells.rounder());
        }
        years.push_back(std::move(cost));
    }
    return years;
}

std::vector<CostChange> costChanges(const ChartPlan& plan, int appendix, int year) {
    std::vector<CostChange> changes;
    if (plan.calculation.year(year - 1) == nullptr) {
        return changes;
    }
    const CostStructure before = costStructure(plan, appendix, year - 1);
    const CostStructure after = costStructure(plan, appendix, year);
    if (!before.total || !after.total) {
        return changes;
    }
    for (const form::ChartGroup& group : plan.edition.chartGroups) {
        for (const MoneySource source : chartSources(plan.edition)) {
            const CostPart* const old = partOf(before, group.name, source);
            const CostPart* const now = partOf(after, group.name, source);
            if (group.appendix == appendix && (old != nullptr || now != nullptr)) {
                changes.push_back(changeOf(changeName(group.shortName, plan.edition.source(source)), source, old, now,
                                           after.rounder));
            }
        }
    }
    std::ranges::stable_sort(changes, std::ranges::greater{}, &CostChange::change);
    return changes;
}

}  // namespace explain

#include "core/explain/cost_cells.h"

#include "core/explain/cell_words.h"
#include "core/programme/money_scale.h"
#include "core/programme/options.h"
#include "core/scenario/row_cost.h"

#include <algorithm>
#include <stdexcept>

namespace explain {

using form::MoneySource;

namespace {

constexpr int usualDigits = 1;  ///< of money, where the form does not say

}  // namespace

CostCells::CostCells(const ChartPlan& plan, int appendix, int year)
    : m_plan(plan), m_appendix(plan.edition.appendix(appendix)), m_result(plan.calculation.year(year)) {
    if (m_appendix == nullptr || m_result == nullptr) {
        throw std::invalid_argument("Нет приложения " + std::to_string(appendix) + " или " + std::to_string(year)
                                    + " года");
    }
    m_columns = scenario::approvedCosts(plan.edition, *m_appendix);
    if (m_columns.empty()) {
        return;
    }
    m_digits = m_columns.front()->digits.value_or(usualDigits);
    if (const form::Row* const grand = m_appendix->grandTotal()) {
        const plan::PlannedCell* const cell = m_result->plan().cell({appendix, grand->key, m_columns.front()->key});
        if (cell != nullptr && cell->digits >= 0) {
            m_digits = cell->digits;
        }
    }
}

std::vector<std::string> CostCells::rows(const form::ChartGroup& group) const {
    const plan::Settings settings = programme::settingsOf(m_plan.edition, m_plan.assignments, m_result->year());
    return form::withChosen(group.rows, group.rowsUnder, settings.words);
}

CostCells::Sum CostCells::sum(const std::vector<std::string>& rows, MoneySource source) const {
    Sum sum;
    for (const form::Column* const column : m_columns) {
        std::string added;
        for (const std::string& key : rows) {
            const form::Row* const row = m_appendix->row(key);
            if (row == nullptr || (source != MoneySource::None && sourceOf(*row, *column) != source)) {
                continue;
            }
            const programme::CellView view = m_result->cell({m_appendix->number, key, column->key});
            sum.complete = sum.complete && !view.incomplete;
            if (!view.figure) {
                continue;
            }
            sum.cost = sum.cost ? *sum.cost + *view.figure : *view.figure;
            added += (added.empty() ? "стр. " : " + ") + key;
        }
        if (!added.empty()) {
            sum.formula += (sum.formula.empty() ? "" : "; ") + added + ", " + shortColumnPlace(*column);
        }
    }
    return sum;
}

CostCells::Sum CostCells::total(MoneySource source) const {
    const form::Row* const grand = m_appendix->grandTotal();
    return grand == nullptr ? Sum{} : sum({grand->key}, source);
}

bool CostCells::totalHasSources() const {
    return !m_columns.empty() && std::ranges::none_of(m_columns, [](const form::Column* column) {
        return column->source == MoneySource::None;
    });
}

decimal::Decimal CostCells::shown(const decimal::Decimal& cost) const {
    const programme::MoneyInScale inScale(m_plan.edition.money, chartMoney(m_plan), rounder());
    return inScale(rounder().rounded(cost, m_digits), usualDigits);
}

MoneySource CostCells::sourceOf(const form::Row& row, const form::Column& column) const {
    return column.source != MoneySource::None ? column.source : m_plan.edition.sourceOfBase(row.population);
}

const form::Appendix* appendixBySource(const ChartPlan& plan) {
    for (const form::Appendix& appendix : plan.edition.appendices) {
        const int year = plan.calculation.years.front().year();
        if (appendix.grandTotal() != nullptr && CostCells(plan, appendix.number, year).totalHasSources()) {
            return &appendix;
        }
    }
    return nullptr;
}

}  // namespace explain

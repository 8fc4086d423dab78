#pragma once

#include "core/explain/chart_data.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// The printed costs of one appendix in one year, in the edition's scale, for sums that charts are made of.
class CostCells {
public:
    struct Sum {
        std::optional<decimal::Decimal> cost;  ///< nullopt – no figure stands in any of the cells
        bool complete = true;
        std::string formula;
    };

    /// Throws std::invalid_argument for a year or an appendix that the plan does not have.
    CostCells(const ChartPlan& plan, int appendix, int year);

    [[nodiscard]] const form::Appendix& appendix() const { return *m_appendix; }
    [[nodiscard]] plan::Rounder rounder() const { return m_result->plan().rounder(); }
    /// The rows of a group that count under the plan's options.
    [[nodiscard]] std::vector<std::string> rows(const form::ChartGroup& group) const;
    /// What these rows cost out of one source; `None` – out of every column.
    [[nodiscard]] Sum sum(const std::vector<std::string>& rows, form::MoneySource source) const;
    /// The grand total out of one source; `None` – out of every column.
    [[nodiscard]] Sum total(form::MoneySource source) const;
    /// Whether the grand total tells its sources apart.
    [[nodiscard]] bool totalHasSources() const;
    /// Rounded to the printed decimals and put into the scale of `option.money`.
    [[nodiscard]] decimal::Decimal shown(const decimal::Decimal& cost) const;

private:
    [[nodiscard]] form::MoneySource sourceOf(const form::Row& row, const form::Column& column) const;

    const ChartPlan& m_plan;
    const form::Appendix* m_appendix;
    const programme::YearResult* m_result;
    std::vector<const form::Column*> m_columns;  ///< approved costs of this year
    int m_digits = 1;
};

/// The appendix whose grand total tells budget money from ОМС money; nullptr when no appendix does.
[[nodiscard]] const form::Appendix* appendixBySource(const ChartPlan& plan);

}  // namespace explain

#pragma once

#include "core/programme/calculation.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// What charts are drawn from: the filled forms of one scenario, as printed. The edition's [[chart]] groups say
/// which rows are one bar.
struct ChartPlan {
    const form::Edition& edition;
    const programme::Assignments& assignments;
    const programme::Calculation& calculation;
};

/// The money of one source in one bar. `cost` is in the scale of `option.money`, with the printed decimals.
struct CostPart {
    form::MoneySource source = form::MoneySource::None;
    std::string name;  ///< of the source, «ОМС»; empty for none
    decimal::Decimal cost;
    std::string formula;  ///< «стр. 05 + 10, гр. 7»
    bool complete = true;  ///< false – a row of it misses a part
};

/// One bar of a chart of structure.
struct CostItem {
    std::string name;
    std::string shortName;
    std::vector<CostPart> parts;  ///< the last declared source first; a source without a figure is absent
    decimal::Decimal cost;
    std::optional<decimal::Decimal> share;  ///< percent of the year's total, one decimal
    bool remainder = false;  ///< what the groups leave of the total
};

/// The cost of one year by condition or by source, the largest first, the remainder last.
struct CostStructure {
    int year = 0;
    form::MoneyScale money = form::MoneyScale::Million;
    plan::Rounder rounder;  ///< of shares
    std::optional<decimal::Decimal> total;  ///< nullopt – the year has not been entered
    bool complete = true;  ///< false – the total misses a part, and a bar may be missing altogether
    std::vector<CostItem> items;
};

/// The total of one year by source of money.
struct YearCost {
    int year = 0;
    std::vector<CostPart> parts;
    std::optional<decimal::Decimal> total;  ///< nullopt – the year has not been entered
    bool complete = true;
    std::optional<decimal::Decimal> growth;  ///< percent to the year before, where both are whole
};

/// How the money of one source in one bar changed from the year before; a year without a figure counts as zero and
/// the formula says so.
struct CostChange {
    std::string name;  ///< «Стационар, ОМС»
    form::MoneySource source = form::MoneySource::None;
    std::optional<decimal::Decimal> before;
    std::optional<decimal::Decimal> after;
    decimal::Decimal change;
    std::optional<decimal::Decimal> percent;
};

/// The scale every figure of the charts is in.
[[nodiscard]] form::MoneyScale chartMoney(const ChartPlan& plan);
enum class ChartSubject { Condition, Source };
/// The appendix with groups whose costs stand in columns of their sources (Condition), or by row alone (Source);
/// nullopt where the edition has no such groups.
[[nodiscard]] std::optional<int> chartAppendix(const form::Edition& edition, ChartSubject subject);
/// Whether the edition says what the bars of this appendix are.
[[nodiscard]] bool hasChartGroups(const form::Edition& edition, int appendix);
/// Empty `items` where the edition has no groups of the appendix. Throws std::invalid_argument for a year or an
/// appendix that the plan does not have.
[[nodiscard]] CostStructure costStructure(const ChartPlan& plan, int appendix, int year);
/// Every programme year, from the appendix whose costs stand in columns of their sources.
[[nodiscard]] std::vector<YearCost> costByYear(const ChartPlan& plan);
/// The greatest rise first, the greatest fall last; empty where one of the two years has not been entered.
[[nodiscard]] std::vector<CostChange> costChanges(const ChartPlan& plan, int appendix, int year);

}  // namespace explain

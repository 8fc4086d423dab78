#pragma once

#include "core/form/edition.h"
#include "core/form/words.h"

#include <array>

namespace form {

// The closed vocabularies of an edition's files; docs/reference/edition-data.md lists the same words.

inline constexpr std::array roundingWords{
    Word<decimal::Rounding>{"half_up", decimal::Rounding::HalfUp},
    Word<decimal::Rounding>{"half_even", decimal::Rounding::HalfEven},
};
inline constexpr std::array costMethodWords{
    Word<CostMethod>{"printed_percap", CostMethod::PrintedPercap},
    Word<CostMethod>{"whole_services", CostMethod::WholeServices},
    Word<CostMethod>{"exact", CostMethod::Exact},
};
inline constexpr std::array moneyWords{
    Word<MoneyScale>{"rouble", MoneyScale::Rouble},
    Word<MoneyScale>{"thousand", MoneyScale::Thousand},
    Word<MoneyScale>{"million", MoneyScale::Million},
};
inline constexpr std::array measureWords{
    Word<Measure>{"volume", Measure::Volume}, Word<Measure>{"unit_cost", Measure::UnitCost},
    Word<Measure>{"percap", Measure::Percap}, Word<Measure>{"cost", Measure::Cost},
    Word<Measure>{"share", Measure::Share},
};
inline constexpr std::array columnYearsWords{
    Word<bool>{"first", true},
    Word<bool>{"", false},
};
inline constexpr std::array columnTypeWords{
    Word<ColumnType>{"number", ColumnType::Number},
    Word<ColumnType>{"text", ColumnType::Text},
    Word<ColumnType>{"mark", ColumnType::Mark},
    Word<ColumnType>{"choice", ColumnType::Choice},
};
inline constexpr std::array tableKindWords{
    Word<TableKind>{"fixed", TableKind::Fixed},
    Word<TableKind>{"list", TableKind::List},
};
inline constexpr std::array orientationWords{
    Word<bool>{"landscape", false},
    Word<bool>{"portrait", true},
};
inline constexpr std::array paperSizeWords{
    Word<bool>{"A4", false},
    Word<bool>{"A3", true},
};
inline constexpr std::array uniqueWords{
    Word<bool>{"yes", true},
    Word<bool>{"", false},
};
inline constexpr std::array paperWords{
    Word<bool>{"no", false},
    Word<bool>{"", true},
};
inline constexpr std::array relationWords{
    Word<Relation>{"including", Relation::Including},
    Word<Relation>{"of_which", Relation::OfWhich},
};
inline constexpr std::array rowKindWords{
    Word<RowKind>{"leaf", RowKind::Leaf},
    Word<RowKind>{"heading", RowKind::Heading},
    Word<RowKind>{"total", RowKind::Total},
    Word<RowKind>{"section_total", RowKind::SectionTotal},
    Word<RowKind>{"grand_total", RowKind::GrandTotal},
};
inline constexpr std::array yesWords{
    Word<bool>{"yes", true},
    Word<bool>{"", false},
};
inline constexpr std::array ruleWords{
    Word<RuleKind>{"X", RuleKind::Closed},          Word<RuleKind>{"-", RuleKind::Dash},
    Word<RuleKind>{"blank", RuleKind::Blank},       Word<RuleKind>{"input", RuleKind::Input},
    Word<RuleKind>{"norm", RuleKind::Norm},         Word<RuleKind>{"lump", RuleKind::Lump},
    Word<RuleKind>{"sum", RuleKind::Sum},           Word<RuleKind>{"difference", RuleKind::Difference},
    Word<RuleKind>{"product", RuleKind::Product},   Word<RuleKind>{"ratio", RuleKind::Ratio},
    Word<RuleKind>{"weighted", RuleKind::Weighted}, Word<RuleKind>{"either", RuleKind::Either},
    Word<RuleKind>{"mirror", RuleKind::Mirror},     Word<RuleKind>{"share", RuleKind::Share},
    Word<RuleKind>{"fixed", RuleKind::Fixed},       Word<RuleKind>{"formula", RuleKind::Formula},
    Word<RuleKind>{"act", RuleKind::Act},           Word<RuleKind>{"count", RuleKind::Count},
    Word<RuleKind>{"method", RuleKind::Method},
};
inline constexpr std::array otherwiseWords{
    Word<RuleKind>{"lump", RuleKind::Lump},
    Word<RuleKind>{"input", RuleKind::Input},
    Word<RuleKind>{"norm", RuleKind::Norm},
    Word<RuleKind>{"product", RuleKind::Product},
};

}  // namespace form

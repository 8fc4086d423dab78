#pragma once

#include "core/programme/transfers.h"
#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace scenario {

/// Which figures one wants to take from other tables of the plan.
struct TakeOver {
    ScenarioId scenario = rootScenario;
    int from = 0;  ///< the table they are taken from; 0 – any
    std::vector<form::CellAddress> cells;  ///< that take them; empty – every one
    int year = 0;  ///< 0 – every programme year
};

/// What there is to take: figures that differ from those that stand.
[[nodiscard]] std::vector<programme::TransferOffer>
newsOf(const Draft& draft, const programme::Calculation& calculation, const TakeOver& wanted);

struct TakeOverDeed {
    std::vector<Setting> settings;
    std::string title;
};

/// How many figures wait for the rest of their table: its totals miss what is not entered.
[[nodiscard]] std::size_t awaitedOf(const Draft& draft, const programme::Calculation& calculation,
                                    const TakeOver& wanted);
/// «Ещё 2 значения не предлагаются: …»; empty for none.
[[nodiscard]] std::string awaitedWords(std::size_t count);

/// The deed: values with the table and the row they are taken from as their reason. A cell that two tables justify
/// otherwise is a finding: it is a person who chooses.
[[nodiscard]] text::Outcome<TakeOverDeed> takeOver(const Draft& draft, ScenarioId scenario,
                                                   const std::vector<programme::TransferOffer>& offers);

}  // namespace scenario

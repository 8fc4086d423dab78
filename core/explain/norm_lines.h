#pragma once

#include "core/scenario/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace explain {

/// Where the figure in force comes from.
enum class NormState { Confirmed, Derived, Entered, Computed, Missing };

/// One normative of the form in one year: the federal figure, the territorial one, and what they stand on.
struct NormLine {
    form::CellAddress cell;
    std::string parameter;  ///< «norm.2.33.volume»; empty in a form without federal figures
    form::Measure measure = form::Measure::Volume;
    std::string label;  ///< short name of the row
    std::string unit;  ///< «вызов на 1 застрахованное лицо»
    int digits = 0;  ///< decimals of the column, which figures for people are filled up to
    std::optional<decimal::Decimal> federal;  ///< the average, the user's own over the edition's
    bool federalEntered = false;
    std::optional<decimal::Decimal> territorial;  ///< as it stands in the appendix, an entry with the typed digits
    bool territorialEntered = false;
    bool territorialDefault = false;  ///< the federal one × its coefficient; false where parts stand for it
    std::optional<decimal::Decimal> difference;  ///< territorial less federal
    std::optional<decimal::Decimal> percent;  ///< of the federal figure, one decimal
    NormState state = NormState::Missing;
    std::string reason;  ///< how a derived one was derived, why a missing one is missing
    std::string act;  ///< with its item; of an entered one, the user's note

    [[nodiscard]] bool entered() const { return federalEntered || territorialEntered; }
};

/// «подтверждён», «выведен», «введён», «рассчитан», «не найден».
[[nodiscard]] std::string stateWords(NormState state);

/// Every volume and unit cost that takes a federal normative; in a form without them every one that is typed in.
/// `assignments` are those the calculation was made from.
[[nodiscard]] std::vector<NormLine> normLines(const scenario::Draft& draft, const programme::Assignments& assignments,
                                              const programme::Calculation& calculation, int year);
/// How many of them are missing in some year of the plan. Lines are not made for it: the tree asks at every edit.
[[nodiscard]] int countNormsMissingAYear(const scenario::Draft& draft, const programme::Assignments& assignments,
                                         const programme::Calculation& calculation);
/// False for a form whose rows have no federal normatives.
[[nodiscard]] bool hasFederalNorms(const form::Edition& edition);

/// Which normatives of another year are written over.
enum class CopyInto { Empty, Chosen };

/// Normatives of `lines` as overrides of `year`. Empty: only where that year has no federal figure and nothing
/// entered. Chosen: whatever stands there. The note says the year and the act it came from.
[[nodiscard]] std::vector<scenario::Setting> copiesForYear(const scenario::Draft& draft, scenario::ScenarioId scenario,
                                                           const std::vector<NormLine>& lines, int from, int year,
                                                           CopyInto into);

}  // namespace explain

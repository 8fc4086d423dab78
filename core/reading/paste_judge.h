#pragma once

#include "core/reading/pasted_table.h"

#include <map>
#include <string>
#include <string_view>

namespace reading {

/// Decides what becomes of one field: reads its number, asks the parameter, compares with what stands there.
class PasteJudge {
public:
    PasteJudge(const scenario::Draft& draft, const programme::Calculation& calculation, const PasteQuestion& question);

    /// «norm.2.33.volume» or «a2.33.volume».
    [[nodiscard]] std::string pathOf(const form::CellAddress& cell) const;
    /// The plain figure in force; empty – none.
    [[nodiscard]] std::string standing(const form::CellAddress& cell, int year) const;
    /// Why the cell takes no value of this target; empty when it does.
    [[nodiscard]] std::string closedReason(const form::CellAddress& cell) const;
    /// Fills everything of `value` that follows from its cell, year and text; `doubt` was found on the way there.
    /// `power` is what the heading said of the unit. A parameter met twice is rejected the second time.
    void judge(PastedValue& value, const form::CellAddress& cell, std::string doubt, int power);

private:
    void accept(PastedValue& value, const decimal::Decimal& number, std::string doubt) const;

    const scenario::Draft& m_draft;
    const programme::Calculation& m_calculation;
    PasteQuestion m_question;
    programme::Assignments m_assignments;
    std::map<std::pair<std::string, int>, std::string> m_met;  ///< place by parameter and year
};

/// «объём», «стоимость единицы».
[[nodiscard]] std::string measureWords(form::Measure measure);

}  // namespace reading

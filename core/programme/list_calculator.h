#pragma once

#include "core/plan/settings.h"
#include "core/programme/list_methods.h"
#include "core/programme/list_result.h"
#include "core/programme/plan_inputs.h"

#include <memory>
#include <optional>

namespace programme {

/// The edition with this list as its only table: one row, which every row of the list is.
[[nodiscard]] form::Edition editionOfRow(const form::Edition& edition, const form::Appendix& list);

/// Computes the rows of one list in one year: the plan has one row, and each row of the list is computed with it.
class ListCalculator {
public:
    /// Throws std::invalid_argument where the row of the list does not compile.
    ListCalculator(const std::shared_ptr<const form::Edition>& edition, const form::Appendix& list,
                   const plan::Settings& settings, int yearIndex);

    [[nodiscard]] ListResult calculate(const NormativeContext& context) const;

private:
    /// What one entry of the list sets: a column of a row.
    struct Row {
        std::vector<plan::ExactValue> values;
        std::vector<std::string> texts;
    };
    void put(Row& row, std::size_t column, const std::string& value) const;

    std::shared_ptr<const form::Appendix> m_list;
    std::shared_ptr<const plan::Plan> m_plan;
    NormativeSlots m_slots;
    std::optional<ListMethods> m_methods;
    std::vector<plan::Slot> m_entries;  ///< by column; noSlot – a text, or computed
};

}  // namespace programme

#pragma once

#include "core/book/formula.h"
#include "core/plan/evaluate.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace exchange {

/// The steps of a plan as formulas of a spreadsheet: sums, products and shares of the cells they name, rounded where
/// the plan rounds and as it rounds, corrections as visible terms.
class SlotFormulas {
public:
    /// Where figures stand: a cell of the form, an input by its slot.
    struct Places {
        std::function<book::Place(const form::CellAddress&)> cell;
        std::function<book::Place(plan::Slot)> input;
    };

    SlotFormulas(const plan::Plan& plan, std::span<const plan::ExactValue> values, Places places);

    /// What computes the cell; empty where its figure is an entry, a normative or nothing computes it.
    [[nodiscard]] book::Formula of(const plan::PlannedCell& cell) const;
    /// The slot of the entry or the normative whose figure stands in the cell as it is; noSlot – a step computes it.
    [[nodiscard]] plan::Slot given(const plan::PlannedCell& cell) const;

private:
    /// A formula and whether it holds together without brackets.
    struct Term {
        book::Formula formula;
        bool holds = true;
    };

    [[nodiscard]] plan::Slot deciding(plan::Slot slot) const;
    [[nodiscard]] const plan::Step* stepOf(plan::Slot slot) const;
    [[nodiscard]] std::span<const plan::Slot> operandsOf(const plan::Step& step) const;
    [[nodiscard]] bool present(plan::Slot slot) const { return m_values[slot].present; }

    [[nodiscard]] Term termOf(plan::Slot slot) const;
    [[nodiscard]] Term computed(const plan::Step& step) const;
    [[nodiscard]] Term finished(const plan::Step& step, Term term) const;
    [[nodiscard]] Term sumOf(std::span<const plan::Slot> slots) const;
    [[nodiscard]] Term chain(std::span<const plan::Slot> slots, const std::string& sign, int shift) const;
    [[nodiscard]] Term called(const std::string& name, std::span<const plan::Slot> slots) const;
    /// Empty, and stays so until what it needs is there.
    [[nodiscard]] book::Formula guarded(const plan::Step& step, const book::Formula& formula) const;

    const plan::Plan& m_plan;
    std::span<const plan::ExactValue> m_values;
    Places m_places;
    std::vector<std::int32_t> m_cellOf;  ///< by slot: the cell whose figure or entry it is; −1 – none
};

}  // namespace exchange

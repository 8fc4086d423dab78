#include "core/analysis/plan_slice.h"

namespace analysis {

namespace {

using plan::noSlot;
using plan::Slot;

class Slicer {
public:
    Slicer(const plan::Plan& plan, const std::vector<plan::ExactValue>& values)
        : m_plan(plan),
          m_values(values),
          m_moves(plan.slotCount),
          m_asked(plan.slotCount),
          m_renamed(plan.slotCount, noSlot) {}

    PlanSlice cut(std::span<const Slot> changed, std::span<const Slot> wanted) {
        for (const Slot slot : changed) {
            m_moves[slot] = true;
        }
        for (const auto& step : m_plan.steps) {
            m_moves[step.target] = m_moves[step.target] || isMoved(step);
        }
        for (const Slot slot : wanted) {
            m_asked[slot] = true;
        }
        std::vector<const plan::Step*> kept;
        for (auto step = m_plan.steps.rbegin(); step != m_plan.steps.rend(); ++step) {
            if (!m_asked[step->target] || !isMoved(*step)) {
                continue;
            }
            kept.push_back(&*step);
            for (const Slot slot : operands(*step)) {
                m_asked[slot] = true;
            }
            if (step->adjustment != noSlot) {
                m_asked[step->adjustment] = true;
            }
        }
        takeInputs(changed, wanted, kept);
        for (auto step = kept.rbegin(); step != kept.rend(); ++step) {
            copy(**step);
        }
        finish(changed, wanted);
        return std::move(m_slice);
    }

private:
    [[nodiscard]] std::span<const Slot> operands(const plan::Step& step) const {
        if (step.op == plan::Op::Constant) {
            return {};
        }
        return {m_plan.operands.data() + step.first, step.count};
    }

    [[nodiscard]] bool isMoved(const plan::Step& step) const {
        if (step.adjustment != noSlot && m_moves[step.adjustment]) {
            return true;
        }
        for (const Slot slot : operands(step)) {
            if (m_moves[slot]) {
                return true;
            }
        }
        return false;
    }

    /// What is read and not computed here; evaluation wants inputs before computed slots.
    void takeInputs(std::span<const Slot> changed, std::span<const Slot> wanted,
                    const std::vector<const plan::Step*>& kept) {
        std::vector<bool> computed(m_plan.slotCount);
        for (const auto* step : kept) {
            computed[step->target] = true;
        }
        const auto take = [&](Slot slot) {
            if (slot == noSlot || computed[slot] || m_renamed[slot] != noSlot) {
                return;
            }
            m_renamed[slot] = static_cast<Slot>(m_slice.inputs.size());
            m_slice.inputs.push_back(m_values[slot]);
        };
        for (const Slot slot : changed) {
            if (m_asked[slot]) {
                take(slot);
            }
        }
        for (const Slot slot : wanted) {
            take(slot);
        }
        for (const auto* step : kept) {
            for (const Slot slot : operands(*step)) {
                take(slot);
            }
            take(step->adjustment);
        }
        m_slice.plan.inputs.resize(m_slice.inputs.size());
        m_next = static_cast<Slot>(m_slice.inputs.size());
    }

    void copy(plan::Step step) {
        const auto read = operands(step);
        const auto first = static_cast<std::uint32_t>(m_slice.plan.operands.size());
        for (const Slot slot : read) {
            m_slice.plan.operands.push_back(m_renamed[slot]);
        }
        step.first = first;
        if (step.adjustment != noSlot) {
            step.adjustment = m_renamed[step.adjustment];
        }
        m_renamed[step.target] = m_next;
        step.target = m_next++;
        m_slice.plan.steps.push_back(step);
    }

    void finish(std::span<const Slot> changed, std::span<const Slot> wanted) {
        m_slice.plan.rounding = m_plan.rounding;
        m_slice.plan.slotCount = m_next;
        for (const Slot slot : changed) {
            m_slice.changed.push_back(m_renamed[slot]);
        }
        for (const Slot slot : wanted) {
            m_slice.wanted.push_back(m_renamed[slot]);
        }
    }

    const plan::Plan& m_plan;
    const std::vector<plan::ExactValue>& m_values;
    std::vector<bool> m_moves;  ///< depends on what changes
    std::vector<bool> m_asked;  ///< a wanted figure depends on it
    std::vector<Slot> m_renamed;
    PlanSlice m_slice;
    Slot m_next = 0;
};

}  // namespace

PlanSlice slice(const plan::Plan& plan, const std::vector<plan::ExactValue>& values, std::span<const Slot> changed,
                std::span<const Slot> wanted) {
    return Slicer(plan, values).cut(changed, wanted);
}

}  // namespace analysis

#pragma once

#include "core/plan/plan.h"

#include <type_traits>

namespace plan {

/// Calls `act` with the op as a constant, so that what steps of one kind do is decided once for all of them.
template <class Act>
auto withOp(Op op, Act&& act) {
    switch (op) {
    case Op::Sum:
        return act(std::integral_constant<Op, Op::Sum>());
    case Op::Difference:
        return act(std::integral_constant<Op, Op::Difference>());
    case Op::Product:
        return act(std::integral_constant<Op, Op::Product>());
    case Op::Scaled:
        return act(std::integral_constant<Op, Op::Scaled>());
    case Op::Ratio:
        return act(std::integral_constant<Op, Op::Ratio>());
    case Op::Quotient:
        return act(std::integral_constant<Op, Op::Quotient>());
    case Op::Weighted:
        return act(std::integral_constant<Op, Op::Weighted>());
    case Op::IfBoth:
        return act(std::integral_constant<Op, Op::IfBoth>());
    case Op::Share:
        return act(std::integral_constant<Op, Op::Share>());
    case Op::Copy:
        return act(std::integral_constant<Op, Op::Copy>());
    case Op::Constant:
        return act(std::integral_constant<Op, Op::Constant>());
    case Op::Chosen:
        return act(std::integral_constant<Op, Op::Chosen>());
    case Op::AnyElse:
        return act(std::integral_constant<Op, Op::AnyElse>());
    case Op::Least:
        return act(std::integral_constant<Op, Op::Least>());
    case Op::Greatest:
        return act(std::integral_constant<Op, Op::Greatest>());
    case Op::Formula:
    case Op::Entry:
        break;
    }
    return act(std::integral_constant<Op, Op::Entry>());
}

}  // namespace plan

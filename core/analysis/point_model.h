#pragma once

#include "core/analysis/lever.h"
#include "core/analysis/plan_slice.h"
#include "core/analysis/target.h"

#include <span>

namespace analysis {

/// What one lever does to the inputs of a slice.
struct Turn {
    enum class Kind {
        Value,  ///< the input becomes the value
        Coefficient,  ///< normative × КД, rounded; either of them is the lever's
        Capped,  ///< normative × К, rounded; the normative itself where К is not below 1
        Factor,  ///< what stands there × the factor, rounded
    };
    struct Effect {
        plan::Slot input = plan::noSlot;
        decimal::Decimal base;  ///< Coefficient: what the lever's value is multiplied by; Capped: the normative
        int digits = 0;  ///< −1 – the product stands as it comes
    };
    Kind kind = Kind::Value;
    int digits = 0;  ///< decimals of the lever's keys
    std::vector<Effect> effects;
};

/// A scenario's year cut down to what the levers can move in the target. Immutable: threads share one.
struct PointModel {
    PlanSlice slice;
    std::vector<Turn> turns;  ///< by lever
    std::vector<std::size_t> order;  ///< values, then normatives and coefficients, then factors over them
    std::vector<int> targetDigits;  ///< of each wanted cell; −1 – as it comes
    int digits = 0;  ///< of the sum of the wanted cells

    /// Findings: a parameter that no figure of the forms is made of (an amount of a law), and two parameters that set
    /// the same cell.
    [[nodiscard]] static text::Outcome<PointModel> of(const WhatIf& whatIf, const Target& target,
                                                      std::span<const Lever> levers);
};

}  // namespace analysis

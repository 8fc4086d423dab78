#pragma once

#include "core/form/edition.h"
#include "core/plan/rounder.h"

#include <map>
#include <string>

namespace plan {

/// Where palliative care stands: inside the ambulatory rows, or added to the totals that name it.
enum class PalliativePlace { Inside, Outside };

/// What the options of a plan decide before anything is computed.
struct Settings {
    form::CostMethod costMethod = form::CostMethod::PrintedPercap;
    decimal::Rounding rounding = decimal::Rounding::HalfUp;
    PalliativePlace palliative = PalliativePlace::Inside;
    std::map<std::string, int> columnDigits;  ///< by column key, over the edition's
    std::map<form::CellAddress, int> cellDigits;  ///< by cell, over everything

    [[nodiscard]] Rounder rounder() const { return Rounder(rounding); }
    [[nodiscard]] static Settings of(const form::Edition& edition);
};

}  // namespace plan

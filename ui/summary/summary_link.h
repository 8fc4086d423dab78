#pragma once

#include "core/form/cell_rule.h"

#include <optional>
#include <string>

namespace ui {

enum class SummaryTarget { None, Cell, Parameter, Checks, Print };

/// Where a figure of the summary leads.
struct SummaryLink {
    SummaryTarget target = SummaryTarget::None;
    std::optional<form::CellAddress> cell;
    std::string parameter;
    int year = 0;

    [[nodiscard]] static SummaryLink toCell(const form::CellAddress& cell, int year) {
        return {SummaryTarget::Cell, cell, {}, year};
    }
    [[nodiscard]] static SummaryLink toParameter(const std::string& path, int year) {
        return {SummaryTarget::Parameter, std::nullopt, path, year};
    }
};

}  // namespace ui

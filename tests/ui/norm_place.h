#pragma once

#include "ui/norms/norm_model.h"

/// The cell of a normative, found by the path of its figure in the form, «a2.33.volume».
[[nodiscard]] inline QModelIndex normAt(const ui::NormModel& model, const char* path, ui::NormColumn column, int year) {
    const auto cell = form::CellAddress::fromPath(path);
    const auto lines = model.lines();
    for (std::size_t row = 0; row < lines.size(); ++row) {
        if (lines[row].cell == *cell) {
            return model.index(static_cast<int>(row), model.section(column, year));
        }
    }
    return {};
}

#pragma once

#include "ui/window/table_parts.h"

#include <QModelIndexList>

namespace ui {

/// «Выделено 4, сумма 1 234,5»; empty for a single figure. What is not of one kind has no sum: roubles with thousands,
/// visits with days.
[[nodiscard]] QString selectionWords(const TableParts& table, const QModelIndexList& chosen);

}  // namespace ui

#pragma once

#include "core/scenario/journal.h"

#include <QString>

namespace ui {

/// A kept value as people write it: «0,318»; «не введено» when there is none.
[[nodiscard]] QString valueWords(const std::optional<programme::Assignment>& given, bool isText = false);
/// «0,318 → 0,32»; a text that looks like a number stays as it was written.
[[nodiscard]] QString changeWords(const scenario::ChangeItem& item, const form::Edition& edition);
/// «24.11.2026, 14:05»
[[nodiscard]] QString timeWords(const std::string& time);
/// «Правка», «Отмена», «Возврат».
[[nodiscard]] QString kindWords(scenario::JournalKind kind);
/// «Отмена, Петрова А. В., 12.03.2016, 14:05»
[[nodiscard]] QString deedWords(const scenario::JournalEntry& entry);

}  // namespace ui

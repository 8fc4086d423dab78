#pragma once

#include "core/scenario/draft.h"

#include <QString>

namespace ui {

/// «Объём, строка 28, 2016 год»
[[nodiscard]] QString parameterWords(const scenario::ChangeItem& item, const form::Edition& edition);
/// The name of a scenario, the last one it had if it is deleted.
[[nodiscard]] QString journalScenario(const scenario::Draft& draft, scenario::ScenarioId id);

/// What a deed is called in the journal: its only value, or its title.
[[nodiscard]] QString deedTitle(const scenario::JournalEntry& entry, const form::Edition& edition);
/// Its scenario, or how many it touched.
[[nodiscard]] QString deedScenarios(const scenario::JournalEntry& entry, const scenario::Draft& draft);
/// «0,318 → 0,334», «36 значений», «редакция 1 → 2».
[[nodiscard]] QString deedChange(const scenario::JournalEntry& entry, const form::Edition& edition);
/// The reason, where all its values have the same one.
[[nodiscard]] QString deedNote(const scenario::JournalEntry& entry);

/// A deed with one value is told in its own line; the others open.
[[nodiscard]] bool opensItems(const scenario::Change& change);

}  // namespace ui

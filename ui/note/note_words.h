#pragma once

#include "core/note/composer.h"
#include "ui/widgets/icons.h"

#include <QString>

namespace ui {

/// A section of the outline: what it is called and how it stands to the plan.
struct SectionLine {
    std::string key;
    QString title;  ///< «4. Структура расходов»
    note::SectionState state = note::SectionState::AsInPlan;
};

[[nodiscard]] QString stateWords(note::SectionState state);
[[nodiscard]] Icon stateIcon(note::SectionState state);
[[nodiscard]] Role stateRole(note::SectionState state);
/// «3 числа»
[[nodiscard]] QString countedWords(std::size_t count, const char* one, const char* few, const char* many);

}  // namespace ui

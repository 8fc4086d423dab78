#pragma once

#include "core/form/edition.h"

#include <optional>
#include <string>
#include <string_view>

namespace programme {

/// A reason why a figure stands that a rule speaks against: «justify.a12_split:a12.5.vol_in», the rule of the finding
/// and its place. The value is the reason; the note may say at which figures it was given.
inline constexpr std::string_view justifyPrefix = "justify.";

struct JustifiedPlace {
    std::string rule;
    std::optional<form::CellAddress> cell;
    std::string parameter;  ///< where the place is no cell
};

[[nodiscard]] std::string justifyPath(std::string_view rule, std::string_view place);
/// nullopt where the path is no such name, or names no rule or no place.
[[nodiscard]] std::optional<JustifiedPlace> justifiedPlace(std::string_view path);

/// «checklist.C32»: the control of the edition that it ticks; nullptr for any other path, and for a control that is no
/// item of the checklist.
[[nodiscard]] const form::Control* checklistItem(std::string_view path, const form::Edition& edition);
[[nodiscard]] std::string checklistPath(const form::Control& control);

}  // namespace programme

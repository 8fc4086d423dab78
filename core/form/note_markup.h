#pragma once

#include "core/form/note_template.h"
#include "core/text/finding.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// A piece of a sentence in one type: words, or a placeholder as it was written.
struct NoteRun {
    std::string text;
    std::string placeholder;  ///< without braces; empty – `text` stands here
    bool bold = false;
    bool italic = false;

    friend bool operator==(const NoteRun&, const NoteRun&) = default;
};

/// «Стоимость – **{a2.64.cost_oms | money}**»: placeholders in braces, bold between double asterisks, italic between
/// double strokes; a backslash before any of these signs makes it a sign of the text. A brace that is not closed is a
/// part of the text.
[[nodiscard]] std::vector<NoteRun> readMarkup(std::string_view source);
[[nodiscard]] std::string writeMarkup(std::span<const NoteRun> runs);

/// «a2.64.cost_oms @+1 from @0 | rise увеличится/уменьшится/не изменится | percent». The fault is one sentence that
/// says what is expected. Whether the cells exist is asked later.
[[nodiscard]] text::Outcome<NotePlaceholder> parsePlaceholder(std::string_view words);

}  // namespace form

#pragma once

#include "core/form/note_markup.h"
#include "core/note/plan_figures.h"
#include "core/note/table.h"
#include "core/text/finding.h"

#include <string>
#include <vector>

namespace note {

/// The heading of a section, in `origin`.
inline constexpr std::string_view titleOrigin = "title";

/// A paragraph, a point of a list, a heading or a bound table of a section.
struct Block {
    using Kind = form::NoteBlock::Kind;

    std::string
        origin;  ///< the block of the template it was drafted from, «deficit», «growth@2023»; empty – the author's
    Kind kind = Kind::Paragraph;
    bool isEdited = false;  ///< drafted, and its words are the author's now
    std::string source;  ///< words and placeholders as markup; of a table – «SECTION/BLOCK» of the template
    int year = 0;  ///< that its placeholders count from
    std::vector<std::string> shown;  ///< what its placeholders say on paper, in their order; of a table – keptTable()

    [[nodiscard]] bool isTitle() const { return origin == titleOrigin; }
    friend bool operator==(const Block&, const Block&) = default;
};

/// A section as it stands in the note.
struct Section {
    std::string key;
    std::vector<std::string> known;  ///< blocks that were drafted once: those no longer here were deleted
    std::vector<Block> blocks;

    /// What its heading says; empty where the author deleted it.
    [[nodiscard]] std::string title() const;
    friend bool operator==(const Section&, const Section&) = default;
};

/// A piece of a sentence as it is read on paper.
struct ShownRun {
    form::NoteRun run;  ///< as in the source
    std::string words;  ///< of a placeholder – its figure, emptyPlace where it has none
    bool isMissing = false;
};
[[nodiscard]] std::vector<ShownRun> shownRuns(const Block& block);
/// All of them as one text.
[[nodiscard]] std::string shownText(const Block& block);

/// The section as it is kept in the plan under «note.KEY», and back. A text of another shape is read as paragraphs of
/// the author, one a line.
[[nodiscard]] std::string keptSection(const Section& section);
[[nodiscard]] Section readKeptSection(const std::string& key, std::string_view text);

}  // namespace note

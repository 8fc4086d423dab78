#pragma once

#include "core/document/page.h"
#include "core/document/text_measure.h"
#include "core/note/note.h"

#include <vector>

namespace note {

/// One line of a paragraph: pieces of words in their types, from the left of the paragraph.
struct SentenceLine {
    struct Piece {
        std::string text;
        document::Font font;
        double leftMm = 0;
    };
    std::vector<Piece> pieces;
};

struct SentenceLook {
    double sizePt = 14;
    bool bold = false;
    double widthMm = 165;
    double indentMm = 0;  ///< of the first line
    bool justified = true;  ///< else centred where `centred`, or ragged
    bool centred = false;
};

/// A sentence broken into lines at plain spaces; a line of justified text is spread to its width, the last one not.
[[nodiscard]] std::vector<SentenceLine> layOutSentence(const std::vector<ShownRun>& runs, const SentenceLook& look,
                                                       document::TextMeasure& measure);

}  // namespace note

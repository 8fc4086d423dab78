#include "core/note/sentence_layout.h"

#include <algorithm>

namespace note {

namespace {

/// A word between two plain spaces; its pieces may differ in type.
struct Word {
    std::vector<SentenceLine::Piece> pieces;
    double widthMm = 0;
};

std::vector<Word> wordsOf(const std::vector<ShownRun>& runs, const SentenceLook& look, document::TextMeasure& measure) {
    std::vector<Word> words(1);
    for (const ShownRun& run : runs) {
        const document::Font font{look.sizePt, look.bold || run.run.bold, run.run.italic};
        std::string_view rest = run.words;
        for (;;) {
            const std::size_t end = rest.find(' ');
            if (const std::string piece(rest.substr(0, end)); !piece.empty()) {
                words.back().pieces.push_back({piece, font, words.back().widthMm});
                words.back().widthMm += measure.widthMm(piece, font);
            }
            if (end == std::string_view::npos) {
                break;
            }
            if (!words.back().pieces.empty()) {
                words.emplace_back();
            }
            rest.remove_prefix(end + 1);
        }
    }
    std::erase_if(words, [](const Word& word) { return word.pieces.empty(); });
    return words;
}

}  // namespace

std::vector<SentenceLine> layOutSentence(const std::vector<ShownRun>& runs, const SentenceLook& look,
                                         document::TextMeasure& measure) {
    const std::vector<Word> words = wordsOf(runs, look, measure);
    const double space = measure.widthMm(" ", {look.sizePt, look.bold, false});
    std::vector<SentenceLine> lines;
    for (std::size_t first = 0; first < words.size();) {
        const double start = lines.empty() ? look.indentMm : 0;
        double width = start + words[first].widthMm;
        std::size_t next = first + 1;
        while (next < words.size() && width + space + words[next].widthMm <= look.widthMm) {
            width += space + words[next].widthMm;
            ++next;
        }
        const std::size_t gaps = next - first - 1;
        const bool spreads = look.justified && next < words.size() && gaps > 0;
        const double gap = space + (spreads ? (look.widthMm - width) / static_cast<double>(gaps) : 0);
        double x = look.centred ? (look.widthMm - width) / 2 : start;
        SentenceLine line;
        for (; first < next; ++first) {
            for (SentenceLine::Piece piece : words[first].pieces) {
                piece.leftMm += x;
                line.pieces.push_back(std::move(piece));
            }
            x += words[first].widthMm + gap;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace note

#include "core/document/wrap_text.h"

#include <algorithm>

namespace document {

namespace {

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        if (end != 0) {
            words.push_back(text.substr(0, end));
        }
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return words;
}

/// «пациенто-день» → «пациенто-», «день». A hyphen at either end belongs to its word.
std::vector<std::string_view> piecesOf(std::string_view word) {
    std::vector<std::string_view> pieces;
    for (std::size_t hyphen = word.find('-', 1); hyphen != std::string_view::npos && hyphen + 1 < word.size();
         hyphen = word.find('-', 1)) {
        pieces.push_back(word.substr(0, hyphen + 1));
        word.remove_prefix(hyphen + 1);
    }
    pieces.push_back(word);
    return pieces;
}

/// Bytes of the longest beginning of `word` that fits; at least one letter, so that wrapping always ends.
std::size_t fittingLetters(std::string_view word, const Font& font, double widthMm, TextMeasure& measure) {
    std::size_t fitting = 0;
    for (std::size_t end = 1; end <= word.size(); ++end) {
        const bool insideLetter = end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U;
        if (insideLetter) {
            continue;
        }
        if (fitting != 0 && measure.widthMm(word.substr(0, end), font) > widthMm) {
            break;
        }
        fitting = end;
    }
    return fitting;
}

/// Fills lines greedily, as a typist would.
class LineFiller {
public:
    LineFiller(const Font& font, double widthMm, TextMeasure& measure)
        : m_font(font), m_widthMm(widthMm), m_measure(measure), m_spaceMm(measure.widthMm(" ", font)) {}

    void add(std::string_view word) {
        const double wordMm = m_measure.widthMm(word, m_font);
        if (place(word, wordMm, true)) {
            return;
        }
        if (wordMm <= m_widthMm) {
            startLine(word, wordMm);
            return;
        }
        bool first = true;
        for (const std::string_view piece : piecesOf(word)) {
            addPiece(piece, first);
            first = false;
        }
    }

    std::vector<std::string> take() && {
        if (!m_line.empty()) {
            m_lines.push_back(std::move(m_line));
        }
        return std::move(m_lines);
    }

private:
    bool place(std::string_view text, double textMm, bool spaceBefore) {
        const bool space = spaceBefore && !m_line.empty();
        const double neededMm = m_lineMm + textMm + (space ? m_spaceMm : 0);
        if (neededMm > m_widthMm) {
            return false;
        }
        m_line.append(space ? " " : "").append(text);
        m_lineMm = neededMm;
        return true;
    }

    void startLine(std::string_view text, double textMm) {
        if (!m_line.empty()) {
            m_lines.push_back(std::move(m_line));
        }
        m_line = text;
        m_lineMm = textMm;
    }

    void addPiece(std::string_view piece, bool first) {
        const double pieceMm = m_measure.widthMm(piece, m_font);
        if (place(piece, pieceMm, first)) {
            return;
        }
        while (m_measure.widthMm(piece, m_font) > m_widthMm) {
            const std::size_t length = fittingLetters(piece, m_font, m_widthMm, m_measure);
            if (length >= piece.size()) {
                break;
            }
            startLine(piece.substr(0, length), m_widthMm);
            piece.remove_prefix(length);
        }
        startLine(piece, m_measure.widthMm(piece, m_font));
    }

    const Font& m_font;
    double m_widthMm;
    TextMeasure& m_measure;
    double m_spaceMm;
    std::vector<std::string> m_lines;
    std::string m_line;
    double m_lineMm = 0;
};

}  // namespace

std::vector<std::string> wrapText(std::string_view text, const Font& font, double widthMm, TextMeasure& measure) {
    LineFiller filler(font, widthMm, measure);
    for (const std::string_view word : wordsOf(text)) {
        filler.add(word);
    }
    return std::move(filler).take();
}

double widestWord(std::string_view text, const Font& font, TextMeasure& measure) {
    double widest = 0;
    for (const std::string_view word : wordsOf(text)) {
        for (const std::string_view piece : piecesOf(word)) {
            widest = std::max(widest, measure.widthMm(piece, font));
        }
    }
    return widest;
}

}  // namespace document

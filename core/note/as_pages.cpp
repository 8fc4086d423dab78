#include "core/document/text_block.h"
#include "core/note/paper.h"
#include "core/note/sentence_layout.h"
#include "core/note/table_layout.h"

#include <algorithm>

namespace note {

namespace {

using document::Font;

constexpr double pageLeft = 30;
constexpr double pageRight = 195;
constexpr double pageTop = 20;
constexpr double pageBottom = 277;
constexpr double textWidth = pageRight - pageLeft;
constexpr double bodyPt = 14;
constexpr double bodyLine = 6.1;
constexpr double captionPt = 12;
constexpr double captionLine = 5.2;
constexpr double firstIndent = 12.5;
constexpr double paragraphGap = 1.2;
constexpr double headingGap = 4;

ShownRun plainRun(const std::string& words) {
    return {{words, {}, false, false}, words, false};
}

/// Puts a note on pages from top to bottom.
class PageWriter {
public:
    PageWriter(const Paper& paper, document::TextMeasure& measure) : m_paper(paper), m_measure(measure) { newPage(); }

    std::vector<document::Page> write() {
        for (const std::string& line : m_paper.title) {
            write(layOutSentence({plainRun(line)}, {bodyPt, true, textWidth, 0, false, true}, m_measure));
        }
        m_y += headingGap;
        const std::vector<std::string> titles = numberedTitles(m_paper.sections);
        for (std::size_t at = 0; at < titles.size(); ++at) {
            writeSection(m_paper.sections[at], titles[at]);
        }
        writeClosing();
        return std::move(m_pages);
    }

private:
    void newPage() {
        m_pages.emplace_back().sheet = {document::sheet::a4Short, document::sheet::a4Long};
        m_y = pageTop;
        constexpr double numberBaseline = 14;
        constexpr double markTop = 279;
        constexpr double markLine = 3.6;
        if (m_pages.size() > 1) {
            m_pages.back().texts.push_back({std::to_string(m_pages.size()),
                                            {(pageLeft + pageRight) / 2, numberBaseline},
                                            {document::sheet::pageNumberSize},
                                            document::Alignment::Centre});
        }
        double y = markTop;
        for (const std::string& mark : m_paper.footMarks) {
            y = document::drawFromTop(
                m_pages.back(),
                document::textBlock(mark, {document::sheet::footnoteSize}, markLine, textWidth, m_measure),
                {pageLeft, y, pageRight, y}, m_measure);
        }
    }

    void require(double height) {
        if (m_y + height > pageBottom && m_y > pageTop) {
            newPage();
        }
    }

    /// Two lines of a paragraph at least stand together on a page.
    void write(const std::vector<SentenceLine>& lines) {
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const std::size_t left = lines.size() - at;
            const bool opensPair = at == 0 || left == 2;
            require(bodyLine * (opensPair && left > 1 ? 2 : 1));
            put(lines[at]);
        }
    }

    void put(const SentenceLine& line) {
        const double ascent = m_measure.ascentMm({bodyPt});
        const double letters = ascent + m_measure.descentMm({bodyPt});
        const double baseline = m_y + (bodyLine - letters) / 2 + ascent;
        for (const SentenceLine::Piece& piece : line.pieces) {
            m_pages.back().texts.push_back(
                {piece.text, {pageLeft + piece.leftMm, baseline}, piece.font, document::Alignment::Left});
        }
        m_y += bodyLine;
    }

    void writeHeading(const std::vector<ShownRun>& runs, bool isSection) {
        const auto lines =
            layOutSentence(runs, {bodyPt, true, textWidth, isSection ? 0 : firstIndent, false, isSection}, m_measure);
        constexpr double linesBelow = 3;  // a heading is not left alone at the foot of a page
        m_y += m_y > pageTop ? headingGap : 0;
        require(bodyLine * (static_cast<double>(lines.size()) + linesBelow));
        write(lines);
        m_y += headingGap / 2;
    }

    void writeSection(const Section& section, const std::string& title) {
        if (!title.empty()) {
            writeHeading({plainRun(title)}, true);
        }
        for (const Block& block : section.blocks) {
            if (!block.isTitle()) {
                write(block);
            }
        }
    }

    void write(const Block& block) {
        if (block.kind == Block::Kind::Table) {
            writeTable(readKeptTable(block.shown));
            return;
        }
        std::vector<ShownRun> runs = shownRuns(block);
        if (block.kind == Block::Kind::Heading) {
            writeHeading(runs, false);
            return;
        }
        if (block.kind == Block::Kind::Item) {
            runs.insert(runs.begin(), plainRun("– "));
        }
        write(layOutSentence(runs, {bodyPt, false, textWidth, firstIndent, true, false}, m_measure));
        m_y += paragraphGap;
    }

    void writeTable(const Table& table) {
        const TableLayout layout(table, textWidth, m_measure);
        const document::TextBlock caption =
            document::textBlock(tableCaption(table, ++m_tables), {captionPt}, captionLine, textWidth, m_measure);
        constexpr double gap = 2;
        m_y += m_y > pageTop ? gap : 0;
        // A short table is not torn, a long one begins with two lines of it at least.
        constexpr double shortTable = 75;
        double whole = 0;
        for (std::size_t line = 0; line < table.lines.size(); ++line) {
            whole += layout.lineHeight(line);
        }
        double first = 0;
        for (std::size_t line = 0; line < std::min<std::size_t>(2, table.lines.size()); ++line) {
            first += layout.lineHeight(line);
        }
        require(caption.heightMm() + layout.headHeight() + (whole <= shortTable ? whole : first) + gap);
        m_y = document::drawFromTop(m_pages.back(), caption, {pageLeft, m_y, pageRight, m_y}, m_measure) + gap / 2;
        layout.drawHead(m_pages.back(), pageLeft, m_y, m_measure);
        m_y += layout.headHeight();
        for (std::size_t line = 0; line < table.lines.size(); ++line) {
            // A line that is a heading inside the table stays with what it heads, and the last one with its neighbour.
            const bool hasNext = line + 1 < table.lines.size();
            const bool holdsNext = hasNext && (layout.isHead(line) || line + 2 == table.lines.size());
            const double height = layout.lineHeight(line) + (holdsNext ? layout.lineHeight(line + 1) : 0);
            if (m_y + height > pageBottom) {
                newPage();
                layout.drawHead(m_pages.back(), pageLeft, m_y, m_measure);
                m_y += layout.headHeight();
            }
            layout.drawLine(m_pages.back(), line, pageLeft, m_y, m_measure);
            m_y += layout.lineHeight(line);
        }
        m_y += 2 * gap;
    }

    void writeClosing() {
        constexpr double gap = 10;
        const double height = bodyLine * static_cast<double>(m_paper.closing.size());
        if (m_paper.closing.empty()) {
            return;
        }
        m_y += gap;
        require(height);
        for (const std::string& line : m_paper.closing) {
            write(layOutSentence({plainRun(line)}, {bodyPt, false, textWidth, 0, false, false}, m_measure));
        }
    }

    const Paper& m_paper;
    document::TextMeasure& m_measure;
    std::vector<document::Page> m_pages;
    double m_y = pageTop;
    int m_tables = 0;
};

}  // namespace

std::vector<document::Page> asPages(const Paper& paper, document::TextMeasure& measure) {
    return PageWriter(paper, measure).write();
}

}  // namespace note

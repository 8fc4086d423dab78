#include "core/note/paper.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace note {

namespace {

constexpr std::size_t lineWidth = 100;
constexpr std::size_t widestLabel = 52;

std::size_t lengthOf(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string padded(const std::string& text, std::size_t width, bool toRight) {
    const std::size_t length = lengthOf(text);
    const std::string gap(width > length ? width - length : 0, ' ');
    return toRight ? gap + text : text + gap;
}

/// Lines no longer than `width`, broken at plain spaces.
std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string word(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!lines.back().empty() && lengthOf(lines.back()) + 1 + lengthOf(word) > width) {
            lines.emplace_back();
        }
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
}

class TextWriter {
public:
    std::string write(const Paper& paper) {
        for (const std::string& line : paper.title) {
            paragraph(line, {});
        }
        const std::vector<std::string> titles = numberedTitles(paper.sections);
        for (std::size_t at = 0; at < titles.size(); ++at) {
            m_text += "\n";
            paragraph(titles[at], {});
            for (const Block& block : paper.sections[at].blocks) {
                write(block);
            }
        }
        m_text += paper.closing.empty() ? "" : "\n";
        for (const std::string& line : paper.closing) {
            paragraph(line, {});
        }
        for (const std::string& mark : paper.footMarks) {
            m_text += "\n" + mark + "\n";
        }
        return std::move(m_text);
    }

private:
    void paragraph(std::string_view words, const std::string& indent) {
        if (words.empty()) {
            return;
        }
        for (const std::string& line : wrapped(words, lineWidth - lengthOf(indent))) {
            m_text += indent + line + "\n";
        }
    }

    void write(const Block& block) {
        if (block.isTitle()) {
            return;
        }
        m_text += "\n";
        if (block.kind == Block::Kind::Table) {
            write(readKeptTable(block.shown));
        } else if (block.kind == Block::Kind::Item) {
            paragraph("– " + shownText(block), "  ");
        } else {
            paragraph(shownText(block), {});
        }
    }

    void write(const Table& table) {
        paragraph(tableCaption(table, ++m_tables), {});
        std::vector<std::size_t> widths;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            std::size_t width = 0;
            for (const std::string& piece : wrapped(table.columns[column].header, widestLabel / 3)) {
                width = std::max(width, lengthOf(piece));
            }
            for (const TableLine& line : table.lines) {
                width = std::max(width, std::min(lengthOf(line.cells[column]), widestLabel));
            }
            widths.push_back(width);
        }
        std::vector<std::string> head;
        for (const TableColumn& column : table.columns) {
            head.push_back(column.header);
        }
        row(head, widths, table.columns);
        std::size_t whole = 0;
        for (const std::size_t width : widths) {
            whole += width + 2;
        }
        m_text += std::string(whole - 2, '-') + "\n";
        for (const TableLine& line : table.lines) {
            row(line.cells, widths, table.columns);
        }
    }

    void row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
             const std::vector<TableColumn>& columns) {
        std::vector<std::vector<std::string>> lines;
        std::size_t height = 1;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            lines.push_back(wrapped(cells[column], widths[column]));
            height = std::max(height, lines.back().size());
        }
        for (std::size_t at = 0; at < height; ++at) {
            std::string text;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const std::string cell = at < lines[column].size() ? lines[column][at] : std::string();
                text += (column == 0 ? "" : "  ") + padded(cell, widths[column], !columns[column].isText);
            }
            m_text += text.substr(0, text.find_last_not_of(' ') + 1) + "\n";
        }
    }

    std::string m_text;
    int m_tables = 0;
};

}  // namespace

std::string asText(const Paper& paper) {
    return TextWriter().write(paper);
}

}  // namespace note

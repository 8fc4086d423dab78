#include "core/note/note.h"

#include "core/form/split.h"
#include "core/note/figure_words.h"
#include "core/programme/brief_value.h"

#include <array>
#include <charconv>

namespace note {

namespace {

constexpr std::array<std::pair<std::string_view, Block::Kind>, 4> kindWords{{{"p", Block::Kind::Paragraph},
                                                                             {"li", Block::Kind::Item},
                                                                             {"h", Block::Kind::Heading},
                                                                             {"table", Block::Kind::Table}}};

std::string_view wordOf(Block::Kind kind) {
    for (const auto& [word, meaning] : kindWords) {
        if (meaning == kind) {
            return word;
        }
    }
    return "p";
}

/// «h edited 2022 deficit»: kind, state, year, origin. nullopt – another line.
std::optional<Block> readHead(std::string_view line) {
    const std::vector<std::string> words = form::split(line, " ");
    if (words.size() < 3 || words.size() > 4) {
        return std::nullopt;
    }
    for (const auto& [word, kind] : kindWords) {
        if (words[0] == word) {
            Block block;
            block.kind = kind;
            block.isEdited = words[1] == "edited";
            std::from_chars(words[2].data(), words[2].data() + words[2].size(), block.year);
            block.origin = words.size() == 4 ? words[3] : std::string();
            return block;
        }
    }
    return std::nullopt;
}

std::vector<std::string_view> linesOf(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Each paragraph in a line of its own.
std::string inOneLine(std::string_view source) {
    std::string line(source);
    for (char& sign : line) {
        sign = sign == '\n' || sign == '\r' ? ' ' : sign;
    }
    return line;
}

}  // namespace

std::string Section::title() const {
    return !blocks.empty() && blocks.front().isTitle() ? shownText(blocks.front()) : std::string();
}

std::vector<ShownRun> shownRuns(const Block& block) {
    std::vector<ShownRun> runs;
    std::size_t at = 0;
    for (form::NoteRun& run : form::readMarkup(block.source)) {
        ShownRun shown{std::move(run), {}, false};
        if (shown.run.placeholder.empty()) {
            shown.words = shown.run.text;
        } else {
            shown.words = at < block.shown.size() ? block.shown[at] : std::string(emptyPlace);
            shown.isMissing = shown.words == emptyPlace;
            ++at;
        }
        runs.push_back(std::move(shown));
    }
    return runs;
}

std::string shownText(const Block& block) {
    std::string text;
    for (const ShownRun& run : shownRuns(block)) {
        text += run.words;
    }
    return text;
}

std::string keptSection(const Section& section) {
    std::string text = std::string(programme::keptNoteMark) + "\nknown";
    for (const std::string& key : section.known) {
        text += " " + key;
    }
    for (const Block& block : section.blocks) {
        text += "\n" + std::string(wordOf(block.kind)) + (block.isEdited ? " edited " : " drafted ")
                + std::to_string(block.year) + (block.origin.empty() ? "" : " " + block.origin);
        text += "\n=" + inOneLine(block.source);
        for (const std::string& shown : block.shown) {
            text += "\n>" + inOneLine(shown);
        }
    }
    return text;
}

Section readKeptSection(const std::string& key, std::string_view text) {
    Section section;
    section.key = key;
    const std::vector<std::string_view> lines = linesOf(text);
    const bool isKept = !lines.empty() && lines.front() == programme::keptNoteMark;
    for (std::size_t at = isKept ? 1 : 0; at < lines.size(); ++at) {
        const std::string_view line = lines[at];
        if (!isKept) {
            const form::NoteRun words{std::string(line), {}, false, false};
            if (!line.empty()) {
                section.blocks.push_back({{}, Block::Kind::Paragraph, false, form::writeMarkup({&words, 1}), 0, {}});
            }
        } else if (at == 1 && line.starts_with("known")) {
            section.known = form::split(line.substr(std::string_view("known").size()), " ");
        } else if (line.starts_with('=') && !section.blocks.empty()) {
            section.blocks.back().source = line.substr(1);
        } else if (line.starts_with('>') && !section.blocks.empty()) {
            section.blocks.back().shown.emplace_back(line.substr(1));
        } else if (std::optional<Block> head = readHead(line)) {
            section.blocks.push_back(std::move(*head));
        }
    }
    return section;
}

}  // namespace note

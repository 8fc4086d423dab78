#include "tests/cli/workbook_parts.h"

#include <cstdio>

namespace {

/// What stands after `from` and before `to`; empty when either is absent.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t first = text.find(from);
    const std::size_t begin = first + from.size();
    const std::size_t last = first == std::string::npos ? first : text.find(to, begin);
    return last == std::string::npos ? std::string() : text.substr(begin, last - begin);
}

/// Pieces that begin with `from`, each up to the next one or the end.
std::vector<std::string> pieces(const std::string& text, const std::string& from) {
    std::vector<std::string> found;
    for (std::size_t at = text.find(from); at != std::string::npos;) {
        const std::size_t next = text.find(from, at + 1);
        found.push_back(text.substr(at, next - at));
        at = next;
    }
    return found;
}

/// « s="6"><v>8727.2</v>» of column G.
std::string cell(const std::string& row, const std::string& column) {
    for (const std::string& piece : pieces(row, "<c r=\"")) {
        const std::string name = between(piece, "<c r=\"", "\"");
        if (name.substr(0, name.find_first_of("0123456789")) == column) {
            return piece;
        }
    }
    return {};
}

}  // namespace

std::string unzipped(const std::string& file, const std::string& name) {
    const std::string command = "unzip -p '" + file + "' " + name;
    std::FILE* pipe = ::popen(command.c_str(), "r");
    std::string text;
    char chunk[4096];
    while (const std::size_t count = std::fread(chunk, 1, sizeof chunk, pipe)) {
        text.append(chunk, count);
    }
    EXPECT_EQ(::pclose(pipe), 0) << name;
    return text;
}

WorkbookParts::WorkbookParts(std::string file) : m_file(std::move(file)), m_styles(part("xl/styles.xml")) {
    for (const std::string& item : pieces(part("xl/sharedStrings.xml"), "<si>")) {
        m_strings.push_back(between(between(item, "<t", "</t>") + "<", ">", "<"));
    }
}

std::string WorkbookParts::part(const std::string& name) const {
    return unzipped(m_file, name);
}

std::string WorkbookParts::sheet(int number) const {
    return part("xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

std::string WorkbookParts::row(int sheetNumber, const std::string& key) const {
    // The row of column numbers, where «2» stands too, comes before.
    std::string found;
    for (const std::string& row : pieces(sheet(sheetNumber), "<row ")) {
        if (text(row, "B") == key) {
            found = row;
        }
    }
    EXPECT_NE(found, "") << "no row " << key;
    return found;
}

std::optional<double> WorkbookParts::number(const std::string& row, const std::string& column) const {
    const std::string found = cell(row, column);
    const std::string value = between(found, "<v>", "</v>");
    return value.empty() || found.find(" t=\"s\"") != std::string::npos ? std::nullopt
                                                                        : std::optional(std::stod(value));
}

std::optional<std::string> WorkbookParts::text(const std::string& row, const std::string& column) const {
    const std::string found = cell(row, column);
    return found.find(" t=\"s\"") == std::string::npos
               ? std::nullopt
               : std::optional(m_strings.at(std::stoul(between(found, "<v>", "</v>"))));
}

std::optional<std::string> WorkbookParts::formula(const std::string& row, const std::string& column) const {
    std::string words = between(cell(row, column), "<f>", "</f>");
    for (std::size_t at = words.find("&quot;"); at != std::string::npos; at = words.find("&quot;")) {
        words.replace(at, std::string("&quot;").size(), "\"");
    }
    for (std::size_t at = words.find("&lt;"); at != std::string::npos; at = words.find("&lt;")) {
        words.replace(at, std::string("&lt;").size(), "<");
    }
    return words.empty() ? std::nullopt : std::optional(words);
}

std::string WorkbookParts::look(const std::string& row, const std::string& column) const {
    const std::string formats = between(m_styles, "<cellXfs", "</cellXfs>");
    return pieces(formats, "<xf ").at(std::stoul(between(cell(row, column), " s=\"", "\"")));
}

std::string WorkbookParts::numberFormat(const std::string& row, const std::string& column) const {
    const std::string id = between(look(row, column), "numFmtId=\"", "\"");
    return between(m_styles, "numFmtId=\"" + id + "\" formatCode=\"", "\"");
}

bool WorkbookParts::bold(const std::string& row, const std::string& column) const {
    const std::string id = between(look(row, column), "fontId=\"", "\"");
    const std::string fonts = between(m_styles, "<fonts", "</fonts>");
    return pieces(fonts, "<font>").at(std::stoul(id)).find("<b/>") != std::string::npos;
}

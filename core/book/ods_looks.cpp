#include "core/book/ods_looks.h"

#include "core/odf/package.h"

#include <array>
#include <charconv>
#include <set>

namespace book {

using text::Xml;

namespace {

constexpr double indentMm = 2.5;  ///< of a level of the tree

std::string numberStyle(int decimals) {
    return "N" + std::to_string(decimals);
}

std::string_view textAlignment(Alignment alignment) {
    switch (alignment) {
    case Alignment::Left:
        return "start";
    case Alignment::Centre:
        return "center";
    case Alignment::Right:
        return "end";
    }
    return "start";
}

/// «#fff9db»
std::string colourText(Ground ground) {
    constexpr int digits = 6;
    constexpr int hexadecimal = 16;
    std::array<char, digits + 1> text{};
    // Every colour of a ground is light: it has all its digits.
    std::to_chars(text.data(), text.data() + digits, colourOf(ground), hexadecimal);
    return std::string("#") + text.data();
}

/// «1 234,50» wherever the book is opened.
void writeNumberStyle(Xml& xml, int decimals) {
    xml.open("number:number-style").attribute("style:name", numberStyle(decimals));
    xml.attribute("number:language", "ru").attribute("number:country", "RU");
    xml.open("number:number")
        .attribute("number:decimal-places", std::to_string(decimals))
        .attribute("number:min-integer-digits", "1")
        .attribute("number:grouping", "true")
        .close()
        .close();
}

void writeLook(Xml& xml, const Look& look, const std::string& name) {
    odf::openStyle(xml, name, "table-cell");
    xml.attribute("style:parent-style-name", "Default");
    if (look.decimals) {
        xml.attribute("style:data-style-name", numberStyle(*look.decimals));
    }
    xml.open("style:table-cell-properties")
        .attribute("style:cell-protect", look.open ? "none" : "protected")
        .attribute("style:vertical-align", look.top ? "top" : "middle")
        .attribute("style:text-align-source", "fix")
        .attribute("fo:wrap-option", look.decimals ? "no-wrap" : "wrap");
    if (look.border) {
        xml.attribute("fo:border", "0.5pt solid #000000");
    }
    if (look.ground != Ground::None) {
        xml.attribute("fo:background-color", colourText(look.ground));
    }
    xml.close();
    xml.open("style:paragraph-properties").attribute("fo:text-align", textAlignment(look.alignment));
    if (look.indent > 0) {
        xml.attribute("fo:margin-left", odf::millimetres(look.indent * indentMm));
    }
    xml.close();
    odf::writeTextProperties(xml, look.sizePt, look.bold);
    xml.close();
}

void writeRowStyle(Xml& xml, const std::optional<double>& heightPt, const std::string& name) {
    odf::openStyle(xml, name, "table-row");
    xml.open("style:table-row-properties");
    if (heightPt) {
        xml.attribute("style:row-height", odf::points(*heightPt));
    }
    xml.attribute("style:use-optimal-row-height", heightPt ? "false" : "true").close().close();
}

}  // namespace

void OdsLooks::write(Xml& xml) const {
    for (const auto& [widthMm, name] : m_columns) {
        odf::writeColumnStyle(xml, name, widthMm);
    }
    for (const auto& [heightPt, name] : m_rows) {
        writeRowStyle(xml, heightPt, name);
    }
    for (const auto& [page, name] : m_sheets) {
        odf::openStyle(xml, name, "table");
        xml.attribute("style:master-page-name", page);
        xml.open("style:table-properties").attribute("table:display", "true").close().close();
    }
    std::set<int> decimals;
    for (const auto& [look, name] : m_cells) {
        if (look.decimals && decimals.insert(*look.decimals).second) {
            writeNumberStyle(xml, *look.decimals);
        }
    }
    for (const auto& [look, name] : m_cells) {
        writeLook(xml, look, name);
    }
}

}  // namespace book

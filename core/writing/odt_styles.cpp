#include "core/writing/odt_styles.h"

#include "core/document/sheet.h"
#include "core/odf/package.h"

namespace writing {

namespace paper = document::sheet;
using text::Xml;

namespace {

std::string_view textAlign(document::Alignment alignment) {
    switch (alignment) {
    case document::Alignment::Left:
        return "start";
    case document::Alignment::Centre:
        return "center";
    case document::Alignment::Right:
        return "end";
    }
    return "start";
}

void writeParagraphLook(Xml& xml, const ParagraphLook& look, std::string_view name) {
    odf::openStyle(xml, name, "paragraph");
    if (!look.page.empty()) {
        xml.attribute("style:master-page-name", look.page);
    }
    xml.open("style:paragraph-properties")
        .attribute("fo:text-align", textAlign(look.alignment))
        .attribute("fo:margin-left", odf::millimetres(look.left))
        .attribute("fo:margin-right", odf::millimetres(look.right))
        .attribute("fo:margin-top", odf::millimetres(look.above))
        .attribute("fo:margin-bottom", odf::millimetres(look.below));
    if (look.keepWithNext) {
        xml.attribute("fo:keep-with-next", "always");
    }
    xml.close();
    odf::writeTextProperties(xml, look.sizePt, look.bold);
    xml.close();
}

void writeTableLook(Xml& xml, const TableLook& look, std::string_view name) {
    odf::openStyle(xml, name, "table");
    xml.open("style:table-properties")
        .attribute("style:width", odf::millimetres(look.widthMm))
        .attribute("table:align", "left")
        .attribute("fo:margin-top", odf::millimetres(look.above))
        .attribute("table:border-model", "collapsing");
    if (look.opensPage) {
        xml.attribute("fo:break-before", "page");
    }
    if (look.keepWithNext) {
        xml.attribute("fo:keep-with-next", "always");
    }
    xml.close().close();
}

void writeCellStyle(Xml& xml, std::string_view name, double paddingMm) {
    odf::openStyle(xml, name, "table-cell");
    xml.open("style:table-cell-properties")
        .attribute("fo:border", odf::millimetres(paper::lineWidth) + " solid #000000")
        .attribute("fo:padding-left", odf::millimetres(paddingMm))
        .attribute("fo:padding-right", odf::millimetres(paddingMm))
        .attribute("fo:padding-top", odf::millimetres(paper::rowPadding / 2))
        .attribute("fo:padding-bottom", odf::millimetres(paper::rowPadding / 2))
        .attribute("style:vertical-align", "middle")
        .close()
        .close();
}

}  // namespace

void OdtStyles::write(Xml& xml) const {
    for (const auto& [look, name] : m_paragraphs) {
        writeParagraphLook(xml, look, name);
    }
    for (const auto& [look, name] : m_tables) {
        writeTableLook(xml, look, name);
    }
    for (const auto& [widthMm, name] : m_columns) {
        odf::writeColumnStyle(xml, name, widthMm);
    }
    // A row is not torn between two pages.
    odf::openStyle(xml, row, "table-row");
    xml.open("style:table-row-properties")
        .attribute("style:min-row-height", odf::millimetres(paper::rowMinimum))
        .attribute("fo:keep-together", "always")
        .close()
        .close();
    writeCellStyle(xml, cell, paper::cellPadding);
    writeCellStyle(xml, headingCell, paper::headingPadding);
}

}  // namespace writing

#include "core/odf/styles.h"

#include "core/odf/package.h"

namespace odf {

using text::Xml;

Xml& openStyle(Xml& xml, std::string_view name, std::string_view family) {
    return xml.open("style:style").attribute("style:name", name).attribute("style:family", family);
}

void writeColumnStyle(Xml& xml, std::string_view name, double widthMm) {
    openStyle(xml, name, "table-column");
    xml.open("style:table-column-properties").attribute("style:column-width", millimetres(widthMm)).close().close();
}

void writeTextProperties(Xml& xml, double sizePt, bool bold) {
    xml.open("style:text-properties")
        .attribute("style:font-name", "Times New Roman")
        .attribute("fo:font-size", points(sizePt))
        .attribute("fo:font-weight", bold ? "bold" : "normal")
        .close();
}

void openDefaultStyles(Xml& xml, std::string_view family) {
    writeFonts(xml);
    xml.open("office:styles").open("style:default-style").attribute("style:family", family);
    xml.open("style:text-properties")
        .attribute("style:font-name", "Times New Roman")
        .attribute("fo:font-size", "10pt")
        .attribute("fo:language", "ru")
        .attribute("fo:country", "RU")
        .close()
        .close();
}

void closeWithPages(Xml& xml, std::span<const PageStyle> pages) {
    writePageParagraphs(xml);
    xml.close().open("office:automatic-styles");
    for (const PageStyle& page : pages) {
        writePageLayout(xml, page);
    }
    xml.close().open("office:master-styles");
    for (const PageStyle& page : pages) {
        writeMasterPage(xml, page);
    }
}

}  // namespace odf

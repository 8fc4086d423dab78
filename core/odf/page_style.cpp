#include "core/odf/page_style.h"

#include "core/odf/package.h"

namespace odf {

namespace {

/// The place between the edge of the paper and the text, in which a header or a footer stands.
void writeStrip(text::Xml& xml, std::string_view element, std::string_view gapSide, double heightMm) {
    constexpr double gap = 1;
    xml.open(element)
        .open("style:header-footer-properties")
        .attribute("fo:min-height", millimetres(heightMm))
        .attribute("fo:margin-left", "0mm")
        .attribute("fo:margin-right", "0mm")
        .attribute(gapSide, millimetres(gap))
        .close()
        .close();
}

void writeParagraphStyle(text::Xml& xml, std::string_view name, std::string_view alignment, double sizePt,
                         bool bold = false) {
    xml.open("style:style").attribute("style:name", name).attribute("style:family", "paragraph");
    xml.open("style:paragraph-properties").attribute("fo:text-align", alignment).close();
    xml.open("style:text-properties")
        .attribute("style:font-name", "Times New Roman")
        .attribute("fo:font-size", points(sizePt));
    if (bold) {
        xml.attribute("fo:font-weight", "bold");
    }
    xml.close().close();
}

}  // namespace

void writePageLayout(text::Xml& xml, const PageStyle& page) {
    xml.open("style:page-layout").attribute("style:name", "L" + page.name);
    xml.open("style:page-layout-properties")
        .attribute("fo:page-width", millimetres(page.widthMm))
        .attribute("fo:page-height", millimetres(page.heightMm))
        .attribute("style:print-orientation", page.widthMm > page.heightMm ? "landscape" : "portrait")
        .attribute("fo:margin-top", millimetres(page.numberTop))
        .attribute("fo:margin-bottom", millimetres(page.numberTop))
        .attribute("fo:margin-left", millimetres(page.left))
        .attribute("fo:margin-right", millimetres(page.right));
    if (page.fitsWidth) {
        xml.attribute("style:scale-to-X", "1").attribute("style:scale-to-Y", "0");
    }
    xml.close();
    writeStrip(xml, "style:header-style", "fo:margin-bottom", page.top - page.numberTop);
    writeStrip(xml, "style:footer-style", "fo:margin-top", page.bottom - page.numberTop);
    xml.close();
}

void writePageParagraphs(text::Xml& xml) {
    constexpr double numberPt = 11;
    constexpr double footPt = 8.5;
    writeParagraphStyle(xml, "PageNumber", "center", numberPt);
    writeParagraphStyle(xml, "PageMark", "end", numberPt, true);
    writeParagraphStyle(xml, "PageFoot", "start", footPt);
}

void writeMasterPage(text::Xml& xml, const PageStyle& page) {
    xml.open("style:master-page")
        .attribute("style:name", page.name)
        .attribute("style:page-layout-name", "L" + page.name);
    if (!page.next.empty()) {
        xml.attribute("style:next-style-name", page.next);
    }
    xml.open("style:header").open("text:p").attribute("text:style-name", "PageNumber");
    if (page.isNumbered) {
        xml.open("text:page-number").attribute("text:select-page", "current").words("1").close();
    }
    xml.close();
    if (!page.header.empty()) {
        writeParagraph(xml, page.header, "PageMark");
    }
    xml.close();
    xml.open("style:footer");
    writeParagraph(xml, page.footer, "PageFoot");
    xml.close().close();
}

}  // namespace odf

#include "core/writing/odt.h"

#include "core/document/sheet.h"
#include "core/odf/page_style.h"
#include "core/odf/styles.h"
#include "core/writing/odt_table.h"

#include <algorithm>
#include <vector>

namespace writing {

namespace paper = document::sheet;
using text::Xml;

namespace {

/// The pages of a document. The first one of all has no number, as on paper.
class OdtPages {
public:
    const std::string& add(const document::PrintedTable& table) {
        odf::PageStyle page = styleOf(table);
        auto known = std::ranges::find_if(m_styles, [&](const odf::PageStyle& style) {
            page.name = style.name;
            return page == style;
        });
        if (known == m_styles.end()) {
            page.name = "Page" + std::to_string(m_styles.size() + 1);
            known = m_styles.insert(m_styles.end(), page);
        }
        if (m_styles.size() > 1 || m_hasFirst) {
            return known->name;
        }
        m_hasFirst = true;
        page.next = known->name;
        page.name = "FirstPage";
        page.isNumbered = false;
        return m_styles.emplace_back(page).name;
    }

    [[nodiscard]] const std::vector<odf::PageStyle>& styles() const { return m_styles; }

private:
    static odf::PageStyle styleOf(const document::PrintedTable& table) {
        odf::PageStyle page{{},
                            table.sheet.widthMm,
                            table.sheet.heightMm,
                            paper::marginLeft,
                            paper::marginRight,
                            paper::marginTop,
                            paper::marginBottom,
                            paper::pageNumberTop};
        page.header = table.headMark;
        for (const std::string& mark : table.footMarks) {
            page.footer += (page.footer.empty() ? "" : "\n") + mark;
        }
        return page;
    }

    std::vector<odf::PageStyle> m_styles;
    bool m_hasFirst = false;
};

Xml stylesPart(const OdtPages& pages) {
    Xml xml = odf::openPart("office:document-styles");
    odf::openDefaultStyles(xml, "paragraph");
    odf::closeWithPages(xml, pages.styles());
    return xml;
}

}  // namespace

std::string asOdt(std::span<const document::PrintedTable> tables, const odf::Properties& properties) {
    OdtPages pages;
    OdtStyles styles;
    Xml words = Xml();
    words.open("office:text");
    const std::vector<std::string>* former = nullptr;
    for (const document::PrintedTable& table : tables) {
        OdtTable(words, styles, table).write(pages.add(table), former == nullptr || *former != table.corner);
        former = &table.corner;
    }
    Xml content = odf::openPart("office:document-content");
    odf::writeFonts(content);
    content.open("office:automatic-styles");
    styles.write(content);
    content.close().open("office:body").append(std::move(words));
    odf::Package package(odf::textType);
    package.add("content.xml", std::move(content));
    package.add("styles.xml", stylesPart(pages));
    package.addProperties(properties);
    return std::move(package).bytes();
}

}  // namespace writing

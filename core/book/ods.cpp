#include "core/book/ods.h"

#include "core/book/ods_sheet.h"
#include "core/odf/package.h"
#include "core/odf/page_style.h"
#include "core/odf/styles.h"

#include <algorithm>

namespace book {

using text::Xml;

namespace {

/// A page style for each sheet; those that are alike share one.
class OdsPages {
public:
    explicit OdsPages(const Book& book) {
        for (const Sheet& sheet : book.sheets) {
            odf::PageStyle page = styleOf(sheet.paper);
            const auto same = std::ranges::find_if(m_styles, [&](const odf::PageStyle& style) {
                page.name = style.name;
                return page == style;
            });
            if (same == m_styles.end()) {
                page.name = "Page" + std::to_string(m_styles.size() + 1);
                m_styles.push_back(page);
            }
            m_names.push_back(page.name);
        }
    }

    [[nodiscard]] const std::string& name(std::size_t sheet) const { return m_names[sheet]; }
    [[nodiscard]] const std::vector<odf::PageStyle>& styles() const { return m_styles; }

private:
    static odf::PageStyle styleOf(const Paper& paper) {
        odf::PageStyle page{{},          paper.widthMm, paper.heightMm, paper.left,
                            paper.right, paper.top,     paper.bottom,   paper.pageNumberTop};
        page.footer = paper.footer;
        page.fitsWidth = true;
        return page;
    }

    std::vector<odf::PageStyle> m_styles;
    std::vector<std::string> m_names;
};

Xml stylesPart(const OdsPages& pages) {
    Xml xml = odf::openPart("office:document-styles");
    odf::openDefaultStyles(xml, "table-cell");
    xml.open("style:style").attribute("style:name", "Default").attribute("style:family", "table-cell").close();
    odf::closeWithPages(xml, pages.styles());
    return xml;
}

/// The looks of cells are known when the cells are written, and stand before them.
Xml contentPart(const Book& book, const OdsPages& pages) {
    OdsLooks looks;
    Xml sheets;
    for (std::size_t place = 0; place < book.sheets.size(); ++place) {
        OdsSheet(sheets, looks, book, place).write(pages.name(place));
    }
    Xml xml = odf::openPart("office:document-content");
    odf::writeFonts(xml);
    xml.open("office:automatic-styles");
    looks.write(xml);
    xml.close().open("office:body").open("office:spreadsheet");
    xml.open("table:calculation-settings")
        .attribute("table:automatic-find-labels", "false")
        .attribute("table:use-regular-expressions", "false")
        .close();
    xml.append(std::move(sheets));
    return xml;
}

void writeSetting(Xml& xml, std::string_view name, std::string_view type, std::string_view value) {
    xml.open("config:config-item").attribute("config:name", name).attribute("config:type", type).words(value).close();
}

void writeSplit(Xml& xml, const std::string& direction, const std::string& end, int at) {
    constexpr std::string_view frozen = "2";
    if (at > 0) {
        writeSetting(xml, direction + "SplitMode", "short", frozen);
        writeSetting(xml, direction + "SplitPosition", "int", std::to_string(at));
    }
    writeSetting(xml, "Position" + end, "int", std::to_string(at));
}

/// The part that moves both ways: of four, numbered by rows.
std::string activePart(const Sheet& sheet) {
    return std::to_string((sheet.frozenRows > 0 || sheet.frozenColumns == 0 ? 2 : 0)
                          + (sheet.frozenColumns > 0 ? 1 : 0));
}

/// What stays in sight while the rest moves.
Xml settingsPart(const Book& book) {
    Xml xml = odf::openPart("office:document-settings");
    xml.open("office:settings").open("config:config-item-set").attribute("config:name", "ooo:view-settings");
    xml.open("config:config-item-map-indexed").attribute("config:name", "Views").open("config:config-item-map-entry");
    writeSetting(xml, "ViewId", "string", "view1");
    xml.open("config:config-item-map-named").attribute("config:name", "Tables");
    for (const Sheet& sheet : book.sheets) {
        xml.open("config:config-item-map-entry").attribute("config:name", sheet.name);
        writeSplit(xml, "Horizontal", "Right", sheet.frozenColumns);
        writeSplit(xml, "Vertical", "Bottom", sheet.frozenRows);
        writeSetting(xml, "ActiveSplitRange", "short", activePart(sheet));
        xml.close();
    }
    xml.close();
    if (!book.sheets.empty()) {
        writeSetting(xml, "ActiveTable", "string", book.sheets.front().name);
    }
    return xml;
}

}  // namespace

std::string asOds(const Book& book) {
    const OdsPages pages(book);
    odf::Package package(odf::spreadsheetType);
    package.add("content.xml", contentPart(book, pages));
    package.add("styles.xml", stylesPart(pages));
    package.add("settings.xml", settingsPart(book));
    package.addProperties(book.properties);
    return std::move(package).bytes();
}

}  // namespace book

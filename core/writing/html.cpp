#include "core/writing/html.h"

#include "core/document/sheet.h"
#include "core/odf/package.h"
#include "core/writing/html_table.h"

#include <algorithm>
#include <vector>

namespace writing {

namespace paper = document::sheet;

namespace {

/// Papers of the tables, as pages of CSS: «p1», «p2».
class HtmlPages {
public:
    std::string of(const document::Sheet& sheet) {
        auto known = std::ranges::find(m_sheets, sheet);
        if (known == m_sheets.end()) {
            known = m_sheets.insert(m_sheets.end(), sheet);
        }
        return "p" + std::to_string(known - m_sheets.begin() + 1);
    }

    [[nodiscard]] std::string style() const {
        const std::string margins = odf::millimetres(paper::marginTop) + " " + odf::millimetres(paper::marginRight)
                                    + " " + odf::millimetres(paper::marginBottom) + " "
                                    + odf::millimetres(paper::marginLeft);
        std::string css;
        for (std::size_t at = 0; at < m_sheets.size(); ++at) {
            const std::string name = "p" + std::to_string(at + 1);
            css += "@page " + name + "{size:" + odf::millimetres(m_sheets[at].widthMm) + " "
                   + odf::millimetres(m_sheets[at].heightMm) + ";margin:" + margins + "}\n." + name + "{page:" + name
                   + ";width:" + odf::millimetres(m_sheets[at].textWidth()) + "}\n";
        }
        return css;
    }

private:
    std::vector<document::Sheet> m_sheets;
};

}  // namespace

std::string asHtml(std::span<const document::PrintedTable> tables, const std::string& title) {
    using text::Xml;
    HtmlPages pages;
    Xml sections(Xml::Syntax::Html);
    sections.open("body");
    const std::vector<std::string>* former = nullptr;
    for (const document::PrintedTable& table : tables) {
        HtmlTable(sections, table).write(pages.of(table.sheet), former == nullptr || *former != table.corner);
        former = &table.corner;
    }
    Xml html(Xml::Syntax::Html);
    html.open("html").attribute("lang", "ru").attribute("xmlns:x", "urn:schemas-microsoft-com:office:excel");
    html.open("head").open("meta").attribute("charset", "utf-8").close().open("title").words(title).close();
    html.open("style").markup(htmlTableStyle()).markup(pages.style()).close().close();
    html.append(std::move(sections));
    return std::move(html).take() + "\n";
}

}  // namespace writing

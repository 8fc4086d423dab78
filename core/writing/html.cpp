#include "core/writing/html.h"

#include "core/writing/html_pages.h"
#include "core/writing/html_table.h"

#include <vector>

namespace writing {

namespace {

constexpr std::string_view pageStyle = R"(
body{margin:8mm;background:#fff}
@media print{body{margin:0}}
)";

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
    html.open("style").markup(pageStyle).markup(htmlTableStyle()).markup(pages.style()).close().close();
    html.append(std::move(sections));
    return std::move(html).take() + "\n";
}

}  // namespace writing

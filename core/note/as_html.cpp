#include "core/note/paper.h"
#include "core/text/xml.h"

namespace note {

namespace {

using text::Xml;

constexpr std::string_view noteStyle = R"(
body{max-width:165mm;margin:20mm auto;font:14pt/1.25 "Times New Roman","Liberation Serif",serif;color:#000;background:#fff}
h1{font-size:14pt;text-align:center;margin:0 0 8mm}
h1 span{display:block}
h2{font-size:14pt;text-align:center;margin:7mm 0 3mm;break-after:avoid}
h3{font-size:14pt;margin:4mm 0 2mm;break-after:avoid}
p,li{margin:0 0 1.5mm;text-align:justify}
p{text-indent:12.5mm}
ul{list-style:"–  ";margin:0 0 2mm;padding-left:17mm}
table{width:100%;border-collapse:collapse;margin:0 0 4mm;font-size:11pt;line-height:1.15}
caption{caption-side:top;text-align:left;font-size:12pt;padding:2mm 0 1.5mm}
th,td{border:.2mm solid #000;padding:.7mm 1.2mm;vertical-align:middle}
th{font-weight:normal;text-align:center}
td{text-align:right;white-space:nowrap}
td.t{text-align:left;white-space:normal}
tr{break-inside:avoid}
tr.total td{font-weight:bold}
thead{display:table-header-group}
footer{margin-top:10mm}
footer p{text-indent:0}
.mark{font-size:10pt}
@page{size:A4;margin:20mm 15mm 20mm 30mm}
@media print{body{margin:0;max-width:none}}
)";

class HtmlNote {
public:
    std::string write(const Paper& paper) {
        m_html.open("html").attribute("lang", "ru").open("head");
        m_html.open("meta").attribute("charset", "utf-8").close();
        m_html.open("title").words("Пояснительная записка").close();
        m_html.open("style").markup(noteStyle).close().close().open("body").open("h1");
        for (const std::string& line : paper.title) {
            m_html.open("span").words(line).close();
        }
        m_html.close();
        const std::vector<std::string> titles = numberedTitles(paper.sections);
        for (std::size_t at = 0; at < titles.size(); ++at) {
            if (!titles[at].empty()) {
                m_html.open("h2").words(titles[at]).close();
            }
            for (const Block& block : paper.sections[at].blocks) {
                write(block);
            }
            closeList();
        }
        m_html.open("footer");
        for (const std::string& line : paper.closing) {
            m_html.open("p").words(line).close();
        }
        for (const std::string& mark : paper.footMarks) {
            m_html.open("p").attribute("class", "mark").words(mark).close();
        }
        return std::move(m_html).take() + "\n";
    }

private:
    void closeList() {
        if (m_inList) {
            m_html.close();
        }
        m_inList = false;
    }

    void write(const Block& block) {
        if (block.isTitle()) {
            return;
        }
        if (block.kind != Block::Kind::Item) {
            closeList();
        }
        switch (block.kind) {
        case Block::Kind::Table:
            write(readKeptTable(block.shown));
            return;
        case Block::Kind::Item:
            if (!m_inList) {
                m_html.open("ul");
            }
            m_inList = true;
            m_html.open("li");
            break;
        case Block::Kind::Heading:
            m_html.open("h3");
            break;
        case Block::Kind::Paragraph:
            m_html.open("p");
            break;
        }
        for (const ShownRun& run : shownRuns(block)) {
            write(run);
        }
        m_html.close();
    }

    void write(const ShownRun& run) {
        const std::size_t depth = m_html.depth();
        if (run.run.bold) {
            m_html.open("b");
        }
        if (run.run.italic) {
            m_html.open("i");
        }
        m_html.words(run.words).closeTo(depth);
    }

    void write(const Table& table) {
        m_html.open("table").open("caption").words(tableCaption(table, ++m_tables)).close();
        m_html.open("thead").open("tr");
        for (const TableColumn& column : table.columns) {
            m_html.open("th").words(column.header).close();
        }
        m_html.close().close().open("tbody");
        for (const TableLine& line : table.lines) {
            m_html.open("tr");
            if (line.isTotal) {
                m_html.attribute("class", "total");
            }
            for (std::size_t at = 0; at < line.cells.size(); ++at) {
                m_html.open("td");
                if (table.columns[at].isText) {
                    m_html.attribute("class", "t");
                }
                m_html.words(line.cells[at]).close();
            }
            m_html.close();
        }
        m_html.close().close();
    }

    Xml m_html{Xml::Syntax::Html};
    bool m_inList = false;
    int m_tables = 0;
};

}  // namespace

std::string asHtml(const Paper& paper) {
    return HtmlNote().write(paper);
}

}  // namespace note

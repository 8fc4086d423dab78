#include "core/document/average_measure.h"
#include "core/note/paper.h"
#include "core/note/table_layout.h"
#include "core/odf/package.h"
#include "core/odf/page_style.h"
#include "core/odf/styles.h"
#include "core/text/xml.h"

#include <array>
#include <map>

namespace note {

namespace {

using text::Xml;

constexpr double odtBodyPt = 14;
constexpr double odtCellPt = 10.5;
constexpr double odtWidth = 165;

struct ParagraphStyle {
    std::string_view name;
    std::string_view alignment;
    double sizePt = odtBodyPt;
    bool bold = false;
    double indent = 0;
    double above = 0;
    double below = 0;
    bool keepWithNext = false;
};

constexpr std::array paragraphStyles{
    ParagraphStyle{"Title", "center", odtBodyPt, true, 0, 0, 0, true},
    ParagraphStyle{"Section", "center", odtBodyPt, true, 0, 5, 2, true},
    ParagraphStyle{"Subsection", "start", odtBodyPt, true, 12.5, 3, 2, true},
    ParagraphStyle{"Text", "justify", odtBodyPt, false, 12.5, 0, 1},
    ParagraphStyle{"Caption", "start", 12, false, 0, 2, 1, true},
    ParagraphStyle{"Head", "center", 10},
    ParagraphStyle{"Label", "start", odtCellPt},
    ParagraphStyle{"LabelTotal", "start", odtCellPt, true},
    ParagraphStyle{"Figure", "end", odtCellPt},
    ParagraphStyle{"FigureTotal", "end", odtCellPt, true},
    ParagraphStyle{"AfterTable", "start", 6},
    ParagraphStyle{"Closing", "start"},
};

void writeParagraphStyle(Xml& xml, const ParagraphStyle& style, bool opensDocument) {
    odf::openStyle(xml, style.name, "paragraph");
    if (opensDocument) {
        xml.attribute("style:master-page-name", "FirstPage");
    }
    xml.open("style:paragraph-properties")
        .attribute("fo:text-align", style.alignment)
        .attribute("fo:text-indent", odf::millimetres(style.indent))
        .attribute("fo:margin-top", odf::millimetres(style.above))
        .attribute("fo:margin-bottom", odf::millimetres(style.below));
    if (style.keepWithNext) {
        xml.attribute("fo:keep-with-next", "always");
    }
    xml.close();
    odf::writeTextProperties(xml, style.sizePt, style.bold);
    xml.close();
}

void writeTypeStyle(Xml& xml, std::string_view name, bool bold, bool italic) {
    odf::openStyle(xml, name, "text").open("style:text-properties");
    if (bold) {
        xml.attribute("fo:font-weight", "bold");
    }
    if (italic) {
        xml.attribute("fo:font-style", "italic");
    }
    xml.close().close();
}

class OdtNote {
public:
    explicit OdtNote(const Paper& paper) : m_paper(paper) {}

    std::string write(const odf::Properties& properties) {
        m_body.open("office:text");
        writeTitle();
        const std::vector<std::string> titles = numberedTitles(m_paper.sections);
        for (std::size_t at = 0; at < titles.size(); ++at) {
            if (!titles[at].empty()) {
                heading(titles[at], "Section", "1");
            }
            for (const Block& block : m_paper.sections[at].blocks) {
                write(block);
            }
        }
        for (const std::string& line : m_paper.closing) {
            odf::writeParagraph(m_body, line, "Closing");
        }
        Xml content = odf::openPart("office:document-content");
        odf::writeFonts(content);
        content.open("office:automatic-styles");
        writeStyles(content);
        content.close().open("office:body").append(std::move(m_body));
        odf::Package package(odf::textType);
        package.add("content.xml", std::move(content));
        package.add("styles.xml", pages());
        package.addProperties(properties);
        return std::move(package).bytes();
    }

private:
    void writeTitle() {
        bool isFirst = true;
        for (const std::string& line : m_paper.title) {
            odf::writeParagraph(m_body, line, isFirst ? "FirstTitle" : "Title");
            isFirst = false;
        }
    }

    void heading(const std::string& words, std::string_view style, std::string_view level) {
        m_body.open("text:h").attribute("text:style-name", style).attribute("text:outline-level", level);
        m_body.words(words).close();
    }

    void write(const Block& block) {
        if (block.isTitle()) {
            return;
        }
        if (block.kind == Block::Kind::Table) {
            write(readKeptTable(block.shown));
            return;
        }
        const bool isHeading = block.kind == Block::Kind::Heading;
        m_body.open(isHeading ? "text:h" : "text:p").attribute("text:style-name", isHeading ? "Subsection" : "Text");
        if (isHeading) {
            m_body.attribute("text:outline-level", "2");
        }
        if (block.kind == Block::Kind::Item) {
            m_body.words("– ");
        }
        for (const ShownRun& run : shownRuns(block)) {
            if (!run.run.bold && !run.run.italic) {
                m_body.words(run.words);
                continue;
            }
            const std::string_view style = !run.run.italic ? "Bold" : run.run.bold ? "BoldItalic" : "Italic";
            m_body.open("text:span").attribute("text:style-name", style).words(run.words).close();
        }
        m_body.close();
    }

    void write(const Table& table) {
        document::AverageMeasure measure;
        const std::vector<double> widths = columnWidths(table, odtWidth, measure);
        odf::writeParagraph(m_body, tableCaption(table, ++m_tables), "Caption");
        m_body.open("table:table").attribute("table:style-name", "Table");
        for (const double width : widths) {
            m_body.open("table:table-column").attribute("table:style-name", columnStyle(width)).close();
        }
        m_body.open("table:table-header-rows").open("table:table-row").attribute("table:style-name", "Row");
        for (const TableColumn& column : table.columns) {
            cell(column.header, "Head");
        }
        m_body.close().close();
        for (const TableLine& line : table.lines) {
            m_body.open("table:table-row").attribute("table:style-name", "Row");
            for (std::size_t at = 0; at < line.cells.size(); ++at) {
                const bool isText = table.columns[at].isText;
                cell(line.cells[at], line.isTotal ? isText ? "LabelTotal" : "FigureTotal"
                                     : isText     ? "Label"
                                                  : "Figure");
            }
            m_body.close();
        }
        m_body.close();
        odf::writeParagraph(m_body, {}, "AfterTable");
    }

    void cell(const std::string& words, std::string_view style) {
        m_body.open("table:table-cell").attribute("table:style-name", "Cell");
        odf::writeParagraph(m_body, words, style);
        m_body.close();
    }

    std::string columnStyle(double width) { return odf::nameOf(m_columns, width, "C"); }

    void writeStyles(Xml& xml) const {
        for (const ParagraphStyle& style : paragraphStyles) {
            writeParagraphStyle(xml, style, false);
        }
        ParagraphStyle first = paragraphStyles.front();
        first.name = "FirstTitle";
        writeParagraphStyle(xml, first, true);
        writeTypeStyle(xml, "Bold", true, false);
        writeTypeStyle(xml, "Italic", false, true);
        writeTypeStyle(xml, "BoldItalic", true, true);
        odf::openStyle(xml, "Table", "table");
        xml.open("style:table-properties")
            .attribute("style:width", odf::millimetres(odtWidth))
            .attribute("table:align", "left")
            .attribute("table:border-model", "collapsing")
            .close()
            .close();
        for (const auto& [width, name] : m_columns) {
            odf::writeColumnStyle(xml, name, width);
        }
        odf::openStyle(xml, "Row", "table-row");
        xml.open("style:table-row-properties").attribute("fo:keep-together", "always").close().close();
        odf::openStyle(xml, "Cell", "table-cell");
        xml.open("style:table-cell-properties")
            .attribute("fo:border", "0.18mm solid #000000")
            .attribute("fo:padding", "0.6mm")
            .attribute("style:vertical-align", "middle")
            .close()
            .close();
    }

    [[nodiscard]] Xml pages() const {
        odf::PageStyle page{"NotePage", 210, 297, 30, 15, 20, 20, 10};
        for (const std::string& mark : m_paper.footMarks) {
            page.footer += (page.footer.empty() ? "" : "\n") + mark;
        }
        odf::PageStyle first = page;
        first.name = "FirstPage";
        first.next = page.name;
        first.isNumbered = false;
        Xml xml = odf::openPart("office:document-styles");
        odf::openDefaultStyles(xml, "paragraph");
        odf::closeWithPages(xml, std::array{first, page});
        return xml;
    }

    const Paper& m_paper;
    Xml m_body;
    std::map<double, std::string> m_columns;
    int m_tables = 0;
};

}  // namespace

std::string asOdt(const Paper& paper, const odf::Properties& properties) {
    return OdtNote(paper).write(properties);
}

}  // namespace note

#pragma once

#include "core/document/printed_table.h"
#include "core/text/xml.h"

#include <vector>

namespace writing {

/// A printed table on its way into HTML: corner, title, rows, footnotes, «Справочно», signatures, marks of the foot.
class HtmlTable {
public:
    HtmlTable(text::Xml& html, const document::PrintedTable& table);

    /// A section of the class `page`. The corner block opens an appendix: further tables of it do without.
    void write(const std::string& page, bool opensAppendix);

private:
    void writeLines(const std::vector<std::string>& lines, std::string_view element, std::string_view kind);
    void writeRows();
    void writeHeading();
    void writeRow(const document::TableRow& row);
    void writeCell(const document::TableCell& cell, double indentMm);

    text::Xml& m_html;
    const document::PrintedTable& m_table;
    std::vector<double> m_edges;
};

/// The look of these tables, for <style>.
[[nodiscard]] std::string_view htmlTableStyle();

}  // namespace writing

#pragma once

#include "core/book/book.h"
#include "core/odf/styles.h"
#include "core/text/xml.h"

#include <map>

namespace book {

/// Names for the looks of a spreadsheet, its columns, rows and sheets; each is made once, and all are written before
/// the cells.
class OdsLooks {
public:
    [[nodiscard]] std::string of(const Look& look) { return odf::nameOf(m_cells, look, "ce"); }
    [[nodiscard]] std::string ofColumn(double widthMm) { return odf::nameOf(m_columns, widthMm, "co"); }
    /// None – as high as its texts need.
    [[nodiscard]] std::string ofRow(const std::optional<double>& heightPt) {
        return odf::nameOf(m_rows, heightPt, "ro");
    }
    [[nodiscard]] std::string ofSheet(const std::string& page) { return odf::nameOf(m_sheets, page, "ta"); }

    /// As automatic styles of content.xml.
    void write(text::Xml& xml) const;

private:
    std::map<Look, std::string> m_cells;
    std::map<double, std::string> m_columns;
    std::map<std::optional<double>, std::string> m_rows;
    std::map<std::string, std::string> m_sheets;
};

}  // namespace book

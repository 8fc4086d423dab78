#pragma once

#include "core/document/page.h"
#include "core/odf/styles.h"
#include "core/text/xml.h"

#include <compare>
#include <map>
#include <string>

namespace writing {

/// How a paragraph stands; lengths in millimetres.
struct ParagraphLook {
    document::Alignment alignment = document::Alignment::Left;
    double sizePt = 10;
    bool bold = false;
    double left = 0;
    double right = 0;
    double above = 0;
    double below = 0;
    bool keepWithNext = false;
    std::string page{};  ///< opens a page of this style

    friend auto operator<=>(const ParagraphLook&, const ParagraphLook&) = default;
};

struct TableLook {
    double widthMm = 0;
    double above = 0;
    bool opensPage = false;
    bool keepWithNext = false;  ///< the paragraph under it is not left alone on a page

    friend auto operator<=>(const TableLook&, const TableLook&) = default;
};

/// Names for the looks of a text document; each is made once, and all are written before the text.
class OdtStyles {
public:
    static constexpr std::string_view row = "Row";
    static constexpr std::string_view cell = "Cell";
    static constexpr std::string_view headingCell = "HeadingCell";

    [[nodiscard]] std::string of(const ParagraphLook& look) { return odf::nameOf(m_paragraphs, look, "P"); }
    [[nodiscard]] std::string of(const TableLook& look) { return odf::nameOf(m_tables, look, "T"); }
    [[nodiscard]] std::string ofColumn(double widthMm) { return odf::nameOf(m_columns, widthMm, "C"); }

    /// As automatic styles of content.xml.
    void write(text::Xml& xml) const;

private:
    std::map<ParagraphLook, std::string> m_paragraphs;
    std::map<TableLook, std::string> m_tables;
    std::map<double, std::string> m_columns;
};

}  // namespace writing

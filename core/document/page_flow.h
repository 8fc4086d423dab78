#pragma once

#include "core/document/sheet.h"
#include "core/document/text_block.h"

#include <string>
#include <vector>

namespace document {

/// A growing list of pages with a pen that moves down the text field.
class PageFlow {
public:
    /// `before`: sheets that stand before the first one of this flow.
    explicit PageFlow(TextMeasure& measure, std::size_t before = 0) : m_measure(measure), m_before(before) {}

    /// A fresh sheet with its number (from page 2), the mark at its top and the marks in its foot.
    void startPage(const Sheet& sheet, const std::string& headMark, const std::vector<std::string>& footMarks);
    [[nodiscard]] bool fits(double heightMm) const;
    void moveDown(double heightMm) { m_y += heightMm; }
    /// Draws at the pen between the sides given and moves below it.
    void write(const TextBlock& block, double left, double right);

    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] Page& page() { return m_pages.back(); }
    [[nodiscard]] const Sheet& sheet() const { return m_pages.back().sheet; }
    [[nodiscard]] bool firstPage() const { return m_before + m_pages.size() <= 1; }
    [[nodiscard]] std::vector<Page> take() && { return std::move(m_pages); }

private:
    TextMeasure& m_measure;
    std::size_t m_before;
    std::vector<Page> m_pages;
    double m_y = sheet::marginTop;
};

}  // namespace document

#include "core/document/page_flow.h"

namespace document {

namespace {

/// Sums of fractions of a millimetre must not push a row that just fits to the next page.
constexpr double tolerance = 1e-6;

}  // namespace

void PageFlow::startPage(const Sheet& sheet, const std::string& headMark, const std::vector<std::string>& footMarks) {
    m_pages.emplace_back().sheet = sheet;
    m_y = sheet::marginTop;
    if (!firstPage()) {
        const TextBlock number{
            {std::to_string(m_before + m_pages.size())}, {sheet::pageNumberSize, false}, 0, Alignment::Centre};
        const double letters = m_measure.ascentMm(number.font) + m_measure.descentMm(number.font);
        Box box{sheet::marginLeft, sheet::pageNumberTop, sheet.textRight(), sheet::pageNumberTop + letters};
        drawCentred(page(), number, box, m_measure);
    }
    if (!headMark.empty()) {
        const TextBlock mark{{headMark}, {sheet::pageNumberSize, true}, 0, Alignment::Right};
        const double letters = m_measure.ascentMm(mark.font) + m_measure.descentMm(mark.font);
        drawCentred(page(), mark,
                    {sheet::marginLeft, sheet::pageNumberTop, sheet.textRight(), sheet::pageNumberTop + letters},
                    m_measure);
    }
    double top = sheet.textBottom() + sheet::footMarkGap;
    for (const std::string& mark : footMarks) {
        const TextBlock block =
            textBlock(mark, {sheet::footnoteSize, false}, sheet::footnoteLine, sheet.textWidth(), m_measure);
        top = drawFromTop(page(), block, {sheet::marginLeft, top, sheet.textRight(), top}, m_measure);
    }
}

bool PageFlow::fits(double heightMm) const {
    return m_y + heightMm <= sheet().textBottom() + tolerance;
}

void PageFlow::write(const TextBlock& block, double left, double right) {
    m_y = drawFromTop(page(), block, {left, m_y, right, m_y}, m_measure);
}

}  // namespace document

#include "core/sheet/paragraphs_above.h"

#include "core/sheet/sheet_filler.h"

namespace sheet {

namespace {

constexpr std::size_t mostParagraphs = 4;
constexpr std::size_t longestParagraph = 4'096;

}  // namespace

void ParagraphsAbove::add(std::string_view text) {
    if (m_current.size() < longestParagraph) {
        m_current += text;
    }
}

void ParagraphsAbove::end() {
    if (m_current.find_first_not_of(" \t\r\n") != std::string::npos) {
        m_done.push_back(std::move(m_current));
        if (m_done.size() > mostParagraphs) {
            m_done.erase(m_done.begin());
        }
    }
    m_current.clear();
}

std::int64_t ParagraphsAbove::putInto(SheetFiller& filler) {
    std::int64_t row = 0;
    for (const std::string& paragraph : m_done) {
        filler.put(row++, 0, paragraph);
    }
    m_done.clear();
    return row;
}

}  // namespace sheet

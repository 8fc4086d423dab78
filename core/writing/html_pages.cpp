#include "core/writing/html_pages.h"

#include "core/odf/package.h"

#include <algorithm>

namespace writing {

namespace {

std::string pageMargins() {
    namespace sheet = document::sheet;
    return odf::millimetres(sheet::marginTop) + " " + odf::millimetres(sheet::marginRight) + " "
           + odf::millimetres(sheet::marginBottom) + " " + odf::millimetres(sheet::marginLeft);
}

}  // namespace

std::string HtmlPages::of(const document::Sheet& sheet) {
    auto known = std::ranges::find(m_sheets, sheet);
    if (known == m_sheets.end()) {
        known = m_sheets.insert(m_sheets.end(), sheet);
    }
    return "sheet p" + std::to_string(known - m_sheets.begin() + 1);
}

std::string HtmlPages::style() const {
    std::string css;
    for (std::size_t at = 0; at < m_sheets.size(); ++at) {
        const std::string name = "p" + std::to_string(at + 1);
        css.append("@page ").append(name).append("{size:").append(odf::millimetres(m_sheets[at].widthMm));
        css.append(" ").append(odf::millimetres(m_sheets[at].heightMm)).append(";margin:").append(pageMargins());
        css.append("}\n.").append(name).append("{page:").append(name).append(";width:");
        css.append(odf::millimetres(m_sheets[at].textWidth())).append("}\n");
    }
    return css;
}

}  // namespace writing

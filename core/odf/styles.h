#pragma once

#include "core/odf/page_style.h"
#include "core/text/xml.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace odf {

/// The name of a look among those that are made, «ce3»: each is made once.
template <typename Key>
[[nodiscard]] std::string nameOf(std::map<Key, std::string>& made, const Key& key, std::string_view kind) {
    std::string& name = made[key];
    if (name.empty()) {
        name = std::string(kind) + std::to_string(made.size());
    }
    return name;
}

/// Opens a style; the caller closes it.
text::Xml& openStyle(text::Xml& xml, std::string_view name, std::string_view family);
void writeColumnStyle(text::Xml& xml, std::string_view name, double widthMm);
/// The font of the form in this size.
void writeTextProperties(text::Xml& xml, double sizePt, bool bold);
/// What cells or paragraphs have that say nothing of themselves; the caller closes office:styles.
void openDefaultStyles(text::Xml& xml, std::string_view family);
/// Layouts and master pages behind the styles that are open.
void closeWithPages(text::Xml& xml, std::span<const PageStyle> pages);

}  // namespace odf

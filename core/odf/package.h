#pragma once

#include "core/odf/properties.h"
#include "core/text/xml.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace odf {

inline constexpr std::string_view spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet";
inline constexpr std::string_view textType = "application/vnd.oasis.opendocument.text";

/// An OpenDocument file: its type first and unpacked, so that it is known by its first bytes; the list of its parts.
class Package {
public:
    explicit Package(std::string_view type) : m_type(type) {}

    void add(std::string name, text::Xml content);
    void addProperties(const Properties& properties);
    /// Throws std::runtime_error with a Russian sentence.
    [[nodiscard]] std::string bytes() &&;

private:
    std::string m_type;
    std::vector<std::pair<std::string, std::string>> m_parts;
};

/// Opens «office:document-…» with the names that parts of a document use.
[[nodiscard]] text::Xml openPart(std::string_view root);
/// Declares the font of the official form, Times and what stands in for it.
void writeFonts(text::Xml& xml);

/// A paragraph of any text: runs of spaces, tabs and line breaks stay as they are.
void writeParagraph(text::Xml& xml, std::string_view words, std::string_view style = {});
/// «12.5mm», «9pt».
[[nodiscard]] std::string millimetres(double length);
[[nodiscard]] std::string points(double size);

}  // namespace odf

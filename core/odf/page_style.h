#pragma once

#include "core/text/xml.h"

#include <string>

namespace odf {

/// A page of a document: the sheet, the number of the page above the text and words below it. Lengths in millimetres.
struct PageStyle {
    std::string name;
    double widthMm = 297;
    double heightMm = 210;
    double left = 20;
    double right = 10;
    double top = 20;
    double bottom = 20;
    double numberTop = 10;  ///< of the page number, and of the foot from below
    bool isNumbered = true;
    std::string header{};  ///< at the right over the text
    std::string footer{};
    std::string next{};  ///< style of the pages after the first; empty – this one
    bool fitsWidth = false;  ///< a sheet is made as wide as the page

    friend bool operator==(const PageStyle&, const PageStyle&) = default;
};

/// Among the automatic styles of styles.xml.
void writePageLayout(text::Xml& xml, const PageStyle& page);
/// Styles of the paragraphs above and below, once a document.
void writePageParagraphs(text::Xml& xml);
/// Among the master styles.
void writeMasterPage(text::Xml& xml, const PageStyle& page);

}  // namespace odf

#include "core/text/xml.h"

#include <gtest/gtest.h>

namespace {

const std::string declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

TEST(Xml, ClosesWhatWasOpened) {
    text::Xml xml;
    xml.open("a").attribute("k", "1").open("b").close().words("t").open("c").words("u");
    EXPECT_EQ(std::move(xml).take(), declaration + "<a k=\"1\"><b/>t<c>u</c></a>");
}

TEST(Xml, EscapesWhatWouldBeMarkup) {
    text::Xml xml;
    xml.open("a").attribute("k", "\"<&>").words("1 < 2 & «3» > \"0\"");
    EXPECT_EQ(std::move(xml).take(),
              declaration + "<a k=\"&quot;&lt;&amp;&gt;\">1 &lt; 2 &amp; «3» &gt; &quot;0&quot;</a>");
}

TEST(Xml, AnEmptyElementOfHtmlIsClosedUnlessItNeverHoldsAnything) {
    text::Xml html(text::Xml::Syntax::Html);
    html.open("td").close().open("br").close().open("style").markup("a>b{}").close();
    EXPECT_EQ(std::move(html).take(), "<!DOCTYPE html>\n<td></td><br><style>a>b{}</style>");
}

TEST(Xml, LeavesOutWhatXmlCannotHold) {
    EXPECT_EQ(text::escapedXml("а\x01\x0B\tб\uFFFE"), "а\tб");
    EXPECT_EQ(text::escapedXml("а\xFF"), "а\uFFFD");
}

TEST(Xml, APartMadeApartIsPutInWhole) {
    text::Xml part;
    part.open("b").words("t");
    text::Xml xml;
    xml.open("a").append(std::move(part));
    EXPECT_EQ(std::move(xml).take(), declaration + "<a><b>t</b></a>");
}

}  // namespace

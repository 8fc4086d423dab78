#include "core/writing/svg_chart.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

decimal::Decimal figure(const char* text) {
    return decimal::Decimal::fromPlain(text).value();
}

/// 370 units are the longest bar; they begin at 240.
TEST(SvgChart, PartsOfABarStandOneAfterAnother) {
    text::Xml html(text::Xml::Syntax::Html);
    writing::writeBars(html, {{"2016 год", {{figure("150"), 1}, {figure("50"), 0}}, "200"}, {"2017 год", {}, ""}},
                       "По годам");
    const std::string svg = std::move(html).take();
    EXPECT_THAT(svg, HasSubstr("<title>По годам</title>"));
    EXPECT_THAT(svg, HasSubstr(R"(<rect x="240.0" y="5.0" width="277.5" height="16.0" fill="#dd8a2e">)"));
    EXPECT_THAT(svg, HasSubstr(R"(<rect x="517.5" y="5.0" width="92.5" height="16.0" fill="#2b6cb0">)"));
    EXPECT_THAT(svg, HasSubstr(R"(<text x="618.0" y="17.0" text-anchor="start">200</text>)"));
}

/// From 0 down to −30, up to −20: 370 units are 30, zero is their right end.
TEST(SvgChart, AStepBeginsWhereTheOneBeforeItEnds) {
    text::Xml html(text::Xml::Syntax::Html);
    writing::writeWaterfall(
        html, {{"Объём", figure("-30"), "-30"}, {"Цена", figure("10"), "+10"}, {"Всего", figure("-20"), "-20", true}},
        "Почему");
    const std::string svg = std::move(html).take();
    EXPECT_THAT(svg, HasSubstr(R"(<rect x="240.0" y="5.0" width="370.0" height="16.0" fill="#c05621">)"));
    EXPECT_THAT(svg, HasSubstr(R"(<rect x="240.0" y="31.0" width="123.3" height="16.0" fill="#2b6cb0">)"));
    EXPECT_THAT(svg, HasSubstr(R"(<rect x="363.3" y="57.0" width="246.7" height="16.0" fill="#4a5568">)"));
}

TEST(SvgChart, NothingToShowDividesByNothing) {
    text::Xml html(text::Xml::Syntax::Html);
    writing::writeBars(html, {{"2016 год", {{figure("0"), 0}}, "0"}}, "По годам");
    writing::writeWaterfall(html, {{"Всего", figure("0"), "0", true}}, "Почему");
    EXPECT_THAT(std::move(html).take(), testing::Not(HasSubstr("nan")));
}

}  // namespace

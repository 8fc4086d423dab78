#include "core/writing/html.h"
#include "core/writing/html_table.h"
#include "tests/unit/writing/two_rows.h"

#include <gmock/gmock.h>

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

std::string html() {
    return writing::asHtml(std::vector{twoRows()}, "Приложение 2 & прочее");
}

TEST(Html, AFileHoldsAllItNeeds) {
    EXPECT_THAT(html(), StartsWith("<!DOCTYPE html>\n<html lang=\"ru\""));
    EXPECT_THAT(html(), HasSubstr("<meta charset=\"utf-8\"><title>Приложение 2 &amp; прочее</title>"));
    EXPECT_THAT(html(), AllOf(Not(HasSubstr("<script")), Not(HasSubstr("http")), Not(HasSubstr("url("))));
    EXPECT_THAT(html(), HasSubstr("@page p1{size:297.000mm 210.000mm;margin:20.000mm 10.000mm 20.000mm 20.000mm}"));
}

TEST(Html, TheHeadingMelts) {
    EXPECT_THAT(html(), HasSubstr("<thead><tr><th rowspan=\"2\">Виды помощи</th><th rowspan=\"2\">№</th>"
                                  "<th colspan=\"2\">Стоимость</th></tr><tr><th>бюджет</th><th>ОМС</th></tr>"
                                  "<tr><th></th><th>1</th><th>2</th><th>3</th></tr></thead>"));
}

TEST(Html, AFigureIsANumberInEverySpreadsheet) {
    EXPECT_THAT(html(), HasSubstr("<tr class=\"total\"><td>Всего *</td>"));
    EXPECT_THAT(html(), HasSubstr(R"(style="mso-number-format:&quot;\#\,\#\#0\.0&quot;" x:num="2391.9" sdval="2391.9" )"
                                  "sdnum=\"1033;1049;#\u00A0##0,0\">2\u00A0391,9</td>"));
    // A typographic minus would make a text of it.
    EXPECT_THAT(html(), HasSubstr("sdval=\"-0.50\" sdnum=\"1033;1049;#\u00A0##0,00\">-0,50</td>"));
}

TEST(Html, ATextThatLooksLikeAValueStaysAText) {
    EXPECT_THAT(html(), HasSubstr("sdnum=\"1033;0;@\">=скорая &lt;помощь&gt;</td>"));
    EXPECT_THAT(html(), HasSubstr("td{text-align:left;mso-number-format:\"\\@\"}"));
    EXPECT_THAT(html(), HasSubstr("align=\"center\">X</td>"));
}

TEST(Html, NotesSignaturesAndMarksStandUnderTheTable) {
    EXPECT_THAT(html(),
                HasSubstr("</table><p class=\"note\">*\u00A0без федерального бюджета</p>"
                          "<p class=\"closing\">Исполнитель: Петрова</p><p class=\"mark\">Черновик</p></section>"));
}

}  // namespace

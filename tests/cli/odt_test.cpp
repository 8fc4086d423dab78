#include "tests/cli/workbook_parts.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class Odt : public CommandLineTest {
protected:
    [[nodiscard]] std::string file() const { return path("t.odt"); }
    /// The text without its marks.
    [[nodiscard]] std::string words() const {
        std::string words;
        bool inMark = false;
        for (const char sign : unzipped(file(), "content.xml")) {
            inMark = inMark || sign == '<';
            if (!inMark) {
                words += sign;
            }
            if (sign == '>') {
                words += words.empty() || words.back() == '|' ? "" : "|";
                inMark = false;
            }
        }
        return words;
    }
};

// Программа Астраханской области на 2015–2017 годы, приложение 2, 2016 год.
TEST_F(Odt, ATableHoldsThePublishedFigures) {
    ASSERT_EQ(run({"table", plan(), "--appendix", "2", "--year", "2016", "--format", "odt", "-o", file()}).status, 0);
    EXPECT_EQ(unzipped(file(), "mimetype"), "application/vnd.oasis.opendocument.text");
    EXPECT_THAT(words(),
                AllOf(HasSubstr("|Приложение\u00A02|"), HasSubstr("|02|вызов|0,02|4\u00A0307,4|86,1|X|87,0|X|X|"),
                      HasSubstr("|8\u00A0815,4|78,7|")));
    const std::string styles = unzipped(file(), "styles.xml");
    EXPECT_THAT(styles, AllOf(HasSubstr("style:print-orientation=\"landscape\""), HasSubstr("style:name=\"FirstPage\""),
                              HasSubstr("Образец на данных")));
}

TEST_F(Odt, OneDocumentHoldsTheWholePlan) {
    ASSERT_EQ(run({"table", plan(), "--appendix", "all", "--year", "all", "--format", "odt", "-o", file()}).status, 0);
    const std::string all = words();
    EXPECT_THAT(all,
                AllOf(HasSubstr("|Приложение\u00A01|"), HasSubstr("|Приложение\u00A02|"), HasSubstr("на 2017 год|")));
    // The corner opens an appendix; its further years do without.
    EXPECT_EQ(all.find("|Приложение\u00A02|"), all.rfind("|Приложение\u00A02|"));
}

TEST_F(Odt, AComparisonSaysWhatChangedAndWhy) {
    ASSERT_EQ(run({"scenario", plan(), "add", "Стационар"}).status, 0);
    ASSERT_EQ(run({"set", plan(), "a2.30.volume", "0.166", "--year", "2016", "--scenario", "Стационар"}).status, 0);
    const Report made = run(
        {"compare", plan(), "Базовый", "Стационар", "--year", "2016", "--factors=38", "--format", "odt", "-o", file()});
    EXPECT_EQ(made.status, 0) << made.err;
    // 0,166 × 23 735,9 = 3 940,1594 ≈ 3 940,2 руб. на человека; × 1 010 111 ÷ 10^6 = 3 980,0… млн вместо 4 123,9.
    EXPECT_THAT(words(),
                AllOf(HasSubstr("|Стационар|30|случай госпитализации|4\u00A0123,9|3\u00A0980,0|\u2212143,9|\u22123,5|"),
                      HasSubstr("|Почему изменилась стоимость: Стационар|"),
                      HasSubstr("Норматив объёма, строка 30, 2016 год: 0,172 → 0,166")));
}

}  // namespace

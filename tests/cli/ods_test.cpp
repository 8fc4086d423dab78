#include "tests/cli/workbook_parts.h"

namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

class Ods : public CommandLineTest {
protected:
    /// content.xml of an appendix.
    [[nodiscard]] std::string table(const std::string& appendix, const std::string& year) const {
        const Report made =
            run({"table", plan(), "--appendix", appendix, "--year", year, "--format", "ods", "-o", file()});
        EXPECT_EQ(made.status, 0) << made.err;
        return unzipped(file(), "content.xml");
    }
    [[nodiscard]] std::string file() const { return path("t.ods"); }
};

// Программа Астраханской области, приложение 2, 2016 год, строка 28: 0,318 × 1 817,8 ≈ 578,1.
TEST_F(Ods, FiguresAreComputedInTheBook) {
    const std::string content = table("2", "2016");
    EXPECT_THAT(content, HasSubstr("office:value-type=\"float\" office:value=\"0.318\"><text:p>0,318</text:p>"));
    EXPECT_THAT(content,
                testing::ContainsRegex("table:formula=\"of:=ROUND[(][[][.]D4[0-9][]][*][[][.]E4[0-9][]];1[)]\" "
                                       "office:value-type=\"float\" office:value=\"578.1\""));
    EXPECT_THAT(content, HasSubstr("[$'Исходные данные'.E"));
    EXPECT_THAT(content, HasSubstr("office:value=\"8815.4\"><text:p>8\u00A0815,4</text:p>"));
}

TEST_F(Ods, InputsAreOpenInAProtectedSheet) {
    const std::string content = table("2", "2016");
    EXPECT_THAT(content, HasSubstr("table:name=\"2016 год\" table:style-name=\"ta1\" table:protected=\"true\">"));
    EXPECT_THAT(content, AllOf(HasSubstr("style:cell-protect=\"none\""), Not(HasSubstr("protection-key"))));
    EXPECT_THAT(content, HasSubstr("<table:table-header-rows>"));
    EXPECT_THAT(content, HasSubstr("<table:table-row-group>"));
}

TEST_F(Ods, PaperAndWhatStaysInSightAreThoseOfTheForm) {
    static_cast<void>(table("2", "2016"));
    const std::string styles = unzipped(file(), "styles.xml");
    EXPECT_THAT(styles, HasSubstr("fo:page-width=\"297.000mm\" fo:page-height=\"210.000mm\" "
                                  "style:print-orientation=\"landscape\""));
    EXPECT_THAT(styles, HasSubstr("Образец на данных опубликованной программы Астраханской области"));
    const std::string settings = unzipped(file(), "settings.xml");
    EXPECT_THAT(settings, HasSubstr("config:name=\"HorizontalSplitPosition\" config:type=\"int\">3<"));
    EXPECT_THAT(settings, HasSubstr("config:name=\"VerticalSplitPosition\" config:type=\"int\">9<"));
    EXPECT_THAT(unzipped(file(), "meta.xml"), HasSubstr("<dc:title>Приложение 2, Астраханская область</dc:title>"));
}

TEST_F(Ods, OneBookHoldsTheWholePlan) {
    EXPECT_THAT(table("all", "2016"),
                AllOf(HasSubstr("table:name=\"Прил. 1, 2015–2017 годы\""), HasSubstr("table:name=\"Отклонения\"")));
    ASSERT_EQ(run({"export", plan(), "-o", path("выгрузка"), "--format", "ods"}).status, 0);
    EXPECT_THAT(fileText(path("выгрузка/appendix-2.ods")), StartsWith("PK"));
    EXPECT_EQ(unzipped(path("выгрузка/appendix-2.ods"), "mimetype"), "application/vnd.oasis.opendocument.spreadsheet");
}

}  // namespace

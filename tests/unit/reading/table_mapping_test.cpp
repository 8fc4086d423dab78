// A table of somebody's as it is mapped: heading, columns, units, and what a person says of them.
#include "core/reading/mapped_table.h"
#include "core/reading/sheet_guess.h"
#include "core/reading/table_shape.h"
#include "core/reading/table_source.h"
#include "tests/support/filled_2022.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace {

using reading::Verdict;

class MappedTable : public testing::Test {
protected:
    MappedTable() : m_calculation(m_plan.draft().calculate(scenario::rootScenario)) {}

    void open(const std::string& text) {
        auto source = reading::openTableSource(text);
        ASSERT_TRUE(source) << source.findings.front().text;
        m_sheet = std::move(source.value->sheets.front());
    }
    [[nodiscard]] reading::TableMapping mapping(int appendix = 2, int year = 2022) const {
        return reading::mapTable(m_sheet, *support::edition2022()->appendix(appendix), year, m_choices);
    }
    [[nodiscard]] reading::TableRequest request(int appendix = 2) const {
        reading::TableRequest asked;
        asked.appendix = appendix;
        asked.year = 2022;
        asked.looksAtSize = true;
        return asked;
    }
    [[nodiscard]] std::vector<reading::MappedLine> lines(int appendix = 2) {
        const auto asked = request(appendix);
        m_table = reading::readMapped(m_sheet, mapping(appendix), m_choices, m_plan.draft(), m_calculation, asked);
        return reading::linesOf(m_table, m_plan.draft(), m_calculation, asked, *m_calculation.year(2022));
    }
    /// «recognised+ before > after (reason)» of the line of a cell; + where it is ticked.
    [[nodiscard]] std::string lineOf(const std::string& path, int appendix = 2) {
        std::string words;
        for (const reading::MappedLine& line : lines(appendix)) {
            if (line.cell.path() == path) {
                constexpr std::array verdicts{"rejected", "doubtful", "differs", "recognised"};
                words += std::string(verdicts.at(static_cast<std::size_t>(line.verdict))) + (line.isTicked ? "+" : "")
                         + " " + line.before + " > " + line.after + " (" + line.reason + ")";
            }
        }
        return words;
    }

    support::Filled2022 m_plan{"Учебная область", {{"a2.35.1.3.volume", "2.395"}, {"a2.17.cost_budget", "880000"}}};
    programme::Calculation m_calculation;
    sheet::Sheet m_sheet;
    reading::TableChoices m_choices;
    reading::ReadTable m_table;
};

const std::string headings = "Виды и условия\t№ строки\tОбъём на 1 чел.\tСтоимость единицы, руб.\tСтоимость программы, "
                             "рублей, бюджет\n";

TEST_F(MappedTable, SaysWhatIsRecognisedDoubtfulAndRejected) {
    open("Проект\n" + headings
         + "\t35.1.3\t2395\t363,55\n"
           "\t35.2\t0,55*\tпо факту\n"
           "\t17\t\t\t900 000 000\n"
           "\t33\t\t\t150,00\n"
           "\t65\t0,004\n");
    const auto mapped = mapping();
    ASSERT_TRUE(mapped.isUsable());
    EXPECT_EQ(mapped.lines, (reading::HeadingLines{2, 2}));
    EXPECT_EQ(mapped.known, 4U);
    EXPECT_EQ(mapped.moneyFound, 0);
    EXPECT_EQ(lineOf("a2.35.1.3.volume"), "doubtful 2.395 > 2395 (больше прежнего в 1\u00A0000 раз)");
    EXPECT_TRUE(lineOf("a2.35.2.volume").starts_with("doubtful+ "));
    EXPECT_TRUE(lineOf("a2.35.2.volume").ends_with("> 0.55 (сноска * отброшена)"));
    EXPECT_TRUE(lineOf("a2.35.2.unit_cost").ends_with("(не число)"));
    EXPECT_EQ(lineOf("a2.17.cost_budget"), "recognised+ 880000 > 900000 (переведено: руб. → тыс. руб.)");
    EXPECT_EQ(lineOf("a2.33.cost_budget"), "rejected  >  (ячейка закрыта формой)");
    const auto all = lines();
    EXPECT_EQ(all.front().verdict, Verdict::Rejected);
    const auto lost = std::ranges::find(all, "строки нет в приложении 2", &reading::MappedLine::reason);
    ASSERT_NE(lost, all.end());
    EXPECT_EQ(lost->line, 7);
    EXPECT_EQ(lost->field, 2U);
    EXPECT_EQ(lost->place, "в форме нет");
}

TEST_F(MappedTable, MoneyThatIsConvertedTwiceIsAskedAbout) {
    open(headings + "\t17\t\t\t880 000,0\n");
    EXPECT_EQ(lineOf("a2.17.cost_budget"),
              "doubtful 880000 > 880.0 (уже переведено? меньше прежнего в 1\u00A0000 раз)");
    m_choices.money = 3;
    EXPECT_EQ(lineOf("a2.17.cost_budget"), "recognised+ 880000 > 880000.0 (без изменений)");
}

TEST_F(MappedTable, MoneyWithoutAUnitIsDoubtfulUntilItIsChosen) {
    open("№ строки\tОбъём на 1 чел.\tСтоимость программы, бюджет\n17\t\t900000\n");
    EXPECT_EQ(mapping().moneyFound, std::nullopt);
    EXPECT_EQ(mapping().moneyFields, (std::set<std::size_t>{2}));
    EXPECT_TRUE(lineOf("a2.17.cost_budget").starts_with("doubtful 880000 > 900000 (денежная единица не названа"));
    m_choices.money = 6;
    // 900 000 millions of roubles are 900 000 000 thousands: a thousand times the former figure.
    EXPECT_EQ(lineOf("a2.17.cost_budget"), "doubtful 880000 > 900000000 (больше прежнего в 1\u00A0023 раз)");
}

TEST_F(MappedTable, AColumnMayBeChosenByHandAndTwoWithOneChoiceAreRefused) {
    open("№ строки\tОбъём на 1 чел.\tПоправка\n33\t0,3\t0,31\n");
    m_choices.columns[2] = "volume";
    const auto twice = mapping();
    EXPECT_FALSE(twice.isUsable());
    EXPECT_EQ(twice.clashing, (std::set<std::size_t>{1, 2}));
    EXPECT_EQ(twice.clash, "«гр. 3» выбрано у столбцов B и C");
    EXPECT_TRUE(lines().empty());
    m_choices.columns[1] = "";
    ASSERT_EQ(lines().size(), 1U);
    EXPECT_EQ(lines().front().after, "0.31");
    EXPECT_EQ(lines().front().field, 2U);
}

TEST_F(MappedTable, AHeadingIsPointedAt) {
    open("Строка 33\t0,29\t12\nГода\tОбъём на 1 чел.\tСтоимость единицы, руб.\nпрочее\n33\t0,3\t2 900\n");
    m_choices.heading = reading::HeadingLines{2, 3};
    m_choices.columns[0] = "row";
    const auto mapped = mapping();
    ASSERT_TRUE(mapped.isUsable());
    EXPECT_EQ(mapped.lines, (reading::HeadingLines{2, 3}));
    EXPECT_TRUE(lineOf("a2.33.volume").ends_with("> 0.3 ()"));
    m_choices.heading = reading::HeadingLines{40, 50};
    EXPECT_FALSE(mapping().heading);
}

TEST_F(MappedTable, AFieldTypedAnewIsReadInItsPlace) {
    open(headings + "\t35.2\tпо факту\n");
    EXPECT_TRUE(lineOf("a2.35.2.volume").ends_with("(не число)"));
    m_choices.retyped[{2, 2}] = "0,55";
    EXPECT_TRUE(lineOf("a2.35.2.volume").starts_with("recognised+ "));
    ASSERT_EQ(m_table.cells.size(), 1U);
    const auto settings = reading::settingsOf(m_table, std::vector<std::size_t>{0}, request());
    EXPECT_EQ(settings.front().path, "a2.35.2.volume");
    EXPECT_EQ(settings.front().value, "0.55");
}

TEST_F(MappedTable, AComputedCellThatDiffersStaysAsComputed) {
    open("№ строки\tПодушевой норматив, ОМС, руб.\n33\t1,00\n");
    const auto all = lines();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().verdict, Verdict::Differs);
    EXPECT_FALSE(all.front().isTicked);
    EXPECT_TRUE(all.front().cells.empty());
    EXPECT_EQ(all.front().reason, "в файле 1,00, по расчёту пусто");
}

TEST_F(MappedTable, KeysOfAFileOfTheProgramAreItsHeading) {
    open("year,row,label,volume,cost_budget\n2022,33,Скорая,0.3,X\n2023,33,Скорая,0.4,X\n2022,17,,,900000\n");
    ASSERT_TRUE(mapping().heading);
    EXPECT_TRUE(mapping().heading->byKeys);
    EXPECT_TRUE(lineOf("a2.33.volume").ends_with("> 0.3 ()"));
    EXPECT_EQ(lineOf("a2.17.cost_budget"), "recognised+ 880000 > 900000 ()");
}

TEST_F(MappedTable, RowsOfAListAreTakenOneByOne) {
    open("Код МО по реестру\tНаименование медицинской организации\tОсуществляющие деятельность в сфере ОМС\n"
         "0101\tБольница № 1\t1\n0102\tБольница № 2\tдва\n");
    m_choices.columns = {{0, "mo_code"}, {1, "mo_name"}, {2, "oms"}};
    m_choices.heading = reading::HeadingLines{1, 1};
    const auto all = lines(3);
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].verdict, Verdict::Rejected);
    EXPECT_EQ(all[0].cell.path(), "a3.0102.oms");
    EXPECT_EQ(all[1].row, "0101");
    EXPECT_EQ(all[1].place, "Больница № 1");
    EXPECT_EQ(all[1].cells.size(), 3U);
    EXPECT_EQ(all[1].reason, "новая строка");
    EXPECT_TRUE(all[1].isTicked);
    EXPECT_EQ(all[2].cells.size(), 2U);
}

// What Ctrl+Shift+C copies of appendix 5 in 2022 is headed «на 01.01.2021», in the plan of 2023 «на 01.01.2022».
TEST_F(MappedTable, ATableOfAnotherYearIsKnownAndAskedAbout) {
    open("N строки\tВозраст, лет/месяцев\tЧисленность застрахованных лиц на 01.01.2022, человек всего\tЧисленность "
         "застрахованных лиц на 01.01.2022, человек мужчин\tЧисленность застрахованных лиц на 01.01.2022, человек "
         "женщин\n6\t1 год\t21\t10\t11\n");
    const auto mapped = mapping(5);
    ASSERT_TRUE(mapped.isUsable());
    EXPECT_EQ(mapped.heading->ofYear, 2023);
    EXPECT_EQ(lineOf("a5.6.insured_men", 5), "doubtful  > 10 (заголовки таблицы – 2023 года)");
    m_choices.takesOtherYear = true;
    EXPECT_EQ(lineOf("a5.6.insured_men", 5), "recognised+  > 10 ()");
}

TEST_F(MappedTable, ASheetIsLikestToTheTableOfItsHeading) {
    open(headings + "\t33\t0,3\n\t34\t0,3\n");
    const auto guess = reading::guessSheet(m_sheet, *support::edition2022(), 2022, 5);
    EXPECT_EQ(guess.appendix, 2);
    EXPECT_EQ(guess.rows, 2U);
    open("Титул\n");
    EXPECT_EQ(reading::guessSheet(m_sheet, *support::edition2022(), 2022, 2).appendix, 0);
}

TEST_F(MappedTable, ChoicesAreRememberedByTheWordingOfTheHeading) {
    open("Отчёт\n№ п/п\tПлан 2022\tПоправка\n33\t0,3\t0,31\n");
    m_choices.heading = reading::HeadingLines{2, 2};
    m_choices.columns = {{0, "row"}, {1, ""}, {2, "volume"}};
    m_choices.money = 3;
    auto shape = reading::shapeOf(m_sheet, mapping(), m_choices);
    shape.appendix = 2;
    shape.date = "12.03.2022";
    const auto read = reading::readShape(reading::writeShape(shape));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, shape);
    // Of the next year, two lines lower, on another sheet.
    open("Отчёт\nо плане\tновый\n\nитого\n№  п/п\tплан 2023\tПоправка\n33\t0,3\t0,32\n");
    const std::vector shapes{*read};
    const auto known = reading::findShape(m_sheet, shapes);
    ASSERT_TRUE(known);
    EXPECT_EQ(known->choices.heading, (reading::HeadingLines{5, 5}));
    m_choices = known->choices;
    EXPECT_TRUE(lineOf("a2.33.volume").ends_with("> 0.32 ()"));
    open("№ п/п\tПлан\tПоправка\n33\t0,3\t0,32\n");
    EXPECT_FALSE(reading::findShape(m_sheet, shapes));
    EXPECT_FALSE(reading::readShape("9,12.03.2022"));
}

}  // namespace

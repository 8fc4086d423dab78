#include "core/reading/pasted_table.h"
#include "tests/support/filled_2022.h"

#include <gmock/gmock.h>

namespace {

using reading::PastedStatus;
using reading::PastedTable;
using reading::PastedValue;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// «+ 33 объём 2022: 0.29 → 0.3 (изменение +0,01)»; «?» doubtful, «!» rejected.
std::string said(const PastedValue& value) {
    const std::string mark = value.status == PastedStatus::Recognised ? "+ "
                             : value.status == PastedStatus::Doubtful ? "? "
                                                                      : "! ";
    return mark + (value.row.empty() ? "«" + value.rowText + "»" : value.row) + " " + value.measure + " "
           + std::to_string(value.year) + ": " + value.before + " → " + value.after + " (" + value.reason + ")";
}

std::vector<std::string> said(const PastedTable& table) {
    std::vector<std::string> lines;
    for (const PastedValue& value : table.values) {
        lines.push_back(said(value));
    }
    return lines;
}

class DecreeTable : public testing::Test {
protected:
    PastedTable read(std::string_view bytes) {
        return reading::readDecreeTable(bytes, m_plan.draft(), m_plan.draft().calculate(scenario::rootScenario),
                                        m_question);
    }

    support::Filled2022 m_plan{"Астраханская область", {{"coefficient.kd", "1.105"}}};
    reading::PasteQuestion m_question{2,
                                      reading::PasteTarget::FederalNorms,
                                      reading::RowMatching::ByNumber,
                                      form::Measure::Volume,
                                      2022,
                                      scenario::rootScenario};
};

TEST_F(DecreeTable, RowsAreFoundByNumberAndYearsInTheHeading) {
    const PastedTable table = read("№ строки\tНаименование\tОбъём, 2022 год\tОбъём, 2023 год\n"
                                   "33\tСкорая помощь\t0,29\t0,30\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)",
                                         "+ 33 объём 2023: 0.29 → 0.30 (изменение +0,01)"));
    EXPECT_EQ(table.values[1].path, "norm.2.33.volume");
    EXPECT_EQ(table.values[1].rowText, "Скорая помощь");
    EXPECT_EQ(table.values[1].place.words(), "строка 2, столбец 4");
}

TEST_F(DecreeTable, AHeadingOfTwoLevelsWithMergedCellsIsRead) {
    const PastedTable table =
        read("№\tВид помощи\tСредний норматив объёма\t\tСредний норматив финансовых затрат, руб.\t\n"
             "\t\t2022\t2023\t2022\t2023\n"
             "1\t2\t3\t4\t5\t6\n"
             "35.2\tНеотложная форма\t0,54\t0,54\t713,7\t760,0\n");
    EXPECT_THAT(said(table), ElementsAre("+ 35.2 объём 2022: 0.54 → 0.54 (без изменений)",
                                         "+ 35.2 объём 2023: 0.54 → 0.54 (без изменений)",
                                         "+ 35.2 стоимость единицы 2022: 713.7 → 713.7 (без изменений)",
                                         "+ 35.2 стоимость единицы 2023: 756.4 → 760.0 (изменение +3,6)"));
}

TEST_F(DecreeTable, NamesAreFoundInEitherAlphabet) {
    // The first «С» and «о» of the name are Latin letters.
    const PastedTable table = read("Наименование\tОбъём\nCкoрая помощь\t0,29\nМРТ-исследования неведомые\t0,1\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)",
                                         "! «МРТ-исследования неведомые» объём 2022:  →  (в форме нет такой строки)"));
}

TEST_F(DecreeTable, AMergedCellHoldsForTheLinesBelow) {
    const PastedTable table = read("№\tПоказатель\t2022\n33\tобъём\t0,29\n\tстоимость\t2 884,7\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)",
                                         "+ 33 стоимость единицы 2022: 2884.7 → 2884.7 (без изменений)"));
}

TEST_F(DecreeTable, AMergedCellWithoutAMeasureIsDoubted) {
    const PastedTable table = read("№\tСтоимость, 2022\tСтоимость, 2023\n33\t2 884,7\t–\n\t–\t3 057,6\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 стоимость единицы 2022: 2884.7 → 2884.7 (без изменений)",
                                         "? 33 стоимость единицы 2023: 3057.6 → 3057.6 "
                                         "(ячейка объединена, строка взята сверху)"));
}

TEST_F(DecreeTable, StarsRangesAndLettersAreDoubted) {
    const PastedTable table = read("№\tОбъём\n07\t0,51-0,73\n08\t0,144*\n33\tО,29\n");
    EXPECT_THAT(said(table), ElementsAre("? 07 объём 2022: 0.73 → 0.51 (диапазон: взята нижняя граница)",
                                         "? 08 объём 2022: 0.144 → 0.144 (сноска * отброшена)",
                                         "? 33 объём 2022: 0.29 → 0.29 (буква вместо цифры, прочитано 0,29)"));
}

TEST_F(DecreeTable, ALeapIsDoubted) {
    EXPECT_THAT(said(read("№\tОбъём\n35.1.3\t2395\n")),
                ElementsAre("? 35.1.3 объём 2022: 2.395 → 2395 (больше прежнего в 1\u00A0000 раз)"));
}

TEST_F(DecreeTable, UnitsOfTheHeadingAreBroughtToTheForms) {
    EXPECT_THAT(
        said(read("№\tСтоимость единицы, тыс. руб., 2022\n33\t2,8847\n")),
        ElementsAre("? 33 стоимость единицы 2022: 2884.7 → 2884.7 (в заголовке другая единица: умножено на 1000)"));
    EXPECT_THAT(said(read("№\tОбъём на 1000 человек, 2022\n33\t290\n")),
                ElementsAre("? 33 объём 2022: 0.29 → 0.290 (в заголовке другая единица: поделено на 1000)"));
}

TEST_F(DecreeTable, AnotherUnitOfALineIsDoubted) {
    const PastedTable table = read("№\tНаименование\tЕдиница измерения\tОбъём\n"
                                   "33\tСкорая помощь\tвызовов на 1 застрахованное лицо\t0,29\n"
                                   "35.2\tНеотложные посещения\tобращение\t0,54\n"
                                   "40\tСтационар\tслучаев госпитализации на 1 жителя\t0,165\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)",
                                         "? 35.2 объём 2022: 0.54 → 0.54 (единица «обращение», в форме – «посещение»)",
                                         testing::HasSubstr("единица на 1 жителя, в форме – на 1 застрахованного")));
}

TEST_F(DecreeTable, ATotalOfTheFormStandsForItsOnlyNormative) {
    EXPECT_THAT(said(read("№\tНаименование\tОбъём\n23 . 2\tНеотложная\t0.54\n")),
                ElementsAre("? 35.2 объём 2022: 0.54 → 0.54 (номер 23.2 – сумма; взята строка 35.2)"));
}

TEST_F(DecreeTable, WhatCannotBeTakenSaysWhy) {
    const PastedTable table = read("№\tНаименование\tОбъём\n"
                                   "35.3.7\tТестирование\tпо факту\n"
                                   "99\tмедицинская помощь, всего\t2,93\n"
                                   "17\tИные услуги\t0,5\n"
                                   "02\tСкорая вне ОМС\t0,02\n"
                                   "33\tСкорая помощь\t0,123456789012\n"
                                   "35.2\tНеотложные посещения\t-0,54\n");
    EXPECT_THAT(said(table), ElementsAre("! 35.3.7 объём 2022:  →  (не число)",
                                         "! «99 медицинская помощь, всего» объём 2022:  →  (в форме нет такой строки)",
                                         "! 17 объём 2022:  →  (ячейка закрыта формой)",
                                         "! 02 объём 2022:  →  (у строки нет федерального норматива)",
                                         testing::StartsWith("! 33 объём 2022: 0.29 →  (слишком много цифр"),
                                         testing::StartsWith("! 35.2 объём 2022: 0.54 →  (число отрицательное")));
}

TEST_F(DecreeTable, AValueGivenTwiceIsTakenOnce) {
    EXPECT_THAT(said(read("№\tОбъём\n33\t0,29\n33\t0,30\n")),
                ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)",
                            "! 33 объём 2022: 0.29 →  (значение этой ячейки уже есть: строка 2, столбец 2)"));
}

TEST_F(DecreeTable, AYearOutsideThePlanIsRejected) {
    EXPECT_THAT(said(read("№\tОбъём, 2019 год\n33\t0,3\n")),
                ElementsAre("! 33 объём 2019:  →  (года 2019 в плане нет)"));
}

TEST_F(DecreeTable, RowsTheTableDoesNotNameAreListed) {
    const PastedTable table = read("№\tОбъём, 2022\n33\t0,29\n");
    EXPECT_THAT(table.absent, Contains(reading::AbsentRow{"35.2", "Неотложные посещения", "объём", 2022}));
    EXPECT_THAT(table.absent, testing::Not(Contains(reading::AbsentRow{"33", "Скорая помощь", "объём", 2022})));
}

TEST_F(DecreeTable, FiguresWithoutAHeadingStandInTheOrderOfTheForm) {
    EXPECT_THAT(
        said(read("33\t0,29\t2884,7\n35.2\t0,54\t713,7\n")),
        ElementsAre("? 33 объём 2022: 0.29 → 0.29 (столбец без заголовка, принят за объём)",
                    "? 33 стоимость единицы 2022: 2884.7 → 2884.7 (столбец без заголовка, принят за стоимость единицы)",
                    "? 35.2 объём 2022: 0.54 → 0.54 (столбец без заголовка, принят за объём)",
                    "? 35.2 стоимость единицы 2022: 713.7 → 713.7 "
                    "(столбец без заголовка, принят за стоимость единицы)"));
}

TEST_F(DecreeTable, RowsCopiedFromAnAppendixAreRead) {
    const PastedTable table =
        read("Виды и условия\tN строки\tЕдиница измерения\tОбъём на 1 чел.\tСтоимость единицы, руб.\t"
             "Подушевые нормативы, руб. / ОМС\tСтоимость программы, тыс. руб. / ОМС\t%\n"
             "1. Скорая медицинская помощь\t33\tвызов\t0,29\t2 884,7\t836,56\t1 007 801,8\t5,1\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)",
                                         "+ 33 стоимость единицы 2022: 2884.7 → 2884.7 (без изменений)"));
}

TEST_F(DecreeTable, ARowNumberMayStandAfterTheName) {
    EXPECT_THAT(
        said(read("Скорая помощь\t33\t0,29\nНеотложные посещения\t35.2\t0,54\n")),
        ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)", "+ 35.2 объём 2022: 0.54 → 0.54 (без изменений)"));
}

TEST_F(DecreeTable, AFileInWindows1251IsRead) {
    // «№;Норматив;Объём» in Windows-1251
    const PastedTable table = read("\xB9;\xCD\xEE\xF0\xEC\xE0\xF2\xE8\xE2;\xCE\xE1\xFA\xB8\xEC\r\n33;;0,29\r\n");
    EXPECT_THAT(said(table), ElementsAre("+ 33 объём 2022: 0.29 → 0.29 (без изменений)"));
}

TEST_F(DecreeTable, TextWithoutNumbersIsAFinding) {
    const PastedTable table = read("просто слова\nи ещё слова\n");
    EXPECT_THAT(table.values, IsEmpty());
    ASSERT_THAT(table.findings, SizeIs(1));
    EXPECT_EQ(table.findings[0].text, "в таблице нет чисел; ожидались строки «номер или название – значение»");
}

TEST_F(DecreeTable, TakingIsOneStepOfUndoWithTheActAsItsNote) {
    const PastedTable table = read("№\tОбъём\tСтоимость\n33\t0,3\t3000\n");
    auto settings = reading::settingsOf(table.values, scenario::rootScenario, "Постановление № 2505");
    const auto change = m_plan.draft().prepare(settings, reading::takenTitle(m_question, settings.size()));
    ASSERT_TRUE(change);
    m_plan.draft().apply(*change.value);
    EXPECT_EQ(m_plan.draft().undoTitle(), "нормативы из таблицы, 2\u00A0значения");
    const auto assignments = m_plan.draft().assignments(scenario::rootScenario);
    EXPECT_EQ(assignments.find("norm.2.33.unit_cost", 2022)->value, "3000");
    EXPECT_EQ(assignments.find("norm.2.33.unit_cost", 2022)->note, "Постановление № 2505");
    m_plan.draft().undo();
    EXPECT_EQ(m_plan.draft().assignments(scenario::rootScenario).find("norm.2.33.volume", 2022), nullptr);
}

TEST_F(DecreeTable, ABlockStandsWhereItIsPasted) {
    m_question.target = reading::PasteTarget::Cells;
    const auto cells = [](std::size_t record, std::size_t field) -> std::optional<form::CellAddress> {
        if (record > 0 || field > 1) {
            return std::nullopt;
        }
        return form::CellAddress{2, "02", field == 0 ? "volume" : "percap_oms"};
    };
    const PastedTable table = reading::readBlock("0,02*\t5\t7\n", m_plan.draft(),
                                                 m_plan.draft().calculate(scenario::rootScenario), m_question, cells);
    EXPECT_THAT(said(table), ElementsAre("? 02 объём 2022:  → 0.02 (сноска * отброшена)",
                                         "! 02 Подушевой норматив, ОМС 2022:  →  (ячейка закрыта формой)",
                                         "! «»  2022:  →  (за краем таблицы)"));
}

}  // namespace

#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/summary/key_figure.h"
#include "ui/summary/summary_model.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/text_wrap.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using ui::StageColumn;

class SummaryOfThePlan : public testing::Test {
protected:
    SummaryOfThePlan() {
        m_shownPlan.setYear(2016);
        m_page.resize(1168, 640);
        m_page.show();
        QObject::connect(
            &m_page, &ui::SummaryPage::cellRequested, &m_page,
            [this](const form::CellAddress& cell, int year) { m_asked = cell.path() + '@' + std::to_string(year); });
        QObject::connect(&m_page, &ui::SummaryPage::parameterRequested, &m_page, [this](const QString& path, int year) {
            m_asked = path.toStdString() + '@' + std::to_string(year);
        });
    }

    [[nodiscard]] QModelIndex at(int row, StageColumn column) const {
        return m_page.model().index(row, static_cast<int>(column));
    }
    [[nodiscard]] std::string shown(int row, StageColumn column) const {
        return plain(at(row, column).data().toString());
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::SummaryPage m_page{m_shownPlan};
    std::string m_asked;
};

TEST_F(SummaryOfThePlan, ARowIsOneLineOfCalculation) {
    EXPECT_EQ(shown(0, StageColumn::Name), "За счёт бюджета субъекта, на 1 жителя");
    EXPECT_EQ(shown(1, StageColumn::Name), "Скорая медицинская помощь");
    EXPECT_EQ(shown(1, StageColumn::Volume), "0,02");
    EXPECT_EQ(shown(1, StageColumn::UnitCost), "4 307,4");
    EXPECT_EQ(shown(1, StageColumn::UnitCostChange), "−13,9 %");
    EXPECT_EQ(shown(1, StageColumn::Percap), "86,1");
    EXPECT_EQ(shown(1, StageColumn::Cost), "87,0");
    EXPECT_EQ(shown(1, StageColumn::Share), "0,8");
}

TEST_F(SummaryOfThePlan, TheLastRowIsTheWhole) {
    const int last = m_page.model().rowCount() - 1;
    EXPECT_EQ(shown(last, StageColumn::Name), "Всего");
    EXPECT_EQ(shown(last, StageColumn::Cost), "11 207,3");
    EXPECT_EQ(shown(last, StageColumn::CostChange), "+3,3 %");
    EXPECT_EQ(shown(last, StageColumn::Share), "100,0");
}

TEST_F(SummaryOfThePlan, AFigureThatMissesAPartSaysSoInTilesAndShares) {
    scenario::Setting gap;
    gap.path = "a2.28.unit_cost";
    gap.year = 2016;
    ASSERT_TRUE(m_shownPlan.apply(std::span(&gap, 1)).empty());
    const auto figures = m_page.findChildren<ui::KeyFigure*>();
    EXPECT_EQ(plain(figures[0]->figure().below), "неполно");
    EXPECT_EQ(plain(figures[1]->figure().below), "−4,6 %");
    EXPECT_EQ(plain(figures[2]->figure().below), "неполно");
    const int last = m_page.model().rowCount() - 1;
    for (const StageColumn column : {StageColumn::Cost, StageColumn::Share}) {
        EXPECT_TRUE(ui::cellStateOf(at(last, column)).flags.testFlag(ui::CellFlag::Incomplete));
        EXPECT_TRUE(at(last, column).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("неполно")));
    }
    EXPECT_TRUE(ui::cellStateOf(at(1, StageColumn::Share)).flags.testFlag(ui::CellFlag::Incomplete));
    EXPECT_FALSE(ui::cellStateOf(at(1, StageColumn::Cost)).flags.testFlag(ui::CellFlag::Incomplete));
}

// «3. Подушевой норматив, руб.» over one column of small figures.
TEST_F(SummaryOfThePlan, WordsOfAHeadingAreNeverCut) {
    m_page.compared().setCurrentIndex(0);
    emit m_page.compared().activated(0);
    const int word = QFontMetrics(ui::font(ui::TextSize::Secondary)).horizontalAdvance(QStringLiteral("Подушевой"));
    for (const int width : {1168, 620}) {
        m_page.resize(width, 640);
        ASSERT_TRUE(m_page.table().isColumnHidden(static_cast<int>(StageColumn::PercapChange)));
        EXPECT_GE(m_page.table().columnWidth(static_cast<int>(StageColumn::Percap)), word + 20);
        EXPECT_GE(m_page.table().columnWidth(static_cast<int>(StageColumn::Name)), 140);
    }
}

TEST_F(SummaryOfThePlan, ASmallPageCutsNoUnitAndNoName) {
    m_page.resize(821, 500);
    QTest::qWait(1);
    const auto* whole = m_page.findChild<ui::KeyFigure*>();
    EXPECT_EQ(plain(whole->captionLines().join(QLatin1Char(' '))), "Стоимость программы, млн руб.");
    EXPECT_GE(whole->height(), whole->sizeHint().height());
    int row = 0;
    while (shown(row, StageColumn::Name) != "Высокотехнологичная помощь") {
        ASSERT_LT(++row, m_page.model().rowCount());
    }
    EXPECT_GT(m_page.table().rowHeight(row), m_page.table().rowHeight(0));
    EXPECT_GE(m_page.table().columnWidth(0),
              ui::widestWord(QStringLiteral("Высокотехнологичная"), ui::font(ui::TextSize::Secondary)) + 12);
}

TEST_F(SummaryOfThePlan, IsPrintedAsItStandsOnTheScreen) {
    const document::PrintedTable table = m_page.printed();
    EXPECT_EQ(table.title.front(), "Сводка плана: Астраханская область, 2015–2017");
    EXPECT_EQ(table.title.back(), "2016 год, сценарий «Базовый»");
    const auto cells = [&](std::size_t row) {
        std::string line;
        for (const document::TableCell& cell : table.rows[row].cells) {
            line += (line.empty() ? "" : " | ") + plain(QString::fromStdString(cell.text));
        }
        return line;
    };
    EXPECT_EQ(cells(1), "Скорая медицинская помощь | вызов | 0,02 | – | 4 307,4 | −13,9 % | 86,1 | −13,9 % | 87,0 | "
                        "−13,9 % | 0,8");
    EXPECT_EQ(table.rows.back().cells.front().text, "Всего");
    EXPECT_TRUE(table.rows.front().keepWithNext);
    // The form of 2015 has no federal figures: their column is not printed, and headings close up.
    EXPECT_EQ(table.columnWidthsMm.size(), 11U);
    EXPECT_EQ(table.heading.back().lastColumn, 10);
}

TEST_F(SummaryOfThePlan, PaperTellsThatATotalIsIncomplete) {
    const std::vector<scenario::Setting> settings{{m_shownPlan.scenario(), "a2.28.unit_cost", 2016, "", "", ""}};
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    const document::PrintedTable table = m_page.printed();
    ASSERT_EQ(table.footnotes.size(), 1U);
    EXPECT_EQ(table.footnotes.front(), "* Неполно: введены не все числа, из которых складывается итог.");
}

TEST_F(SummaryOfThePlan, AFigureLeadsToItsCell) {
    m_page.table().setCurrentIndex(at(1, StageColumn::UnitCost));
    QTest::keyClick(&m_page.table(), Qt::Key_Return);
    EXPECT_EQ(m_asked, "a2.02.unit_cost@2016");
}

TEST_F(SummaryOfThePlan, TheLawThatIsNotEnteredIsOffered) {
    const ui::KeyFigure& deficit = *m_page.keyFigures().back();
    EXPECT_EQ(deficit.figure().unit.toStdString(), "не рассчитан");
    EXPECT_EQ(deficit.figure().below.toStdString(), "Ввести закон о бюджете");
    m_page.keyFigures().back()->click();
    EXPECT_EQ(m_asked, "law.budget_allocations@2016");
}

TEST_F(SummaryOfThePlan, ALawBelowTheCostIsADeficit) {
    const scenario::Setting law{m_shownPlan.scenario(), "law.budget_allocations", 2016, "2300", {}, {}};
    ASSERT_TRUE(m_shownPlan.apply(std::span(&law, 1)).empty());
    EXPECT_EQ(plain(m_page.keyFigures().back()->figure().value), "91,9");
}

TEST_F(SummaryOfThePlan, AnEditAndAYearAreFollowed) {
    const scenario::Setting volume{m_shownPlan.scenario(), "a2.02.volume", 2016, "0.04", {}, {}};
    ASSERT_TRUE(m_shownPlan.apply(std::span(&volume, 1)).empty());
    EXPECT_EQ(shown(1, StageColumn::Percap), "172,3");
    m_shownPlan.setYear(2015);
    EXPECT_EQ(m_page.compared().currentData().toInt(), 0);
    EXPECT_TRUE(m_page.table().isColumnHidden(static_cast<int>(StageColumn::CostChange)));
    EXPECT_EQ(shown(m_page.model().rowCount() - 1, StageColumn::Cost), "10 852,4");
}

TEST_F(SummaryOfThePlan, AnEmptyYearSaysSoAndShowsNoZero) {
    m_shownPlan.setYear(2017);
    EXPECT_EQ(m_page.keyFigures().front()->figure().value.toStdString(), "");
    EXPECT_EQ(m_page.keyFigures().front()->figure().unit.toStdString(), "не рассчитано");
    EXPECT_EQ(shown(1, StageColumn::Cost), "");
}

/// The panel beside the stages tells what the letter asks to compare with.
std::vector<std::string> panelTexts(const ui::SummaryPage& page) {
    std::vector<std::string> texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        texts.push_back(plain(label->text()));
    }
    return texts;
}

TEST(SummaryOfAnEmptyPlan, AShareThatIsNotEnteredIsNotOutOfItsBounds) {
    support::Filled2022 plan("Учебная область");
    ui::ShownPlan shownPlan(plan.draft().content(), QStringLiteral("Проверка"));
    ui::SummaryPage page(shownPlan);
    page.show();
    EXPECT_THAT(panelTexts(page), testing::Contains("не введено; пределы от 0,8 до 1,1 %"));
    EXPECT_THAT(panelTexts(page), testing::Not(testing::Contains(testing::HasSubstr("вне пределов"))));
}

/// Row 10, the day hospital, is entered or adds rows 09 and 12.
ui::CellKind kindOfDayHospital(const support::Entries& entries) {
    support::Filled2022 plan("Учебная область", entries);
    ui::ShownPlan shownPlan(plan.draft().content(), QStringLiteral("Проверка"));
    ui::SummaryPage page(shownPlan);
    page.show();
    for (int row = 0; row < page.model().rowCount(); ++row) {
        const QModelIndex volume = page.model().index(row, static_cast<int>(StageColumn::Volume));
        if (page.model().link(volume).cell == form::CellAddress{2, "10", "volume"}) {
            return volume.data(ui::CellStateRole).value<ui::CellState>().kind;
        }
    }
    throw std::logic_error("the summary has no row 10");
}

TEST(SummaryOfDayHospitals, WhatPartsAddUpToIsNoEntry) {
    EXPECT_EQ(kindOfDayHospital({{"2022:a2.10.volume", "0.004"}}), ui::CellKind::Entered);
    EXPECT_EQ(kindOfDayHospital({{"2022:a2.09.volume", "0.001"}, {"2022:a2.12.volume", "0.0026"}}),
              ui::CellKind::Computed);
}

TEST(SummaryRounding, MillionsAreRoundedAsThePlanRounds) {
    // 51,0 − 1,0 = 50,0 thousand roubles: half of the last digit of a million.
    const auto shownLaw = [](const char* rounding) {
        support::Filled2022 plan("Учебная область", {{"option.rounding", rounding},
                                                     {"2022:law.budget_allocations", "51.0"},
                                                     {"2022:population.residents", "1000"},
                                                     {"2022:a2.17.cost_budget", "1.0"}});
        ui::ShownPlan shownPlan(plan.draft().content(), QStringLiteral("Проверка"));
        ui::SummaryPage page(shownPlan);
        page.show();
        const auto texts = panelTexts(page);
        const auto law = std::ranges::find_if(texts, [](const auto& text) { return text.starts_with("хватает"); });
        return law == texts.end() ? std::string() : *law;
    };
    EXPECT_EQ(shownLaw("half_up"), "хватает, запас 0,1 млн руб.");
    EXPECT_EQ(shownLaw("half_even"), "хватает, запас 0,0 млн руб.");
}

}  // namespace

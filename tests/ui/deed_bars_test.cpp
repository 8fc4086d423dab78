// Indexation and the transfer of volumes in the window. Figures: Astrakhan oblast 2016, as in
// tests/unit/analysis/rebalance_test.cpp.
#include "core/scenario/tree.h"
#include "tests/support/filled_2022.h"
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/index_bar.h"
#include "ui/scenario/rebalance_bar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace {

std::string value(const ui::ShownPlan& shownPlan, scenario::ScenarioId id, const char* path, int year) {
    const auto& overrides = shownPlan.draft().scenario(id)->overrides;
    const auto found = overrides.find({path, year});
    return found == overrides.end() ? "нет" : found->second.value;
}

class Indexing : public testing::Test {
protected:
    Indexing() {
        m_shownPlan.setYear(2016);
        m_bar.resize(1100, 160);
        m_bar.open({"28", "31", "29.1"});
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::IndexBar m_bar{m_shownPlan};
};

TEST_F(Indexing, OffersUnitCostsFirstAndTakesTheMarkedRows) {
    EXPECT_EQ(plain(m_bar.column().itemText(0)), "Стоимость единицы, приложение 2");
    EXPECT_EQ(m_bar.rows().text(), QStringLiteral("28, 31, 29.1"));
}

TEST_F(Indexing, TabGoesFromTheNameThroughTheYears) {
    const QWidget* next = &m_bar.name();
    for (std::size_t year = 0; year < 3; ++year) {
        next = next->nextInFocusChain();
        EXPECT_EQ(next, &m_bar.index(year)) << year;
    }
}

// A window of 1024 with the tree of pages leaves 820 to the strip.
TEST_F(Indexing, ItsButtonsFitANarrowWindow) {
    EXPECT_LE(m_bar.minimumSizeHint().width(), 820);
}

TEST_F(Indexing, ShowsWhatWouldChangeAndChangesNothing) {
    m_bar.name().setText(QStringLiteral("Индекс-дефлятор"));
    m_bar.index(1).setText(QStringLiteral("1,05"));
    m_bar.preview();
    EXPECT_EQ(m_bar.refusal(), QString());
    const std::string told = plain(m_bar.answer());
    EXPECT_NE(told.find("2016 год: 3 значения; вся программа 11 207,3 → "), std::string::npos) << told;
    EXPECT_NE(told.find("1 817,8 → 1 908,7"), std::string::npos) << told;
    EXPECT_FALSE(m_shownPlan.undoTitle() == QStringLiteral("индексация: Индекс-дефлятор"));
}

TEST_F(Indexing, SaysThatTheProgrammeMissesAPart) {
    const scenario::Setting gap{1, "a2.30.unit_cost", 2016, "", "", ""};
    ASSERT_TRUE(m_shownPlan.apply({&gap, 1}, QStringLiteral("пробел")).empty());
    m_bar.name().setText(QStringLiteral("Индекс-дефлятор"));
    m_bar.index(1).setText(QStringLiteral("1,05"));
    m_bar.preview();
    const std::string told = plain(m_bar.answer());
    EXPECT_NE(told.find("\nСтоимость программы неполная, 2016 год: введены не все слагаемые.\n"), std::string::npos)
        << told;
}

TEST_F(Indexing, IsOneNamedDeed) {
    m_bar.name().setText(QStringLiteral("Индекс-дефлятор"));
    m_bar.index(1).setText(QStringLiteral("1,05"));
    m_bar.apply();
    EXPECT_TRUE(m_bar.isHidden());
    EXPECT_EQ(value(m_shownPlan, 1, "a2.28.unit_cost", 2016), "1908.7");
    EXPECT_EQ(value(m_shownPlan, 1, "a2.31.unit_cost", 2016), "1400.1");
    EXPECT_EQ(value(m_shownPlan, 1, "a2.29.1.unit_cost", 2016), "376.1");  // 358.2 × 1.05 = 376.11
    EXPECT_EQ(m_shownPlan.undoTitle(), QStringLiteral("индексация: Индекс-дефлятор"));
    m_shownPlan.undo();
    EXPECT_EQ(value(m_shownPlan, 1, "a2.28.unit_cost", 2016), "1817.8");
}

TEST_F(Indexing, NamesEveryFaultAtOnce) {
    m_bar.index(0).setText(QStringLiteral("пять"));
    m_bar.index(1).setText(QStringLiteral("1,05"));
    m_bar.apply();
    EXPECT_EQ(plain(m_bar.refusal()).substr(0, plain(m_bar.refusal()).find('\n')),
              "Название индекса не введено; оно попадёт в журнал. Пример: индекс-дефлятор");
    EXPECT_NE(plain(m_bar.refusal()).find("2015 год: "), std::string::npos) << plain(m_bar.refusal());
    m_bar.name().setText(QStringLiteral("Индекс"));
    m_bar.index(0).setText(QStringLiteral("0"));
    m_bar.rows().setText(QStringLiteral("28, 99"));
    m_bar.preview();
    EXPECT_NE(plain(m_bar.refusal()).find("2015 год: индекс 0; ожидался больше нуля"), std::string::npos)
        << plain(m_bar.refusal());
    m_bar.index(0).clear();
    m_bar.preview();
    EXPECT_NE(plain(m_bar.refusal()).find("99"), std::string::npos) << plain(m_bar.refusal());
    EXPECT_EQ(value(m_shownPlan, 1, "a2.28.unit_cost", 2016), "1817.8");
}

TEST_F(Indexing, WarnsOfAPercentageAndDoesNotBlock) {
    m_bar.name().setText(QStringLiteral("Индекс"));
    m_bar.index(1).setText(QStringLiteral("104"));
    m_bar.preview();
    EXPECT_EQ(plain(m_bar.answer()).substr(0, plain(m_bar.answer()).find('\n')),
              "Внимание, 2016 год: индекс 104 увеличит значения в 104 раза; вероятно, имелось в виду 1,04.");
    m_bar.index(1).setText(QStringLiteral("1,04"));
    m_bar.preview();
    EXPECT_EQ(plain(m_bar.answer()).find("Внимание"), std::string::npos);
    m_bar.index(1).setText(QStringLiteral("104"));
    m_bar.apply();
    EXPECT_EQ(value(m_shownPlan, 1, "a2.28.unit_cost", 2016), "189051.2");  // 1817.8 × 104
}

TEST_F(Indexing, AFrozenScenarioIsToldOnce) {
    ASSERT_TRUE(m_shownPlan.apply(scenario::prepareFreeze(m_shownPlan.draft(), 1)).empty());
    m_bar.name().setText(QStringLiteral("Индекс"));
    m_bar.index(1).setText(QStringLiteral("1,05"));
    m_bar.apply();
    EXPECT_EQ(plain(m_bar.refusal()).find("заморожен; разморозьте его"),
              plain(m_bar.refusal()).rfind("заморожен; разморозьте его"));
    EXPECT_NE(plain(m_bar.refusal()).find("заморожен; разморозьте его"), std::string::npos) << plain(m_bar.refusal());
}

// Form of 2015: row 03 has neither volume nor unit cost, the form ends with 38.
TEST_F(Indexing, NamesRowsAsTheTableDoes) {
    m_bar.name().setText(QStringLiteral("Индекс"));
    m_bar.index(1).setText(QStringLiteral("1,05"));
    m_bar.rows().setText(QStringLiteral("28, zz, 03"));
    m_bar.preview();
    EXPECT_EQ(plain(m_bar.refusal()),
              "Строка zz: в приложении 2 нет строки «zz»; строки – от 01 до 38\n"
              "Строка 03, стоимость единицы: ячейка закрыта формой («X»), вводить в неё нечего");
}

/// Row 33 of 2022 has the normatives of the letter, and nothing else is entered.
TEST(IndexingNorms, SaysThatTheyWillNotFollowTheNormative) {
    support::Filled2022 plan("Астраханская область", {{"2022:coefficient.kd", "1.105000"}});
    ui::ShownPlan shownPlan(plan.draft().content(), QStringLiteral("Петрова А. В."));
    ui::IndexBar bar(shownPlan);
    bar.open({});
    bar.rows().setText(QStringLiteral("33"));
    bar.name().setText(QStringLiteral("Индекс-дефлятор"));
    bar.index(0).setText(QStringLiteral("1,05"));
    bar.preview();
    const std::string told = plain(bar.answer());
    EXPECT_NE(
        told.find("1 значение рассчитано из норматива; после индексации оно станет числом сценария и за нормативом и "
                  "КД следовать не будет."),
        std::string::npos)
        << told;
    bar.apply();
    bar.open({});
    bar.rows().setText(QStringLiteral("33"));
    bar.name().setText(QStringLiteral("Индекс-дефлятор"));
    bar.index(0).setText(QStringLiteral("1,05"));
    bar.preview();
    EXPECT_EQ(plain(bar.answer()).find("рассчитано"), std::string::npos) << plain(bar.answer());
}

class Rebalancing : public testing::Test {
protected:
    using Column = ui::RebalanceBar::Column;

    Rebalancing() {
        m_shownPlan.setYear(2016);
        m_bar.resize(1100, 240);
        m_bar.open(2, {"30", "31"});
    }

    QTableWidgetItem& at(int row, Column column) { return *m_bar.table().item(row, static_cast<int>(column)); }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::RebalanceBar m_bar{m_shownPlan};
};

TEST_F(Rebalancing, ShowsTheMarkedRowsWithTheirFigures) {
    EXPECT_EQ(m_bar.table().rowCount(), 2);
    EXPECT_EQ(plain(at(0, Column::Volume).text()), "0,172");
    EXPECT_EQ(plain(at(0, Column::UnitCost).text()), "23 735,9");
    EXPECT_EQ(m_bar.goal().count(), 5);
    EXPECT_FALSE(at(0, Column::Volume).flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(at(0, Column::Most).flags() & Qt::ItemIsEditable);
}

TEST_F(Rebalancing, SaysThatTheProgrammeMissesAPart) {
    const scenario::Setting gap{1, "a2.28.unit_cost", 2016, "", "", ""};
    ASSERT_TRUE(m_shownPlan.apply({&gap, 1}, QStringLiteral("пробел")).empty());
    m_bar.rebalance();
    const std::string told = plain(m_bar.answer());
    EXPECT_NE(told.find("\nСтоимость программы неполная, 2016 год: введены не все слагаемые."), std::string::npos)
        << told;
}

TEST_F(Rebalancing, MovesVolumeAndMakesAScenario) {
    at(0, Column::Most).setText(QStringLiteral("0,17"));
    m_bar.rebalance();
    EXPECT_EQ(m_bar.refusal(), QString());
    EXPECT_EQ(plain(at(0, Column::After).text()), "0,170");
    EXPECT_EQ(plain(at(1, Column::After).text()), "0,596");
    EXPECT_NE(plain(m_bar.answer()).find("было 4 829,2788"), std::string::npos) << plain(m_bar.answer());
    EXPECT_NE(plain(m_bar.answer()).find("остаток от округления объёмов +0,5306"), std::string::npos)
        << plain(m_bar.answer());
    m_bar.createButton().click();
    EXPECT_EQ(plain(m_shownPlan.scenarioName()), "Перенос объёмов, 2016 год");
    EXPECT_EQ(value(m_shownPlan, m_shownPlan.scenario(), "a2.31.volume", 2016), "0.596");
    EXPECT_EQ(value(m_shownPlan, 1, "a2.31.volume", 2016), "0.56");
    m_shownPlan.undo();
    EXPECT_EQ(m_shownPlan.draft().content().scenarios.size(), 1U);
}

/// Row 33 of 2022 has the normatives of the letter.
TEST(RebalancingNorms, SaysThatTheyWillNotFollowTheNormative) {
    support::Filled2022 plan("Астраханская область",
                             {{"2022:coefficient.kd", "1.105000"}, {"2022:a2.35.2.volume", "0.55"}});
    ui::ShownPlan shownPlan(plan.draft().content(), QStringLiteral("Петрова А. В."));
    ui::RebalanceBar bar(shownPlan);
    bar.open(2, {"33", "35.2"});
    bar.rebalance();
    EXPECT_EQ(plain(bar.answer()).find("рассчитано"), std::string::npos) << plain(bar.answer());
    bar.table().item(0, static_cast<int>(ui::RebalanceBar::Column::Most))->setText(QStringLiteral("0,28"));
    bar.rebalance();
    EXPECT_NE(plain(bar.answer())
                  .find("\n1 значение рассчитано из норматива; после переноса оно станет числом нового "
                        "сценария и за нормативом следовать не будет."),
              std::string::npos)
        << plain(bar.answer());
}

TEST_F(Rebalancing, KeepsBoundsWhenRowsAreAdded) {
    at(0, Column::Most).setText(QStringLiteral("0,17"));
    m_bar.rows().setText(QStringLiteral("28 30 31"));
    emit m_bar.rows().editingFinished();
    EXPECT_EQ(m_bar.table().rowCount(), 3);
    EXPECT_EQ(plain(at(1, Column::Most).text()), "0,17");
}

TEST_F(Rebalancing, ReadsTheListAndTheBoundsThatAreOnTheScreen) {
    m_bar.table().editItem(&at(0, Column::Most));
    auto* editor = m_bar.table().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(QStringLiteral("0,17"));
    m_bar.rows().setText(QStringLiteral("28 30 31"));
    m_bar.rebalance();
    EXPECT_EQ(m_bar.refusal(), QString());
    ASSERT_EQ(m_bar.table().rowCount(), 3);
    EXPECT_EQ(plain(at(1, Column::Most).text()), "0,17");
    EXPECT_EQ(plain(at(1, Column::After).text()), "0,170");
}

TEST_F(Rebalancing, ABoundLeavesTheListWithItsRow) {
    at(1, Column::Most).setText(QStringLiteral("0,5"));
    m_bar.rows().setText(QStringLiteral("30"));
    emit m_bar.rows().textEdited(m_bar.rows().text());
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_bar.table().rowCount() == 1; }, 2000));
    m_bar.rows().setText(QStringLiteral("30, 31"));
    m_bar.rebalance();
    EXPECT_EQ(at(1, Column::Most).text(), QString());
}

TEST_F(Rebalancing, TellsWhatIsWrongWithTheListWhenItHasBeenTyped) {
    m_bar.rows().setText(QStringLiteral("30, 31, 30"));
    emit m_bar.rows().editingFinished();
    EXPECT_EQ(m_bar.table().rowCount(), 2);
    EXPECT_EQ(plain(m_bar.refusal()), "Строка 30 названа дважды; оставьте её в списке один раз");
    m_bar.rebalance();
    EXPECT_EQ(plain(m_bar.refusal()), "Строка 30 названа дважды; оставьте её в списке один раз");
}

TEST_F(Rebalancing, NamesRowsAsTheTableDoes) {
    m_bar.rows().setText(QStringLiteral("30, 38"));
    m_bar.rebalance();
    EXPECT_EQ(plain(m_bar.refusal()), "Строка 38, объём: ячейка закрыта формой («X»), вводить в неё нечего");
}

TEST_F(Rebalancing, SaysWhatStandsInTheWay) {
    at(0, Column::Least).setText(QStringLiteral("0,24"));
    m_bar.rebalance();
    EXPECT_NE(plain(m_bar.refusal()).find("строка 30 – не меньше 0,24"), std::string::npos) << plain(m_bar.refusal());
    at(0, Column::Least).setText(QStringLiteral("много"));
    at(1, Column::Most).setText(QStringLiteral("мало"));
    m_bar.rows().setText(QStringLiteral("30, 31, 99"));
    emit m_bar.rows().editingFinished();
    m_bar.rebalance();
    EXPECT_EQ(m_bar.refusal().count(QLatin1Char('\n')), 2) << plain(m_bar.refusal());
    EXPECT_NE(plain(m_bar.refusal()).find("Строки 99 в приложении 2 нет."), std::string::npos)
        << plain(m_bar.refusal());
}

/// The whole column of the training plan is marked: 01, 05 and 63 have no volume, 02–16 are budget, the rest ОМС.
class WholeColumnMarked : public testing::Test {
protected:
    WholeColumnMarked() {
        for (const form::Row& row : m_shownPlan.edition().appendix(2)->rows) {
            m_marked.push_back(row.key);
        }
        m_bar.resize(1100, 240);
    }

    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::RebalanceBar m_bar{m_shownPlan};
    std::vector<std::string> m_marked;
};

TEST_F(WholeColumnMarked, GivesTheRowsOfOneSourceThatHaveVolumeAndUnitCost) {
    m_bar.open(2, m_marked, "01");
    EXPECT_TRUE(m_bar.rows().text().startsWith(QStringLiteral("02, ")));
    for (const char* row : {"01", "03", "05", "06", "15", "17", "33", "63"}) {
        EXPECT_FALSE(m_bar.rows().text().split(QStringLiteral(", ")).contains(QLatin1String(row))) << row;
    }
    EXPECT_EQ(plain(m_bar.rows().text()), "02, 07, 08, 09, 12, 13, 15.1, 15.2, 16, 16.1");
    EXPECT_EQ(plain(m_bar.answer()).substr(0, plain(m_bar.answer()).find(':')), "Из отмеченных строк взяты 10 из 179");
    m_bar.open(2, m_marked, "33");
    EXPECT_TRUE(m_bar.rows().text().startsWith(QStringLiteral("33, "))) << plain(m_bar.rows().text());
    EXPECT_EQ(m_bar.table().rowCount(), m_bar.rows().text().split(QStringLiteral(", ")).size());
}

// Row 10 is 09 and 12 together: 0,0010 + 0,0026; (0,0010 × 18 000 + 0,0026 × 24 000) / 0,0036 = 22 333,33.
TEST_F(WholeColumnMarked, ARowMadeOfOthersShowsItsFigures) {
    m_bar.open(2, {"10"});
    m_bar.rows().setText(QStringLiteral("10, 05"));
    emit m_bar.rows().editingFinished();
    const auto at = [&](int row, ui::RebalanceBar::Column column) {
        return plain(m_bar.table().item(row, static_cast<int>(column))->text());
    };
    EXPECT_EQ(at(0, ui::RebalanceBar::Column::Volume), "0,0036");
    EXPECT_EQ(at(0, ui::RebalanceBar::Column::UnitCost), "22 333,33");
    EXPECT_EQ(at(1, ui::RebalanceBar::Column::Volume), "");
}

TEST_F(WholeColumnMarked, AnswersForAsManyRowsAsThereAre) {
    m_bar.open(2, m_marked, "33");
    m_bar.rebalance();
    EXPECT_NE(plain(m_bar.answer()).find("На человека: было"), std::string::npos) << plain(m_bar.answer());
    EXPECT_GT(m_bar.table().rowCount(), 20);
}

}  // namespace

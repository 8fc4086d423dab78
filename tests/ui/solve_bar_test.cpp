// «Подобрать под сумму…» in the window. Figures: tests/unit/analysis/solve_test.cpp.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/solve_bar.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

class Solving : public testing::Test {
protected:
    Solving() {
        m_shownPlan.setYear(2016);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        QTest::qWait(1);
    }
    ~Solving() override { m_window.closePlan(); }

    [[nodiscard]] ui::SolveBar& bar() const { return *m_window.findChild<ui::SolveBar*>(); }
    void open(const char* row, const char* column) {
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, row, column}});
        m_window.actions().solve->trigger();
    }
    static void choose(QComboBox& list, const QString& words) {
        const int index = list.findText(words, Qt::MatchContains);
        ASSERT_GE(index, 0) << words.toStdString();
        list.setCurrentIndex(index);
    }
    /// The cost of everything, by the volume of ambulance calls.
    void openTotal(const QString& goal) {
        open("38", "cost_oms");
        choose(bar().target(), QStringLiteral("все источники"));
        choose(bar().parameter(), QStringLiteral("объём, стр.\u00A028"));
        bar().goal().setText(goal);
    }
    [[nodiscard]] std::string value(const char* path) const {
        return m_shownPlan.result().cell(*form::CellAddress::fromPath(path)).plain();
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(Solving, AnotherCellBringsItsOwnWay) {
    open("28", "volume");
    EXPECT_THAT(bar().parameter().currentText().toStdString(), HasSubstr("стр.\u00A028"));
    open("31", "volume");
    EXPECT_THAT(bar().parameter().currentText().toStdString(), HasSubstr("объём, стр.\u00A031"));
}

TEST_F(Solving, TheAnswerBecomesAScenarioInSightAndOneStepOfUndo) {
    openTotal(QStringLiteral("11 236,6"));
    bar().solve();
    EXPECT_EQ(plain(bar().answer()), "Достижимо: объём, строка 28 = 0,334 даёт 11 236,6. Сейчас 0,318 и 11 207,3.");
    bar().create();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(plain(m_shownPlan.scenarioName()), "Подбор до 11 236,6 млн руб.");
    EXPECT_EQ(value("a2.28.volume"), "0.334");
    EXPECT_EQ(value("a2.38.cost_oms"), "8844.7");
    const auto* given = m_shownPlan.assignments().find("a2.28.volume", 2016);
    ASSERT_NE(given, nullptr);
    EXPECT_EQ(plain(QString::fromStdString(given->note)),
              "подбор: Вся программа: стоимость, все источники = 11 236,6, 2016 год");
    m_shownPlan.undo();
    EXPECT_EQ(m_shownPlan.scenarioName(), QStringLiteral("Базовый"));
    EXPECT_EQ(m_shownPlan.draft().content().scenarios.size(), 1U);
    EXPECT_EQ(value("a2.38.cost_oms"), "8815.4");
}

TEST_F(Solving, BetweenTwoNeighboursTheUserChooses) {
    openTotal(QStringLiteral("11300"));
    bar().solve();
    EXPECT_THAT(plain(bar().answer()), HasSubstr("Точно 11 300 не получается. Снизу: объём, строка 28 = 0,368 даёт "
                                                 "11 299,2; сверху: объём, строка 28 = 0,369 даёт 11 301,0."));
    ASSERT_TRUE(bar().neighbours().isVisible());
    EXPECT_EQ(bar().neighbours().current(), 0);
    bar().neighbours().setCurrent(1);
    bar().create();
    EXPECT_EQ(value("a2.28.volume"), "0.369");
}

TEST_F(Solving, ABoundThatStopsItIsNamedAndLeavesNoScenario) {
    openTotal(QStringLiteral("11300"));
    bar().to().setText(QStringLiteral("0,334"));
    bar().solve();
    EXPECT_THAT(plain(bar().answer()),
                HasSubstr("Недостижимо: мешает верхняя граница 0,334 (задана вами); объём, строка "
                          "28 = 0,334 даёт 11 236,6, нужно 11 300."));
    EXPECT_FALSE(bar().createButton().isVisible());
    bar().create();
    EXPECT_EQ(m_shownPlan.draft().content().scenarios.size(), 1U);
}

TEST_F(Solving, WrongFieldsAreToldBesideThemAllAtOnce) {
    openTotal(QStringLiteral("много"));
    bar().from().setText(QStringLiteral("0,4"));
    bar().to().setText(QStringLiteral("0,3"));
    bar().solve();
    EXPECT_EQ(plain(bar().refusal()), "Нужно: «много» – не число. Пример: 11207,3\n"
                                      "Границы перепутаны: 0,4 больше 0,3");
    EXPECT_TRUE(bar().goal().hasFocus());
    bar().goal().setText(QStringLiteral("11300"));
    bar().from().setText(QStringLiteral("−1"));
    bar().to().setText(QStringLiteral("1"));
    bar().solve();
    EXPECT_THAT(plain(bar().refusal()), HasSubstr("Нижняя граница −1 меньше допустимого: 0"));
    bar().from().setText(QStringLiteral("0"));
    bar().to().setText(QStringLiteral("999999999999999999999999999999"));
    bar().solve();
    EXPECT_THAT(plain(bar().refusal()), HasSubstr("Границы слишком широки"));
    bar().parameter().setEditText(QStringLiteral("число собак"));
    bar().solve();
    EXPECT_THAT(plain(bar().refusal()), HasSubstr("«число собак» в списке нет. Пример: Общий множитель"));
    EXPECT_EQ(bar().answer(), QString());
}

TEST_F(Solving, AnotherUnitThanTheFiguresIsRefusedByItsName) {
    openTotal(QStringLiteral("11 236 600 тыс. руб."));
    bar().solve();
    EXPECT_EQ(plain(bar().refusal()),
              "Нужно: «тыс. руб.» – другая единица, это число считают в «млн руб.». Пример: 11207,3");
    bar().goal().setText(QStringLiteral("11 236,6 млн. руб"));
    bar().solve();
    EXPECT_THAT(plain(bar().answer()), HasSubstr("Достижимо: объём, строка 28 = 0,334"));
}

TEST_F(Solving, SaysInWordsThatAParameterDoesNotMoveTheFigure) {
    open("38", "cost_budget");
    choose(bar().parameter(), QStringLiteral("объём, стр.\u00A028"));
    bar().goal().setText(QStringLiteral("900"));
    bar().solve();
    EXPECT_EQ(plain(bar().refusal()),
              "«Скорая медицинская помощь: объём, стр. 28» не меняет «Вся программа: стоимость, "
              "бюджет»: число остаётся 2 391,9");
}

TEST_F(Solving, OffersTheRowOfTheCellAndItsOwnVolumeFirst) {
    open("28", "cost_oms");
    EXPECT_EQ(plain(bar().target().currentText()), "Скорая медицинская помощь: стоимость, ОМС, стр. 28");
    EXPECT_EQ(plain(bar().parameter().currentText()), "Скорая медицинская помощь: объём, стр. 28");
    EXPECT_EQ(bar().from().text(), QStringLiteral("0"));
    EXPECT_EQ(bar().to().text(), QStringLiteral("3,180"));
    EXPECT_FALSE(bar().rows().isVisible());
}

TEST_F(Solving, ACommonFactorMovesTheRowsNamed) {
    openTotal(QStringLiteral("11350"));
    choose(bar().parameter(), QStringLiteral("Общий множитель: объём"));
    bar().rows().setText(QStringLiteral("28, 31"));
    bar().solve();
    EXPECT_THAT(plain(bar().answer()), HasSubstr("2 строки"));
    bar().rows().setText(QStringLiteral("28, 99"));
    bar().solve();
    EXPECT_THAT(bar().refusal().toStdString(), HasSubstr("99"));
    EXPECT_EQ(bar().answer(), QString());
}

TEST_F(Solving, FollowsTheYearAndSaysThatItIsEmpty) {
    openTotal(QStringLiteral("11300"));
    m_shownPlan.setYear(2017);
    EXPECT_EQ(plain(bar().refusal()), "2017 год не введён: подбирать нечего.");
    m_shownPlan.setYear(2015);
    EXPECT_EQ(bar().refusal(), QString());
    EXPECT_GT(bar().target().count(), 0);
}

TEST_F(Solving, ANameThatIsTakenIsRefused) {
    openTotal(QStringLiteral("11236,6"));
    bar().solve();
    bar().name().setText(QStringLiteral("Базовый"));
    bar().create();
    EXPECT_EQ(bar().refusal(), QStringLiteral("Сценарий «Базовый» уже есть"));
    EXPECT_TRUE(bar().isVisible());
}

/// Row 33 of 2022 has the normatives of the letter: 0,29 × 3 187,59 roubles × a million people.
TEST(SolvingNorms, SaysThatTheyWillNotFollowTheNormative) {
    support::Filled2022 plan("Астраханская область",
                             {{"2022:coefficient.kd", "1.105000"}, {"2022:population.insured", "1000000"}});
    ui::ShownPlan shownPlan(plan.draft().content(), QStringLiteral("Петрова А. В."));
    ui::SolveBar bar(shownPlan);
    bar.open(form::CellAddress{2, "33", "cost_oms"});
    ASSERT_EQ(plain(bar.parameter().currentText()), "Скорая помощь: объём, стр. 33");
    bar.goal().setText(QStringLiteral("956 280"));
    bar.solve();
    EXPECT_THAT(plain(bar.answer()), HasSubstr("\n1 значение рассчитано из норматива; после подбора оно станет числом "
                                               "нового сценария и за нормативом следовать не будет."));
}

}  // namespace

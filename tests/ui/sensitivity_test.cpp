// The part «Чувствительность» of the charts. Figures: tests/unit/analysis/sweep_test.cpp.
#include "tests/support/sample_draft.h"
#include "tests/ui/chart_geometry.h"
#include "tests/ui/window_plan.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/charts_page.h"
#include "ui/chart/sensitivity_panel.h"
#include "ui/chart/tornado_chart.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/segmented_switch.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QtTest>

#include <gmock/gmock.h>

#include <algorithm>

namespace {

using testing::HasSubstr;

class Sensitivity : public testing::Test {
protected:
    Sensitivity() {
        m_shownPlan.setYear(2016);
        m_page.resize(1168, 645);
        m_page.open(ui::ChartsPart::Sensitivity);
        m_page.show();
        QApplication::processEvents();
    }

    [[nodiscard]] ui::SensitivityPanel& panel() const { return m_page.sensitivity(); }
    [[nodiscard]] const std::vector<ui::TornadoBar>& bars() const { return panel().chart().bars(); }
    [[nodiscard]] const ui::TornadoBar& barOf(const char* path) const {
        return *std::ranges::find(bars(), QLatin1String(path), &ui::TornadoBar::path);
    }
    void typePercent(const QString& percent) const {
        panel().percent().setText(percent);
        emit panel().percent().editingFinished();
    }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::ChartsPage m_page{m_shownPlan};
};

TEST_F(Sensitivity, PutsTheParameterThatMovesTheTotalMostOnTop) {
    EXPECT_EQ(plain(bars().front().name), "Численность застрахованных лиц");
    EXPECT_EQ(plain(panel().panel().caption().title), "Что сильнее меняет итог: каждый параметр на ±5 %");
    EXPECT_EQ(plain(panel().panel().caption().base), "Вся программа: стоимость, все источники, 2016 год, млн руб.");
    panel().count().setCurrent(2);
    const ui::TornadoBar& calls = barOf("a2.28.volume");
    EXPECT_EQ(plain(calls.lowPrinted + QLatin1Char(' ') + calls.lowChange), "11 178,2 −5 %");
    EXPECT_EQ(plain(calls.highPrinted + QLatin1Char(' ') + calls.highChange), "11 236,5 +5 %");
    EXPECT_EQ(plain(calls.detail.front()), "−5 %: 0,318 → 0,3021");
}

TEST_F(Sensitivity, PutsTheRestTogetherUnderTheOthers) {
    ASSERT_EQ(bars().size(), 11U);
    EXPECT_TRUE(bars().back().last);
    EXPECT_THAT(plain(bars().back().name), HasSubstr("Остальные ("));
    panel().count().setCurrent(2);
    EXPECT_FALSE(bars().back().last);
    EXPECT_GT(bars().size(), 20U);
}

TEST_F(Sensitivity, TakesAnotherPercentAndRefusesWhatIsNone) {
    typePercent(QStringLiteral("10"));
    // 0.2862 × 1817.8 = 520.3 roubles, 525.6 million instead of 583.9.
    panel().count().setCurrent(2);
    EXPECT_EQ(plain(barOf("a2.28.volume").lowPrinted), "11 149,0");
    for (const char* wrong : {"сто", "0", "-5", "101", ""}) {
        typePercent(QString::fromUtf8(wrong));
        EXPECT_EQ(plain(panel().refusal()), "Нужно число больше 0, до 100. Пример: 5") << wrong;
        EXPECT_EQ(plain(barOf("a2.28.volume").lowPrinted), "11 149,0");
    }
    typePercent(QStringLiteral("2,5"));
    EXPECT_EQ(panel().refusal(), QString());
    EXPECT_EQ(plain(barOf("a2.28.volume").lowChange), "−2,5 %");
}

TEST_F(Sensitivity, LooksAtTheTotalChosen) {
    const int budget = panel().total().findText(QStringLiteral("стоимость, бюджет"), Qt::MatchContains);
    ASSERT_GE(budget, 0);
    panel().total().setCurrentIndex(budget);
    emit panel().total().activated(budget);
    EXPECT_TRUE(hasLabel(panel().chart().picture(), "Основа 2 391,9")) << labelsOf(panel().chart().picture());
    panel().count().setCurrent(2);
    EXPECT_EQ(std::ranges::count(bars(), QStringLiteral("a2.28.volume"), &ui::TornadoBar::path), 0);
}

TEST_F(Sensitivity, SaysThatItsTotalIsIncomplete) {
    EXPECT_THAT(plain(panel().panel().caption().base), testing::Not(HasSubstr("неполный")));
    const std::vector<scenario::Setting> settings{{1, "a2.05.unit_cost", 2016, "", "", ""}};
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    EXPECT_THAT(plain(panel().panel().caption().base), HasSubstr("млн руб.; итог неполный"));
}

TEST_F(Sensitivity, TellsTheValueAndWhereItComesFrom) {
    ui::TornadoChart& chart = panel().chart();
    chart.setFocus(Qt::TabFocusReason);
    chart.setCurrentMark(0);
    EXPECT_EQ(plain(chart.readout().value(0)), "Численность застрахованных лиц");
    EXPECT_EQ(plain(chart.readout().value(1)), "10 766,6 млн руб. при −5 %");
    EXPECT_THAT(plain(chart.readout().join(QStringLiteral("; "))), HasSubstr("+5 %: 1 010 111 → 1 060 617"));
    QString asked;
    QObject::connect(&m_page, &ui::ChartsPage::parameterRequested, &m_page, [&](const QString& path) { asked = path; });
    QTest::keyClick(&chart, Qt::Key_Return);
    EXPECT_EQ(asked, QStringLiteral("population.insured"));
}

TEST_F(Sensitivity, AClickAsksForTheParameterAndNotForTheRest) {
    QStringList asked;
    QObject::connect(&m_page, &ui::ChartsPage::parameterRequested, &m_page,
                     [&](const QString& path) { asked.append(path); });
    ui::TornadoChart& chart = panel().chart();
    for (const ui::ChartMark& mark : chart.picture().marks) {
        if (mark.bar == 1 || mark.bar == 10) {
            QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, mark.box.center().toPoint());
        }
    }
    EXPECT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.front(), bars()[1].path);
}

TEST_F(Sensitivity, FollowsAnEditAndSaysThatAYearIsEmpty) {
    const std::vector<scenario::Setting> settings{
        {m_shownPlan.scenario(), "a2.28.volume", 2016, "0.334", "проверка", ""}};
    ASSERT_TRUE(m_shownPlan.apply(settings).empty());
    EXPECT_TRUE(hasLabel(panel().chart().picture(), "Основа 11 236,6"));
    m_shownPlan.setYear(2017);
    EXPECT_TRUE(panel().panel().isEmpty());
}

TEST_F(Sensitivity, LeavesNoLabelCutOrCovered) {
    for (const QSize size : {QSize(1168, 645), QSize(826, 480), QSize(1722, 950)}) {
        m_page.resize(size);
        for (const int count : {0, 2}) {
            panel().count().setCurrent(count);
            QApplication::processEvents();
            EXPECT_EQ(layoutFaults(panel().chart().picture(), QSizeF(panel().chart().viewport()->size())), "")
                << size.width();
        }
    }
}

TEST(SensitivityOfTheTrainingPlan, IsDrawnForTheLargestForm) {
    ui::ShownPlan shownPlan(support::trainingDraft().content(), QStringLiteral("Петрова А. В."));
    ui::ChartsPage page(shownPlan);
    page.resize(826, 480);
    page.open(ui::ChartsPart::Sensitivity);
    page.show();
    QApplication::processEvents();
    const ui::TornadoChart& chart = page.sensitivity().chart();
    ASSERT_EQ(chart.bars().size(), 11U);
    EXPECT_EQ(layoutFaults(chart.picture(), QSizeF(chart.viewport()->size())), "");
}

}  // namespace

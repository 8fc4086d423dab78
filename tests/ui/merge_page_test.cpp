// «Принять из другого плана» in the window. The rules: tests/cli/merge_test.cpp.
#include "tests/ui/window_plan.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/tick_list.h"
#include "ui/window/merge_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

class MergedInTheWindow : public testing::Test {
protected:
    MergedInTheWindow() {
        EXPECT_TRUE(apply(m_plan, {{scenario::rootScenario, "population.residents", 2016, "1010340", "", {}}}));
        ui::ShownPlan fund(m_plan.draft().content(), QStringLiteral("Фонд"));
        EXPECT_TRUE(apply(m_plan, {{scenario::rootScenario, "a2.31.volume", 2016, "0.55", "", {}}}));
        EXPECT_TRUE(apply(fund, {{scenario::rootScenario, "a2.28.volume", 2016, "0.319", "тариф", {}},
                                 {scenario::rootScenario, "a2.31.volume", 2016, "0.2", "", {}}}));
        m_page.resize(1100, 600);
        m_page.setOther(QStringLiteral("фонд.tpgg"), fund.draft().content());
        m_page.show();
        QTest::qWait(1);
    }

    static bool apply(ui::ShownPlan& plan, const std::vector<scenario::Setting>& settings) {
        return plan.apply(settings).empty();
    }
    [[nodiscard]] std::string line(int row) const {
        std::string words;
        for (int column = 1; column < m_page.list().columnCount(); ++column) {
            words += (column == 1 ? "" : " | ") + plain(m_page.list().item(row, column)->text());
        }
        return words;
    }
    [[nodiscard]] std::string volume(const char* row) const {
        return m_plan.calculation().year(2016)->cell({2, row, "volume"}).plain();
    }

    ui::ShownPlan m_plan{samplePlan(), QStringLiteral("Министерство")};
    ui::MergePage m_page{m_plan};
};

TEST_F(MergedInTheWindow, WhatOneSideChangedIsTickedAndWhatBothDidIsNot) {
    ASSERT_EQ(m_page.list().rowCount(), 2);
    EXPECT_THAT(line(0), HasSubstr("изменено там | 2016 | "));
    EXPECT_THAT(line(0), HasSubstr(" | 0,318 | 0,319 | Фонд, "));
    EXPECT_THAT(line(0), HasSubstr(" – тариф"));
    EXPECT_TRUE(m_page.list().isTicked(0));
    EXPECT_THAT(line(1), HasSubstr("изменено в обоих | 2016 | "));
    EXPECT_FALSE(m_page.list().isTicked(1));
    EXPECT_EQ(plain(m_page.takeButton().text()), "Принять 1 значение");
    EXPECT_THAT(m_page.summary().toStdString(), HasSubstr("Изменено в обоих: 1."));
}

TEST_F(MergedInTheWindow, TheTickedIsTakenAsOneStepOfUndo) {
    m_page.list().item(1, 0)->setCheckState(Qt::Checked);
    EXPECT_EQ(plain(m_page.takeButton().text()), "Принять 2 значения");
    m_page.take();
    EXPECT_EQ(volume("28"), "0.319");
    EXPECT_EQ(volume("31"), "0.2");
    m_plan.undo();
    EXPECT_EQ(volume("28"), "0.318");
    EXPECT_EQ(volume("31"), "0.55");
}

TEST_F(MergedInTheWindow, ConflictsCanBeSeenAlone) {
    m_page.filter().setCurrentIndex(2);
    emit m_page.filter().activated(2);
    ASSERT_EQ(m_page.list().rowCount(), 1);
    EXPECT_THAT(line(0), HasSubstr("изменено в обоих"));
    EXPECT_FALSE(m_page.takeButton().isEnabled());
}

}  // namespace

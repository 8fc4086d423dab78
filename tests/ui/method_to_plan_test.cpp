// «В план» on the page «Методы»: where a result may go, what stands there, and the deed.
#include "core/explain/passport.h"
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/method/method_fields.h"
#include "ui/method/method_page.h"
#include "ui/method/method_to_plan.h"
#include "ui/plan/shown_plan.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;

class MethodIntoThePlan : public testing::Test {
protected:
    MethodIntoThePlan() {
        m_plan.setYear(2022);
        m_page.resize(1166, 640);
        m_page.show();
        QTest::qWait(1);
    }

    void type(const char* key, const char* text) { m_page.fields().field(key)->setText(QString::fromUtf8(text)); }
    void openDayHospital() {
        m_page.open(*method::findMethod("day_hospital"));
        m_page.fields().fillExample();
    }
    [[nodiscard]] ui::MethodToPlan& part() { return *m_page.toPlan(); }
    void choose(const char* place) {
        const int index = part().places().findText(QString::fromUtf8(place), Qt::MatchStartsWith);
        ASSERT_GE(index, 0) << place;
        part().places().setCurrentIndex(index);
        emit part().places().activated(index);
    }
    [[nodiscard]] std::string cost() const { return m_plan.result().cell({2, "36", "unit_cost"}).plain(); }

    ui::ShownPlan m_plan{support::Filled2022("Учебная область").draft().content(), QStringLiteral("Петрова А. В.")};
    ui::MethodPage m_page{m_plan, nullptr};
};

// 23 483,4 × 0,72 = 16 908,048; the example is of ОМС, so the places of the budget are not offered.
TEST_F(MethodIntoThePlan, SaysWhatStandsAndWhatWouldStand) {
    openDayHospital();
    EXPECT_EQ(part().places().count(), 12);
    choose("Прил. 2, стр. 36, стоимость");
    EXPECT_EQ(plain(part().words()), "2022 год, сценарий «Базовый». Стоит: не введено. Станет: 16 908,048.");
    EXPECT_EQ(plain(part().button().text()), "Взять в план");
    EXPECT_TRUE(part().button().isEnabled());
}

TEST_F(MethodIntoThePlan, TheDeedHasTheMethodForItsReasonAndIsOneStep) {
    openDayHospital();
    choose("Прил. 2, стр. 36, стоимость");
    part().take();
    EXPECT_EQ(cost(), "16908.048");
    EXPECT_EQ(m_plan.undoTitle()->toStdString(),
              "по методу «Доли дневного стационара»: стоимость случая, первичная помощь");
    const auto passport =
        explain::describeCell(m_plan.draft(), m_plan.scenario(), m_plan.calculation(), {2, "36", "unit_cost"}, 2022);
    ASSERT_FALSE(passport.sources.empty());
    EXPECT_THAT(passport.sources.front().note,
                HasSubstr("по методу «Доли дневного стационара»: стоимость случая, первичная помощь; "));
    EXPECT_THAT(passport.sources.front().note, HasSubstr("подразделы 4.1.2 и 4.2.2; исходные данные: источник – ОМС"));
    EXPECT_EQ(plain(part().button().text()), "Уже стоит в плане");
    m_plan.undo();
    EXPECT_EQ(cost(), "");
    // Another year was not touched.
    EXPECT_EQ(m_plan.calculation().year(2023)->cell({2, "36", "unit_cost"}).plain(), "");
}

TEST_F(MethodIntoThePlan, AValueOfOnesOwnIsNamedBeforeItIsReplaced) {
    const std::vector<scenario::Setting> own{
        {scenario::rootScenario, "a2.36.unit_cost", 2022, "15000.5", "договор", ""}};
    ASSERT_TRUE(m_plan.apply(own).empty());
    openDayHospital();
    choose("Прил. 2, стр. 36, стоимость");
    EXPECT_THAT(plain(part().words()), HasSubstr("Стоит: 15 000,5, введено. Станет: 16 908,048."));
    EXPECT_EQ(plain(part().button().text()), "Заменить в плане");
}

TEST_F(MethodIntoThePlan, WhatIsTypedWrongCannotBeTaken) {
    openDayHospital();
    type("unit_cost", "много");
    EXPECT_FALSE(part().button().isEnabled());
    part().take();
    EXPECT_EQ(cost(), "");
}

TEST_F(MethodIntoThePlan, AMethodWithoutACellSaysSo) {
    m_page.open(*method::findMethod("dental"));
    EXPECT_EQ(part().words().toStdString(), "В форме этого плана у метода нет своей ячейки.");
    EXPECT_FALSE(part().button().isEnabled());
}

TEST_F(MethodIntoThePlan, APlanThatIsOnlyReadTakesNothing) {
    m_plan.setReadOnly(QStringLiteral("Открыт только для чтения"));
    openDayHospital();
    EXPECT_FALSE(part().button().isEnabled());
    EXPECT_EQ(part().button().toolTip().toStdString(), "Открыт только для чтения");
}

}  // namespace

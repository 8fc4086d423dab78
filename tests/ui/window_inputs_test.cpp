#include "core/scenario/tree.h"
#include "tests/support/edition_folder.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/inputs/inputs_page.h"
#include "ui/inputs/parameter_model.h"
#include "ui/inputs/rules_form.h"
#include "ui/inputs/title_form.h"
#include "ui/plan/shown_plan.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

class InputsOfThePlan : public testing::Test {
protected:
    InputsOfThePlan() { m_shownPlan.setYear(2016); }

    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::AppendixModel m_model{m_shownPlan, 2};
    ui::InputsPage m_page{m_shownPlan};
};

TEST_F(InputsOfThePlan, ThePopulationChangesTheCost) {
    ui::ParameterModel& people = m_page.populationModel();
    ASSERT_EQ(plain(people.index(1, 2).data().toString()), "1 010 111");
    ASSERT_TRUE(people.setData(people.index(1, 2), QStringLiteral("1 000 000")));
    // 578,1 roubles × 1 000 000 insured
    EXPECT_EQ(shownAt(m_model, "a2.28.cost_oms"), "578,1");
}

/// A blank line of a copied column is a cell: what stands below it stays at its row.
TEST_F(InputsOfThePlan, ABlankLineOfAPastedColumnKeepsItsPlace) {
    ui::ParameterModel& people = m_page.populationModel();
    ASSERT_TRUE(people.paste(QStringLiteral("1 000 000\r\n\r\n5000\r\n"), people.index(0, 2)).isEmpty());
    EXPECT_EQ(plain(people.index(0, 2).data().toString()), "1 000 000");
    EXPECT_EQ(plain(people.index(1, 2).data().toString()), "");
    EXPECT_EQ(plain(people.index(2, 2).data().toString()), "5 000");
}

TEST_F(InputsOfThePlan, ANegativePopulationIsRefused) {
    ui::ParameterModel& people = m_page.populationModel();
    EXPECT_FALSE(people.setData(people.index(0, 1), QStringLiteral("-5")));
    EXPECT_FALSE(people.index(0, 1).data(ui::RefusalRole).toString().isEmpty());
    EXPECT_EQ(plain(people.index(0, 1).data().toString()), "1 010 340");
}

TEST_F(InputsOfThePlan, TheSourceIsTheNoteOfTheValues) {
    ui::ParameterModel& people = m_page.populationModel();
    ASSERT_TRUE(people.setData(people.index(0, 4), QStringLiteral("Прогноз Росстата")));
    EXPECT_EQ(plain(people.index(0, 4).data().toString()), "Прогноз Росстата");
    EXPECT_EQ(m_shownPlan.assignments().find("population.residents", 2016)->note, "Прогноз Росстата");
}

TEST_F(InputsOfThePlan, DelClearsTheSourceAndLeavesTheNumbers) {
    ui::ParameterModel& people = m_page.populationModel();
    ASSERT_TRUE(people.setData(people.index(0, 4), QStringLiteral("Прогноз Росстата")));
    m_page.populations().goTo(people.index(0, 4));
    QTest::keyClick(&m_page.populations(), Qt::Key_Delete);
    EXPECT_EQ(people.index(0, 4).data().toString(), QString());
    EXPECT_EQ(m_shownPlan.assignments().find("population.residents", 2016)->value, "1010340");
    EXPECT_EQ(m_shownPlan.assignments().find("population.residents", 2016)->note, "");
    m_shownPlan.undo();
    EXPECT_EQ(plain(people.index(0, 4).data().toString()), "Прогноз Росстата");
}

TEST_F(InputsOfThePlan, AValueOfTheScenariosOwnIsMarkedAndGoesBackToTheParents) {
    ASSERT_TRUE(m_shownPlan.apply(scenario::prepareCreate(m_shownPlan.draft(), "Меньше застрахованных")).empty());
    m_shownPlan.setScenario(m_shownPlan.draft().scenarioNamed("Меньше застрахованных")->id);
    ui::ParameterModel& people = m_page.populationModel();
    const QModelIndex insured = people.index(1, 2);
    EXPECT_EQ(ui::cellStateOf(insured).kind, ui::CellKind::Entered);
    ASSERT_TRUE(people.setData(insured, QStringLiteral("1 007 400")));
    EXPECT_EQ(ui::cellStateOf(insured).kind, ui::CellKind::Overridden);
    m_page.populations().goTo(insured);
    QTest::keyClick(&m_page.populations(), Qt::Key_Backspace, Qt::ControlModifier);
    EXPECT_EQ(plain(insured.data().toString()), "1 010 111");
    EXPECT_EQ(ui::cellStateOf(insured).kind, ui::CellKind::Entered);
}

TEST(CoefficientOfVolumes, TheRegionsOwnStandsUntilAnotherIsEntered) {
    // Приложение 4 письма: Белгородская область, К = 0,7.
    ui::ShownPlan shownPlan{scenario::DraftContent::create(support::edition("2022"), "Белгородская область", 2022),
                            QStringLiteral("Петрова А. В.")};
    ui::InputsPage page{shownPlan};
    ui::ParameterModel& model = page.populationModel();
    const QModelIndex k = model.index(3, 2);
    ASSERT_EQ(plain(model.index(3, 0).data().toString()), "Коэффициент объёмов бюджета, К");
    EXPECT_EQ(plain(k.data().toString()), "0,7");
    EXPECT_EQ(ui::cellStateOf(k).kind, ui::CellKind::FederalDefault);
    EXPECT_EQ(plain(model.index(3, 4).data().toString()).substr(0, 12), "Письмо");
    ASSERT_TRUE(model.setData(k, QStringLiteral("0,8")));
    EXPECT_EQ(shownPlan.assignments().value("coefficient.volume", 2023), "0.8");
    EXPECT_EQ(shownPlan.assignments().value("coefficient.volume", 2022), "");
    EXPECT_EQ(ui::cellStateOf(k).kind, ui::CellKind::Entered);
    shownPlan.undo();
    EXPECT_EQ(plain(k.data().toString()), "0,7");
}

TEST_F(InputsOfThePlan, AFormWithoutNormativesHasNoCoefficients) {
    const ui::ParameterModel& model = m_page.populationModel();
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_FALSE(model.index(row, 0).data().toString().startsWith(QStringLiteral("Коэффициент")));
    }
}

TEST_F(InputsOfThePlan, ARuleIsKeptOnlyWhereItDiffersFromTheForm) {
    QComboBox* method = m_page.rules().list("option.cost_method");
    method->setCurrentIndex(method->findData(QStringLiteral("exact")));
    emit method->activated(method->currentIndex());
    EXPECT_EQ(m_shownPlan.assignments().value("option.cost_method", 0), "exact");
    method->setCurrentIndex(method->findData(QStringLiteral("printed_percap")));
    emit method->activated(method->currentIndex());
    EXPECT_EQ(m_shownPlan.assignments().find("option.cost_method", 0), nullptr);
}

TEST_F(InputsOfThePlan, TheTitleBlockIsKeptWhenAFieldIsLeft) {
    QLineEdit* number = m_page.titles().field("document.act_number");
    number->setText(QStringLiteral("600-П"));
    emit number->editingFinished();
    EXPECT_EQ(m_shownPlan.assignments().value("document.act_number", 0), "600-П");
    EXPECT_EQ(plain(m_shownPlan.undoTitle().value_or(QString())), "номер акта");
}

}  // namespace

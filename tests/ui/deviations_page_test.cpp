// «Отклонения»: rows, filters, editing in the cell and below, keys.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/deviation/deviation_form.h"
#include "ui/deviation/deviations_page.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace {

using ui::DeviationColumn;

class DeviationsOfThePlan : public testing::Test {
protected:
    DeviationsOfThePlan() {
        set("a2.33.volume", 2022, "0.300");
        set("a2.33.volume", 2023, "0.300");
        m_page.resize(1150, 640);
        m_page.show();
        QTest::qWait(20);
    }

    void set(const char* path, int year, const char* value) {
        const std::vector<scenario::Setting> settings{{m_plan.scenario(), path, year, value, "", {}}};
        EXPECT_TRUE(m_plan.apply(settings).empty());
    }
    [[nodiscard]] QModelIndex at(const char* path, DeviationColumn column) const {
        const int row = m_page.model().rowOf(*form::CellAddress::fromPath(path), m_plan.year());
        return m_page.model().index(row, static_cast<int>(column));
    }
    [[nodiscard]] std::string shown(const char* path, DeviationColumn column) const {
        return plain(at(path, column).data().toString());
    }
    [[nodiscard]] std::string value(const char* path, int year) const {
        return std::string(m_plan.assignments().value(path, year));
    }

    ui::ShownPlan m_plan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::DeviationsPage m_page{m_plan};
};

TEST_F(DeviationsOfThePlan, RowsStandUnderTheirSourceWithBothFigures) {
    EXPECT_EQ(shown("a2.33.volume", DeviationColumn::Federal), "0,29");
    EXPECT_EQ(shown("a2.33.volume", DeviationColumn::Territorial), "0,300");
    EXPECT_EQ(shown("a2.33.volume", DeviationColumn::Delta), "+0,010");
    EXPECT_EQ(shown("a2.33.volume", DeviationColumn::Percent), "+3,4");
    EXPECT_EQ(shown("a2.33.volume", DeviationColumn::Reason), "причина не указана");
    EXPECT_EQ(m_page.model().count(ui::ReasonFilter::Without), 6);
}

TEST_F(DeviationsOfThePlan, ARowGoesWithItsDeviationAndComesBackWithItsReason) {
    EXPECT_TRUE(m_page.model().setData(at("a2.33.volume", DeviationColumn::Reason), QStringLiteral("Плечо доезда")));
    set("a2.33.volume", 2022, "0.29");
    EXPECT_FALSE(at("a2.33.volume", DeviationColumn::Reason).isValid());
    set("a2.33.volume", 2022, "0.31");
    EXPECT_EQ(shown("a2.33.volume", DeviationColumn::Reason), "Плечо доезда");
}

TEST_F(DeviationsOfThePlan, AFactorIsOneOfTheWordsOfTheForm) {
    EXPECT_FALSE(m_page.model().setData(at("a2.33.volume", DeviationColumn::Factor), QStringLiteral("погода")));
    EXPECT_TRUE(m_page.model().setData(at("a2.33.volume", DeviationColumn::Factor), QStringLiteral("ИНОЕ")));
    EXPECT_EQ(value("deviation.a2.33.volume.factor", 2022), "иное");
    EXPECT_EQ(at("a2.33.volume", DeviationColumn::Factor).data(ui::ChoicesRole).toStringList().size(), 8);
}

TEST_F(DeviationsOfThePlan, WhatIsTypedBelowIsForAllYearsThatDifferAlikeInOneStep) {
    m_page.view().goTo(at("a2.33.volume", DeviationColumn::Reason));
    EXPECT_EQ(plain(m_page.form().allYears().text()), "На все годы с тем же отклонением: 2022, 2023");
    EXPECT_TRUE(m_page.form().allYears().isChecked());
    m_page.form().reason().setPlainText(QStringLiteral("Плечо доезда"));
    m_page.form().accept();
    EXPECT_EQ(value("deviation.a2.33.volume.reason", 2022), "Плечо доезда");
    EXPECT_EQ(value("deviation.a2.33.volume.reason", 2023), "Плечо доезда");
    EXPECT_EQ(value("deviation.a2.33.volume.reason", 2024), "");
    EXPECT_EQ(m_plan.undoTitle()->toStdString(), "обоснование, строка 33");
    m_plan.undo();
    EXPECT_EQ(value("deviation.a2.33.volume.reason", 2022), "");
    EXPECT_EQ(value("deviation.a2.33.volume.reason", 2023), "");
}

TEST_F(DeviationsOfThePlan, TheNextOneWithoutAReasonIsFound) {
    m_page.view().goTo(at("a2.16.volume", DeviationColumn::Reason));
    m_page.step(true);
    EXPECT_EQ(m_page.view().currentIndex(), at("a2.33.volume", DeviationColumn::Reason));
    m_page.step(true);
    EXPECT_EQ(m_page.view().currentIndex(), at("a2.07.volume", DeviationColumn::Reason));
    m_page.step(false);
    EXPECT_EQ(m_page.view().currentIndex(), at("a2.33.volume", DeviationColumn::Reason));
}

TEST_F(DeviationsOfThePlan, APastedColumnGoesDownOverHeadings) {
    QApplication::clipboard()->setText(QStringLiteral("Возраст\nРельеф"));
    m_page.view().goTo(at("a2.16.volume", DeviationColumn::Reason));
    emit m_page.view().acts().pasteRequested(at("a2.16.volume", DeviationColumn::Reason), false);
    EXPECT_EQ(value("deviation.a2.16.volume.reason", 2022), "Возраст");
    EXPECT_EQ(value("deviation.a2.33.volume.reason", 2022), "Рельеф");
}

TEST_F(DeviationsOfThePlan, FillingDownTakesTheUppermost) {
    EXPECT_TRUE(m_page.model().setData(at("a2.07.volume", DeviationColumn::Reason), QStringLiteral("К региона 0,9")));
    emit m_page.view().acts().fillDownRequested({at("a2.10.volume", DeviationColumn::Reason),
                                                 at("a2.07.volume", DeviationColumn::Reason),
                                                 at("a2.08.volume", DeviationColumn::Reason)});
    EXPECT_EQ(value("deviation.a2.08.volume.reason", 2022), "К региона 0,9");
    EXPECT_EQ(value("deviation.a2.10.volume.reason", 2022), "К региона 0,9");
}

TEST_F(DeviationsOfThePlan, FiltersLeaveWhatIsAskedFor) {
    ui::DeviationFilter filter;
    filter.morePercent = 5;
    m_page.model().setFilter(filter);
    EXPECT_FALSE(at("a2.33.volume", DeviationColumn::Reason).isValid());  // 3,4 %
    EXPECT_TRUE(at("a2.07.volume", DeviationColumn::Reason).isValid());
    m_page.setAllYears(true);
    EXPECT_GT(m_page.model().count(ui::ReasonFilter::All), 6);
}

TEST_F(DeviationsOfThePlan, ARegisterIsPrintedForTheYearInSight) {
    const auto tables = m_page.printed();
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables.front().heading.size(), 13U);
    EXPECT_EQ(tables.front().title.back(), "2022 год");
}

TEST(DeviationsWithoutNorms, SayWhatToDo) {
    ui::ShownPlan plan(samplePlan(), QStringLiteral("Петрова А. В."));
    ui::DeviationsPage page(plan);
    EXPECT_EQ(page.model().rowCount(), 0);
}

}  // namespace

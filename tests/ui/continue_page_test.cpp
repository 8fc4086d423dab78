// Last year's plan carried over: what the page lists before a plan is made.
#include "core/scenario/continue_plan.h"
#include "tests/support/edition_folder.h"
#include "tests/ui/window_plan.h"
#include "ui/start/continue_page.h"
#include "ui/start/region_field.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/segmented_switch.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace {

ui::CarriedPlan carriedTo(const ui::NewPlan& plan) {
    const auto edition = support::edition(plan.editionId.toStdString());
    const auto old = samplePlan();
    auto carried =
        scenario::continuePlan({&old, "план.tpgg", "Петрова А. В.", [] { return std::string("2016-12-01T09:00:00"); }},
                               scenario::DraftContent::create(edition, plan.region.toStdString(), plan.firstYear));
    ui::CarriedPlan result;
    result.rows = ui::rowPairs(carried.value->carried.rows, *old.edition, *edition);
    result.carried = carried.value->carried;
    result.sameRegion = carried.value->sameRegion;
    return result;
}

class LastYearsPlan : public testing::Test {
protected:
    LastYearsPlan() {
        m_page.setEditions({{QStringLiteral("2015"), QStringLiteral("Форма 2015"), 2015, 3, {}},
                            {QStringLiteral("2022"), QStringLiteral("Форма 2022"), 2022, 3, {}}});
        m_page.setReading(
            [](const QString& path) {
                ui::LastPlan last{path, QStringLiteral("Астраханская область"), QStringLiteral("2015"), 2015, 3, {}};
                last.fault = path.endsWith(QStringLiteral(".txt")) ? QStringLiteral("Это не план.") : QString();
                return last;
            },
            carriedTo);
        m_page.resize(1366, 768);
    }

    void chooseForm(int place, int year) {
        m_page.formList().setCurrentIndex(place);
        emit m_page.formList().activated(place);
        m_page.yearList().setCurrentIndex(m_page.yearList().findData(year));
        emit m_page.yearList().activated(m_page.yearList().currentIndex());
    }
    [[nodiscard]] std::string at(int row, int column) const {
        return plain(m_page.rowList().model()->index(row, column).data().toString());
    }

    ui::ContinuePage m_page;
    QSignalSpy m_asked{&m_page, &ui::ContinuePage::newPlanRequested};
};

TEST_F(LastYearsPlan, GivesTheYearAfterByItsOwnForm) {
    EXPECT_FALSE(m_page.createButton().isEnabled());
    m_page.choose(QStringLiteral("план.tpgg"));
    EXPECT_EQ(m_page.yearList().currentText(), QStringLiteral("2016–2018"));
    EXPECT_EQ(m_page.regionField().edit().text(), QStringLiteral("Астраханская область"));
    ASSERT_EQ(m_page.summary().size(), 6);
    EXPECT_EQ(plain(m_page.summary().at(0)), "Численность: 2 значения; нужно ввести: 2017, 2018");
    // Fifteen of every year and four of 2016, which both plans have.
    EXPECT_EQ(plain(m_page.summary().at(4)), "Правила расчёта: 19 значений");
    // Both appendices, every row.
    EXPECT_EQ(m_page.rowList().model()->rowCount(), 61);
    EXPECT_EQ(plain(m_page.fates().items().join(QStringLiteral(" · "))),
              "Все: 61 · Сопоставлены: 61 · Разделены: 0 · Исчезли: 0 · Новые: 0");
    m_page.createButton().click();
    const auto plan = m_asked.first().first().value<ui::NewPlan>();
    EXPECT_EQ(plan.lastPlan, QStringLiteral("план.tpgg"));
    EXPECT_EQ(plan.firstYear, 2016);
    EXPECT_EQ(plan.editionId, QStringLiteral("2015"));
}

TEST_F(LastYearsPlan, AnotherFormListsWhatIsDividedGoneAndNew) {
    m_page.choose(QStringLiteral("план.tpgg"));
    chooseForm(1, 2022);
    EXPECT_EQ(plain(m_page.summary().at(3)), "Числа прошлого года: нет: в прошлогоднем плане нет 2021 года");
    emit m_page.fates().currentChanged(2);
    EXPECT_EQ(at(0, 1), "22.1  Амбулаторно, посещения");
    EXPECT_EQ(at(0, 3), "Разделена на 23.1.1, 23.1.2, 23.1.3");
    emit m_page.fates().currentChanged(3);
    EXPECT_EQ(at(0, 2), "–");
    EXPECT_EQ(at(0, 3), "Числа строки остаются в прежнем плане");
}

TEST_F(LastYearsPlan, AnUnknownRegionShowsNoEmptyList) {
    m_page.choose(QStringLiteral("план.tpgg"));
    EXPECT_FALSE(m_page.rowList().parentWidget()->isHidden());
    m_page.regionField().edit().setText(QStringLiteral("123"));
    m_page.yearList().setCurrentIndex(1);
    emit m_page.yearList().activated(1);
    EXPECT_TRUE(m_page.rowList().parentWidget()->isHidden());
    EXPECT_FALSE(m_page.createButton().isEnabled());
}

TEST_F(LastYearsPlan, AFileThatIsNoPlanLeavesTheFirstStep) {
    m_page.choose(QStringLiteral("записка.txt"));
    EXPECT_EQ(plain(m_page.strip().text()), "Это не план.");
    EXPECT_FALSE(m_page.createButton().isEnabled());
}

}  // namespace

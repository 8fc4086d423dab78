// What the window offers before a plan is open.
#include "tests/support/edition_folder.h"
#include "tests/ui/window_plan.h"
#include "ui/start/filled_words.h"
#include "ui/start/recent_list.h"
#include "ui/start/start_page.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

ui::RecentPlan plan(const char* path, const char* title, std::optional<ui::PlanDigest> digest = {}) {
    return {QString::fromUtf8(path), QString::fromUtf8(title), QStringLiteral("2015"), {}, true, std::move(digest)};
}

ui::PlanDigest digest(const char* cost, int errors, int warnings) {
    return {QString::fromUtf8(cost), errors, warnings, false};
}

class StartOfTheWindow : public testing::Test {
protected:
    StartOfTheWindow() {
        m_page.resize(1366, 768);
        m_page.setRecentPlans(
            {plan("/планы/2016/a.tpgg", "Астраханская область, 2015–2017", digest("10 852,4 млн руб.", 2, 1)),
             plan("/планы/2022/b.tpgg", "Учебная область, 2022–2024", digest("неполно", 0, 3)),
             plan("/планы/2016/c.tpgg", "Астраханская область, 2015–2017")});
        m_page.show();
        QTest::qWait(1);
    }
    [[nodiscard]] ui::RecentList& recent() const { return *m_page.findChild<ui::RecentList*>(); }

    ui::StartPage m_page;
    QSignalSpy m_opened{&m_page, &ui::StartPage::planRequested};
};

TEST_F(StartOfTheWindow, ASingleClickOpensARecentPlan) {
    const QRect second = recent().visualItemRect(recent().item(1, 0));
    QTest::mouseClick(recent().viewport(), Qt::LeftButton, {}, second.center());
    ASSERT_EQ(m_opened.size(), 1);
    EXPECT_EQ(m_opened.front().front().toString(), QStringLiteral("/планы/2022/b.tpgg"));
    QTest::keyClick(&recent(), Qt::Key_Return);
    EXPECT_EQ(m_opened.back().front().toString(), QStringLiteral("/планы/2022/b.tpgg"));
}

TEST_F(StartOfTheWindow, RecentPlansTellTheirCostAndChecks) {
    const auto said = [this](int row, ui::RecentColumn column) {
        return plain(recent().item(row, static_cast<int>(column))->text());
    };
    EXPECT_EQ(said(0, ui::RecentColumn::Cost), "10 852,4 млн руб.");
    EXPECT_EQ(said(0, ui::RecentColumn::Checks), "2 ошибки");
    EXPECT_EQ(said(1, ui::RecentColumn::Cost), "неполно");
    EXPECT_EQ(said(1, ui::RecentColumn::Checks), "3 замечания");
    // Changed elsewhere since: nothing is said that may be no longer true.
    EXPECT_EQ(said(2, ui::RecentColumn::Cost), "");
    EXPECT_EQ(said(2, ui::RecentColumn::Checks), "");
}

TEST_F(StartOfTheWindow, ARecentPlanIsFoundByWordsOfItsNameAndFolder) {
    m_page.search().setText(QStringLiteral("учебная"));
    EXPECT_EQ(recent().rowCount(), 1);
    m_page.search().setText(QStringLiteral("планы/2016"));
    EXPECT_EQ(recent().rowCount(), 2);
    m_page.search().setText(QStringLiteral("нет такого"));
    EXPECT_FALSE(recent().isVisible());
    m_page.search().clear();
    EXPECT_EQ(recent().rowCount(), 3);
}

TEST_F(StartOfTheWindow, ANarrowListKeepsNamesWhole) {
    m_page.resize(1024, 600);
    QTest::qWait(1);
    EXPECT_GE(recent().columnWidth(0), 300);
    EXPECT_TRUE(recent().isColumnHidden(static_cast<int>(ui::RecentColumn::Form)));
    EXPECT_FALSE(recent().isColumnHidden(static_cast<int>(ui::RecentColumn::Checks)));
}

// federal_norms_2022.csv: what the letter gives for 2022, and the row of Astrakhan oblast among its regions.
TEST(FilledWords, SayWhatANewPlanBeginsWith) {
    const auto form = support::edition("2022");
    const QString words = ui::filledWords(scenario::DraftContent::create(form, "Астраханская область", 2022));
    EXPECT_TRUE(words.startsWith(QStringLiteral("Будет заполнено: "))) << words.toStdString();
    EXPECT_TRUE(words.endsWith(QStringLiteral("коэффициент объёма 0,8, границы объёмов бюджета.")))
        << words.toStdString();
    EXPECT_EQ(
        plain(ui::filledWords(scenario::DraftContent::create(support::edition("2015"), "Астраханская область", 2015))),
        "Федеральных нормативов у этой формы нет: объёмы и стоимости вводят.");
}

}  // namespace

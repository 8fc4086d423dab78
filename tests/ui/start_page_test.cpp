// What the window offers before a plan is open.
#include "tests/ui/window_plan.h"
#include "ui/start/recent_list.h"
#include "ui/start/start_page.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace {

ui::RecentPlan plan(const char* path, const char* title) {
    return {QString::fromUtf8(path), QString::fromUtf8(title), QStringLiteral("2015"), {}, true};
}

class StartOfTheWindow : public testing::Test {
protected:
    StartOfTheWindow() {
        m_page.resize(1366, 768);
        m_page.setRecentPlans({plan("/планы/2016/a.tpgg", "Астраханская область, 2015–2017"),
                               plan("/планы/2022/b.tpgg", "Учебная область, 2022–2024")});
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

}  // namespace

// What goes wrong with a file is told in the window, and the plan that was open stays open.
#include "tests/desktop/desktop_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <fstream>

namespace {

using testing::HasSubstr;

class DesktopFaults : public DesktopTest {
protected:
    [[nodiscard]] std::string fault() const { return m_desktop.lastFault().toStdString(); }
    void write(const QString& file, const std::string& bytes) const { std::ofstream(file.toStdString()) << bytes; }
};

TEST_F(DesktopFaults, AFileThatIsNoPlanLeavesTheOpenOne) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString sample = openFile();
    write(path("таблица.tpgg"), "row;volume\n02;0,318\n");
    EXPECT_FALSE(m_desktop.open(path("таблица.tpgg")));
    EXPECT_THAT(fault(), HasSubstr("таблица.tpgg"));
    EXPECT_THAT(fault(), HasSubstr("не план ТПГГ"));
    ASSERT_NE(m_desktop.shownPlan(), nullptr);
    EXPECT_EQ(openFile(), sample);
    EXPECT_TRUE(type("a2.28.volume", "0,334"));
}

TEST_F(DesktopFaults, AFileThatIsNotThereLeavesTheStartPage) {
    m_desktop.showStart();
    EXPECT_FALSE(m_desktop.open(path("нет.tpgg")));
    EXPECT_THAT(fault(), HasSubstr("нет.tpgg"));
    EXPECT_EQ(m_desktop.shownPlan(), nullptr);
}

TEST_F(DesktopFaults, APlanOfANewerProgramIsOnlyRead) {
    ASSERT_TRUE(m_desktop.openSample());
    ASSERT_TRUE(m_desktop.saveCopy(path("новый.tpgg")));
    m_desktop.showStart();
    SQLite::Database(path("новый.tpgg").toStdString(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    ASSERT_TRUE(m_desktop.open(path("новый.tpgg")));
    EXPECT_TRUE(m_desktop.shownPlan()->isReadOnly());
    m_desktop.shownPlan()->setYear(2016);
    EXPECT_FALSE(type("a2.28.volume", "0,334"));
    EXPECT_EQ(shown("a2.28.volume"), "0,318");
}

TEST_F(DesktopFaults, ACopyUnderThePlansOwnNameIsRefused) {
    ASSERT_TRUE(m_desktop.openSample());
    EXPECT_FALSE(m_desktop.saveCopy(openFile()));
    EXPECT_EQ(fault(), "Это сам открытый план. Для копии нужно другое имя или другая папка.");
}

TEST_F(DesktopFaults, ACopyIntoAFolderThatIsNotThereKeepsTheOpenPlan) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString sample = openFile();
    EXPECT_FALSE(m_desktop.saveCopy(path("нет/копия.tpgg")));
    EXPECT_NE(fault(), "");
    EXPECT_EQ(openFile(), sample);
    EXPECT_FALSE(QDir(path("нет")).exists());
}

TEST_F(DesktopFaults, ARegionTheFormDoesNotListMakesNoFile) {
    const ui::NewPlan plan{QStringLiteral("Астроханская область"), QStringLiteral("2022"), 2022};
    EXPECT_FALSE(m_desktop.create(plan, path("plan.tpgg")));
    EXPECT_THAT(fault(), HasSubstr("похожие: «Астраханская область»"));
    EXPECT_FALSE(QFileInfo::exists(path("plan.tpgg")));
}

TEST_F(DesktopFaults, APlanToCompareThatDoesNotReadIsTold) {
    ASSERT_TRUE(m_desktop.openSample());
    write(path("таблица.tpgg"), "row;volume\n");
    EXPECT_FALSE(m_desktop.compareWith(path("таблица.tpgg")));
    EXPECT_THAT(fault(), HasSubstr("таблица.tpgg"));
    EXPECT_NE(m_desktop.window().pages().page().kind, ui::PageKind::Compare);
}

}  // namespace

#include "ui/widgets/file_names.h"
#include "ui/window/visited_places.h"
#include "ui/window/window_memory.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace {

const ui::PageId appendix1{ui::PageKind::Appendix, 1};
const ui::PageId appendix2{ui::PageKind::Appendix, 2};

TEST(WindowMemory, APlanReturnsToItsPageYearAndCell) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    const ui::PlanPlace place{appendix2, 2016, form::CellAddress::fromPath("a2.28.volume")};
    ui::WindowMemory(file).setPlace(QStringLiteral("/plans/a.tpgg"), place);
    const ui::WindowMemory again(file);
    EXPECT_EQ(again.place(QStringLiteral("/plans/a.tpgg")), place);
    EXPECT_EQ(again.place(QStringLiteral("/plans/b.tpgg")), std::nullopt);
}

TEST(WindowMemory, EarlierYearsStandBesideEachTableAsTheyWereLeft) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("window.ini"));
    ui::WindowMemory(file).setEarlierYears(QStringLiteral("/plans/a.tpgg"), 5, 2);
    const ui::WindowMemory again(file);
    EXPECT_EQ(again.earlierYears(QStringLiteral("/plans/a.tpgg"), 5), 2);
    EXPECT_EQ(again.earlierYears(QStringLiteral("/plans/a.tpgg"), 6), std::nullopt);
    EXPECT_EQ(again.earlierYears(QStringLiteral("/plans/b.tpgg"), 5), std::nullopt);
}

TEST(WindowMemory, TheLastOpenedPlanStandsFirstAndOnce) {
    const QTemporaryDir folder;
    ui::WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    const auto plan = [](const char* path) { return ui::RecentPlan{QString::fromUtf8(path), {}, {}, {}, true}; };
    memory.addRecentPlan(plan("/a.tpgg"));
    memory.addRecentPlan(plan("/b.tpgg"));
    memory.addRecentPlan(plan("/a.tpgg"));
    const auto plans = memory.recentPlans();
    ASSERT_EQ(plans.size(), 2U);
    EXPECT_EQ(plans.at(0).path, QStringLiteral("/a.tpgg"));
    EXPECT_FALSE(plans.at(0).present);
}

TEST(WindowMemory, WhatAPlanCameToIsForgottenWhenItsFileIsChangedElsewhere) {
    const QTemporaryDir folder;
    ui::WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    const QString path = folder.filePath(QStringLiteral("a.tpgg"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    memory.addRecentPlan({path, {}, {}, {}, true});
    EXPECT_FALSE(memory.recentPlans().front().digest.has_value());
    memory.setDigest(path, {QStringLiteral("10 852,4 млн руб."), 1, 0, false});
    ASSERT_TRUE(memory.recentPlans().front().digest.has_value());
    EXPECT_EQ(memory.recentPlans().front().digest->cost, QStringLiteral("10 852,4 млн руб."));
    EXPECT_EQ(memory.recentPlans().front().digest->errors, 1);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'000'000), QFileDevice::FileModificationTime));
    file.close();
    EXPECT_FALSE(memory.recentPlans().front().digest.has_value());
}

TEST(WindowMemory, TheFolderAfterTheSampleIsNeverAHiddenOne) {
    const QTemporaryDir folder;
    ui::WindowMemory memory(folder.filePath(QStringLiteral("window.ini")));
    memory.setFolder(folder.path());
    EXPECT_EQ(memory.folder(), folder.path());
    const QString hidden = folder.filePath(QStringLiteral(".local/share/tpgg"));
    ASSERT_TRUE(QDir().mkpath(hidden));
    memory.setFolder(hidden);
    EXPECT_FALSE(memory.folder().contains(QStringLiteral("/.")));
    EXPECT_TRUE(QDir(memory.folder()).exists());
    memory.setFolder(folder.filePath(QStringLiteral("нет такой")));
    EXPECT_TRUE(QDir(memory.folder()).exists());
}

TEST(FileNames, HaveOrdinarySpacesAndNoRefusedSigns) {
    EXPECT_EQ(ui::fileNameOf(QStringLiteral("Приложение\u00A02, 2016\u00A0год.pdf")),
              QStringLiteral("Приложение 2, 2016 год.pdf"));
    EXPECT_EQ(ui::fileNameOf(QStringLiteral("Почему 2016\u202Fгод дороже: объём/цена?")),
              QStringLiteral("Почему 2016 год дороже- объём-цена-"));
}

TEST(VisitedPlaces, MovingInsideAPageIsNoStep) {
    ui::VisitedPlaces visited;
    visited.visit({appendix2, 2016, form::CellAddress::fromPath("a2.28.volume")});
    visited.visit({appendix2, 2016, form::CellAddress::fromPath("a2.29.1.volume")});
    EXPECT_FALSE(visited.canGoBack());
    visited.visit({appendix1, 2016, std::nullopt});
    ASSERT_TRUE(visited.canGoBack());
    EXPECT_EQ(visited.back()->cell->path(), "a2.29.1.volume");
}

TEST(VisitedPlaces, ANewStepCutsWhatLayAhead) {
    ui::VisitedPlaces visited;
    visited.jump({appendix2, 2016, std::nullopt});
    visited.jump({appendix1, 2016, std::nullopt});
    ASSERT_TRUE(visited.back().has_value());
    visited.jump({appendix2, 2015, std::nullopt});
    EXPECT_FALSE(visited.canGoForward());
}

}  // namespace

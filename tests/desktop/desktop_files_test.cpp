// Plans on disk, from the window's side: samples, edits, closing, reopening, copies, last year's plan.
#include "tests/desktop/desktop_fixture.h"
#include "tests/support/sample_draft.h"
#include "tests/ui/old_form_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/copies_page.h"

#include <QAction>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>

#include <gmock/gmock.h>

namespace {

using DesktopFiles = DesktopTest;

std::string valueOnDisk(const QString& file, const char* parameter, int year) {
    const auto plan = storage::PlanFile::open(file.toStdString(), storage::OpenMode::ReadOnly);
    const auto& overrides = plan->content().scenarios.front().overrides;
    const auto found = overrides.find({parameter, year});
    return found == overrides.end() ? std::string() : found->second.value;
}

// Published for 2016: 0,318 calls a person, 8 815,4 million of ОМС.
TEST_F(DesktopFiles, TheSampleOpensAsACopyOfTheUsersOwn) {
    ASSERT_TRUE(m_desktop.openSample());
    m_desktop.shownPlan()->setYear(2016);
    EXPECT_EQ(shown("a2.28.volume"), "0,318");
    EXPECT_EQ(shown("a2.38.cost_oms"), "8 815,4");
    EXPECT_EQ(QFileInfo(openFile()).absolutePath(), QFileInfo(path("copies")).absoluteFilePath());
    EXPECT_FALSE(m_desktop.shownPlan()->isReadOnly());
}

TEST_F(DesktopFiles, AnEditIsOnDiskAtOnce) {
    ASSERT_TRUE(m_desktop.openSample());
    m_desktop.shownPlan()->setYear(2016);
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    EXPECT_EQ(valueOnDisk(openFile(), "a2.28.volume", 2016), "0.334");
}

TEST_F(DesktopFiles, UndoAndRedoOutliveTheWindow) {
    ASSERT_TRUE(m_desktop.openSample());
    m_desktop.shownPlan()->setYear(2016);
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    const QString file = openFile();
    m_desktop.showStart();
    EXPECT_EQ(m_desktop.shownPlan(), nullptr);
    ASSERT_TRUE(m_desktop.open(file));
    EXPECT_EQ(m_memory.folder(), QFileInfo(file).absolutePath());
    m_desktop.shownPlan()->setYear(2016);
    EXPECT_EQ(shown("a2.28.volume"), "0,334");
    m_desktop.shownPlan()->undo();
    EXPECT_EQ(shown("a2.28.volume"), "0,318");
    EXPECT_EQ(valueOnDisk(file, "a2.28.volume", 2016), "0.318");
    m_desktop.shownPlan()->redo();
    EXPECT_EQ(shown("a2.28.volume"), "0,334");
}

TEST_F(DesktopFiles, ASlowFileIsOpenedApartFromTheWindow) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString file = openFile();
    m_desktop.showStart();
    m_desktop.opening().setPatience(std::chrono::milliseconds(0));
    ASSERT_TRUE(m_desktop.open(file));
    EXPECT_NE(m_desktop.shownPlan(), nullptr);
}

TEST_F(DesktopFiles, TheOpeningOfASlowFileIsGivenUp) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString file = openFile();
    m_desktop.showStart();
    m_desktop.opening().setPatience(std::chrono::milliseconds(0));
    QTimer::singleShot(0, &m_desktop, [this] { emit m_desktop.window().stripInSight().firstChosen(); });
    // It may have come in the meantime all the same.
    if (!m_desktop.open(file)) {
        EXPECT_TRUE(m_desktop.lastFault().startsWith(QStringLiteral("Открытие отменено: «")))
            << m_desktop.lastFault().toStdString();
        EXPECT_EQ(m_desktop.shownPlan(), nullptr);
    }
}

// A thread left to itself would still hold the file.
TEST_F(DesktopFiles, WhatWasGivenUpIsClosedWhenTheProgramEnds) {
    ASSERT_TRUE(m_desktop.openSample());
    const std::string file = openFile().toStdString();
    m_desktop.showStart();
    for (int attempt = 0; attempt < 20; ++attempt) {
        {
            Opening opening(m_desktop.window(), [] {});
            opening.setPatience(std::chrono::milliseconds(0));
            QTimer::singleShot(0, &m_desktop, [this] { emit m_desktop.window().stripInSight().firstChosen(); });
            try {
                EXPECT_NE(opening.open(file, storage::OpenMode::Edit), nullptr);
            } catch (const std::runtime_error& error) {
                EXPECT_THAT(error.what(), testing::StartsWith("Открытие отменено: «"));
            }
        }
        EXPECT_FALSE(storage::PlanFile::open(file)->readOnly());
    }
}

TEST_F(DesktopFiles, ACopyIsEditedApartFromItsOriginal) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString original = openFile();
    ASSERT_TRUE(m_desktop.saveCopy(path("копия.tpgg")));
    EXPECT_EQ(openFile(), path("копия.tpgg"));
    m_desktop.shownPlan()->setYear(2016);
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    EXPECT_EQ(valueOnDisk(path("копия.tpgg"), "a2.28.volume", 2016), "0.334");
    EXPECT_EQ(valueOnDisk(original, "a2.28.volume", 2016), "0.318");
}

// federal_norms_2022.csv, row 33: 0.29 calls a person.
TEST_F(DesktopFiles, ANewPlanHasTheNormativesOfItsForm) {
    ASSERT_TRUE(m_desktop.create({QStringLiteral("Омская область"), QStringLiteral("2022"), 2022}, path("omsk.tpgg")));
    EXPECT_EQ(m_desktop.shownPlan()->title().toStdString(), "Омская область, 2022–2024");
    EXPECT_EQ(shown("a2.33.volume"), "0,29");
    EXPECT_EQ(openFile(), path("omsk.tpgg"));
}

// The published insured persons of 2016 and the cost of row 02 of 2015.
TEST_F(DesktopFiles, ANewPlanCarriesLastYearsOver) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString last = openFile();
    const ui::NewPlan next{QStringLiteral("Астраханская область"), QStringLiteral("2015"), 2016, last};
    ASSERT_TRUE(m_desktop.create(next, path("next.tpgg")));
    EXPECT_EQ(valueOnDisk(path("next.tpgg"), "population.insured", 2016), "1010111");
    EXPECT_EQ(valueOnDisk(path("next.tpgg"), "previous.a2.02.cost_budget", 2016), "101.03");
}

// The training plan's region is in no form: the plan that goes on from it is of it too, and says whose figures it has.
TEST_F(DesktopFiles, ATrainingPlanIsGoneOnFromToo) {
    const QString last = path("training.tpgg");
    scenario::DraftContent training = support::trainingDraft().content();
    training.origin = "Учебный пример, данные условные";
    static_cast<void>(storage::PlanFile::create(last.toStdString(), training));
    const ui::NewPlan next{QStringLiteral("Учебная область"), QStringLiteral("2022"), 2023, last};
    ASSERT_TRUE(m_desktop.create(next, path("next.tpgg"))) << m_desktop.lastFault().toStdString();
    EXPECT_EQ(m_desktop.shownPlan()->title().toStdString(), "Учебная область, 2023–2025");
    EXPECT_EQ(m_desktop.shownPlan()->draft().content().origin, "Учебный пример, данные условные");
    const ui::NewPlan other{QStringLiteral("Сказочная область"), QStringLiteral("2022"), 2023, last};
    EXPECT_FALSE(m_desktop.create(other, path("other.tpgg")));
}

TEST_F(DesktopFiles, AnotherPlanStandsBesideTheOpenOne) {
    ASSERT_TRUE(m_desktop.openSample());
    const QString other = openFile();
    ASSERT_TRUE(m_desktop.saveCopy(path("копия.tpgg")));
    ASSERT_TRUE(m_desktop.compareWith(other));
    EXPECT_EQ(m_desktop.window().pages().page().kind, ui::PageKind::Compare);
}

// Row 11.1 is one that the former form has and the installed one has not.
TEST_F(DesktopFiles, TheFormInAFileIsUpgradedAndUndoneAfterReopening) {
    const QString file = path("прежняя форма.tpgg");
    static_cast<void>(storage::PlanFile::create(file.toStdString(), planOfFirstRevision()));
    ASSERT_TRUE(m_desktop.open(file));
    EXPECT_EQ(m_desktop.shownPlan()->edition().revision, 1);
    auto* button = m_desktop.window().formStrip().findChildren<QPushButton*>().back();
    for (auto* known : m_desktop.window().formStrip().findChildren<QPushButton*>()) {
        button = known->text() == QStringLiteral("Обновить форму") ? known : button;
    }
    button->click();
    m_desktop.showStart();
    ASSERT_TRUE(m_desktop.open(file));
    EXPECT_EQ(m_desktop.shownPlan()->edition().revision, 3);
    EXPECT_FALSE(m_desktop.window().formStrip().isVisible());
    m_desktop.shownPlan()->undo();
    EXPECT_EQ(m_desktop.shownPlan()->edition().revision, 1);
    m_desktop.shownPlan()->setYear(2016);
    EXPECT_EQ(shown("a2.11.1.volume"), "0,5");
}

TEST_F(DesktopFiles, CopiesAreListedAndOneComesBackAsAPlan) {
    ASSERT_TRUE(m_desktop.openSample());
    ASSERT_TRUE(m_desktop.saveCopy(path("план.tpgg")));
    m_desktop.showStart();
    ASSERT_TRUE(m_desktop.open(path("план.tpgg")));
    m_desktop.shownPlan()->setYear(2016);
    ASSERT_TRUE(type("a2.28.volume", "0,334"));
    m_desktop.window().actions().copies->trigger();
    auto* page = m_desktop.window().pages().findChild<ui::CopiesPage*>();
    ASSERT_NE(page, nullptr);
    ASSERT_EQ(page->list().rowCount(), 1);
    EXPECT_EQ(page->list().item(0, 0)->text(), QStringLiteral("1"));
    EXPECT_TRUE(page->openButton().isEnabled());
    ASSERT_TRUE(m_desktop.openFromCopy(1, path("прежний.tpgg")));
    EXPECT_EQ(openFile(), path("прежний.tpgg"));
    EXPECT_EQ(valueOnDisk(path("прежний.tpgg"), "a2.28.volume", 2016), "0.318");
    EXPECT_EQ(valueOnDisk(path("план.tpgg"), "a2.28.volume", 2016), "0.334");
    EXPECT_FALSE(m_desktop.openFromCopy(1, path("план.tpgg")));
}

TEST_F(DesktopFiles, AsManyCopiesAreKeptAsTheUserSays) {
    ASSERT_TRUE(m_desktop.openSample());
    ASSERT_TRUE(m_desktop.saveCopy(path("план.tpgg")));
    m_desktop.window().actions().copies->trigger();
    m_desktop.window().pages().findChild<ui::CopiesPage*>()->keptField().setValue(0);
    EXPECT_EQ(m_memory.copiesKept(), 0);
    m_desktop.showStart();
    ASSERT_TRUE(m_desktop.open(path("план.tpgg")));
    EXPECT_FALSE(QFileInfo::exists(path("план.tpgg.копии")));
}

TEST_F(DesktopFiles, NoExportOfTheWindowGoesOverAPlan) {
    ASSERT_TRUE(m_desktop.openSample());
    ASSERT_TRUE(m_desktop.saveCopy(path("план.csv")));
    const QString plan = path("план.csv");
    static_cast<void>(appendix());
    m_desktop.window().pages().open({ui::PageKind::Appendix, 2});
    m_desktop.window().exportTo(plan);
    EXPECT_EQ(m_desktop.window().strip().text(),
              QStringLiteral("Файл «%1» не записан: под этим именем лежит план, и он не тронут; выберите другое имя.")
                  .arg(plan));
    EXPECT_EQ(valueOnDisk(plan, "a2.28.volume", 2016), "0.318");
}

}  // namespace

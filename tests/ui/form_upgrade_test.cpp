// The newer revision of the plan's form is taken: every page shows it, one step takes it back.
#include "tests/ui/full_disk.h"
#include "tests/ui/old_form_plan.h"
#include "ui/form/grid_view.h"
#include "ui/window/journal_page.h"
#include "ui/window/totals_line.h"

#include <QAction>
#include <QPointer>
#include <QSignalSpy>
#include <QTreeView>

#include <stdexcept>

namespace {

using FormUpgrade = OldFormPlan;

TEST_F(FormUpgrade, TakingItIsOneStepAndKeepsThePlace) {
    const std::size_t entries = m_shownPlan.draft().content().journal.size();
    const QPointer<ui::AppendixPage> former = m_window.pages().appendix();
    EXPECT_EQ(shown("a2.02.percap_budget"), "86,15");
    button("Обновить форму").click();
    EXPECT_EQ(m_shownPlan.draft().content().journal.size(), entries + 1);
    EXPECT_EQ(m_shownPlan.edition().revision, 3);
    EXPECT_TRUE(former.isNull());
    EXPECT_EQ(shown("a2.02.percap_budget"), "86,1");
    EXPECT_FALSE(hasOldRow());
    EXPECT_EQ(m_window.place(), m_placeOf28);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(plain(m_window.totals().remark()), "Форма обновлена до редакции 3");
    EXPECT_EQ(plain(m_window.actions().undo->text()), "Отменить: обновление формы: редакция 1 → 3");
}

TEST_F(FormUpgrade, UndoAndRedoShowTheOtherForm) {
    button("Обновить форму").click();
    m_window.actions().undo->trigger();
    EXPECT_EQ(shown("a2.02.percap_budget"), "86,15");
    EXPECT_EQ(shown("a2.11.1.volume"), "0,5");
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(m_window.place(), m_placeOf28);
    m_window.actions().redo->trigger();
    EXPECT_EQ(shown("a2.02.percap_budget"), "86,1");
    EXPECT_FALSE(hasOldRow());
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(m_window.place(), m_placeOf28);
}

TEST_F(FormUpgrade, APlanGoesOnBeingEditedInTheNewForm) {
    button("Обновить форму").click();
    const ui::AppendixPage& page = *m_window.pages().appendix();
    EXPECT_TRUE(page.model().setData(cellAt(page.model(), "a2.02.volume"), QStringLiteral("0,03")));
    EXPECT_EQ(shown("a2.02.percap_budget"), "129,2");
    EXPECT_TRUE(m_window.totals().text().contains(QStringLiteral("На 1 жителя")));
    m_window.actions().undo->trigger();
    m_window.actions().undo->trigger();
    EXPECT_EQ(shown("a2.02.percap_budget"), "86,15");
}

TEST_F(FormUpgrade, ACellThatIsGoneLeavesThePageAndTheYear) {
    m_window.goTo({{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, "11.1", "volume"}});
    button("Обновить форму").click();
    EXPECT_EQ(m_window.place().page, (ui::PageId{ui::PageKind::Appendix, 2}));
    EXPECT_EQ(m_window.place().year, 2016);
    EXPECT_EQ(m_window.place().cell, (form::CellAddress{2, "02", "volume"}));
    // The trail leads where it can.
    m_window.actions().back->trigger();
    EXPECT_EQ(m_window.place(), m_placeOf28);
}

TEST_F(FormUpgrade, TheButtonOfThePageReturnsToWhereTheUserWas) {
    m_window.actions().formChanges->trigger();
    changes().acceptButton().click();
    QTest::qWait(1);
    EXPECT_EQ(m_shownPlan.edition().revision, 3);
    EXPECT_EQ(m_window.place(), m_placeOf28);
}

TEST_F(FormUpgrade, UndoOnThePreviewMakesThePreviewAnew) {
    button("Обновить форму").click();
    m_window.pages().preview();
    m_window.actions().undo->trigger();
    EXPECT_EQ(m_window.pages().page().kind, ui::PageKind::Preview);
    EXPECT_EQ(m_window.pages().beforePreview(), (ui::PageId{ui::PageKind::Appendix, 2}));
}

TEST_F(FormUpgrade, WhatWasChosenForTheTableStays) {
    m_window.actions().allYears->trigger();
    m_window.pages().appendix()->view().setCollapsedRows({QStringLiteral("07")});
    button("Обновить форму").click();
    EXPECT_TRUE(m_window.pages().appendix()->columns().yearsTogether());
    EXPECT_TRUE(m_window.actions().allYears->isChecked());
    EXPECT_EQ(m_window.pages().appendix()->view().collapsedRows(), QSet<QString>{QStringLiteral("07")});
}

TEST_F(FormUpgrade, TheJournalNamesIt) {
    button("Обновить форму").click();
    m_window.actions().journal->trigger();
    const auto* page = m_window.pages().findChild<ui::JournalPage*>();
    const auto at = [&page](int row, int column) {
        return plain(page->list().model()->index(row, column).data().toString());
    };
    EXPECT_EQ(at(0, 2), "Правка");
    EXPECT_EQ(at(0, 4), "Редакция формы");
    EXPECT_EQ(at(0, 5), "1 → 3");
    m_window.actions().undo->trigger();
    page = m_window.pages().findChild<ui::JournalPage*>();
    EXPECT_EQ(m_window.pages().page().kind, ui::PageKind::Journal);
    EXPECT_EQ(at(0, 2), "Отмена");
    EXPECT_EQ(at(0, 5), "3 → 1");
}

TEST(FormOfADocument, AYearTheNewFormHasNotIsLeft) {
    ui::ShownPlan shownPlan(planOfFirstRevision(), QStringLiteral("Петрова А. В."));
    shownPlan.setYear(2017);
    form::EditionFiles files = sampleForm();
    replaceWords(files.at("edition.toml"), "years = 3", "years = 2");
    const QSignalSpy changed(&shownPlan, &ui::ShownPlan::changed);
    const QSignalSpy formChanged(&shownPlan, &ui::ShownPlan::formChanged);
    auto upgrade = scenario::prepareUpgrade(shownPlan.draft(), formOf(files));
    ASSERT_TRUE(upgrade);
    EXPECT_TRUE(shownPlan.apply(text::Outcome<scenario::Change>{upgrade.value->change, {}}).empty());
    EXPECT_EQ(formChanged.count(), 1);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(shownPlan.year(), 2015);
    shownPlan.undo();
    EXPECT_EQ(formChanged.count(), 2);
    EXPECT_EQ(shownPlan.years().size(), 3U);
}

TEST_F(FormUpgrade, AFullDiskLeavesTheFormerFormWhole) {
    FullDisk disk;
    m_shownPlan.setRecorder(&disk);
    const std::size_t entries = m_shownPlan.draft().content().journal.size();
    button("Обновить форму").click();
    EXPECT_EQ(m_shownPlan.edition().revision, 1);
    EXPECT_EQ(m_shownPlan.draft().content().journal.size(), entries);
    EXPECT_EQ(shown("a2.02.percap_budget"), "86,15");
    EXPECT_EQ(plain(m_window.strip().text()), "Форма не обновлена, план не изменён: Не записано: диск заполнен");
    EXPECT_TRUE(strip().isVisible());
}

}  // namespace

// A newer revision of the plan's form is installed: the offer over the page and the list of changes.
#include "tests/ui/old_form_plan.h"
#include "ui/summary/summary_page.h"

#include <QAction>

#include <stdexcept>

namespace {

using FormOffer = OldFormPlan;

TEST_F(FormOffer, AStripOffersTheNewerRevision) {
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(plain(strip().text()), "Установлена новая редакция формы – 3, в плане – 1. "
                                     "3 изменения: столбцы – 1, строки – 2; без места – 1 значение");
    EXPECT_TRUE(button("Показать изменения").isVisible());
    EXPECT_TRUE(button("Обновить форму").isVisible());
}

TEST_F(FormOffer, TheSameRevisionIsNotOffered) {
    show(m_shownPlan, m_shownPlan.draft().content().edition);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_FALSE(m_window.actions().formChanges->isEnabled());
}

TEST_F(FormOffer, ThePageSaysWhatChangesAndWhatStaysWithoutAPlace) {
    button("Показать изменения").click();
    EXPECT_FALSE(changes().detailsButton().isVisible());
    EXPECT_EQ(plain(changes().text()),
              "3 изменения: столбцы – 1, строки – 2. Введённые числа останутся, обновление отменяется одним шагом.\n"
              "Останется без места  1\n"
              "Эти значения останутся в плане и не будут действовать.\n"
              "Объём, строка 11.1, 2016 год\n"
              "Столбцы  1\n"
              "Приложение 2, столбец «Подушевой норматив, бюджет», знаков после запятой: 2 → 1\n"
              "Строки  2\n"
              "Без изменений – 60, названо иначе – 1, исключено – 1\n"
              "Приложение 2, строка 11.1 исключена: «прочее»\n"
              "Приложение 2, строка 02: «1. скорая помощь» → «1. скорая медицинская помощь»");
    EXPECT_FALSE(strip().isVisible());
}

// 14 rows called otherwise and row 11.1 gone: their count, and each of them on demand.
TEST_F(FormOffer, ManyChangesOfOneTableAreCountedUntilAskedFor) {
    form::EditionFiles files = sampleForm();
    replaceWords(files.at("edition.toml"), "revision = 3", "revision = 4");
    std::string& rows = files.at("appendix2_rows.csv");
    const std::string was = "медицинская помощь";
    for (auto at = rows.find(was); at != std::string::npos; at = rows.find(was)) {
        rows.replace(at, was.size(), "медпомощь");
    }
    show(m_shownPlan, formOf(files));
    m_window.actions().formChanges->trigger();
    EXPECT_TRUE(changes().detailsButton().isVisibleTo(&changes()));
    EXPECT_TRUE(plain(changes().text()).find("Строки  15\n") != std::string::npos) << plain(changes().text());
    EXPECT_TRUE(plain(changes().text()).find("Приложение 2: строки – 15 изменений") != std::string::npos);
    EXPECT_FALSE(changes().text().contains(QStringLiteral("строка 11.1 исключена")));
    changes().detailsButton().click();
    EXPECT_TRUE(changes().text().contains(QStringLiteral("строка 11.1 исключена")));
    EXPECT_EQ(plain(changes().text()).find("15 изменений"), std::string::npos);
}

TEST_F(FormOffer, NotNowHidesTheStripAndLeavesTheMenu) {
    button("Показать изменения").click();
    changes().leaveButton().click();
    QTest::qWait(1);
    EXPECT_EQ(m_window.place(), m_placeOf28);
    EXPECT_FALSE(strip().isVisible());
    EXPECT_EQ(m_shownPlan.edition().revision, 1);
    m_window.actions().formChanges->trigger();
    EXPECT_EQ(m_window.pages().page().kind, ui::PageKind::FormChanges);
}

TEST_F(FormOffer, AReadOnlyPlanOnlyShowsTheChanges) {
    m_shownPlan.setReadOnly(QStringLiteral("План открыт пользователем Иванова А. П."));
    show(m_shownPlan, formOf(sampleForm()));
    EXPECT_EQ(plain(strip().text()), "Установлена новая редакция формы – 3, в плане – 1. "
                                     "3 изменения: столбцы – 1, строки – 2; без места – 1 значение. "
                                     "План открыт только для чтения: обновить форму нельзя");
    EXPECT_THROW(static_cast<void>(button("Обновить форму")), std::logic_error);
    button("Показать изменения").click();
    EXPECT_FALSE(changes().acceptButton().isVisible());
    EXPECT_EQ(changes().leaveButton().text(), QStringLiteral("Закрыть"));
    EXPECT_TRUE(changes().text().startsWith(QStringLiteral("План открыт только для чтения")));
}

TEST_F(FormOffer, AFormThatIsNotInstalledIsToldInTheSummary) {
    show(m_shownPlan, nullptr);
    EXPECT_FALSE(strip().isVisible());
    m_window.goTo({{ui::PageKind::Summary, 0}, 2016, std::nullopt});
    QTest::qWait(1);
    const auto* page = m_window.pages().findChild<ui::SummaryPage*>();
    EXPECT_TRUE(page->strip().isVisible());
    EXPECT_EQ(plain(page->strip().text()),
              "Формы «2015» среди установленных нет: план считается по своей копии, редакция 1.");
}

TEST_F(FormOffer, AFormThatDoesNotComputeIsRefused) {
    form::EditionFiles files = sampleForm();
    files["norms.csv"] = "нормативы\n";
    show(m_shownPlan, formOf(files));
    button("Обновить форму").click();
    EXPECT_EQ(m_shownPlan.edition().revision, 1);
    EXPECT_TRUE(m_window.strip().text().startsWith(QStringLiteral("Форма не обновлена, план не изменён: norms.csv")));
    button("Показать изменения").click();
    EXPECT_TRUE(changes().text().startsWith(QStringLiteral("Обновить форму нельзя: norms.csv")));
    EXPECT_FALSE(changes().acceptButton().isEnabled());
}

}  // namespace

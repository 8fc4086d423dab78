// Scenarios in the window: the list of the toolbar, the menu, the strip that asks for a name.
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/window/appendix_page.h"
#include "ui/window/journal_page.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"
#include "ui/window/totals_line.h"
#include "ui/window/window_actions.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <gtest/gtest.h>

#include <set>

namespace {

class Scenarios : public testing::Test {
protected:
    Scenarios() {
        m_shownPlan.setYear(2016);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, "28", "volume"}});
        QTest::qWait(1);
    }
    ~Scenarios() override { m_window.closePlan(); }

    [[nodiscard]] ui::ScenarioBar& bar() const { return *m_window.findChild<ui::ScenarioBar*>(); }
    [[nodiscard]] QComboBox& list() const {
        for (auto* box : m_window.findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Сценарий")) {
                return *box;
            }
        }
        throw std::logic_error("no list of scenarios");
    }
    /// The act of the menu «Сценарий».
    void choose(const QString& name) {
        for (QAction* menu : m_window.menuBar()->actions()) {
            if (menu->text() != QStringLiteral("Сценарий")) {
                continue;
            }
            emit menu->menu()->aboutToShow();
            for (QAction* action : menu->menu()->actions()) {
                if (action->text() == name) {
                    ASSERT_TRUE(action->isEnabled());
                    action->trigger();
                    return;
                }
            }
        }
        FAIL() << "no act " << name.toStdString();
    }
    void create(const QString& name) {
        choose(QStringLiteral("Создать на основе текущего…"));
        bar().name().setText(name);
        bar().enter();
    }
    void type(const QString& value) {
        ui::GridView& table = m_window.pages().appendix()->view();
        ASSERT_TRUE(table.model()->setData(table.currentIndex(), value, Qt::EditRole));
    }
    [[nodiscard]] std::string total() const { return m_shownPlan.result().cell({2, "20", "cost_oms"}).plain(); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(Scenarios, ANewOneComesIntoSightAndIsEditedApartFromItsParent) {
    create(QStringLiteral("Рост скорой +5 %"));
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(list().currentText().trimmed(), QStringLiteral("Рост скорой +5 %"));
    type(QStringLiteral("0,334"));
    EXPECT_EQ(total(), "8844.7");
    list().setCurrentIndex(0);
    emit list().activated(0);
    EXPECT_EQ(m_shownPlan.scenarioName(), QStringLiteral("Базовый"));
    EXPECT_EQ(total(), "8815.4");
}

TEST_F(Scenarios, ANameThatIsTakenIsRefusedBesideTheField) {
    create(QStringLiteral("Базовый"));
    EXPECT_TRUE(bar().isVisible());
    EXPECT_EQ(bar().refusal(), QStringLiteral("Сценарий «Базовый» уже есть"));
    EXPECT_EQ(list().count(), 1);
}

TEST_F(Scenarios, TheRefusalOfANameGoesWhenAnotherIsTyped) {
    create(QStringLiteral("Базовый"));
    ASSERT_NE(bar().refusal(), QString());
    QTest::keyClicks(&bar().name(), QStringLiteral("2"));
    EXPECT_EQ(bar().refusal(), QString());
}

TEST_F(Scenarios, UndoOfTheCreationBringsTheRootIntoSight) {
    create(QStringLiteral("Рост"));
    m_shownPlan.undo();
    EXPECT_EQ(m_shownPlan.scenario(), scenario::rootScenario);
    EXPECT_EQ(list().count(), 1);
    m_shownPlan.redo();
    EXPECT_EQ(list().count(), 2);
}

TEST_F(Scenarios, KeysGoThroughThemAndTheTreeFollows) {
    create(QStringLiteral("Рост"));
    create(QStringLiteral("Рост и КД"));
    EXPECT_EQ(list().itemText(2).trimmed(), QStringLiteral("Рост и КД"));
    m_window.actions().previousScenario->trigger();
    EXPECT_EQ(m_shownPlan.scenarioName(), QStringLiteral("Рост"));
    QTest::qWait(1);
    QStringList inTree;
    for (QTreeWidgetItemIterator item(&m_window.tree()); *item != nullptr; ++item) {
        inTree.append((*item)->text(0));
    }
    EXPECT_TRUE(inTree.contains(QStringLiteral("Рост и КД")));
}

TEST_F(Scenarios, MergingGivesTheValuesToTheParent) {
    create(QStringLiteral("Рост"));
    type(QStringLiteral("0,334"));
    choose(QStringLiteral("Влить в основу"));
    EXPECT_EQ(m_shownPlan.scenarioName(), QStringLiteral("Базовый"));
    EXPECT_EQ(total(), "8844.7");
}

TEST_F(Scenarios, MergingShowsTheParentAndTheJournalNamesAll) {
    create(QStringLiteral("Первый"));
    create(QStringLiteral("Второй"));
    type(QStringLiteral("0,334"));
    m_window.actions().undo->trigger();
    EXPECT_EQ(plain(m_window.totals().remark()), "Отменено: объём, строка 28");
    m_window.actions().redo->trigger();
    choose(QStringLiteral("Влить в основу"));
    EXPECT_EQ(m_shownPlan.scenarioName(), QStringLiteral("Первый"));
    // Not «Возвращено: …» of the deed before.
    EXPECT_EQ(plain(m_window.totals().remark()), "Сделано: сценарий «Второй» влит в «Первый»");
    m_window.actions().journal->trigger();
    const auto& model = *m_window.pages().findChild<ui::JournalPage*>()->list().model();
    const auto at = [&](int row, int column) { return plain(model.index(row, column).data().toString()); };
    EXPECT_EQ(at(0, 4), "Сценарий «Второй» влит в «Первый»");
    EXPECT_EQ(at(0, 3), "");
    // The deed is one line; its values are under it.
    const QModelIndex deed = model.index(0, 0);
    ASSERT_EQ(model.rowCount(deed), 2);
    const auto under = [&](int row, int column) { return plain(model.index(row, column, deed).data().toString()); };
    EXPECT_EQ(under(0, 4), "Объём, строка 28, 2016 год");
    const std::set<std::string> named{under(0, 3), under(1, 3)};
    EXPECT_EQ(named, (std::set<std::string>{"Второй", "Первый"}));
}

TEST_F(Scenarios, TheJournalOfANarrowWindowKeepsEveryColumnInSight) {
    m_window.resize(1024, 600);
    m_window.actions().journal->trigger();
    const QTreeView& list = m_window.pages().findChild<ui::JournalPage*>()->list();
    QApplication::processEvents();
    const int last = list.model()->columnCount() - 1;
    EXPECT_LE(list.columnViewportPosition(last) + list.columnWidth(last), list.viewport()->width());
}

TEST(Journal, SaysThatNothingWasChangedYet) {
    scenario::DraftContent content = samplePlan();
    content.journal.clear();
    ui::ShownPlan shownPlan(std::move(content), QStringLiteral("Петрова А. В."));
    ui::JournalPage page(shownPlan);
    page.show();
    EXPECT_FALSE(page.list().isVisible());
    const std::vector<scenario::Setting> settings{{1, "a2.28.volume", 2016, "0.334", "проверка", ""}};
    ASSERT_TRUE(shownPlan.apply(settings).empty());
    EXPECT_TRUE(page.list().isVisible());
    EXPECT_EQ(page.list().model()->rowCount(), 1);
}

// The whole programme of 2016 is published as 11 207,3; with 0,334 calls 11 236,6 (tests/unit/analysis/solve_test.cpp).
TEST_F(Scenarios, DeletingSaysWhatBecomesOfThoseThatStandOnIt) {
    create(QStringLiteral("Рост"));
    type(QStringLiteral("0,334"));
    const scenario::ScenarioId grown = m_shownPlan.scenario();
    for (const char* name : {"Рост и КД", "Замороженный", "Третий", "Четвёртый", "Пятый"}) {
        m_shownPlan.setScenario(grown);
        create(QString::fromUtf8(name));
        if (m_shownPlan.scenarioName() == QStringLiteral("Замороженный")) {
            choose(QStringLiteral("Заморозить"));
        }
    }
    m_shownPlan.setScenario(grown);
    std::string told;
    QTimer::singleShot(0, &m_window, [&told] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        ASSERT_NE(question, nullptr);
        told = plain(question->informativeText());
        question->buttons().front()->click();
    });
    choose(QStringLiteral("Удалить текущий"));
    EXPECT_EQ(told,
              "Перенесённые сохранят свои отличия, а вместо чисел «Рост» в них будут числа «Базовый». Вся программа, "
              "2016 год:\n«Рост и КД»: 11 236,6 → 11 207,3 млн руб.\n«Замороженный»: не изменится.\n«Третий»: "
              "11 236,6 → 11 207,3 млн руб.\n«Четвёртый»: 11 236,6 → 11 207,3 млн руб.\nи ещё 1.\n"
              "Удаление можно отменить.");
}

TEST_F(Scenarios, AFrozenOneMarksOnlyWhatDiffersFromItsParent) {
    create(QStringLiteral("Рост"));
    type(QStringLiteral("0,334"));
    choose(QStringLiteral("Заморозить"));
    const QAbstractItemModel& model = *m_window.pages().appendix()->view().model();
    const QModelIndex current = m_window.pages().appendix()->view().currentIndex();
    EXPECT_EQ(ui::cellStateOf(current).kind, ui::CellKind::Overridden);
    EXPECT_EQ(ui::cellStateOf(model.index(current.row(), current.column() + 1)).kind, ui::CellKind::Entered);
    EXPECT_FALSE(m_shownPlan.isOverridden("population.insured", 2016));
    EXPECT_FALSE(m_shownPlan.isOverridden("a2.30.volume", 2016));
}

TEST_F(Scenarios, AFrozenOneRefusesAValueWithTheReason) {
    choose(QStringLiteral("Заморозить"));
    ui::GridView& table = m_window.pages().appendix()->view();
    EXPECT_FALSE(table.model()->setData(table.currentIndex(), QStringLiteral("0,334"), Qt::EditRole));
    EXPECT_EQ(total(), "8815.4");
    choose(QStringLiteral("Разморозить"));
    type(QStringLiteral("0,334"));
    EXPECT_EQ(total(), "8844.7");
}

}  // namespace

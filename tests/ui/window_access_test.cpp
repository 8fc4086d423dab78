// The window without a mouse, and for those who do not see it: the training plan of 2022.
#include "tests/support/sample_draft.h"
#include "tests/ui/window_plan.h"
#include "ui/check/check_panel.h"
#include "ui/check/findings_model.h"
#include "ui/form/grid_view.h"
#include "ui/form/short_names.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/appendix_page.h"
#include "ui/window/formula_line.h"
#include "ui/window/inspector.h"
#include "ui/window/main_window.h"
#include "ui/window/passport_view.h"
#include "ui/window/plan_pages.h"
#include "ui/window/project_tree.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QWindow>

#include <gtest/gtest.h>

#include <map>

class WindowByKeys : public testing::Test {
protected:
    WindowByKeys() {
        m_window.resize(1366, 768);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.activateWindow();
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2022, form::CellAddress{2, "35.1.2.1", "volume"}});
        settle();
        view().setFocus();
    }
    ~WindowByKeys() override { m_window.closePlan(); }

    static void settle() {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(5);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) { QTest::keyClick(m_window.windowHandle(), key, held); }
    [[nodiscard]] ui::AppendixPage& page() { return *m_window.pages().appendix(); }
    [[nodiscard]] ui::GridView& view() { return page().view(); }
    [[nodiscard]] QModelIndex at(const char* path) { return cellAt(page().model(), path); }
    [[nodiscard]] QMenu& menu(const char* name) {
        for (auto* found : m_window.menuBar()->findChildren<QMenu*>()) {
            if (found->title() == QString::fromUtf8(name)) {
                return *found;
            }
        }
        throw std::runtime_error(std::string("no menu ") + name);
    }
    static void choose(QMenu& menu, const char* words) {
        for (QAction* action : menu.actions()) {
            if (action->text().startsWith(QString::fromUtf8(words))) {
                action->trigger();
                return;
            }
        }
        throw std::runtime_error(std::string("no choice ") + words);
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{support::trainingDraft().content(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(WindowByKeys, F6GoesThroughEveryPanelAndBack) {
    const QList<const QWidget*> stops{&page().formulaLine().formula(), &m_window.checkPanel().list(),
                                      &m_window.inspector().page()};
    for (const QWidget* stop : stops) {
        press(Qt::Key_F6);
        EXPECT_EQ(QApplication::focusWidget(), stop);
    }
    press(Qt::Key_F6);
    EXPECT_TRUE(m_window.findChild<QToolBar*>(QStringLiteral("tools"))->isAncestorOf(QApplication::focusWidget()));
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &m_window.tree());
    press(Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), &view());
    press(Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), &m_window.tree());
}

TEST_F(WindowByKeys, TheFocusIsSeenOnEveryStopOfF6) {
    for (int stop = 0; stop < 6; ++stop) {
        press(Qt::Key_F6);
        settle();
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(focus, nullptr);
        const QRect place(focus->mapTo(&m_window, QPoint(0, 0)), focus->size());
        const QImage with = m_window.grab(place).toImage();
        focus->clearFocus();
        settle();
        EXPECT_NE(with, m_window.grab(place).toImage()) << stop << ' ' << focus->metaObject()->className();
        focus->setFocus();
    }
}

TEST_F(WindowByKeys, EscGivesTheFocusBackToTheTable) {
    const auto openNote = [this] { press(Qt::Key_F2, Qt::ShiftModifier); };
    const auto openPassport = [this] { press(Qt::Key_F8); };
    const auto openHistory = [this] { m_window.inspector().open(ui::InspectorTab::History); };
    const auto openFindings = [this] { m_window.checkPanel().list().setFocus(); };
    const auto openTree = [this] { m_window.tree().setFocus(); };
    for (const std::function<void()>& open :
         std::initializer_list<std::function<void()>>{openNote, openPassport, openHistory, openFindings, openTree}) {
        open();
        ASSERT_FALSE(view().hasFocus());
        press(Qt::Key_Escape);
        EXPECT_TRUE(view().hasFocus());
    }
}

TEST_F(WindowByKeys, TabGoesThroughTheLinksOfThePassportAsTheyAreSeen) {
    m_window.goTo({{ui::PageKind::Appendix, 2}, 2022, form::CellAddress{2, "23.1", "cost_oms"}});
    press(Qt::Key_F8);
    settle();
    ui::PassportView& passport = m_window.inspector().passport();
    const auto links = passport.findChildren<ui::LinkButton*>();
    ASSERT_GE(links.size(), 3);
    int y = -1;
    for (qsizetype step = 0; step < links.size(); ++step) {
        press(Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        ASSERT_NE(qobject_cast<ui::LinkButton*>(focus), nullptr) << step;
        EXPECT_TRUE(passport.isAncestorOf(focus));
        const int here = focus->mapTo(passport.widget(), QPoint(0, 0)).y();
        EXPECT_GT(here, y);
        y = here;
    }
    // The last one leads to the chart of the years. A followed link shows another passport; the keys stay beside it.
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    press(Qt::Key_Space);
    settle();
    EXPECT_EQ(QApplication::focusWidget(), &passport) << QApplication::focusWidget()->metaObject()->className();
}

TEST_F(WindowByKeys, RowsNamesAndColumnsAreChosenInTheMenu) {
    QMenu& outer = menu("Вид");
    emit outer.aboutToShow();
    choose(menu("Названия строк"), "Названия полностью");
    EXPECT_EQ(page().labelMode(), ui::LabelMode::Full);
    EXPECT_FALSE(menu("Графы каждого года").isEnabled());
    choose(menu("Строки таблицы"), "Только исходные");
    EXPECT_EQ(page().rows().chosen(), ui::RowFilter::Inputs);
    page().columns().setYearsTogether(true);
    emit outer.aboutToShow();
    EXPECT_TRUE(menu("Графы каждого года").isEnabled());
    choose(menu("Графы каждого года"), "Графы: подушевые");
    EXPECT_EQ(page().columns().yearColumns(), ui::YearColumns::PerCapita);
    page().columns().setYearsTogether(false);
    choose(menu("Прежние годы"), "Прежние годы: 2019–2021");
    EXPECT_EQ(page().columns().earlierYears(), ui::EarlierYears::Three);
    emit outer.aboutToShow();
    EXPECT_TRUE(menu("Графы каждого года").isEnabled());
    choose(menu("Прежние годы"), "Прежние годы: нет");
    EXPECT_EQ(page().columns().earlierYears(), ui::EarlierYears::None);
}

TEST_F(WindowByKeys, F10OpensTheMenusAndShiftF10ThatOfTheCell) {
    press(Qt::Key_F10);
    EXPECT_EQ(m_window.menuBar()->activeAction(), m_window.menuBar()->actions().constFirst());
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    QApplication::activePopupWidget()->close();
    settle();
    view().setFocus();
    press(Qt::Key_F10, Qt::ShiftModifier);
    QWidget* popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->actions().contains(m_window.actions().passport));
    popup->close();
}

// Names of three lines left seven rows of 179 in sight.
TEST_F(WindowByKeys, ALongFormOpensWithShortNamesAndShowsFourteenRows) {
    m_window.goTo({{ui::PageKind::Appendix, 2}, 2022, form::CellAddress{2, "37", "volume"}});
    settle();
    EXPECT_EQ(page().labelMode(), ui::LabelMode::Short);
    ASSERT_TRUE(m_window.tree().isVisible() && m_window.inspector().isVisible() && m_window.checkPanel().isVisible());
    int whole = 0;
    for (int row = 0; row < view().model()->rowCount(); ++row) {
        const QRect place = view().visualRect(view().model()->index(row, 3));
        whole += !place.isEmpty() && place.top() >= 0 && place.bottom() < view().viewport()->height() ? 1 : 0;
    }
    EXPECT_GE(whole, 14);
    const auto name = [this](const char* row) { return view().shownLines(page().model().appendix().rowIndex(row), 0); };
    EXPECT_EQ(name("37"), QStringList{QStringLiteral("Дневные стационары")});
    EXPECT_EQ(name("37.1"), QStringList{QStringLiteral("Онкология")});
    EXPECT_EQ(name("37.2"), QStringList{QStringLiteral("ЭКО")});
    // The official name is a glance away.
    EXPECT_TRUE(cellAt(page().model(), "a2.37.1.volume")
                    .siblingAtColumn(0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("для медицинской помощи по профилю «онкология»")));
}

// At the width of the label column at 1366, with every panel open.
TEST_F(WindowByKeys, NoTwoRowsUnderOneParentHaveTheSameShortName) {
    settle();
    const ui::TreeRows& tree = view().tree();
    std::map<std::pair<int, QString>, int> seen;
    for (int row = 0; row < tree.count(); ++row) {
        const QList<int> above = tree.ancestors(row);
        const auto [other, isNew] =
            seen.insert({{above.isEmpty() ? -1 : above.constLast(), view().shownLines(row, 0).join(u' ')}, row});
        EXPECT_TRUE(isNew) << page().model().appendix().rows[static_cast<std::size_t>(row)].key << " and "
                           << page().model().appendix().rows[static_cast<std::size_t>(other->second)].key << ": "
                           << other->first.second.toStdString();
    }
}

TEST(ShortNames, LeaveOutWhatTheRowsAboveSay) {
    const auto below = [](const char* name, const QStringList& above) {
        return ui::shortNameBelow(QString::fromUtf8(name), above).toStdString();
    };
    const QString primary = QStringLiteral("Первичная помощь");
    EXPECT_EQ(below("Дневной стационар, первичная", {primary}), "Дневной стационар");
    EXPECT_EQ(below("Первичная, онкология", {primary, QStringLiteral("Дневной стационар, первичная")}), "Онкология");
    EXPECT_EQ(below("Обращения, реабилитация", {primary}), "Обращения, реабилитация");
    EXPECT_EQ(below("Первичная помощь", {primary}), "Первичная помощь");
}

TEST_F(WindowByKeys, CtrlF2GoesToTheFormulaLine) {
    press(Qt::Key_F2, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), &page().formulaLine().formula());
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
}

TEST_F(WindowByKeys, EveryListSaysWhatIsChosenInIt) {
    for (const ui::PageKind kind : {ui::PageKind::Summary, ui::PageKind::Rules, ui::PageKind::Norms,
                                    ui::PageKind::Compare, ui::PageKind::Sweep, ui::PageKind::Charts}) {
        m_window.goTo({{kind, 0}, 2022, std::nullopt});
        settle();
    }
    const auto lists = m_window.findChildren<QComboBox*>();
    ASSERT_GE(lists.size(), 10);
    for (QComboBox* list : lists) {
        EXPECT_FALSE(list->accessibleName().isEmpty()) << list->currentText().toStdString();
        const auto labels = QAccessible::queryAccessibleInterface(list)->relations(QAccessible::Label);
        ASSERT_FALSE(labels.isEmpty()) << list->accessibleName().toStdString();
        EXPECT_FALSE(labels.constFirst().first->text(QAccessible::Name).isEmpty());
    }
}

// The passport of the same cell says «не введено».
TEST_F(WindowByKeys, AnEmptyComputedCellIsNotCalledComputed) {
    ASSERT_TRUE(page().model().editing().clear({at("a2.04.volume"), at("a2.04.unit_cost")}).isEmpty());
    const QModelIndex empty = at("a2.04.cost_budget");
    ASSERT_TRUE(empty.data().toString().isEmpty());
    EXPECT_EQ(plain(empty.data(Qt::AccessibleTextRole).toString()),
              "строка 04, санитарная авиация; графа 7; не введено, изменилось вслед за правкой");
}

TEST_F(WindowByKeys, AFindingIsReadWithItsCellAndEachColumnOfTheListReadsItsOwnText) {
    const auto& findings = m_shownPlan.findings();
    const auto found = std::ranges::find_if(findings, [](const check::CheckFinding& finding) {
        return finding.cell && finding.cell->appendix == 2 && finding.year == 2022;
    });
    ASSERT_NE(found, findings.end());
    const QModelIndex cell = at(found->cell->path().c_str());
    EXPECT_TRUE(cell.data(Qt::AccessibleDescriptionRole).toString().contains(QString::fromStdString(found->message)));
    const QAbstractItemModel& list = *m_window.checkPanel().list().model();
    const QString message = list.index(0, 1).data().toString();
    EXPECT_TRUE(list.index(0, 1).data(Qt::AccessibleTextRole).toString().isEmpty());
    EXPECT_FALSE(list.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(message));
}

TEST_F(WindowByKeys, EveryButtonIsReachedByTabAndShowsThatItHasTheFocus) {
    for (const ui::PageKind kind :
         {ui::PageKind::Summary, ui::PageKind::Populations, ui::PageKind::Norms, ui::PageKind::Compare,
          ui::PageKind::Charts, ui::PageKind::Journal, ui::PageKind::Preview, ui::PageKind::Appendix}) {
        m_window.goTo({{kind, kind == ui::PageKind::Appendix ? 2 : 0}, 2022, std::nullopt});
        settle();
        const auto buttons = m_window.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            // What opens the rest of a toolbar is Qt's own, and its acts are in the menus.
            if (!button->isVisible() || !button->isEnabled() || button->objectName().startsWith(QStringLiteral("qt_"))
                || button->metaObject()->className() == std::string_view("QTableCornerButton")) {
                continue;
            }
            const std::string name = button->metaObject()->className() + (" «" + button->text().toStdString()) + "» "
                                     + button->accessibleName().toStdString();
            EXPECT_TRUE(button->focusPolicy() & Qt::TabFocus) << name;
            EXPECT_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty()) << name;
            button->setFocus(Qt::TabFocusReason);
            const QImage with = button->grab().toImage();
            button->clearFocus();
            EXPECT_NE(with, button->grab().toImage()) << name;
        }
    }
}

// A register at work: typed below the table, sorted by its heads.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/form/companion_view.h"
#include "ui/form/form_header.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/empty_list.h"
#include "ui/window/list_filter.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

#include <gtest/gtest.h>

#include <algorithm>

namespace {

const support::Entries threeOrganisations{{"2022:a3.0503.mo_code", "0503"},  {"2022:a3.0503.mo_name", "Альфа"},
                                          {"2022:a3.0503.oms", "1"},         {"2022:a3.0501.mo_code", "0501"},
                                          {"2022:a3.0501.mo_name", "Гамма"}, {"2022:a3.0502.mo_code", "0502"},
                                          {"2022:a3.0502.mo_name", "Бета"},  {"2022:a3.0502.oms", "1"}};

class RegisterPage : public testing::Test {
protected:
    RegisterPage() {
        m_window.resize(1366, 768);
        m_window.showPlan(m_plan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.activateWindow();
        m_window.goTo({{ui::PageKind::Appendix, 3}, 2022, std::nullopt});
        settle();
        view().setFocus();
    }
    ~RegisterPage() override { m_window.closePlan(); }

    static void settle() {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(5);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) {
        QTest::keyClick(m_window.windowHandle(), key, held);
        settle();
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            QTest::keyClick(m_window.windowHandle(), letter.toLatin1());
        }
        settle();
    }
    [[nodiscard]] ui::AppendixPage& page() { return *m_window.pages().appendix(); }
    [[nodiscard]] ui::GridView& view() { return page().view(); }
    [[nodiscard]] std::string cell() { return page().currentCell()->path(); }
    [[nodiscard]] std::string keys() {
        std::string all;
        for (int row = 0; row < page().model().rowCount(); ++row) {
            all += (row == 0 ? "" : " ") + page().model().rows().key(row);
        }
        return all;
    }
    /// On the heading of one column, in the part of the table that shows it.
    void clickHead(int column) {
        auto* header = qobject_cast<ui::FormHeader*>(view().partShowing(0, column).horizontalHeader());
        const QRect number = header->numberRect(column);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, number.center());
        settle();
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_plan{support::Filled2022("Учебная область", threeOrganisations).draft().content(),
                         QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, m_folder.path()};
};

TEST_F(RegisterPage, TheRowToTypeInAndTheFootersStayBelowTheTable) {
    EXPECT_EQ(view().pinnedRows(), (QList<int>{3, 4, 5}));
    EXPECT_EQ(view().frozenColumns(), 3);
    press(Qt::Key_End, Qt::ControlModifier);
    EXPECT_EQ(cell(), "a3.n1.mo_code");
}

TEST_F(RegisterPage, ACodeTypedBelowMakesARowAndTheCursorGoesOnInIt) {
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("0504"));
    press(Qt::Key_Tab);
    EXPECT_EQ(keys(), "0503 0501 0502 0504 n1 total_mo total_federal_mo");
    EXPECT_EQ(cell(), "a3.0504.mo_name");
    EXPECT_EQ(view().pinnedRows(), (QList<int>{4, 5, 6}));
    EXPECT_FALSE(view().isRowHidden(3));
}

TEST_F(RegisterPage, SpaceSetsAMarkAndTakesItAway) {
    page().goTo({3, "0501", "oms"});
    settle();
    press(Qt::Key_Space);
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms", 2022), "1");
    press(Qt::Key_Space);
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms", 2022), "");
    EXPECT_EQ(cell(), "a3.0501.oms");
}

TEST_F(RegisterPage, AMarkBringsTheMarksItIsAPartOf) {
    page().goTo({3, "0501", "oms_deep_dispens"});
    settle();
    type(QStringLiteral("x"));
    press(Qt::Key_Return);
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms_deep_dispens", 2022), "1");
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms_prevention", 2022), "1");
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms", 2022), "1");
    EXPECT_EQ(plain(m_plan.undoTitle().value()),
              "отметки: Проводят углублённую диспансеризацию, В сфере ОМС, Проводят осмотры и диспансеризацию");
    page().goTo({3, "0501", "oms"});
    settle();
    press(Qt::Key_Delete);
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms_deep_dispens", 2022), "");
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms_prevention", 2022), "");
    m_plan.undo();
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms_prevention", 2022), "1");
}

TEST_F(RegisterPage, AMarkFilledDownBringsTheMarksItIsAPartOfToo) {
    page().goTo({3, "0503", "oms_prevention"});
    press(Qt::Key_Space);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms_prevention", 2022), "1");
    EXPECT_EQ(m_plan.assignments().value("a3.0501.oms", 2022), "1");
}

/// A second row of the code 0503, under the key 0503-2.
class RepeatedCode : public RegisterPage {
protected:
    RepeatedCode() {
        press(Qt::Key_End, Qt::ControlModifier);
        type(QStringLiteral("0503"));
        press(Qt::Key_Tab);
        page().goTo({3, "0503-2", "budget_task"});
        settle();
        press(Qt::Key_Space);
        page().goTo({3, "0503-2", "mo_code"});
        settle();
    }
    void choose(const char* words) {
        const auto buttons = page().strip().findChildren<QAbstractButton*>();
        const auto found = std::ranges::find_if(
            buttons, [words](const QAbstractButton* button) { return plain(button->text()) == words; });
        ASSERT_NE(found, buttons.end());
        (*found)->click();
        settle();
    }
};

TEST_F(RepeatedCode, LeadsToTheOtherRow) {
    EXPECT_EQ(plain(page().strip().text()), "Код «0503» уже стоит в строке 1, «Альфа».");
    choose("Перейти");
    EXPECT_EQ(cell(), "a3.0503.mo_code");
    EXPECT_EQ(plain(page().strip().text()), "Код «0503» уже стоит в строке 4, «0503».");
}

TEST_F(RepeatedCode, IsJoinedWithItAndTakesTheMarksOfBoth) {
    choose("Объединить…");
    EXPECT_EQ(plain(page().strip().text()), "Останется строка 1, «Альфа»; строка 4, «0503», войдёт в неё: отметки – "
                                            "обеих, пустое заполнится.");
    choose("Объединить");
    EXPECT_EQ(keys(), "0503 0501 0502 n1 total_mo total_federal_mo");
    EXPECT_EQ(m_plan.assignments().value("a3.0503.budget_task", 2022), "1");
    EXPECT_EQ(m_plan.assignments().value("a3.0503.oms", 2022), "1");
    EXPECT_EQ(m_plan.assignments().value("a3.0503.mo_name", 2022), "Альфа");
    EXPECT_FALSE(page().strip().isVisible());
    m_plan.undo();
    EXPECT_EQ(keys(), "0503 0501 0502 0503-2 n1 total_mo total_federal_mo");
}

TEST_F(RegisterPage, LettersInACodeAreMendedWhereTheyStand) {
    press(Qt::Key_End, Qt::ControlModifier);
    ASSERT_TRUE(page().model().setData(view().currentIndex(), QStringLiteral("99О214"), Qt::EditRole));
    page().goTo({3, "99О214", "mo_code"});
    settle();
    EXPECT_EQ(plain(page().strip().text()), "В коде «99О214» буква «О» вместо цифры.");
    const auto buttons = page().strip().findChildren<QAbstractButton*>();
    EXPECT_EQ(plain(buttons.first()->text()), "Исправить на 990214");
    buttons.first()->click();
    EXPECT_EQ(m_plan.assignments().value("a3.99О214.mo_code", 2022), "990214");
    EXPECT_FALSE(page().strip().isVisible());
}

TEST_F(RegisterPage, ACodeAfterACodeIsTypedDownwards) {
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("0504"));
    press(Qt::Key_Return);
    type(QStringLiteral("0505"));
    press(Qt::Key_Return);
    EXPECT_EQ(keys(), "0503 0501 0502 0504 0505 n1 total_mo total_federal_mo");
    EXPECT_EQ(cell(), "a3.n1.mo_code");
}

TEST_F(RegisterPage, ACodeOfTheTableIsEditedWhereItIsShown) {
    page().goTo({3, "0501", "mo_code"});
    type(QStringLiteral("0599"));
    press(Qt::Key_Return);
    EXPECT_EQ(shownAt(page().model(), "a3.0501.mo_code"), "0599");
    EXPECT_EQ(cell(), "a3.0502.mo_code");
}

TEST_F(RegisterPage, AHeadSortsUpThenDownThenNotAtAll) {
    const int name = 2;
    clickHead(name);
    EXPECT_EQ(keys(), "0503 0502 0501 n1 total_mo total_federal_mo");
    EXPECT_EQ(page().model().sortMark(), (ui::SortMark{name, false}));
    EXPECT_EQ(page().model().index(1, 0).data().toString(), QStringLiteral("2"));
    clickHead(name);
    EXPECT_EQ(keys(), "0501 0502 0503 n1 total_mo total_federal_mo");
    EXPECT_EQ(page().model().headerData(name, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
              QStringLiteral("Наименование организации, по убыванию"));
    clickHead(name);
    EXPECT_EQ(keys(), "0503 0501 0502 n1 total_mo total_federal_mo");
    EXPECT_EQ(page().model().sortMark(), std::nullopt);
    // Nothing of it is a deed of the plan.
    EXPECT_EQ(m_plan.undoTitle().has_value(), true);
    EXPECT_TRUE(m_plan.assignments().value("option.order.a3", 0).empty());
}

TEST_F(RegisterPage, TheCursorStaysWithItsRowWhileTheOrderChanges) {
    page().goTo({3, "0502", "oms"});
    clickHead(1);
    EXPECT_EQ(keys(), "0501 0502 0503 n1 total_mo total_federal_mo");
    EXPECT_EQ(cell(), "a3.0502.oms");
}

TEST_F(RegisterPage, AFooterIsSaidInOfficialWordsWithItsCount) {
    EXPECT_TRUE(page().model().index(4, 0).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("всего: 3")));
    EXPECT_EQ(page().model().index(4, 0).data(ui::ShortLabelRole).toString(), QStringLiteral("Итого организаций: 3"));
}

TEST_F(RegisterPage, ShiftDeleteTakesTheSelectedRowsAwayAndTheStripBringsThemBack) {
    page().goTo({3, "0503", "mo_name"});
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(keys(), "0502 n1 total_mo total_federal_mo");
    EXPECT_EQ(plain(page().strip().text()), "Удалено 2 строки");
    EXPECT_EQ(m_plan.undoTitle()->toStdString(), "удаление, 2\u00A0строки");
    emit page().strip().firstChosen();
    settle();
    EXPECT_EQ(keys(), "0503 0501 0502 n1 total_mo total_federal_mo");
    EXPECT_FALSE(page().strip().isVisible());
}

TEST_F(RegisterPage, PastedRowsStaySelectedAndThePasteIsTakenBackByTheStrip) {
    QApplication::clipboard()->setText(QStringLiteral("0507\tДельта\n0508\tЭпсилон\n"));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(keys(), "0503 0501 0502 0507 0508 n1 total_mo total_federal_mo");
    EXPECT_EQ(plain(page().strip().text()), "Вставлено 2 строки");
    EXPECT_TRUE(view().selectionModel()->isSelected(page().model().indexOf({3, "0507", "mo_code"})));
    EXPECT_TRUE(view().selectionModel()->isSelected(page().model().indexOf({3, "0508", "oms"})));
    EXPECT_FALSE(view().selectionModel()->isSelected(page().model().indexOf({3, "0502", "oms"})));
    emit page().strip().firstChosen();
    settle();
    EXPECT_EQ(keys(), "0503 0501 0502 n1 total_mo total_federal_mo");
}

TEST_F(RegisterPage, AnotherDeedEndsTheOfferToBringRowsBack) {
    page().goTo({3, "0503", "mo_name"});
    press(Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_TRUE(page().strip().isVisible());
    ASSERT_TRUE(page().model().setData(page().model().indexOf({3, "0502", "mo_name"}), QStringLiteral("Дельта")));
    settle();
    EXPECT_FALSE(page().strip().isVisible());
}

TEST_F(RegisterPage, InsertOpensTheEmptyRow) {
    page().goTo({3, "0501", "oms"});
    press(Qt::Key_Insert);
    type(QStringLiteral("0507"));
    press(Qt::Key_Return);
    EXPECT_EQ(keys(), "0503 0501 0502 0507 n1 total_mo total_federal_mo");
}

TEST_F(RegisterPage, AListWithoutRowsSaysWhereTheyCanComeFrom) {
    auto& empty = *page().findChild<ui::EmptyList*>();
    EXPECT_FALSE(empty.isVisible());
    view().selectColumn(1);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(keys(), "n1 total_mo total_federal_mo");
    EXPECT_TRUE(empty.isVisible());
    EXPECT_EQ(empty.parent(), &view());
    const QWidget* at = view().childAt(empty.geometry().center());
    EXPECT_TRUE(at == &empty || empty.isAncestorOf(at));
    QStringList links;
    for (const auto* button : empty.findChildren<QAbstractButton*>()) {
        links.append(button->text());
    }
    EXPECT_EQ(links, (QStringList{QStringLiteral("Вставить список…"), QStringLiteral("Из файла…"),
                                  QStringLiteral("Взять из плана прошлого года…")}));
}

TEST_F(RegisterPage, RowsComeFromLastYearsPlan) {
    scenario::DraftContent last =
        support::Filled2022("Учебная область", {{"2024:a3.0701.mo_code", "0701"}, {"2022:a3.0702.mo_code", "0702"}})
            .draft()
            .content();
    last.firstYear = 2019;  // so that 2021 is its last year
    last.scenarios.front().overrides.clear();
    last.scenarios.front().overrides[{"a3.0701.mo_code", 2021}] = {"0701", "", "", ""};
    last.scenarios.front().overrides[{"a3.0702.mo_code", 2019}] = {"0702", "", "", ""};
    page().takeListOf(QStringLiteral("план-2019.tpgg"), last);
    EXPECT_EQ(keys(), "0503 0501 0502 0701 n1 total_mo total_federal_mo");
}

TEST_F(RegisterPage, TheFilterCountsMarksAndLeavesTheFootersWhole) {
    ui::ListFilter& filter = *page().listFilter();
    EXPECT_EQ(plain(filter.choices().join(QStringLiteral(", "))),
              "Все 3, Бюджет 0, ОМС 2, Осмотры 0, Углублённая 0, Федеральные 0, Без отметок 1, С замечаниями 0");
    filter.choose(2);
    EXPECT_EQ(keys(), "0503 0502 n1 total_mo total_federal_mo");
    EXPECT_EQ(plain(filter.words()), "Показано 2 из 3");
    EXPECT_EQ(page().model().index(1, 0).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(shownAt(page().model(), "a3.total_mo.oms"), "2");
    EXPECT_TRUE(page().model().index(3, 0).data(Qt::ToolTipRole).toString().endsWith(QStringLiteral("всего: 3")));
}

TEST_F(RegisterPage, FindGoesToTheFieldAndEscapeEmptiesIt) {
    press(Qt::Key_F, Qt::ControlModifier);
    auto* field = page().listFilter()->findChild<QLineEdit*>();
    EXPECT_TRUE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("0502"));
    settle();
    EXPECT_EQ(keys(), "0502 n1 total_mo total_federal_mo");
    press(Qt::Key_Escape);
    EXPECT_EQ(keys(), "0503 0501 0502 n1 total_mo total_federal_mo");
    press(Qt::Key_Escape);
    EXPECT_TRUE(view().hasFocus());
    // Of a name in any letters.
    page().listFilter()->setSearch(QStringLiteral("БЕТ"));
    EXPECT_EQ(keys(), "0502 n1 total_mo total_federal_mo");
}

TEST_F(RegisterPage, ARowTypedUnderAFilterStaysInSight) {
    page().listFilter()->choose(2);
    press(Qt::Key_End, Qt::ControlModifier);
    type(QStringLiteral("0504"));
    press(Qt::Key_Tab);
    EXPECT_EQ(keys(), "0503 0502 0504 n1 total_mo total_federal_mo");
}

TEST_F(RegisterPage, AJumpToAHiddenRowEndsTheFilter) {
    page().listFilter()->choose(2);
    page().goTo({3, "0501", "mo_code"});
    EXPECT_EQ(cell(), "a3.0501.mo_code");
    EXPECT_EQ(page().listFilter()->choice(), 0);
}

}  // namespace

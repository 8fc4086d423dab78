// «Записка» in the window: composed, edited, renewed. Its words: tests/unit/note.
#include "tests/ui/window_plan.h"
#include "ui/note/empty_note.h"
#include "ui/note/note_insert_bar.h"
#include "ui/note/note_outline.h"
#include "ui/note/note_page.h"
#include "ui/note/note_panel.h"
#include "ui/note/sheet_editor.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextTable>

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

class NoteInTheWindow : public testing::Test {
protected:
    NoteInTheWindow() {
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.resize(1366, 768);
        m_window.show();
        m_window.pages().open({ui::PageKind::Note, 0});
        QTest::qWait(1);
    }
    ~NoteInTheWindow() override { m_window.closePlan(); }

    [[nodiscard]] ui::NotePage& page() const { return *m_window.pages().note(); }
    [[nodiscard]] ui::SheetEditor& sheet() const { return page().editor(); }
    [[nodiscard]] std::string text() const { return plain(sheet().toPlainText()); }
    void compose() const { page().compose(); }
    void set(const char* path, int year, const char* value) {
        const scenario::Setting setting{scenario::rootScenario, path, year, value, "проверка", {}};
        ASSERT_TRUE(m_shownPlan.apply({&setting, 1}).empty());
    }
    /// The cursor behind these words; a search takes no-break spaces for plain ones.
    void goBehind(const char* words) const {
        const QTextCursor found = sheet().document()->find(QString::fromUtf8(words).replace(u'_', u' '));
        ASSERT_FALSE(found.isNull()) << words;
        QTextCursor cursor = found;
        cursor.setPosition(found.selectionEnd());
        sheet().setTextCursor(cursor);
    }
    /// QTest knows Latin keys only.
    void type(const char* words) const {
        for (const QChar sign : QString::fromUtf8(words)) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, sign);
            QApplication::sendEvent(&sheet(), &press);
        }
    }
    [[nodiscard]] QString undoTitle() const { return m_shownPlan.undoTitle().value_or(QString()); }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

TEST_F(NoteInTheWindow, AnEmptyOneIsComposedInOneStep) {
    ASSERT_TRUE(page().isEmpty());
    EXPECT_THAT(plain(page().empty().missingWords()), HasSubstr("ассигнования закона о бюджете"));
    page().empty().button().click();
    EXPECT_FALSE(page().isEmpty());
    EXPECT_EQ(undoTitle(), QStringLiteral("пояснительная записка"));
    EXPECT_THAT(text(), HasSubstr("864,7 млн рублей"));
    EXPECT_EQ(page().outline().list().count(), 7);
    m_shownPlan.undo();
    EXPECT_TRUE(page().isEmpty());
}

TEST_F(NoteInTheWindow, WhatIsTypedIsKeptWhenTheCursorLeavesTheParagraph) {
    compose();
    goBehind("Показатели на 2017");
    type(" (плановый)");
    sheet().moveCursor(QTextCursor::Start);
    EXPECT_EQ(undoTitle(), QStringLiteral("записка, раздел «Изменение стоимости по годам»"));
    EXPECT_THAT(m_shownPlan.assignments().value("note.changes", 0), HasSubstr("p edited 2017 missing@2017"));
    m_shownPlan.undo();
    EXPECT_THAT(text(), Not(HasSubstr("(плановый)")));
}

TEST_F(NoteInTheWindow, AFigureOfThePlanIsNotTypedOver) {
    compose();
    goBehind("10_852,4_млн");
    const std::string before = text();
    type("9");
    EXPECT_EQ(text(), before);
    EXPECT_THAT(plain(page().strip().text()), HasSubstr("связано с планом"));
    page().editor().unbind();
    type("9");
    EXPECT_NE(text(), before);
}

TEST_F(NoteInTheWindow, WhatIsTypedBehindAFigureIsTheAuthors) {
    compose();
    goBehind("864,7_млн_рублей");
    type("!");
    page().keep();
    EXPECT_THAT(m_shownPlan.assignments().value("note.deficit", 0), HasSubstr("a1.01.total | money}!**"));
}

TEST_F(NoteInTheWindow, ABoundTableIsNotTypedIn) {
    compose();
    goBehind("За счёт средств ОМС");
    while (sheet().currentTable() == nullptr && !sheet().textCursor().atEnd()) {
        sheet().moveCursor(QTextCursor::NextBlock);
    }
    ASSERT_NE(sheet().currentTable(), nullptr);
    const std::string before = text();
    type("9");
    QTest::keyClick(&sheet(), Qt::Key_Return);
    EXPECT_EQ(text(), before);
    EXPECT_THAT(plain(page().strip().text()), HasSubstr("Таблица связана с планом"));
}

TEST_F(NoteInTheWindow, RenewingChangesFiguresAndKeepsTheAuthorsParagraphs) {
    compose();
    goBehind("человек.");
    QTest::keyClick(&sheet(), Qt::Key_Return);
    type("Слова автора.");
    page().keep();
    set("population.residents", 2015, "1010341");
    EXPECT_TRUE(page().renewAllButton().isVisibleTo(&page()));
    EXPECT_THAT(text(), HasSubstr("1 010 340 человек"));
    page().renewAll();
    EXPECT_EQ(undoTitle(), QStringLiteral("обновление записки"));
    EXPECT_THAT(text(), HasSubstr("1 010 341 человек"));
    EXPECT_THAT(text(), HasSubstr("Слова автора."));
    EXPECT_FALSE(page().renewAllButton().isVisibleTo(&page()));
}

TEST_F(NoteInTheWindow, OneSectionIsRenewedByItsKey) {
    compose();
    set("population.residents", 2015, "1010341");
    sheet().goToSection("population");
    EXPECT_THAT(plain(page().strip().text()), HasSubstr("Числа изменились"));
    QTest::keyClick(&sheet(), Qt::Key_F9);
    EXPECT_EQ(undoTitle(), QStringLiteral("обновление записки, раздел «Численность»"));
    EXPECT_FALSE(page().strip().isVisible());
}

TEST_F(NoteInTheWindow, TheWalkSelectsAChangedFigure) {
    compose();
    set("population.residents", 2015, "1010341");
    sheet().goToSection("population");
    page().showDifference(true);
    EXPECT_EQ(plain(sheet().textCursor().selectedText()), "1 010 340 человек");
}

TEST_F(NoteInTheWindow, AFigureIsPutAtTheCursor) {
    compose();
    goBehind("Показатели на 2017 год не введены");
    emit page().insertBar().chosen(QStringLiteral("a2.99.volume"));
    EXPECT_THAT(text(), Not(HasSubstr("________ ,")));
    emit page().insertBar().chosen(QStringLiteral("population.insured @-2"));
    page().keep();
    EXPECT_THAT(m_shownPlan.assignments().value("note.changes", 0), HasSubstr("{population.insured @-2}"));
    EXPECT_THAT(text(), HasSubstr("не введены1 010 111"));
}

TEST_F(NoteInTheWindow, ADeletedParagraphDoesNotComeBack) {
    compose();
    goBehind("Показатели на 2017");
    QTextCursor whole = sheet().textCursor();
    whole.select(QTextCursor::BlockUnderCursor);
    sheet().setTextCursor(whole);
    QTest::keyClick(&sheet(), Qt::Key_Delete);
    page().keep();
    page().renewAll();
    EXPECT_THAT(text(), Not(HasSubstr("Показатели на 2017")));
}

TEST_F(NoteInTheWindow, AReadOnlyPlanKeepsItsNote) {
    compose();
    m_shownPlan.setReadOnly(QStringLiteral("План открыт только для чтения."));
    m_window.pages().open({ui::PageKind::Charts, 0});
    m_window.pages().open({ui::PageKind::Note, 0});
    const std::string before = text();
    goBehind("Показатели на 2017");
    type("9");
    EXPECT_EQ(text(), before);
}

TEST_F(NoteInTheWindow, ItIsPrintedAsItStands) {
    compose();
    EXPECT_GT(page().pages().size(), 3U);
    EXPECT_THAT(page().bytes(QStringLiteral("html")), HasSubstr("<h2>1.\u00A0Общие сведения</h2>"));
}

}  // namespace

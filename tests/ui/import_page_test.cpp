// The page of an import in the window: a file or a pasted table is looked at, mapped by hand, taken in one step of
// undo, or refused with its reason.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_acts.h"
#include "ui/form/grid_view.h"
#include "ui/import/choice_header.h"
#include "ui/import/import_list.h"
#include "ui/import/import_page.h"
#include "ui/import/import_session.h"
#include "ui/import/import_side.h"
#include "ui/import/sheet_list.h"
#include "ui/import/source_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/widgets/text_labels.h"
#include "ui/window/appendix_page.h"
#include "ui/window/file_drop.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_pages.h"
#include "ui/window/window_memory.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace {

using reading::Verdict;

const QString agesTable = QStringLiteral(
    "<h2>%1</h2><table><tr><th rowspan=2>N строки<th rowspan=2>Возраст, лет/месяцев<th colspan=3>Численность "
    "застрахованных лиц на 01.01.2021, человек</tr><tr><th>всего<th>мужчин<th>женщин</tr>"
    "<tr><td>6<td>1 год<td>9999<td>%2<td>1&nbsp;000*</tr></table>");
const QString costs = QStringLiteral("№ строки;Объём на 1 чел.;Стоимость единицы, руб.;Стоимость программы, рублей, "
                                     "бюджет\n35.2;0,55*;по факту;\n17;;;900 000 000\n18;;;150,00\n");

class ImportIntoAPlan : public testing::Test {
protected:
    ImportIntoAPlan() {
        m_window.resize(1366, 768);
        m_window.showPlan(m_plan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.activateWindow();
        goTo(2);
    }
    ~ImportIntoAPlan() override { m_window.closePlan(); }

    void goTo(int appendix) {
        m_window.goTo({{ui::PageKind::Appendix, appendix}, 2022, std::nullopt});
        QTest::qWait(20);
    }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void open(const QString& name, const QString& text) {
        m_window.pages().importTable({file(name, text.toUtf8()), {}, 0});
        waitForReading();
    }
    void waitForReading() {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !page().work().isRunning(); }, 10'000));
        QTest::qWait(20);
    }
    [[nodiscard]] ui::ImportPage& page() {
        auto* page = qobject_cast<ui::ImportPage*>(m_window.pages().currentWidget());
        EXPECT_NE(page, nullptr);
        return *page;
    }
    [[nodiscard]] bool isImporting() { return m_window.pages().page().kind == ui::PageKind::Import; }
    [[nodiscard]] ui::AppendixModel& model() { return m_window.pages().appendix()->model(); }
    [[nodiscard]] int rowOf(const std::string& path) {
        for (int row = 0; row < page().model().rowCount(); ++row) {
            const reading::MappedLine* const line = page().model().line(row);
            if (line != nullptr && line->cell.path() == path) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] std::string word(int row, ui::ImportColumn column) {
        return plain(page().model().index(row, static_cast<int>(column)).data().toString());
    }
    void select(const std::string& path) {
        page().list().setFocus();
        page().list().setCurrentIndex(page().model().index(rowOf(path), static_cast<int>(ui::ImportColumn::Text)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {}) {
        QTest::keyClick(&page().list(), key, held);
        QTest::qWait(5);
    }

    QTemporaryDir m_folder;
    ui::ShownPlan m_plan{
        support::Filled2022("Учебная область", {{"a2.17.cost_budget", "880000"}, {"a2.18.cost_budget", "150000"}})
            .draft()
            .content(),
        QStringLiteral("Петрова А. В.")};
    std::optional<QString> m_former = m_plan.undoTitle();
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::MainWindow m_window{m_memory, {}};
};

TEST_F(ImportIntoAPlan, AFileIsLookedAtAndTakenInOneStep) {
    open(QStringLiteral("проект.csv"), costs);
    EXPECT_EQ(page().model().count(Verdict::Rejected), 1U);
    EXPECT_EQ(page().model().count(Verdict::Doubtful), 2U);
    EXPECT_EQ(page().model().count(Verdict::Recognised), 1U);
    EXPECT_EQ(word(0, ui::ImportColumn::Tick), "Отклонено: 1");
    EXPECT_EQ(word(1, ui::ImportColumn::Address), "C2");
    EXPECT_EQ(word(1, ui::ImportColumn::Reason), "не число");
    EXPECT_EQ(word(rowOf("a2.17.cost_budget"), ui::ImportColumn::Before), "880 000");
    EXPECT_EQ(word(rowOf("a2.17.cost_budget"), ui::ImportColumn::After), "900 000");
    EXPECT_EQ(plain(page().side().moneyWords()), "гр. 7 станет тыс. руб., ÷ 1000");
    // A footnote is spelling; a size that fell a thousand times is not.
    EXPECT_TRUE(page().model().isTicked(rowOf("a2.35.2.volume")));
    EXPECT_FALSE(page().model().isTicked(rowOf("a2.18.cost_budget")));
    EXPECT_EQ(plain(page().takeButton().text()), "Принять 2 ячейки");
    EXPECT_EQ(plain(page().summary()), "Отмечено 2 ячейки, из них сомнительных 1");
    EXPECT_EQ(m_plan.undoTitle(), m_former);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_FALSE(isImporting());
    EXPECT_EQ(shownAt(model(), "a2.17.cost_budget"), "900 000,0");
    EXPECT_EQ(shownAt(model(), "a2.18.cost_budget"), "150 000,0");
    EXPECT_EQ(plain(*m_plan.undoTitle()), "Импорт: приложение 2, 2 ячейки");
    EXPECT_EQ(m_window.pages().appendix()->view().selectionModel()->selectedIndexes().size(), 2);
    m_plan.undo();
    EXPECT_EQ(shownAt(model(), "a2.17.cost_budget"), "880 000,0");
}

TEST_F(ImportIntoAPlan, KeysTickGroupsGoToFaultsAndLeave) {
    open(QStringLiteral("проект.csv"), costs);
    select("a2.18.cost_budget");
    press(Qt::Key_Space);
    EXPECT_TRUE(page().model().isTicked(rowOf("a2.18.cost_budget")));
    press(Qt::Key_Space, Qt::ShiftModifier);
    EXPECT_FALSE(page().model().isTicked(rowOf("a2.18.cost_budget")));
    EXPECT_FALSE(page().model().isTicked(rowOf("a2.35.2.volume")));
    select("a2.17.cost_budget");
    press(Qt::Key_F4);
    EXPECT_EQ(page().list().currentIndex().row(), rowOf("a2.35.2.unit_cost"));
    press(Qt::Key_F4);
    EXPECT_EQ(page().model().line(page().list().currentIndex().row())->verdict, Verdict::Doubtful);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isImporting());
    EXPECT_EQ(m_plan.undoTitle(), m_former);
}

TEST_F(ImportIntoAPlan, ARejectedFieldIsTypedAnew) {
    open(QStringLiteral("проект.csv"), costs);
    select("a2.35.2.unit_cost");
    press(Qt::Key_Return);
    auto* editor = qobject_cast<QLineEdit*>(page().list().indexWidget(page().list().currentIndex()));
    editor = editor != nullptr ? editor : page().list().findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    EXPECT_EQ(editor->text(), QStringLiteral("по факту"));
    editor->setText(QStringLiteral("790,10"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    EXPECT_EQ(page().model().count(Verdict::Rejected), 0U);
    EXPECT_EQ(word(rowOf("a2.35.2.unit_cost"), ui::ImportColumn::After), "790,10");
    // A tick set by hand outlives the new reading.
    select("a2.35.2.volume");
    press(Qt::Key_Space);
    page().session().retype({2, 2}, QStringLiteral("790,20"));
    EXPECT_FALSE(page().model().isTicked(rowOf("a2.35.2.volume")));
}

TEST_F(ImportIntoAPlan, ColumnsAreChosenAndTwoOfOneChoiceAreRefused) {
    open(QStringLiteral("поправки.csv"), QStringLiteral("№ строки;Объём на 1 чел.;Поправка\n35.2;0,55;0,56\n"));
    ui::ChoiceHeader& choices = page().source().choices();
    EXPECT_EQ(choices.box(0)->currentText(), QStringLiteral("№"));
    EXPECT_EQ(choices.box(1)->currentText(), QStringLiteral("гр. 3"));
    EXPECT_TRUE(choices.box(1)->font().bold());
    EXPECT_EQ(choices.box(2)->currentText(), QStringLiteral("не брать"));
    const auto choose = [&](int column, const QString& name) {
        QComboBox& box = *choices.box(column);
        box.setCurrentIndex(box.findText(name));
        emit box.activated(box.currentIndex());
    };
    choose(2, QStringLiteral("гр. 3"));
    EXPECT_FALSE(page().takeButton().isEnabled());
    EXPECT_EQ(plain(page().summary()), "«гр. 3» выбрано у столбцов B и C: оставьте одно");
    choose(1, QStringLiteral("не брать"));
    EXPECT_TRUE(page().takeButton().isEnabled());
    EXPECT_EQ(word(rowOf("a2.35.2.volume"), ui::ImportColumn::After), "0,56");
}

TEST_F(ImportIntoAPlan, ChoicesAreRememberedForSuchFiles) {
    open(QStringLiteral("январь.csv"), QStringLiteral("№ п/п;План 2022;Поправка\n35.2;0,55;0,56\n"));
    page().session().chooseHeading({1, 1});
    page().session().chooseColumn(0, "row");
    page().session().chooseColumn(2, "volume");
    page().remember().setChecked(true);
    page().take();
    ASSERT_FALSE(isImporting());
    open(QStringLiteral("февраль.csv"), QStringLiteral("Отчёт\n№ п/п;План 2023;Поправка\n35.2;0,55;0,57\n"));
    EXPECT_TRUE(page().strip().text().startsWith(QStringLiteral("Узнан вид файла от ")));
    EXPECT_EQ(word(rowOf("a2.35.2.volume"), ui::ImportColumn::After), "0,57");
    emit page().strip().firstChosen();
    EXPECT_EQ(rowOf("a2.35.2.volume"), -1);
}

TEST_F(ImportIntoAPlan, AnotherHeadingIsPointedAtWithTheKeys) {
    open(QStringLiteral("проект.csv"), QStringLiteral("а;б\nв;г\n") + costs);
    page().otherHeading().click();
    ASSERT_TRUE(page().source().isAsking());
    QTableView& body = page().source().bodyView();
    EXPECT_EQ(body.currentIndex().row(), 0);
    QTest::keyClick(&body, Qt::Key_Down);
    QTest::keyClick(&body, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&body, Qt::Key_Return);
    EXPECT_FALSE(page().source().isAsking());
    EXPECT_EQ(page().session().mapping().lines, (reading::HeadingLines{2, 3}));
    page().otherHeading().click();
    QTest::keyClick(&body, Qt::Key_Escape);
    EXPECT_TRUE(isImporting());
    EXPECT_EQ(page().session().mapping().lines, (reading::HeadingLines{2, 3}));
}

TEST_F(ImportIntoAPlan, TheSheetOfATableIsFoundAndAnotherMayBeChosen) {
    goTo(5);
    const QString before = QString::fromStdString(shownAt(model(), "a5.6.insured_men"));
    open(QStringLiteral("осмотры.html"), QStringLiteral("<html>%1%2</html>")
                                             .arg(agesTable.arg(QStringLiteral("Проект"), QStringLiteral("1001")),
                                                  agesTable.arg(QStringLiteral("Свод"), QStringLiteral("2002"))));
    ASSERT_EQ(page().side().sheets().count(), 2);
    EXPECT_EQ(page().side().sheets().currentItem()->text(), QStringLiteral("Проект"));
    EXPECT_EQ(word(rowOf("a5.6.insured_men"), ui::ImportColumn::After), "1 001");
    page().side().sheets().setCurrentRow(1);
    EXPECT_EQ(word(rowOf("a5.6.insured_men"), ui::ImportColumn::After), "2 002");
    page().take();
    EXPECT_EQ(shownAt(model(), "a5.6.insured_men"), "2 002");
    // What the file says of the total stays what the plan computes, and is told.
    EXPECT_TRUE(
        m_window.pages().appendix()->strip().text().contains(QStringLiteral("a5.6.insured_total: в файле 9\u00A0999")))
        << m_window.pages().appendix()->strip().text().toStdString();
    m_plan.undo();
    EXPECT_EQ(shownAt(model(), "a5.6.insured_men"), before.toStdString());
}

TEST_F(ImportIntoAPlan, ATableOfAnotherYearIsAskedAbout) {
    goTo(5);
    const QString table = agesTable.arg(QStringLiteral("Осмотры"), QStringLiteral("1001"));
    open(QStringLiteral("осмотры.html"),
         QStringLiteral("<html>%1</html>")
             .arg(QString(table).replace(QStringLiteral("01.01.2021"), QStringLiteral("01.01.2022"))));
    EXPECT_EQ(page().model().count(Verdict::Recognised), 0U);
    EXPECT_EQ(page().strip().text(),
              QStringLiteral("Заголовки таблицы – 2023 года, а загружается она в 2022 год: ячейки сомнительны."));
    EXPECT_FALSE(page().takeButton().isEnabled());
    emit page().strip().firstChosen();
    EXPECT_TRUE(page().model().isTicked(rowOf("a5.6.insured_men")));
}

TEST_F(ImportIntoAPlan, RowsOfAListAreTakenOneByOne) {
    goTo(3);
    open(QStringLiteral("список.csv"),
         QStringLiteral("row,mo_code,mo_name,oms\n0601,0601,Поликлиника,1\n0602,0602,Больница,да\n"));
    EXPECT_EQ(page().model().count(Verdict::Rejected), 1U);
    EXPECT_EQ(page().model().count(Verdict::Recognised), 2U);
    EXPECT_EQ(word(rowOf("a3.0601.mo_code"), ui::ImportColumn::Place), "Поликлиника");
    select("a3.0602.mo_code");
    press(Qt::Key_Space);
    EXPECT_EQ(plain(page().takeButton().text()), "Принять 3 ячейки");
    page().take();
    EXPECT_TRUE(model().indexOf({3, "0601", "oms"}).isValid());
    EXPECT_FALSE(model().indexOf({3, "0602", "oms"}).isValid());
}

TEST_F(ImportIntoAPlan, APastedTableWithHeadingsIsMapped) {
    goTo(5);
    QApplication::clipboard()->setText(QString::fromUtf8(
        "N строки\tВозраст, лет/месяцев\tЧисленность застрахованных лиц на 01.01.2021, человек, мужчин\t"
        "Численность застрахованных лиц на 01.01.2021, человек, женщин\n"
        "6\t1 год\t1 001\t1 000\n7\t2 года\t1 003\t1 002\n"));
    emit m_window.pages().appendix()->view().acts().pasteRequested(cellAt(model(), "a5.20.response_pct"), true);
    ASSERT_TRUE(isImporting());
    waitForReading();
    EXPECT_EQ(plain(page().takeButton().text()), "Принять 4 ячейки");
    page().take();
    EXPECT_EQ(shownAt(model(), "a5.6.insured_men"), "1 001");
    EXPECT_EQ(shownAt(model(), "a5.7.insured_women"), "1 002");
    EXPECT_EQ(shownAt(model(), "a5.20.response_pct"), "");
}

TEST_F(ImportIntoAPlan, FactsOfAFormerYearAreTakenAsFacts) {
    open(QStringLiteral("факт.csv"), QStringLiteral("№ строки;Объём на 1 чел.\n35.2;0,5\n"));
    page().session().chooseYear(2021);
    EXPECT_TRUE(page().session().isOfFacts());
    page().take();
    EXPECT_EQ(m_plan.assignments().find("previous.a2.35.2.volume", 2022)->value, "0.5");
}

TEST_F(ImportIntoAPlan, WhatIsNoTableIsRefusedWithItsReason) {
    open(QStringLiteral("прил5.xlsx"), QString::fromLatin1("%PDF-1.7\n"));
    EXPECT_TRUE(page().strip().text().startsWith(
        QStringLiteral("«прил5.xlsx» не прочитан, план не изменён:\nэто PDF, таблиц в нём нет")))
        << page().strip().text().toStdString();
    EXPECT_FALSE(page().takeButton().isEnabled());
    open(QStringLiteral("письмо.csv"), QStringLiteral("Уважаемые коллеги;да\n"));
    EXPECT_TRUE(page().strip().text().startsWith(QStringLiteral("Здесь нет таблицы, похожей на приложения формы.")));
    EXPECT_EQ(page().otherHeading().text(), QStringLiteral("Указать заголовок"));
}

TEST(FileDrop, OneFileIsAnnouncedAndSeveralAreNot) {
    QWidget window;
    ui::FileDrop drop(window);
    QSignalSpy dropped(&drop, &ui::FileDrop::dropped);
    const auto letGo = [&window](const QList<QUrl>& urls) {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    };
    letGo({QUrl::fromLocalFile(QStringLiteral("/план/а.xlsx"))});
    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toString(), QStringLiteral("/план/а.xlsx"));
    letGo({QUrl::fromLocalFile(QStringLiteral("/а")), QUrl::fromLocalFile(QStringLiteral("/б"))});
    letGo({QUrl(QStringLiteral("https://example.org/а.xlsx"))});
    EXPECT_EQ(dropped.size(), 1);
}

}  // namespace

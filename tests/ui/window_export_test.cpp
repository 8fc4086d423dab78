// Files a plan leaves for, and the rows of the table a filter shows.
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/plan/shown_plan.h"
#include "ui/summary/summary_page.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/main_window.h"
#include "ui/window/pdf_export.h"
#include "ui/window/plan_pages.h"

#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace {

class TablesOfThePlan : public testing::Test {
protected:
    TablesOfThePlan() {
        m_shownPlan.setYear(2016);
        m_window.showPlan(m_shownPlan, m_folder.filePath(QStringLiteral("plan.tpgg")));
        m_window.show();
        m_window.goTo({{ui::PageKind::Appendix, 2}, 2016, form::CellAddress{2, "28", "volume"}});
        QTest::qWait(1);
    }
    ~TablesOfThePlan() override { m_window.closePlan(); }

    [[nodiscard]] QByteArray exported(const char* name) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        m_window.exportTo(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::string filterName(int place) const {
        return plain(m_window.pages().appendix()->rows().offered().at(place).words);
    }

    QTemporaryDir m_folder;
    ui::WindowMemory m_memory{m_folder.filePath(QStringLiteral("window.ini"))};
    ui::ShownPlan m_shownPlan{samplePlan(), QStringLiteral("Петрова А. В.")};
    ui::MainWindow m_window{m_memory, QString()};
};

// 11 207,3 млн руб. of 2016 against 10 852,4 of 2015, as the report of the command line says.
TEST_F(TablesOfThePlan, TheReportForTheHeadIsOneFile) {
    const QString path = m_folder.filePath(QStringLiteral("доклад.html"));
    m_window.reportTo(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(page.startsWith(QStringLiteral("<!DOCTYPE html>")));
    EXPECT_TRUE(page.contains(QStringLiteral("11\u00A0207,3")));
    EXPECT_TRUE(page.contains(QStringLiteral("Что изменилось: 2016 год против «2015 год»")));
    m_window.reportTo(m_folder.filePath(QStringLiteral("нет/такой/папки.html")));
    EXPECT_TRUE(m_window.strip().isVisibleTo(&m_window));
}

TEST_F(TablesOfThePlan, AWorkbookIsAZipOfTheAppendixInSight) {
    const QByteArray book = exported("таблица.xlsx");
    EXPECT_TRUE(book.startsWith("PK"));
    EXPECT_TRUE(book.contains("xl/worksheets/sheet3.xml"));
}

TEST_F(TablesOfThePlan, AnOpenDocumentBookIsKnownByItsType) {
    const QByteArray book = exported("таблица.ods");
    EXPECT_EQ(book.mid(38, 46), "application/vnd.oasis.opendocument.spreadsheet");
}

TEST_F(TablesOfThePlan, APageAndADocumentHoldTheAppendixInSight) {
    EXPECT_TRUE(exported("таблица.html").contains("<title>Приложение 2, Астраханская область</title>"));
    EXPECT_EQ(exported("таблица.odt").mid(38, 39), "application/vnd.oasis.opendocument.text");
}

TEST_F(TablesOfThePlan, ATableForExcelIsAKindOfItsOwn) {
    const QString path = m_folder.filePath(QStringLiteral("excel.csv"));
    m_window.exportTo(path, QStringLiteral("Приложение 2, таблица CSV для Excel (*.csv)"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("\xEF\xBB\xBFГод;"));
}

TEST_F(TablesOfThePlan, ATableHasEveryYear) {
    const QByteArray table = exported("таблица.csv");
    EXPECT_TRUE(table.startsWith("year,row,label,unit,volume"));
    EXPECT_TRUE(table.contains("\n2017,"));
}

TEST_F(TablesOfThePlan, EveryAppendixIsWrittenApartFromTheWindow) {
    m_window.exportTo(m_folder.filePath(QStringLiteral("план.pdf")));
    const ui::BackgroundWork& work = m_window.pdfExport().work();
    EXPECT_TRUE(work.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !work.isRunning(); }, 60'000));
    QFile file(m_folder.filePath(QStringLiteral("план.pdf")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_TRUE(m_window.strip().text().startsWith(QStringLiteral("Сохранено: ")));
}

TEST_F(TablesOfThePlan, ACancelledPdfLeavesNoFile) {
    m_window.exportTo(m_folder.filePath(QStringLiteral("план.pdf")));
    m_window.pdfExport().work().cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window.pdfExport().work().isRunning(); }, 60'000));
    EXPECT_FALSE(QFile::exists(m_folder.filePath(QStringLiteral("план.pdf"))));
    EXPECT_EQ(plain(m_window.strip().text()), "Запись PDF отменена: файл не записан.");
}

TEST_F(TablesOfThePlan, AnotherSuffixIsRefusedWithAnExample) {
    EXPECT_TRUE(exported("таблица.doc").isEmpty());
    EXPECT_EQ(plain(m_window.strip().text()),
              "Не сохранено: «таблица.doc». Пример имени: Приложение 2.xlsx; есть pdf, xlsx, ods, odt, html и csv.");
}

TEST_F(TablesOfThePlan, TheSummaryIsPrintedFromItsOwnPage) {
    m_window.goTo({{ui::PageKind::Summary, 0}, 2016, std::nullopt});
    auto* page = m_window.pages().findChild<ui::SummaryPage*>();
    emit page->summaryPrintRequested();
    ASSERT_EQ(m_window.pages().page().kind, ui::PageKind::Preview);
    const auto* choice = m_window.pages().currentWidget()->findChild<QComboBox*>();
    EXPECT_EQ(plain(choice->currentText()), "Сводка плана, 2016 год");
    m_window.goTo({{ui::PageKind::Summary, 0}, 2016, std::nullopt});
    emit page->printRequested();
    EXPECT_EQ(plain(choice->currentText()), "Приложение 1, все годы");
}

TEST_F(TablesOfThePlan, TheStripThatSaysSavedGoesByItself) {
    ASSERT_FALSE(exported("таблица.csv").isEmpty());
    ASSERT_TRUE(m_window.strip().isVisible());
    auto* leaving = m_window.strip().findChild<QTimer*>();
    ASSERT_TRUE(leaving->isActive());
    leaving->setInterval(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window.strip().isVisible(); }));
    EXPECT_TRUE(exported("таблица.doc").isEmpty());
    // A refusal waits to be read.
    EXPECT_FALSE(leaving->isActive());
    EXPECT_TRUE(m_window.strip().isVisible());
}

TEST_F(TablesOfThePlan, OnlyInputsKeepTheCurrentCell) {
    ui::AppendixPage& page = *m_window.pages().appendix();
    EXPECT_EQ(filterName(0), "Все строки: 51");
    EXPECT_EQ(filterName(2), "Только исходные: 36");
    page.rows().choose(ui::RowFilter::Inputs);
    EXPECT_EQ(page.currentCell()->path(), "a2.28.volume");
    // Row 27 is a total; it has nothing to type.
    EXPECT_TRUE(page.view().isRowHidden(page.model().appendix().rowIndex("27")));
    EXPECT_FALSE(page.view().isRowHidden(page.model().appendix().rowIndex("28")));
    page.rows().choose(ui::RowFilter::All);
    EXPECT_FALSE(page.view().isRowHidden(page.model().appendix().rowIndex("27")));
    EXPECT_EQ(page.currentCell()->path(), "a2.28.volume");
}

}  // namespace

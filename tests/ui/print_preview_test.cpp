#include "core/document/lay_out.h"
#include "tests/ui/print_paper.h"
#include "ui/print/pdf.h"
#include "ui/print/print_preview_page.h"
#include "ui/print/printing.h"
#include "ui/print/qt_text_measure.h"
#include "ui/print/thumbnail_list.h"
#include "ui/widgets/message_strip.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPrinter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

/// Pages of a PDF, whatever its writer parts words with.
qsizetype pagesOf(const QByteArray& pdf) {
    return QString::fromLatin1(pdf).count(QRegularExpression(QStringLiteral("/Type /Page(?!s)")));
}

using testing::HasSubstr;
using testing::StartsWith;

void press(QWidget& widget, Qt::Key key) {
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

class PrintPreview : public testing::Test {
protected:
    static void SetUpTestSuite() {
        static int argumentCount = 1;
        static char program[] = "test_print_preview";
        static char* arguments[] = {program, nullptr};
        s_application = std::make_unique<QApplication>(argumentCount, arguments);
    }
    static void TearDownTestSuite() { s_application.reset(); }

    void SetUp() override {
        m_page = std::make_unique<ui::PrintPreviewPage>([this](const ui::PreviewChoice& choice) {
            m_asked.push_back(choice.appendix);
            m_kit = choice.kit;
            return smallPages(choice.appendix == 2 ? m_rows : 3);
        });
        m_page->resize(1168, 680);
        m_page->setChoices({{QStringLiteral("Приложение 1, 2015–2017 годы"), 1, {2015, 2016, 2017}},
                            {QStringLiteral("Приложение 2, 2016 год"), 2, {2016}}},
                           1);
        m_page->show();
    }

    [[nodiscard]] QWidget& sheet() { return *m_page->findChild<ui::SheetView*>(); }

    static inline std::unique_ptr<QApplication> s_application;
    int m_rows = 80;  ///< three sheets
    std::vector<int> m_asked;
    std::vector<int> m_kit;  ///< what the last kit was asked to hold
    std::unique_ptr<ui::PrintPreviewPage> m_page;
    QTemporaryDir m_folder;
};

TEST_F(PrintPreview, ShowsAThumbnailForEachSheet) {
    EXPECT_EQ(m_page->sheetCount(), 3);
    EXPECT_EQ(m_page->findChild<ui::ThumbnailList*>()->count(), 3);
    EXPECT_THAT(m_asked, testing::ElementsAre(2));
}

TEST_F(PrintPreview, TurnsSheetsAndStopsAtTheLast) {
    press(sheet(), Qt::Key_PageDown);
    EXPECT_EQ(m_page->currentSheet(), 1);
    EXPECT_EQ(m_page->findChild<QLineEdit*>()->text(), QStringLiteral("2"));
    press(sheet(), Qt::Key_PageDown);
    press(sheet(), Qt::Key_PageDown);
    EXPECT_EQ(m_page->currentSheet(), 2);
    press(sheet(), Qt::Key_PageUp);
    EXPECT_EQ(m_page->currentSheet(), 1);
}

TEST_F(PrintPreview, KeepsTheSheetWhenThePlanChanges) {
    press(sheet(), Qt::Key_PageDown);
    m_page->refresh();
    EXPECT_EQ(m_page->currentSheet(), 1);
    m_rows = 3;
    m_page->refresh();
    EXPECT_EQ(m_page->sheetCount(), 1);
    EXPECT_EQ(m_page->currentSheet(), 0);
}

TEST_F(PrintPreview, SavesThePagesInSight) {
    const QString path = m_folder.filePath(QStringLiteral("приложение.pdf"));
    const QSignalSpy saved(m_page.get(), &ui::PrintPreviewPage::saved);
    m_page->saveTo(path);
    EXPECT_EQ(saved.count(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(pagesOf(file.readAll()), 3);
}

TEST_F(PrintPreview, SaysBesideTheSheetWhyItWasNotSaved) {
    const QSignalSpy saved(m_page.get(), &ui::PrintPreviewPage::saved);
    m_page->saveTo(m_folder.filePath(QStringLiteral("нет папки/приложение.pdf")));
    EXPECT_EQ(saved.count(), 0);
    EXPECT_TRUE(m_page->findChild<ui::MessageStrip*>()->isVisibleTo(m_page.get()));
    EXPECT_THAT(m_page->findChild<ui::MessageStrip*>()->text().toStdString(), HasSubstr("нет папки"));
}

TEST_F(PrintPreview, ZoomsByPlusAndReturnsToTheWholeSheet) {
    auto& view = static_cast<ui::SheetView&>(sheet());
    const int whole = view.percent();
    press(view, Qt::Key_Plus);
    EXPECT_GT(view.percent(), whole);
    QKeyEvent reset(QEvent::KeyPress, Qt::Key_0, Qt::ControlModifier);
    QApplication::sendEvent(m_page.get(), &reset);
    EXPECT_EQ(view.percent(), whole);
}

TEST_F(PrintPreview, ScrollsAnEnlargedSheetBeforeItTurns) {
    auto& view = static_cast<ui::SheetView&>(sheet());
    view.setZoom(ui::SheetZoom::SheetWidth);
    press(view, Qt::Key_PageDown);
    EXPECT_EQ(m_page->currentSheet(), 0);
    EXPECT_EQ(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    press(view, Qt::Key_PageDown);
    EXPECT_EQ(m_page->currentSheet(), 1);
    EXPECT_EQ(view.verticalScrollBar()->value(), 0);
}

TEST_F(PrintPreview, AsksToCloseOnEscape) {
    const QSignalSpy closed(m_page.get(), &ui::PrintPreviewPage::closeRequested);
    press(*m_page, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(PrintPreview, PrintsTheRangeAskedFor) {
    const QString path = m_folder.filePath(QStringLiteral("принтер.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    ui::prepareForSheets(printer, document::Sheet(), QStringLiteral("Приложение 2"));
    printer.setFromTo(2, 3);
    ui::printPages(printer, smallPages(80));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_THAT(bytes.toStdString(), StartsWith("%PDF"));
    EXPECT_EQ(pagesOf(bytes), 2);
    EXPECT_THAT(bytes.toStdString(), HasSubstr("/MediaBox [0 0 842"));
}

TEST_F(PrintPreview, AKitHoldsWhatIsTicked) {
    m_page->setKit({{1, QStringLiteral("1  По источникам"), true},
                    {2, QStringLiteral("2  По условиям"), true},
                    {3, QStringLiteral("3  Организации"), false}});
    m_page->setChoices({{QStringLiteral("Приложение 2, 2016 год"), 2, {2016}},
                        {QStringLiteral("Комплект приложений, 2016 год"), 0, {2016}, false, true}},
                       0);
    EXPECT_FALSE(m_page->kit().isVisible());
    m_page->setChoices({{QStringLiteral("Комплект приложений, 2016 год"), 0, {2016}, false, true}}, 0);
    EXPECT_TRUE(m_page->kit().isVisible());
    EXPECT_EQ(m_kit, (std::vector<int>{1, 2}));
    m_page->kit().choose(3, true);
    m_page->kit().choose(1, false);
    EXPECT_EQ(m_kit, (std::vector<int>{2, 3}));
    EXPECT_EQ(m_page->kit().text(), QStringLiteral("Состав: 2 из 3"));
}

TEST_F(PrintPreview, ASheetIsShownOnItsOwnPaper) {
    document::Page upright = smallPages(1).front();
    upright.sheet = {210, 297};
    m_page = std::make_unique<ui::PrintPreviewPage>(
        [upright](const ui::PreviewChoice&) { return std::vector<document::Page>{upright}; });
    m_page->resize(1168, 680);
    m_page->setChoices({{QStringLiteral("Приложение 6, 2022 год"), 6, {2022}}}, 0);
    m_page->show();
    const auto* sheets = m_page->findChild<ui::ThumbnailList*>();
    // 136 wide, 136 × 297 ÷ 210 = 192 high, its gap of 10 and its number of 22.
    EXPECT_EQ(sheets->sizeHintForIndex(sheets->model()->index(0, 0)).height(), 224);
    ASSERT_TRUE(m_folder.isValid());
    m_page->saveTo(m_folder.filePath(QStringLiteral("лист.pdf")));
    QFile file(m_folder.filePath(QStringLiteral("лист.pdf")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(QRegularExpression(QStringLiteral("/MediaBox \\[ ?0 0 595"))
                    .match(QString::fromLatin1(file.readAll()))
                    .hasMatch());
}

}  // namespace

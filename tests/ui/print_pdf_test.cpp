#include "core/document/lay_out.h"
#include "tests/ui/print_paper.h"
#include "ui/print/pdf.h"
#include "ui/print/pdf_environment.h"
#include "ui/print/qt_text_measure.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The output of a tool of poppler-utils, or nothing where it is not installed.
std::optional<std::string> popplerOutput(const char* program, const QStringList& arguments) {
    const QString path = QStandardPaths::findExecutable(QString::fromLatin1(program));
    if (path.isEmpty()) {
        return std::nullopt;
    }
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput().toStdString();
}

class PrintPdf : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("приложение 2.pdf")); }

    ui::PdfEnvironment m_environment;
    QTemporaryDir m_folder;
};

TEST_F(PrintPdf, BeginsAsAPdfAndSaysItsTitle) {
    const std::vector<document::Page> pages = smallPages(3);
    ui::writePdf(pages, QStringLiteral("Приложение 2, 2016 год"), path());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_THAT(file.readAll().toStdString(), StartsWith("%PDF-1."));
    const auto information = popplerOutput("pdfinfo", {path()});
    if (!information) {
        GTEST_SKIP() << "poppler-utils is not installed";
    }
    EXPECT_THAT(*information, HasSubstr("Приложение 2, 2016 год"));
    EXPECT_THAT(*information, HasSubstr("842 x 595 pts (A4)"));
}

// What begins on a sheet is an entry of the list beside the pages; the text is Russian, the author an organisation.
TEST_F(PrintPdf, HasBookmarksALanguageAndAnAuthor) {
    std::vector<document::Page> pages = smallPages(40);
    ASSERT_EQ(pages.size(), 2U);
    pages[0].bookmark = "Приложение 2, 2022 год";
    pages[0].organisation = "Министерство здравоохранения";
    pages[1].bookmark = "Приложение 5";
    const std::string bytes = ui::pdfBytes(pages, QStringLiteral("Комплект")).toStdString();
    EXPECT_THAT(bytes, HasSubstr("/Outlines"));
    EXPECT_THAT(bytes, HasSubstr("/PageMode /UseOutlines"));
    EXPECT_THAT(bytes, HasSubstr("/Lang (ru-RU)"));
    EXPECT_THAT(bytes, HasSubstr("/DisplayDocTitle true"));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(bytes));
    file.close();
    const auto information = popplerOutput("pdfinfo", {path()});
    if (!information) {
        GTEST_SKIP() << "poppler-utils is not installed";
    }
    EXPECT_THAT(*information, HasSubstr("Author:          Министерство здравоохранения"));
}

TEST_F(PrintPdf, HoldsRowsInOrderOnTheirPages) {
    const std::vector<document::Page> pages = smallPages(40);
    ASSERT_EQ(pages.size(), 2U);
    ui::writePdf(pages, QStringLiteral("Приложение 2"), path());
    const auto text = popplerOutput("pdftotext", {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    if (!text) {
        GTEST_SKIP() << "poppler-utils is not installed";
    }
    const std::size_t secondPage = text->find('\f');
    const std::size_t row1 = text->find("строка 1 ");
    const std::size_t row2 = text->find("строка 2 ");
    const std::size_t row40 = text->find("строка 40 ");
    EXPECT_LT(row1, row2);
    EXPECT_LT(row2, secondPage);
    EXPECT_LT(secondPage, row40);
    EXPECT_NE(row40, std::string::npos);
    EXPECT_EQ(text->find("Виды", secondPage), text->rfind("Виды"));
    EXPECT_LT(row40, text->find("* без средств"));
}

TEST_F(PrintPdf, EmbedsTheFontOfPaper) {
    ui::writePdf(smallPages(3), QStringLiteral("Приложение 2"), path());
    const auto fonts = popplerOutput("pdffonts", {path()});
    if (!fonts) {
        GTEST_SKIP() << "poppler-utils is not installed";
    }
    EXPECT_THAT(*fonts, HasSubstr("LiberationSerif "));
    EXPECT_THAT(*fonts, HasSubstr("LiberationSerif-Bold "));
    // Columns «emb sub uni»: every font is embedded.
    EXPECT_THAT(*fonts, HasSubstr(" yes "));
    EXPECT_THAT(*fonts, Not(HasSubstr("Identity-H       no")));
}

TEST_F(PrintPdf, ReplacesAFileOnlyWhenItIsWritten) {
    QFile former(path());
    ASSERT_TRUE(former.open(QIODevice::WriteOnly));
    former.write("прежний файл");
    former.close();
    ui::writePdf(smallPages(3), QStringLiteral("Приложение 2"), path());
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    ASSERT_TRUE(former.open(QIODevice::ReadOnly));
    EXPECT_THAT(former.readAll().toStdString(), StartsWith("%PDF"));
}

TEST_F(PrintPdf, SaysInRussianWhyAFileIsNotWritten) {
    const QString missing = m_folder.filePath(QStringLiteral("нет такой папки/приложение.pdf"));
    try {
        ui::writePdf(smallPages(1), QStringLiteral("Приложение 2"), missing);
        FAIL() << "a file in a missing folder was written";
    } catch (const std::runtime_error& error) {
        EXPECT_THAT(error.what(), HasSubstr("нет такой папки"));
        EXPECT_THAT(error.what(), HasSubstr("не записан"));
    }
}

TEST_F(PrintPdf, MeasuresAsTimesDoes) {
    ui::QtTextMeasure measure;
    // A digit of Liberation Serif is half an em wide, a no-break space a quarter.
    EXPECT_NEAR(measure.widthMm("1234", {10, false}), 4 * 0.5 * 10 * 25.4 / 72, 0.01);
    EXPECT_NEAR(measure.widthMm("\u00A0", {10, false}), 0.25 * 10 * 25.4 / 72, 0.01);
    EXPECT_NEAR(measure.ascentMm({10, true}), 0.891 * 10 * 25.4 / 72, 0.02);
}

}  // namespace

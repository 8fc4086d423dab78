// A table in a file: looked at in the preview, taken as one step of undo, or refused with its reason.
#include "tests/support/filled_2022.h"
#include "tests/ui/window_plan.h"
#include "ui/form/grid_view.h"
#include "ui/form/paste_model.h"
#include "ui/form/paste_preview.h"
#include "ui/plan/shown_plan.h"
#include "ui/widgets/message_strip.h"
#include "ui/window/appendix_page.h"
#include "ui/window/file_drop.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

namespace {

const QString agesTable = QStringLiteral(
    "<h2>%1</h2><table><tr><th rowspan=2>N строки<th rowspan=2>Возраст, лет/месяцев<th colspan=3>Численность "
    "застрахованных лиц на 01.01.2021, человек</tr><tr><th>всего<th>мужчин<th>женщин</tr>"
    "<tr><td>6<td>1 год<td>9999<td>%2<td>1&nbsp;000*</tr></table>");

class FileIntoATable : public testing::Test {
protected:
    FileIntoATable() {
        m_plan.setYear(2022);
        m_page.resize(1000, 600);
        m_page.show();
        QTest::qWait(20);
    }

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void take(const QString& tables) {
        m_page.takeTableFile(
            file(QStringLiteral("осмотры.html"), QStringLiteral("<html>%1</html>").arg(tables).toUtf8()));
        ASSERT_TRUE(QTest::qWaitFor([this] { return isPreviewing(); }, 10'000));
    }
    [[nodiscard]] bool isPreviewing() const {
        return m_page.pastePreview() != nullptr && m_page.pastePreview()->isVisible();
    }

    QTemporaryDir m_folder;
    ui::ShownPlan m_plan{support::Filled2022("Учебная область").draft().content(), QStringLiteral("Петрова А. В.")};
    ui::AppendixPage m_page{m_plan, 5};
};

TEST_F(FileIntoATable, IsLookedAtAndTakenInOneStep) {
    const std::string before = shownAt(m_page.model(), "a5.6.insured_men");
    take(agesTable.arg(QStringLiteral("Осмотры"), QStringLiteral("1&nbsp;001")));
    ui::PastePreview& preview = *m_page.pastePreview();
    EXPECT_FALSE(preview.matching().isVisible());
    EXPECT_FALSE(preview.sheets().isVisible());
    EXPECT_EQ(preview.model().table().count(reading::PastedStatus::Recognised), 1U);
    EXPECT_EQ(preview.model().table().count(reading::PastedStatus::Doubtful), 1U);
    EXPECT_EQ(plain(preview.takeButton().text()), "Принять 1 значение");
    EXPECT_EQ(shownAt(m_page.model(), "a5.6.insured_men"), before);
    preview.take();
    EXPECT_FALSE(isPreviewing());
    EXPECT_EQ(shownAt(m_page.model(), "a5.6.insured_men"), "1 001");
    EXPECT_EQ(plain(QString::fromStdString(*m_plan.draft().undoTitle())), "Импорт: приложение 5, 1 ячейка");
    // What the file says of the total stays what the plan computes, and is told.
    EXPECT_TRUE(m_page.strip().text().contains(QStringLiteral("a5.6.insured_total: в файле 9\u00A0999")))
        << m_page.strip().text().toStdString();
    m_plan.undo();
    EXPECT_EQ(shownAt(m_page.model(), "a5.6.insured_men"), before);
}

TEST_F(FileIntoATable, AnotherSheetMayBeChosen) {
    const QString first = agesTable.arg(QStringLiteral("Проект"), QStringLiteral("1001"));
    take(first + agesTable.arg(QStringLiteral("Свод"), QStringLiteral("2002")));
    ui::PastePreview& preview = *m_page.pastePreview();
    ASSERT_EQ(preview.sheets().count(), 2);
    EXPECT_TRUE(preview.sheets().isVisible());
    EXPECT_EQ(preview.sheets().currentText(), QStringLiteral("Проект"));
    preview.sheets().setCurrentIndex(1);
    emit preview.sheets().activated(1);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return preview.sheets().currentText() == QStringLiteral("Свод") && preview.sheets().currentIndex() == 0;
        },
        10'000));
    preview.take();
    EXPECT_EQ(shownAt(m_page.model(), "a5.6.insured_men"), "2 002");
}

TEST_F(FileIntoATable, APictureIsRefusedWithItsReason) {
    m_page.takeTableFile(file(QStringLiteral("прил5.xlsx"), QByteArray("\x89PNG\r\n\x1A\n")));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page.strip().isVisible(); }, 10'000));
    EXPECT_EQ(m_page.strip().text(),
              QStringLiteral("«прил5.xlsx» не принят, план не изменён:\nэто картинка, а не таблица; ожидалась книга "
                             "XLSX или ODS, CSV или страница HTML"));
    EXPECT_FALSE(isPreviewing());
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

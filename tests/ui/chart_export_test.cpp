#include "tests/ui/window_plan.h"
#include "ui/chart/chart_export.h"
#include "ui/chart/chart_panel.h"
#include "ui/chart/charts_page.h"
#include "ui/chart/plan_panels.h"
#include "ui/chart/waterfall_chart.h"
#include "ui/plan/shown_plan.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <stdexcept>

namespace {

ui::WaterfallStep step(const char* name, int value, const char* printed, bool total = false) {
    return {QString::fromUtf8(name), decimal::Decimal(value), QString::fromUtf8(printed), {}, total};
}

class SmallWaterfall : public testing::Test {
protected:
    SmallWaterfall() {
        m_chart.setSteps({step("Объём", 40, "+40"), step("Цена", -10, "−10"), step("Всего", 30, "+30", true)});
    }

    ui::WaterfallChart m_chart;
    ui::ChartCaption m_caption{QStringLiteral("Почему дороже"), QStringLiteral("млн руб., факторы")};
};

/// Words of an SVG in the order they are drawn.
QStringList wordsOf(const QByteArray& svg) {
    QStringList words;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
            words.append(reader.readElementText());
        }
    }
    return reader.hasError() ? QStringList{reader.errorString()} : words;
}

TEST_F(SmallWaterfall, IsWrittenAsAnSvgWithItsWords) {
    const QStringList words = wordsOf(ui::chartSvg(m_chart, m_caption, {420, 300}));
    for (const char* word : {"Почему дороже", "млн руб., факторы", "Объём", "+40", "−10", "+30"}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(word)))
            << word << " is not in " << plain(words.join(QLatin1Char('|')));
    }
}

TEST_F(SmallWaterfall, IsAPictureOnALightGround) {
    const QImage image = ui::chartImage(m_chart, m_caption, {420, 300}, 2);
    EXPECT_EQ(image.size(), QSize(840, 600));
    EXPECT_EQ(image.pixelColor(2, 2), ui::roleColor(ui::Role::Base, false));
}

TEST_F(SmallWaterfall, IsDrawnWithoutColourForPaper) {
    QImage image(420, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ui::paintChart(painter, QRectF(0, 0, 420, 300), m_chart, m_caption, ui::ChartInk::BlackAndWhite);
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            ASSERT_EQ(pixel.hslSaturation(), 0) << x << ", " << y;
            dark += pixel.lightness() < 128 ? 1 : 0;
        }
    }
    EXPECT_GT(dark, 2000);
}

TEST_F(SmallWaterfall, IsSavedByTheSuffix) {
    const QTemporaryDir folder;
    for (const char* name : {"chart.png", "chart.svg", "chart.csv"}) {
        ui::saveChart(folder.filePath(QString::fromLatin1(name)), m_chart, m_caption, {420, 300});
    }
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("chart.png"))).size(), QSize(840, 600));
    QFile csv(folder.filePath(QStringLiteral("chart.csv")));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().toStdString(),
              "\xEF\xBB\xBFФактор;\"Вклад, \";Пояснение\nОбъём;40;\nЦена;-10;\nВсего;30;\n");
    EXPECT_THROW(ui::saveChart(folder.filePath(QStringLiteral("absent/chart.png")), m_chart, m_caption, {420, 300}),
                 std::runtime_error);
}

TEST(ChartPanel, CopiesThePictureAndTheDrawing) {
    ui::ShownPlan shownPlan(samplePlan(), QStringLiteral("Петрова А. В."));
    shownPlan.setYear(2016);
    ui::ChartsPage page(shownPlan);
    page.resize(1168, 645);
    page.show();
    QApplication::processEvents();
    page.panels().years().copyPicture();
    EXPECT_GE(QApplication::clipboard()->image().width(), 560);
    page.panels().years().copySvg();
    const QByteArray svg = QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
    EXPECT_TRUE(wordsOf(svg).contains(QStringLiteral("Стоимость по годам")));
}

TEST(ChartsPage, PrintsTheChartsInSightOnOneSheet) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("charts.pdf"));
    ui::ShownPlan shownPlan(samplePlan(), QStringLiteral("Петрова А. В."));
    shownPlan.setYear(2016);
    ui::ChartsPage page(shownPlan);
    page.resize(1168, 645);
    page.show();
    QApplication::processEvents();
    {
        QPdfWriter writer(path);
        page.printOn(writer);
        EXPECT_EQ(writer.pageLayout().orientation(), QPageLayout::Landscape);
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    EXPECT_EQ(pdf.count("/Type /Page\n"), 1);
    EXPECT_GT(pdf.size(), 8000);
}

}  // namespace

#include "ui/print/page_painter.h"
#include "ui/print/pdf_environment.h"
#include "ui/print/qt_text_measure.h"

#include <QImage>
#include <QPainter>

#include <gmock/gmock.h>

namespace {

constexpr int pixelsPerMm = 10;

/// A strip of paper 60 × 20 mm.
QImage painted(const document::Page& page) {
    QImage paper(60 * pixelsPerMm, 20 * pixelsPerMm, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    ui::paintPage(painter, page, pixelsPerMm);
    return paper;
}

/// Millimetres from the left to the first and behind the last pixel that is not white.
std::pair<double, double> inkBetween(const QImage& paper) {
    int first = paper.width();
    int last = -1;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            if (paper.pixel(x, y) != qRgb(255, 255, 255)) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return {static_cast<double>(first) / pixelsPerMm, static_cast<double>(last + 1) / pixelsPerMm};
}

class PagePainter : public testing::Test {
protected:
    ui::PdfEnvironment m_environment;
};

TEST_F(PagePainter, DrawsARuleWhereThePageSays) {
    const QImage paper = painted({{{{10, 5}, {10, 15}, 0.2}}, {}});
    const auto [left, right] = inkBetween(paper);
    EXPECT_NEAR(left, 9.9, 0.11);
    EXPECT_NEAR(right, 10.1, 0.11);
    EXPECT_EQ(paper.pixel(10 * pixelsPerMm, 10 * pixelsPerMm), qRgb(0, 0, 0));
    EXPECT_EQ(paper.pixel(10 * pixelsPerMm, 3 * pixelsPerMm), qRgb(255, 255, 255));
}

TEST_F(PagePainter, EndsARightAlignedNumberAtItsAnchor) {
    const auto [left, right] =
        inkBetween(painted({{}, {{"2 367,4", {40, 10}, {9.5, false}, document::Alignment::Right}}}));
    EXPECT_NEAR(right, 40, 0.2);
    EXPECT_NEAR(left, 40 - ui::QtTextMeasure().widthMm("2 367,4", {9.5, false}), 0.2);
}

TEST_F(PagePainter, StandsACentredTextAroundItsAnchor) {
    const auto [left, right] = inkBetween(painted({{}, {{"X", {30, 10}, {9.5, false}, document::Alignment::Centre}}}));
    EXPECT_NEAR((left + right) / 2, 30, 0.15);
}

TEST_F(PagePainter, StartsALeftAlignedTextAtItsAnchor) {
    const auto [left, right] =
        inkBetween(painted({{}, {{"Приложение", {10, 10}, {10, false}, document::Alignment::Left}}}));
    EXPECT_NEAR(left, 10, 0.2);
    EXPECT_NEAR(right, 10 + ui::QtTextMeasure().widthMm("Приложение", {10, false}), 0.2);
}

TEST_F(PagePainter, DrawsBoldWiderThanRegular) {
    const document::TextRun regular{"Стоимость", {5, 10}, {12, false}, document::Alignment::Left};
    document::TextRun bold = regular;
    bold.font.bold = true;
    EXPECT_GT(inkBetween(painted({{}, {bold}})).second, inkBetween(painted({{}, {regular}})).second + 0.3);
}

}  // namespace

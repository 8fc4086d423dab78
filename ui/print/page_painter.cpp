#include "ui/print/page_painter.h"

#include "ui/print/paper_font.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui {

namespace {

QPointF units(const document::Point& point) {
    return {point.x * paperUnitsPerMm, point.y * paperUnitsPerMm};
}

void paintLines(QPainter& painter, const std::vector<document::Line>& lines) {
    // Rules stay crisp on a screen: without smoothing the thinnest is exactly one pixel.
    painter.setRenderHint(QPainter::Antialiasing, false);
    double width = -1;
    for (const document::Line& line : lines) {
        if (line.widthMm != width) {
            width = line.widthMm;
            painter.setPen(QPen(Qt::black, width * paperUnitsPerMm, Qt::SolidLine, Qt::SquareCap));
        }
        painter.drawLine(units(line.from), units(line.to));
    }
}

double startOf(const document::TextRun& run, double anchorX, const QString& text, const QFont& font) {
    switch (run.alignment) {
    case document::Alignment::Left:
        return anchorX;
    case document::Alignment::Centre:
        return anchorX - QFontMetricsF(font).horizontalAdvance(text) / 2;
    case document::Alignment::Right:
        return anchorX - QFontMetricsF(font).horizontalAdvance(text);
    }
    return anchorX;
}

void paintTexts(QPainter& painter, const std::vector<document::TextRun>& texts) {
    painter.setPen(Qt::black);
    std::vector<std::pair<document::Font, QFont>> fonts;
    for (const document::TextRun& run : texts) {
        auto known = std::ranges::find(fonts, run.font, &std::pair<document::Font, QFont>::first);
        if (known == fonts.end()) {
            known = fonts.emplace(fonts.end(), run.font, paperFont(run.font));
        }
        const QString text = QString::fromStdString(run.text);
        const QPointF anchor = units(run.anchor);
        painter.setFont(known->second);
        painter.drawText(QPointF(startOf(run, anchor.x(), text, known->second), anchor.y()), text);
    }
}

}  // namespace

void paintPage(QPainter& painter, const document::Page& page, double pixelsPerMm) {
    painter.save();
    painter.scale(pixelsPerMm / paperUnitsPerMm, pixelsPerMm / paperUnitsPerMm);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    paintLines(painter, page.lines);
    paintTexts(painter, page.texts);
    painter.restore();
}

}  // namespace ui

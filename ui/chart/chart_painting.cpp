#include "ui/chart/chart_painting.h"

#include "ui/widgets/text_wrap.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal hatchStep = 6;
constexpr qreal readoutPadding = 8;
constexpr qreal widestReadout = 320;

Role roleOf(ChartSeries series) {
    switch (series) {
    case ChartSeries::Oms:
        return Role::Series1;
    case ChartSeries::Budget:
        return Role::Series2;
    case ChartSeries::Further:
    case ChartSeries::Total:
        return Role::Series3;
    }
    return Role::Series3;
}

/// On paper without colour: ОМС black, budget white with hatch, totals grey.
QColor fillOf(ChartSeries series, ChartInk ink) {
    if (ink != ChartInk::BlackAndWhite) {
        return inkOf(roleOf(series), ink);
    }
    switch (series) {
    case ChartSeries::Oms:
        return Qt::black;
    case ChartSeries::Budget:
        return Qt::white;
    case ChartSeries::Further:
        return QColor(Qt::white).darker(125);
    // Qt::gray has a tinge of blue.
    case ChartSeries::Total:
        return QColor(Qt::white).darker(170);
    }
    return Qt::black;
}

QColor inkOn(ChartSeries series, ChartInk ink) {
    if (ink == ChartInk::BlackAndWhite) {
        return series == ChartSeries::Oms ? Qt::white : Qt::black;
    }
    return series == ChartSeries::Budget && ink == ChartInk::Light ? inkOf(Role::Text, ink)
                                                                   : inkOf(Role::OnAccent, ink);
}

/// Lines at 45° cut to the box here: neither a pattern brush nor a clip survives a vector file.
void drawHatch(QPainter& painter, const QRectF& box, const QColor& ink) {
    painter.setPen(QPen(ink, 1.4));
    for (qreal shift = hatchStep; shift < box.width() + box.height(); shift += hatchStep) {
        const QPointF start(box.left() + std::max(0.0, shift - box.height()),
                            box.top() + std::min(shift, box.height()));
        const QPointF end(box.left() + std::min(shift, box.width()), box.top() + std::max(0.0, shift - box.width()));
        painter.drawLine(start, end);
    }
}

void paintMark(QPainter& painter, const ChartMark& mark, ChartInk ink) {
    if (mark.fill == MarkFill::Outline) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(inkOf(Role::Muted, ink), 1, Qt::DashLine));
        painter.drawRect(mark.box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    if (mark.fill == MarkFill::Frame) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink == ChartInk::BlackAndWhite ? QColor(Qt::black) : fillOf(mark.series, ink), 1));
        painter.drawRect(mark.box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.fillRect(mark.box, fillOf(mark.series, ink));
    if (ink == ChartInk::BlackAndWhite) {
        const bool white = mark.series == ChartSeries::Budget;
        if (white || mark.fill == MarkFill::Hatched) {
            drawHatch(painter, mark.box, white ? Qt::black : Qt::white);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 0.8));
        painter.drawRect(mark.box);
    } else if (mark.fill == MarkFill::Hatched) {
        drawHatch(painter, mark.box, inkOf(Role::Base, ink));
    }
}

void paintLabel(QPainter& painter, const ChartLabel& label, ChartInk ink) {
    // Words over hatch cannot be read without a ground of their own.
    if (ink == ChartInk::BlackAndWhite && label.on && *label.on == ChartSeries::Budget) {
        painter.fillRect(label.box.adjusted(-3, 0, 3, 0), Qt::white);
    }
    painter.setFont(chartFont(label.weight));
    painter.setPen(label.on ? inkOn(*label.on, ink) : inkOf(label.ink, ink));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QPointF(label.box.left(), label.box.top() + metrics.ascent()), label.text);
}

QFont inPixels(QFont font) {
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

QStringList readoutLines(const ChartMark& mark) {
    QStringList lines;
    for (const QString& line : mark.readout) {
        lines +=
            wrapText(line, chartFont(lines.isEmpty() ? Weight::Bold : Weight::Normal), static_cast<int>(widestReadout));
    }
    return lines;
}

}  // namespace

QFont chartFont(Weight weight) {
    return inPixels(ui::font(TextSize::Secondary, weight));
}

QFont chartTitleFont() {
    return inPixels(ui::font(TextSize::Base, Weight::Bold));
}

QSizeF textSize(const QString& text, Weight weight) {
    const QFontMetricsF metrics(chartFont(weight));
    return {metrics.horizontalAdvance(text), metrics.height()};
}

ChartInk screenInk() {
    const Theme* theme = Theme::current();
    return theme != nullptr && theme->isDark() ? ChartInk::Dark : ChartInk::Light;
}

QColor inkOf(Role role, ChartInk ink) {
    if (ink == ChartInk::BlackAndWhite) {
        return role == Role::Base ? Qt::white : Qt::black;
    }
    return roleColor(role, ink == ChartInk::Dark);
}

void paintPicture(QPainter& painter, const ChartPicture& picture, ChartInk ink) {
    painter.save();
    for (const ChartMark& mark : picture.marks) {
        paintMark(painter, mark, ink);
    }
    for (const ChartMark& key : picture.keys) {
        paintMark(painter, key, ink);
    }
    for (const ChartLine& line : picture.lines) {
        painter.setPen(QPen(inkOf(line.ink, ink), line.width, line.style, Qt::FlatCap));
        painter.drawLine(line.line);
    }
    for (const ChartLabel& label : picture.labels) {
        paintLabel(painter, label, ink);
    }
    painter.restore();
}

void paintBand(QPainter& painter, const ChartPicture& picture, int bar, const QRectF& bounds) {
    QRectF rows;
    for (const ChartMark& mark : picture.marks) {
        rows = mark.bar == bar ? rows.united(mark.box) : rows;
    }
    if (!rows.isEmpty()) {
        painter.fillRect(QRectF(bounds.left(), rows.top() - 3, bounds.width(), rows.height() + 6),
                         color(Role::AccentSoft));
    }
}

void paintFocus(QPainter& painter, const ChartMark& mark, ChartInk ink) {
    painter.save();
    painter.setBrush(Qt::NoBrush);
    // Between the bar and its frame stands a line of the ground, or accent on accent could not be seen.
    painter.setPen(QPen(inkOf(Role::Base, ink), 1));
    painter.drawRect(mark.box.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setPen(QPen(inkOf(Role::Accent, ink), 2));
    painter.drawRect(mark.box.adjusted(-2, -2, 2, 2));
    painter.restore();
}

QRectF readoutBox(const ChartMark& mark, const QRectF& bounds) {
    QSizeF size(0, 2 * readoutPadding);
    const QStringList lines = readoutLines(mark);
    for (int i = 0; i < lines.size(); ++i) {
        const QSizeF line = textSize(lines.at(i), i == 0 ? Weight::Bold : Weight::Normal);
        size = {std::max(size.width(), line.width() + 2 * readoutPadding), size.height() + line.height()};
    }
    QRectF box({mark.box.center().x() - size.width() / 2, mark.box.bottom() + 6}, size);
    if (box.bottom() > bounds.bottom()) {
        box.moveBottom(mark.box.top() - 6);
    }
    box.moveLeft(
        std::clamp(box.left(), bounds.left() + 2, std::max(bounds.left() + 2, bounds.right() - size.width() - 2)));
    box.moveTop(
        std::clamp(box.top(), bounds.top() + 2, std::max(bounds.top() + 2, bounds.bottom() - size.height() - 2)));
    return box;
}

void paintReadout(QPainter& painter, const ChartMark& mark, const QRectF& bounds, ChartInk ink) {
    const QStringList lines = readoutLines(mark);
    const QRectF box = readoutBox(mark, bounds);
    painter.save();
    painter.setPen(QPen(inkOf(Role::Control, ink), 1));
    painter.setBrush(inkOf(Role::Panel, ink));
    painter.drawRect(box);
    qreal top = box.top() + readoutPadding;
    for (int i = 0; i < lines.size(); ++i) {
        const ChartLabel label{{QPointF(box.left() + readoutPadding, top), textSize(lines.at(i))},
                               lines.at(i),
                               i == 0 ? Role::Text : Role::Text2,
                               i == 0 ? Weight::Bold : Weight::Normal,
                               {}};
        paintLabel(painter, label, ink);
        top += label.box.height();
    }
    painter.restore();
}

}  // namespace ui

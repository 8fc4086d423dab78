#include "ui/form/cell_painting.h"

#include "ui/widgets/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

namespace ui {
namespace {

constexpr qreal numberGap = 6.0;
constexpr qreal gutterCentre = 8.0;

struct CellBrush {
    QPainter& painter;
    QRect inner;  // without the grid lines
    const CellState& state;
    const GridMetrics& metrics;

    [[nodiscard]] bool has(CellFlag flag) const { return state.flags.testFlag(flag); }
    [[nodiscard]] qreal px(qreal length) const { return length * metrics.zoom(); }
    [[nodiscard]] QPointF gutter() const { return {inner.left() + px(gutterCentre), inner.center().y() + 0.5}; }
};

Role groundRole(const CellState& state) {
    if (state.flags.testFlag(CellFlag::Error)) {
        return Role::ErrorSoft;
    }
    if (state.isTotalRow || state.kind == CellKind::Total) {
        return Role::Total;
    }
    if (state.flags.testFlag(CellFlag::ShownOnly)) {
        return Role::Computed;
    }
    if (state.flags.testFlag(CellFlag::Fact) && state.kind != CellKind::Closed) {
        return Role::Panel;
    }
    switch (state.kind) {
    case CellKind::Closed:
        return Role::Closed;
    case CellKind::Computed:
        return Role::Computed;
    case CellKind::Heading:
        return Role::Header;
    default:
        return Role::Base;
    }
}

bool isTyped(CellKind kind) {
    return kind == CellKind::Entered || kind == CellKind::FederalDefault || kind == CellKind::Overridden
           || kind == CellKind::Empty;
}

Role inkRole(const CellState& state) {
    if (state.flags.testFlag(CellFlag::Error)) {
        return Role::Error;
    }
    if (state.kind == CellKind::Closed || state.flags.testFlag(CellFlag::Muted)) {
        return Role::Muted;
    }
    if (state.flags.testFlag(CellFlag::Fact)) {
        return Role::Text2;
    }
    if (state.flags.testFlag(CellFlag::Rise)) {
        return Role::Accent;
    }
    if (state.flags.testFlag(CellFlag::Fall)) {
        return Role::Down;
    }
    return isTyped(state.kind) ? Role::InputInk : Role::Text;
}

QFont numberFont(const CellState& state, const GridMetrics& metrics) {
    const bool total = state.isTotalRow || state.kind == CellKind::Total;
    const bool bold =
        state.kind == CellKind::Overridden || (total && state.kind != CellKind::Closed && state.kind != CellKind::Dash);
    QFont result = bold ? metrics.numberBold() : metrics.number();
    result.setItalic(state.kind == CellKind::FederalDefault);
    return result;
}

void drawFieldLine(const CellBrush& brush) {
    const bool isPlain = brush.has(CellFlag::ShownOnly) || brush.has(CellFlag::InList) || brush.has(CellFlag::Fact);
    if (!isTyped(brush.state.kind) || isPlain) {
        return;
    }
    QPen pen(color(brush.has(CellFlag::Error) ? Role::Error : Role::FieldLine), 1);
    if (brush.state.kind == CellKind::FederalDefault) {
        pen.setDashPattern({2, 2});
        pen.setCapStyle(Qt::FlatCap);
    }
    const int half = QFontMetrics(brush.metrics.number()).height() / 2;
    const int y = std::min(brush.inner.center().y() + half, brush.inner.bottom() - 2);
    const int gap = brush.metrics.px(numberGap);
    brush.painter.setPen(pen);
    brush.painter.drawLine(brush.inner.left() + gap, y, brush.inner.right() + 1 - gap, y);
}

void drawMissingFrame(const CellBrush& brush) {
    QPen pen(color(Role::WarnMark), 1);
    pen.setDashPattern({3, 3});
    pen.setCapStyle(Qt::FlatCap);
    const int high = brush.metrics.px(18);
    const int gap = brush.metrics.px(5);
    // A mark in the gutter stands before the frame, not on it.
    const int left = brush.has(CellFlag::Warning) ? brush.metrics.px(2 * gutterCentre) : gap;
    brush.painter.setPen(pen);
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawRect(QRect(brush.inner.left() + left, brush.inner.center().y() - high / 2 + 1,
                                 brush.inner.width() - left - gap, high));
}

void drawBars(const CellBrush& brush) {
    QPainter& painter = brush.painter;
    if (brush.state.kind == CellKind::Overridden) {
        painter.fillRect(QRectF(brush.inner.left(), brush.inner.top(), brush.px(4), brush.inner.height()),
                         color(Role::Accent));
    } else if (brush.has(CellFlag::Consequence)) {
        painter.fillRect(QRectF(brush.inner.left() + brush.px(2), brush.inner.center().y() + 0.5 - brush.px(7),
                                brush.px(2.5), brush.px(14)),
                         color(Role::Trace));
    }
}

void drawHalfCircle(const CellBrush& brush) {
    const qreal radius = brush.px(4);
    const QRectF circle(brush.gutter() - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    brush.painter.setPen(QPen(color(Role::WarnMark), 1.2));
    brush.painter.setBrush(Qt::NoBrush);
    brush.painter.drawEllipse(circle);
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(color(Role::WarnMark));
    brush.painter.drawPie(circle, 90 * 16, 180 * 16);
}

void drawIcon(const CellBrush& brush, Icon icon, Role role) {
    const int side = brush.metrics.px(13);
    const QPointF place = brush.gutter() - QPointF(side / 2.0, side / 2.0);
    brush.painter.drawPixmap(QPointF(qRound(place.x()), qRound(place.y())),
                             iconPixmap(icon, role, side, brush.painter.device()->devicePixelRatioF()));
}

void drawDirection(const CellBrush& brush) {
    const qreal half = brush.px(4);
    const QPointF middle = brush.gutter();
    const qreal tip = brush.has(CellFlag::Fall) ? half : -half;
    brush.painter.setPen(Qt::NoPen);
    brush.painter.setBrush(color(inkRole(brush.state)));
    brush.painter.drawPolygon(QPolygonF(
        {middle + QPointF(0, tip * 0.9), middle + QPointF(-half, -tip * 0.8), middle + QPointF(half, -tip * 0.8)}));
}

// The gravest mark takes the gutter: warning, incomplete, corrected, default. An error has its own
// frame and corner and leaves the gutter empty.
void drawGutterMark(const CellBrush& brush) {
    if (brush.has(CellFlag::Error)) {
        return;
    }
    if (brush.has(CellFlag::Warning)) {
        drawIcon(brush, Icon::WarningHollow, Role::WarnMark);
    } else if (brush.has(CellFlag::Incomplete)) {
        drawHalfCircle(brush);
    } else if (brush.has(CellFlag::Corrected)) {
        drawIcon(brush, Icon::Deviation, Role::Adjust);
    } else if (brush.has(CellFlag::Direction)) {
        drawDirection(brush);
    } else if (brush.state.kind == CellKind::FederalDefault) {
        const int side = brush.metrics.px(4);
        brush.painter.setRenderHint(QPainter::Antialiasing, false);
        brush.painter.setPen(QPen(color(Role::InputInk), 1));
        brush.painter.setBrush(Qt::NoBrush);
        brush.painter.drawRect(brush.inner.left() + brush.metrics.px(5), brush.inner.center().y() - side / 2, side,
                               side);
        brush.painter.setRenderHint(QPainter::Antialiasing);
    }
}

void drawCorners(const CellBrush& brush) {
    QPainter& painter = brush.painter;
    const QRectF box(brush.inner);
    if (brush.has(CellFlag::Error)) {
        painter.setPen(QPen(color(Role::Error), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.75, 0.75, -0.75, -0.75));
        const qreal side = brush.px(8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Error));
        painter.drawPolygon(
            QPolygonF({box.topLeft(), box.topLeft() + QPointF(side, 0), box.topLeft() + QPointF(0, side)}));
    }
    if (brush.has(CellFlag::Note)) {
        const qreal side = brush.px(6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Role::Accent));
        painter.drawPolygon(
            QPolygonF({box.topRight(), box.topRight() - QPointF(side, 0), box.topRight() + QPointF(0, side)}));
    }
}

void drawNumber(const CellBrush& brush, const QString& text) {
    QPainter& painter = brush.painter;
    painter.setFont(numberFont(brush.state, brush.metrics));
    painter.setPen(color(inkRole(brush.state)));
    if (brush.state.kind == CellKind::Closed || brush.state.kind == CellKind::Dash) {
        const QString mark = brush.state.kind == CellKind::Dash ? QStringLiteral("–") : QStringLiteral("Х");
        painter.drawText(brush.inner, Qt::AlignCenter, mark);
        return;
    }
    if (brush.has(CellFlag::Mark)) {
        painter.drawText(brush.inner, Qt::AlignCenter, text);
        return;
    }
    if (brush.has(CellFlag::Words)) {
        const QRect words = brush.inner.adjusted(brush.metrics.px(numberGap), 0, -brush.metrics.px(numberGap), 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        return;
    }
    const QRect place = brush.inner.adjusted(0, 0, -brush.metrics.px(numberGap), 0);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
}

}  // namespace

void paintCellGround(QPainter& painter, const QRect& cell, const CellState& state) {
    painter.fillRect(cell, color(groundRole(state)));
}

void paintCellLines(QPainter& painter, const QRect& cell, bool ruleBefore) {
    painter.setPen(color(Role::Grid));
    painter.drawLine(cell.topRight(), cell.bottomRight());
    painter.drawLine(cell.bottomLeft(), cell.bottomRight());
    if (ruleBefore) {
        painter.setPen(color(Role::Rule));
        painter.drawLine(cell.topLeft(), cell.bottomLeft());
    }
}

void paintCellFocus(QPainter& painter, const QRect& cell, CellFocus focus) {
    const QRect inner = cell.adjusted(0, 0, -1, -1);
    switch (focus) {
    case CellFocus::None:
        return;
    case CellFocus::InRange: {
        QColor wash = color(Role::Accent);
        wash.setAlphaF(0.13F);
        painter.fillRect(cell, wash);
        return;
    }
    case CellFocus::Waiting:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(color(Role::Control));
        painter.drawRect(inner.adjusted(0, 0, -1, -1));
        painter.restore();
        return;
    case CellFocus::Current:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(Qt::NoPen);
        for (const QRect& side : {QRect(inner.left(), inner.top(), inner.width(), 2),
                                  QRect(inner.left(), inner.bottom() - 1, inner.width(), 2),
                                  QRect(inner.left(), inner.top(), 2, inner.height()),
                                  QRect(inner.right() - 1, inner.top(), 2, inner.height())}) {
            painter.fillRect(side, color(Role::Accent));
        }
        painter.restore();
        return;
    }
}

void paintValueCell(QPainter& painter, const QRect& cell, const QString& text, const CellState& state, CellFocus focus,
                    const GridMetrics& metrics) {
    painter.save();
    paintCellGround(painter, cell, state);
    const CellBrush brush{painter, cell.adjusted(0, 0, -1, -1), state, metrics};
    drawFieldLine(brush);
    if (state.kind == CellKind::Missing) {
        drawMissingFrame(brush);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    drawBars(brush);
    drawGutterMark(brush);
    drawNumber(brush, text);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCellLines(painter, cell, false);
    painter.setRenderHint(QPainter::Antialiasing);
    drawCorners(brush);
    painter.restore();
    paintCellFocus(painter, cell, focus);
}

void paintLines(QPainter& painter, const QRect& cell, int left, const QStringList& lines, const GridMetrics& metrics) {
    const int line = metrics.lineHeight();
    int y = cell.top() + (cell.height() - 1 - static_cast<int>(lines.size()) * line) / 2;
    for (const QString& text : lines) {
        painter.drawText(QRect(cell.left() + left, y, cell.width() - left - 1, line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
        y += line;
    }
}

}  // namespace ui

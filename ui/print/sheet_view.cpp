#include "ui/print/sheet_view.h"

#include "core/document/sheet.h"
#include "ui/print/millimetres.h"
#include "ui/print/page_painter.h"
#include "ui/print/sheet_drawing.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int deskMargin = 20;
constexpr int wheelNotch = 120;
constexpr int wheelLines = 3;

}  // namespace

SheetView::SheetView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Лист"));
}

void SheetView::setPage(std::optional<document::Page> page) {
    m_page = std::move(page);
    viewport()->update();
}

void SheetView::setZoom(SheetZoom zoom, int percent) {
    m_zoom = zoom;
    m_percent = percent;
    updateScrollBars();
    viewport()->update();
}

int SheetView::percent() const {
    return static_cast<int>(std::lround(pixelsPerMm() * millimetresPerInch / logicalDpiX() * 100));
}

QSize SheetView::sizeHint() const {
    return {800, 600};
}

void SheetView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tint(Role::Border, Role::Window, 0.45));
    if (!m_page) {
        return;
    }
    const QRect rect = sheetRect();
    drawSheet(painter, rect, *m_page, pixelsPerMm());
}

void SheetView::resizeEvent(QResizeEvent*) {
    updateScrollBars();
}

void SheetView::wheelEvent(QWheelEvent* event) {
    const int notches = event->angleDelta().y() / wheelNotch;
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        emit zoomStepRequested(notches);
    } else if (notches != 0) {
        turn(notches > 0 ? -1 : 1, wheelLines * deskMargin);
    }
    event->accept();
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageUp:
        turn(-1, verticalScrollBar()->pageStep());
        return;
    case Qt::Key_PageDown:
        turn(1, verticalScrollBar()->pageStep());
        return;
    case Qt::Key_Plus:
        emit zoomStepRequested(1);
        return;
    case Qt::Key_Minus:
        emit zoomStepRequested(-1);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SheetView::turn(int direction, int distance) {
    QScrollBar* bar = verticalScrollBar();
    const int end = direction > 0 ? bar->maximum() : bar->minimum();
    if (bar->value() != end) {
        bar->setValue(bar->value() + direction * distance);
        return;
    }
    emit stepRequested(direction);
    bar->setValue(direction > 0 ? bar->minimum() : bar->maximum());
}

document::Sheet SheetView::sheetSize() const {
    return m_page ? m_page->sheet : document::Sheet();
}

double SheetView::pixelsPerMm() const {
    const double byWidth = std::max(1, viewport()->width() - 2 * deskMargin) / sheetSize().widthMm;
    const double byHeight = std::max(1, viewport()->height() - 2 * deskMargin) / sheetSize().heightMm;
    switch (m_zoom) {
    case SheetZoom::WholeSheet:
        return std::min(byWidth, byHeight);
    case SheetZoom::SheetWidth:
        return byWidth;
    case SheetZoom::Percent:
        return m_percent / 100.0 * logicalDpiX() / millimetresPerInch;
    }
    return byWidth;
}

QRect SheetView::sheetRect() const {
    const int width = static_cast<int>(std::lround(sheetSize().widthMm * pixelsPerMm()));
    const int height = static_cast<int>(std::lround(sheetSize().heightMm * pixelsPerMm()));
    const int left = std::max(deskMargin, (viewport()->width() - width) / 2);
    const int top = std::max(deskMargin, (viewport()->height() - height) / 2);
    return {left - horizontalScrollBar()->value(), top - verticalScrollBar()->value(), width, height};
}

void SheetView::updateScrollBars() {
    const QSize sheet = sheetRect().size() + QSize(2 * deskMargin, 2 * deskMargin);
    // A sheet fitted to its width must not lose that width to a bar for its own width.
    setHorizontalScrollBarPolicy(m_zoom == SheetZoom::Percent ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(m_zoom == SheetZoom::WholeSheet ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const bool whole = m_zoom == SheetZoom::WholeSheet;
    horizontalScrollBar()->setRange(0, whole ? 0 : std::max(0, sheet.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setRange(0, whole ? 0 : std::max(0, sheet.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(deskMargin);
}

}  // namespace ui

#include "ui/window/tree_title.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_wrap.h"

#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace ui {
namespace {

constexpr int leastHeight = 30;
constexpr int leastWidth = 190;
constexpr int side = 12;
constexpr int closeWidth = 28;
constexpr int mostLines = 3;

}  // namespace

TreeTitle::TreeTitle(QWidget* parent) : QWidget(parent), m_close(new QToolButton(this)) {
    const QString name = QStringLiteral("Скрыть панель, Ctrl+1");
    m_close->setIcon(icon(Icon::Close, Role::Text2));
    m_close->setAutoRaise(true);
    m_close->setToolTip(name);
    m_close->setAccessibleName(name);
    connect(m_close, &QToolButton::clicked, this, &TreeTitle::closeRequested);
}

void TreeTitle::setRegion(const QString& region) {
    m_region = region;
    setAccessibleName(region);
    setToolTip(region);
    updateGeometry();
    update();
}

QStringList TreeTitle::lines(int width) const {
    return wrapText(m_region, ui::font(TextSize::Base, Weight::Bold), width - side - closeWidth - 6, mostLines);
}

QSize TreeTitle::sizeHint() const {
    const int width = std::max(leastWidth, this->width());
    const QFontMetrics metrics(ui::font(TextSize::Base, Weight::Bold));
    const auto count = static_cast<int>(std::max<qsizetype>(1, lines(width).size()));
    return {leastWidth, std::max(leastHeight, count * metrics.height() + 10)};
}

void TreeTitle::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont bold = ui::font(TextSize::Base, Weight::Bold);
    painter.setFont(bold);
    painter.setPen(color(Role::Text));
    const int step = QFontMetrics(bold).height();
    const QStringList words = lines(width());
    int top = (height() - step * static_cast<int>(words.size())) / 2;
    for (const QString& line : words) {
        painter.drawText(QRect(side, top, width() - side, step), Qt::AlignLeft | Qt::AlignVCenter, line);
        top += step;
    }
}

void TreeTitle::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_close->setGeometry(width() - closeWidth - 4, 2, closeWidth, closeWidth - 2);
    if (event->oldSize().width() != width()) {
        updateGeometry();
    }
}

}  // namespace ui

#include "ui/widgets/text_labels.h"

#include "ui/widgets/style_drawing.h"
#include "ui/widgets/text_wrap.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {

RoleLabel::RoleLabel(const QString& text, Role role, QWidget* parent) : QLabel(text, parent), m_role(role) {
    setTextFormat(Qt::PlainText);
    takeColour();
}

void RoleLabel::takeColour() {
    QPalette ink = palette();
    if (ink.color(QPalette::WindowText) != color(m_role)) {
        ink.setColor(QPalette::WindowText, color(m_role));
        setPalette(ink);
    }
}

void RoleLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    m_heights.clear();
    if (event->type() == QEvent::PaletteChange) {
        takeColour();
    }
}

int RoleLabel::heightForWidth(int width) const {
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

RoleLabel* textLabel(const QString& text, TextSize size, Role role, Weight weight) {
    auto* label = new RoleLabel(text, role);
    label->setFont(font(size, weight));
    return label;
}

RoleLabel* wrappedLabel(const QString& text, TextSize size, Role role, Weight weight) {
    RoleLabel* label = textLabel(text, size, role, weight);
    label->setWordWrap(true);
    return label;
}

LinkButton::LinkButton(const QString& text, QWidget* parent) : QAbstractButton(parent) {
    setText(text);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFont(ui::font(TextSize::Base));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setWordWrap(bool wrap) {
    m_wrap = wrap;
    setSizePolicy(QSizePolicy::Preferred, wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    updateGeometry();
}

QSize LinkButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 1};
}

QSize LinkButton::minimumSizeHint() const {
    return m_wrap ? QSize(widestWord(text(), font()) + 2, fontMetrics().height() + 1)
                  : QAbstractButton::minimumSizeHint();
}

int LinkButton::heightForWidth(int width) const {
    return m_wrap ? std::max(1, static_cast<int>(wrapText(text(), font(), width).size())) * fontMetrics().height() + 1
                  : -1;
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? Role::Accent : Role::Muted));
    QFont drawn = font();
    drawn.setUnderline(underMouse());
    painter.setFont(drawn);
    if (m_wrap) {
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop,
                         wrapText(text(), font(), width()).join(QLatin1Char('\n')));
    } else {
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, oneLine(text(), font(), width()));
    }
    if (hasFocus()) {
        drawing::focusFrame(painter, rect());
    }
}

LinkButton* linkButton(const QString& text) {
    return new LinkButton(text);
}

RuleLine::RuleLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(1);
}

void RuleLine::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Role::Border));
}

namespace {

/// Keeps the ground of a panel in step with the theme.
class PanelGround : public QObject {
public:
    explicit PanelGround(QWidget& widget) : QObject(&widget), m_widget(widget) {
        m_widget.installEventFilter(this);
        m_widget.setAutoFillBackground(true);
        take();
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::PaletteChange) {
            take();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void take() {
        QPalette ground = m_widget.palette();
        if (ground.color(QPalette::Window) != color(Role::Panel)) {
            ground.setColor(QPalette::Window, color(Role::Panel));
            m_widget.setPalette(ground);
        }
    }

    QWidget& m_widget;
};

}  // namespace

void takePanelColours(QWidget& widget) {
    new PanelGround(widget);
}

}  // namespace ui

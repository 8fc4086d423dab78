#include "ui/widgets/focus_ring.h"

#include "ui/widgets/style_drawing.h"

#include <QEvent>
#include <QPainter>

namespace ui {

FocusRing::FocusRing(QWidget& panel) : QWidget(&panel) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setVisible(false);
    panel.installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut || event->type() == QEvent::Resize) {
        setGeometry(static_cast<QWidget*>(watched)->rect());
        setVisible(static_cast<QWidget*>(watched)->hasFocus());
        raise();
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawing::focusFrame(painter, rect());
}

}  // namespace ui

#include "ui/widgets/icons.h"

#include <QByteArray>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

// Outside any namespace, as Q_INIT_RESOURCE asks. A static library loses the resource otherwise.
static void loadIconResource() {
    Q_INIT_RESOURCE(icons);
}

namespace ui {
namespace {

constexpr std::array names{"back",       "forward",       "undo",         "redo",          "copy",     "paste",
                           "find",       "print",         "export",       "compare",       "passport", "history",
                           "note",       "chart",         "people",       "inputs",        "norms",    "table",
                           "scenario",   "check",         "deviation",    "document",      "lock",     "folder",
                           "filter",     "legend",        "reset",        "calendar",      "zoom-in",  "zoom-out",
                           "panel-left", "panel-bottom",  "panel-right",  "help",          "plus",     "close",
                           "chevron-up", "chevron-down",  "chevron-left", "chevron-right", "ok",       "justified",
                           "clock",      "summary",       "sweep",        "saved",         "missing",  "error",
                           "warning",    "warning-hollow"};
static_assert(names.size() == static_cast<std::size_t>(Icon::WarningHollow) + 1);

QPixmap render(Icon icon, const QColor& ink, QSize pixels) {
    loadIconResource();
    const QString name = QLatin1String(names[static_cast<std::size_t>(icon)]);
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    QPixmap result(pixels);
    result.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly)) {
        return result;
    }
    QByteArray drawing = file.readAll();
    // QtSvg has no way to hand currentColor in, so the tint is written into the text.
    drawing.replace("currentColor", ink.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return result;
}

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(Icon icon, Role role) : m_icon(icon), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap picture = iconPixmap(m_icon, inkFor(mode), side, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_icon, inkFor(mode), std::min(size.width(), size.height()));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        // Here the size is already in device pixels.
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_icon, inkFor(mode), side, scale);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] Role inkFor(QIcon::Mode mode) const { return mode == QIcon::Disabled ? Role::Muted : m_role; }

    Icon m_icon;
    Role m_role;
};

}  // namespace

QPixmap iconPixmap(Icon icon, Role role, int size, qreal ratio) {
    const QColor ink = color(role);
    const QString key =
        QStringLiteral("tpgg-icon %1 %2 %3 %4").arg(static_cast<int>(icon)).arg(ink.rgb()).arg(size).arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        const int side = qRound(size * ratio);
        picture = render(icon, ink, QSize(side, side));
        picture.setDevicePixelRatio(ratio);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

QIcon icon(Icon icon, Role role) {
    return QIcon(new ThemedIconEngine(icon, role));
}

}  // namespace ui

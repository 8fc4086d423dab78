#include "ui/window/window_place.h"

#include "ui/plan/shown_plan.h"
#include "ui/widgets/file_names.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QWidget>

namespace ui {

void placeWindow(QWidget& window, const QByteArray& geometry) {
    if (window.restoreGeometry(geometry)) {
        return;
    }
    const QSize usual(1366, 768);
    const int frame = 36;
    window.resize(usual);
    // A screen smaller than the usual window is filled, so that no edge of the window lies beyond it.
    const QSize room = window.screen()->availableSize();
    const bool small = room.width() < usual.width() + 2 || room.height() < usual.height() + frame;
    if (small && room.width() >= window.minimumWidth()) {
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

QString titleOf(const ShownPlan& plan, const QString& path) {
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    // Copies of one plan have one title: the file tells them apart, and its folder copies of one name.
    const QString place = isHiddenFolder(folder) ? QString() : QStringLiteral(" (%1)").arg(QDir(folder).dirName());
    return file.fileName() + place + QStringLiteral(" – ") + plan.title() + QStringLiteral(" – ТПГГ");
}

}  // namespace ui

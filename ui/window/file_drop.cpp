#include "ui/window/file_drop.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace ui {
namespace {

/// Nothing where there is no file of this computer, or more than one.
QString onlyFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

}  // namespace

FileDrop::FileDrop(QWidget& window) : QObject(&window) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!onlyFile(*drag->mimeData()).isEmpty()) {
            drag->acceptProposedAction();
        }
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        if (const QString path = onlyFile(*drop->mimeData()); !path.isEmpty()) {
            drop->acceptProposedAction();
            emit dropped(path);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace ui

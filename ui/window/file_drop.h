#pragma once

#include <QObject>

class QWidget;

namespace ui {

/// One file that is dragged from a folder into the window.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace ui

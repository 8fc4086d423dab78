#pragma once

#include <QWidget>

namespace ui {

/// The accent frame around a panel that scrolls and draws no focus of its own. It lies above what the panel shows, and
/// is there exactly while keys go to the panel itself.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget& panel);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui

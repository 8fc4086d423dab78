#pragma once

#include <QObject>

class QWidget;
class QMenu;

namespace ui {

class GridView;

/// «Ширина графы»: what the pointer does with the border of a heading, for whoever works by keys.
class WidthMenu : public QObject {
    Q_OBJECT

public:
    /// Adds the menu to `view`, its keys to the window.
    WidthMenu(QMenu& view, QWidget& window, QObject* parent);

private:
    /// The table in focus, else the one in sight; null where there is none.
    [[nodiscard]] GridView* table() const;

    QWidget& m_window;
};

}  // namespace ui

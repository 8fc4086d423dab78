#include "ui/window/manual.h"

#include "ui/window/help_window.h"

#include <QApplication>

namespace ui {

Manual::Manual(QWidget& window, const QString& folder) : QObject(&window), m_window(window), m_folder(folder) {}

void Manual::open(const QString& page) {
    if (m_help == nullptr) {
        m_help = new HelpWindow(m_folder, QApplication::applicationVersion(), &m_window);
    }
    m_help->open(page);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

}  // namespace ui

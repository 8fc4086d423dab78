#include "ui/form/cursor_voice.h"

#include <QAccessible>
#include <QTableView>
#include <QTimer>

namespace ui {

CursorVoice::CursorVoice(QTableView& table) : QObject(&table), m_table(table) {}

void CursorVoice::focusCame() {
    // Qt names the table after this event; which cell it is has to be said after that.
    m_untold = true;
    QTimer::singleShot(0, this, &CursorVoice::tell);
}

void CursorVoice::tell() {
    QAccessibleInterface* table = m_untold && m_table.hasFocus() && QAccessible::isActive()
                                      ? QAccessible::queryAccessibleInterface(&m_table)
                                      : nullptr;
    m_untold = false;
    if (table != nullptr && m_table.currentIndex().isValid() && table->focusChild() != nullptr) {
        QAccessibleEvent event(table->focusChild(), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

}  // namespace ui

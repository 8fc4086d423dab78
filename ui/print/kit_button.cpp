#include "ui/print/kit_button.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace ui {

KitButton::KitButton(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this)) {
    setMenu(m_menu);
    setPopupMode(QToolButton::InstantPopup);
    setAccessibleName(QStringLiteral("Состав комплекта"));
    setToolTip(QStringLiteral("Какие приложения печатать вместе"));
    m_menu->installEventFilter(this);
}

void KitButton::setTables(const std::vector<KitTable>& tables) {
    const auto number = &KitTable::appendix;
    if (!std::ranges::equal(tables, m_tables, {}, number, number)) {
        m_chosen.clear();
        for (const KitTable& table : tables) {
            if (table.isFilled) {
                m_chosen.insert(table.appendix);
            }
        }
    }
    m_tables = tables;
    m_menu->clear();
    for (const KitTable& table : m_tables) {
        QAction* action = m_menu->addAction(table.isFilled ? table.name : table.name + QStringLiteral(" – пусто"));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(table.appendix));
        connect(action, &QAction::toggled, this,
                [this, appendix = table.appendix](bool isChosen) { choose(appendix, isChosen); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(QStringLiteral("Все заполненные")), &QAction::triggered, this,
            [this] { chooseAll(true); });
    connect(m_menu->addAction(QStringLiteral("Все")), &QAction::triggered, this, [this] { chooseAll(false); });
    showCount();
}

void KitButton::choose(int appendix, bool isChosen) {
    const bool changes = isChosen ? m_chosen.insert(appendix).second : m_chosen.erase(appendix) != 0;
    if (changes) {
        showCount();
        emit chosenChanged();
    }
}

void KitButton::chooseAll(bool filledOnly) {
    m_chosen.clear();
    for (const KitTable& table : m_tables) {
        if (table.isFilled || !filledOnly) {
            m_chosen.insert(table.appendix);
        }
    }
    setTables(std::vector<KitTable>(m_tables));
    emit chosenChanged();
}

void KitButton::showCount() {
    setText(QStringLiteral("Состав: %1 из %2").arg(m_chosen.size()).arg(m_tables.size()));
}

/// A tick does not close the menu: several are set in one go.
bool KitButton::eventFilter(QObject* watched, QEvent* event) {
    QAction* const action = m_menu->activeAction();
    if (action == nullptr || !action->isCheckable()) {
        return QToolButton::eventFilter(watched, event);
    }
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (isClick || isSpace) {
        action->toggle();
        return true;
    }
    return QToolButton::eventFilter(watched, event);
}

}  // namespace ui

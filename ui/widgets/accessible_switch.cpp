#include "ui/widgets/accessible_switch.h"

#include "ui/widgets/segmented_switch.h"

namespace ui {
namespace {

class ItemAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ItemAccessible(const SwitchAccessible& group, int item) : m_group(group), m_item(item) {}

    [[nodiscard]] int item() const { return m_item; }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] bool isValid() const override { return m_group.isValid() && m_item < m_group.childCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&m_group.choices());
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_group.choices().items().at(m_item) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) {
            return {};
        }
        const QRect place = m_group.choices().itemRect(m_item);
        return {m_group.choices().mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RadioButton; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = m_group.state();
        state.checkable = true;
        state.checked = m_group.choices().current() == m_item;
        state.focused = state.focused && state.checked;
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override {
        if (action == pressAction() && isValid()) {
            m_group.choices().setCurrent(m_item);
        }
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const SwitchAccessible& m_group;
    int m_item;
};

}  // namespace

SwitchAccessible::SwitchAccessible(SegmentedSwitch& choices)
    : QAccessibleWidget(&choices, QAccessible::Grouping), m_choices(choices) {}

SwitchAccessible::~SwitchAccessible() {
    for (const QAccessible::Id id : m_items) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

int SwitchAccessible::childCount() const {
    return static_cast<int>(m_choices.items().size());
}

QAccessibleInterface* SwitchAccessible::child(int place) const {
    if (place < 0 || place >= childCount()) {
        return nullptr;
    }
    while (static_cast<int>(m_items.size()) <= place) {
        m_items.push_back(
            QAccessible::registerAccessibleInterface(new ItemAccessible(*this, static_cast<int>(m_items.size()))));
    }
    return QAccessible::accessibleInterface(m_items[static_cast<std::size_t>(place)]);
}

int SwitchAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* item = dynamic_cast<const ItemAccessible*>(child);
    return item == nullptr ? -1 : item->item();
}

QAccessibleInterface* SwitchAccessible::childAt(int x, int y) const {
    for (int item = 0; item < childCount(); ++item) {
        if (child(item)->rect().contains(x, y)) {
            return child(item);
        }
    }
    return nullptr;
}

QAccessibleInterface* SwitchAccessible::focusChild() const {
    return m_choices.hasFocus() ? child(m_choices.current()) : nullptr;
}

}  // namespace ui

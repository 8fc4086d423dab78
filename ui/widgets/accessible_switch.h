#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace ui {

class SegmentedSwitch;

/// A SegmentedSwitch as a group of radio buttons: «Год», and in it «2022», «2023», «2024».
class SwitchAccessible : public QAccessibleWidget {
public:
    explicit SwitchAccessible(SegmentedSwitch& choices);
    ~SwitchAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int place) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

    [[nodiscard]] SegmentedSwitch& choices() const { return m_choices; }

private:
    SegmentedSwitch& m_choices;
    mutable std::vector<QAccessible::Id> m_items;
};

}  // namespace ui

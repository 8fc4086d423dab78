#pragma once

#include "ui/check/check_rows.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ui {

class SegmentedSwitch;
class RoleLabel;

/// The line of the page of checks that says what is listed: the group, the state, words, rules that hold.
class ChecksFilter : public QWidget {
    Q_OBJECT

public:
    explicit ChecksFilter(QWidget* parent = nullptr);

    /// The counts of everything the page knows.
    void display(const CheckRows& known);
    [[nodiscard]] CheckFilter filter() const;
    /// Everything is listed again, but for the rules that hold.
    void reset();
    /// A low window has no field for words.
    void setSearchShown(bool shown);

signals:
    void filterChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] QStringList groupNames(bool whole) const;
    [[nodiscard]] int roomOf(bool whole) const;

    SegmentedSwitch* m_groups;
    RoleLabel* m_stateName;
    QComboBox* m_state;
    QLineEdit* m_words;
    QCheckBox* m_right;
    std::array<int, 6> m_counts{};
    bool m_hasSearch = true;
};

}  // namespace ui

#pragma once

#include <QString>

class QComboBox;
class QWidget;

namespace ui {

/// Says what is chosen in a list. Qt's bridge to screen readers reads the choice itself as the name of a list, and what
/// it is a choice of from a label: where no label is seen, this makes one that is only heard.
void nameChoice(QComboBox& box, const QString& name);

/// A list whose entries are long: as wide as there is room, never wider.
[[nodiscard]] QComboBox* choiceBox(const QString& name, QWidget* parent);
/// The same, for hundreds of entries: a part of a name typed in it shortens the list.
[[nodiscard]] QComboBox* searchableBox(const QString& name, QWidget* parent);
/// The entry whose name stands in the box, typed or chosen; −1 when there is none.
[[nodiscard]] int entryOf(const QComboBox& box);

}  // namespace ui

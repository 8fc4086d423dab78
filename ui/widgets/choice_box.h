#pragma once

#include <QString>

class QComboBox;
class QWidget;

namespace ui {

/// A list whose entries are long: as wide as there is room, never wider.
[[nodiscard]] QComboBox* choiceBox(const QString& name, QWidget* parent);
/// The same, for hundreds of entries: a part of a name typed in it shortens the list.
[[nodiscard]] QComboBox* searchableBox(const QString& name, QWidget* parent);
/// The entry whose name stands in the box, typed or chosen; −1 when there is none.
[[nodiscard]] int entryOf(const QComboBox& box);

}  // namespace ui

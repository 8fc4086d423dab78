#pragma once

class QString;
class QWidget;

namespace ui {

/// A control under its name, which is also what a screen reader says of it.
[[nodiscard]] QWidget* namedField(const QString& name, QWidget* control);

}  // namespace ui

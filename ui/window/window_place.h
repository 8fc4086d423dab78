#pragma once

#include <QString>

class QByteArray;
class QWidget;

namespace ui {

class ShownPlan;

/// Puts the window where it was left, or gives it the usual size.
void placeWindow(QWidget& window, const QByteArray& geometry);
/// What the title bar says of a plan kept at `path`.
[[nodiscard]] QString titleOf(const ShownPlan& plan, const QString& path);

}  // namespace ui

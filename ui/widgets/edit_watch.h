#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Calls `act` whenever a person types in, or chooses with, any field inside `form` that is there now: what was said of
/// the fields is no longer true. A field filled by the program does not call it.
void onAnyEdit(QWidget& form, const std::function<void()>& act);

}  // namespace ui

#pragma once

#include <QString>

namespace ui {

class ShownPlan;

/// What became of an inputs file: what was taken, or every fault of it.
struct LoadedInputs {
    QString words;
    bool refused = false;
};

/// Takes an inputs file as one step of undo, or nothing of it.
[[nodiscard]] LoadedInputs loadInputs(ShownPlan& plan, const QString& path);

}  // namespace ui

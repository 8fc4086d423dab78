#pragma once

#include <QDateTime>

namespace ui {

/// A copy of the plan that was made before somebody began to edit it.
struct KeptCopy {
    int number = 0;
    QDateTime time;
    qint64 bytes = 0;

    friend bool operator==(const KeptCopy&, const KeptCopy&) = default;
};

}  // namespace ui

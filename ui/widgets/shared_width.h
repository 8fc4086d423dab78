#pragma once

#include <QList>

namespace ui {

/// What the words of a column take, and what it needs to be of use.
struct WantedWidth {
    int whole = 0;
    int least = 0;
};

/// Shares `room` among columns: no column is wider than its words while another one is cut, and what nobody needs goes
/// to the last. Where even the least widths do not fit, they stand.
[[nodiscard]] QList<int> sharedWidths(const QList<WantedWidth>& wanted, int room);

}  // namespace ui

#pragma once

namespace ui {

/// From now on a screen reader finds in a FormGrid one table with all its cells, the pinned total among them: the
/// frozen and pinned views show the same cells a second time. Safe to call again.
void announceGrids();

}  // namespace ui

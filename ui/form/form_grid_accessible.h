#pragma once

namespace ui {

/// From now on a screen reader finds in a FormGrid only its main table: the frozen and pinned views
/// show the same cells a second time. Safe to call again.
void announceOnlyTheMainTable();

}  // namespace ui

#pragma once

namespace ui {

class PlanPages;
struct WindowActions;

/// Acts of the table in sight: clipboard, clearing, finding, correcting. They end with the pages.
void connectTableActs(const WindowActions& actions, PlanPages& pages);
/// A page without a table has no use for them.
void enableTableActs(const WindowActions& actions, bool enabled);

}  // namespace ui

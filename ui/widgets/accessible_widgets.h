#pragma once

class QWidget;

namespace ui {

/// From now on the widgets of the window that Qt does not know tell a screen reader what they are: switches, messages,
/// badges; and its tables, lists and trees answer through CellsAccessible. Safe to call again.
void announceWidgets();

/// A message has come into sight, or says something else now.
void announceMessage(QWidget& message);

}  // namespace ui

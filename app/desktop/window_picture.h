#pragma once

#include "app/desktop/desktop.h"
#include "app/desktop/desktop_options.h"

/// Shows the page asked for, writes a picture of the window. Empty when done, else what was wrong, in Russian.
[[nodiscard]] QString writeWindowPicture(Desktop& desktop, const DesktopOptions& options);

#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>

namespace ui {

/// The one icon set: 16 × 16 stroke drawings of resources/icons, tinted when rendered.
enum class Icon {
    Back,
    Forward,
    Undo,
    Redo,
    Copy,
    Paste,
    Find,
    Print,
    Export,
    Compare,
    Passport,
    History,
    Note,
    Chart,
    People,
    Inputs,
    Norms,
    Table,
    Scenario,
    Check,
    Deviation,
    Document,
    Lock,
    Folder,
    Filter,
    Legend,
    Reset,
    Calendar,
    ZoomIn,
    ZoomOut,
    PanelLeft,
    PanelBottom,
    PanelRight,
    Help,
    Plus,
    Close,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Ok,
    Justified,
    Clock,
    Summary,
    Sweep,
    Saved,
    Missing,
    Error,
    Warning,
    WarningHollow
};

/// A picture of `size` logical pixels in the colour of `role`, from the pixmap cache when it has one.
[[nodiscard]] QPixmap iconPixmap(Icon icon, Role role, int size = 16, qreal ratio = 1.0);

/// An icon that takes its colour when it is painted, so it follows a switch of the theme.
/// Disabled it is muted.
[[nodiscard]] QIcon icon(Icon icon, Role role = Role::Text);

}  // namespace ui

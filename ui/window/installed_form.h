#pragma once

#include "core/scenario/upgrade.h"

#include <memory>

namespace ui {

/// The form a plan is made by, as it is installed with the program. Whoever owns the files has looked.
struct InstalledForm {
    std::shared_ptr<const form::Edition> edition;  ///< nullptr – it is not among the installed ones
    bool isKnown = false;  ///< false – nobody has looked

    [[nodiscard]] bool isAbsent() const { return isKnown && edition == nullptr; }
    [[nodiscard]] bool isNewerThan(const form::Edition& current) const {
        return edition != nullptr && scenario::isNewerRevision(current, *edition);
    }
};

}  // namespace ui

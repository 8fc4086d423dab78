#pragma once

#include <QString>

namespace ui {

class PlanPages;

/// The page of the manual about the page in sight.
[[nodiscard]] QString helpTopic(const PlanPages& pages);

}  // namespace ui

#pragma once

#include "core/form/edition.h"

namespace form {

/// The last token of `aA.ROW.services`.
inline constexpr std::string_view servicesKey = "services";

/// The column of whole numbers of services. No form has it; it stands after the volume when it is asked for.
[[nodiscard]] const Column& servicesColumn();

}  // namespace form

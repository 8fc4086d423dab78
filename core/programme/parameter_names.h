#pragma once

#include "core/programme/parameter.h"

#include <array>
#include <span>
#include <string_view>

namespace programme {

/// A parameter that is no cell of a form: its path, its kind, and what the window calls it.
struct NamedParameter {
    std::string_view path;
    ParameterKind kind;
    std::string_view russian;
};

/// In the order of the inputs page.
[[nodiscard]] std::span<const NamedParameter> namedParameters();

}  // namespace programme

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace text {

/// A code of digits in which some letters were typed for digits: «99О214».
struct MistypedCode {
    std::string letter;  ///< the first one, «О»
    std::string mended;  ///< «990214»
};

/// Letters of either alphabet that look like digits, in what is a code of digits otherwise. A code that has other
/// letters too is one of letters, and nothing is said of it.
[[nodiscard]] std::optional<MistypedCode> mistypedCode(std::string_view utf8);

}  // namespace text

#pragma once

#include <string>

namespace output {

/// Why the system refused, in Russian and within a sentence: «на диске нет места». `error` is an errno.
[[nodiscard]] std::string systemWords(int error);

}  // namespace output

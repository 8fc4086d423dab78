#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace hard {

/// Runs cases [from, to) in processes of their own, a portion in each, and returns what went wrong first: the case and
/// what it said, or that it crashed or hung; empty when nothing did. `run` returns what is wrong with a case, or an
/// empty text.
[[nodiscard]] std::string firstFault(std::int64_t from, std::int64_t to,
                                     const std::function<std::string(std::int64_t)>& run);

}  // namespace hard

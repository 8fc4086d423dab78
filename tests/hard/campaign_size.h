#pragma once

#include <cstdint>

namespace hard {

/// Whether the whole campaigns run (TPGG_HARD=whole) or a slice of them, which takes seconds.
[[nodiscard]] bool isWhole();
/// As many cases as this run takes.
[[nodiscard]] std::int64_t sized(std::int64_t slice, std::int64_t whole);
/// Where the random numbers begin: TPGG_HARD_SEED, else 1. A failure names it.
[[nodiscard]] std::uint64_t seed();

/// One line of figures for who runs the campaign: «kill set: 214 kills».
void tell(const char* format, ...) __attribute__((format(printf, 1, 2)));

}  // namespace hard

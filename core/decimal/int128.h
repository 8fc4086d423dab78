#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace decimal {

// The compiler's own 128-bit integers; overflow is checked by its builtins. Why not Boost's checked ones:
// docs/decisions/0002-decimal-coefficient.md.
__extension__ typedef __int128 Int128;
__extension__ typedef unsigned __int128 UInt128;

/// The largest power of ten a signed 128-bit number holds.
inline constexpr int largestPowerOfTen = 38;

namespace detail {

constexpr std::array<Int128, largestPowerOfTen + 1> makePowersOfTen() {
    std::array<Int128, largestPowerOfTen + 1> powers{};
    Int128 power = 1;
    for (int exponent = 0; exponent < largestPowerOfTen; ++exponent, power *= 10) {
        powers[static_cast<std::size_t>(exponent)] = power;
    }
    powers[largestPowerOfTen] = power;
    return powers;
}

inline constexpr auto powersOfTen = makePowersOfTen();

}  // namespace detail

/// 10^exponent, 0 ≤ exponent ≤ largestPowerOfTen.
[[nodiscard]] constexpr Int128 powerOfTen(int exponent) {
    return detail::powersOfTen[static_cast<std::size_t>(exponent)];
}

/// Whether a × b outgrows 128 bits; the product otherwise. Figures of a plan nearly always fit 64 bits, where the
/// product cannot outgrow 128 and takes one instruction instead of a chain of checks.
[[nodiscard]] constexpr bool multiplyOverflows(Int128 a, Int128 b, Int128& product) {
    const auto narrowA = static_cast<std::int64_t>(a);
    const auto narrowB = static_cast<std::int64_t>(b);
    if (narrowA == a && narrowB == b) {
        product = static_cast<Int128>(narrowA) * narrowB;
        return false;
    }
    return __builtin_mul_overflow(a, b, &product);
}

[[nodiscard]] constexpr UInt128 magnitude(Int128 value) {
    return value < 0 ? UInt128{0} - static_cast<UInt128>(value) : static_cast<UInt128>(value);
}

}  // namespace decimal

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace text {

/// FNV-1a, 64 bits, over texts in a given order. Detects a change, not tampering: decision 0007.
class Fnv1a {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) {
            mix(static_cast<unsigned char>(byte));
        }
        // Parts a name from its text and a text from the next: no UTF-8 text holds this byte.
        mix(0xFFU);
    }

    [[nodiscard]] std::uint64_t value() const { return m_hash; }

private:
    void mix(std::uint64_t byte) { m_hash = (m_hash ^ byte) * 0x100000001B3U; }

    std::uint64_t m_hash = 0xCBF29CE484222325U;
};

/// 16 digits, small letters.
[[nodiscard]] inline std::string hexadecimal(std::uint64_t number) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 60; shift >= 0; shift -= 4) {
        text += digits[(number >> shift) & 0xFU];
    }
    return text;
}

}  // namespace text

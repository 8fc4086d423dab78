#include "core/form/checksum.h"

#include <cstdint>
#include <string_view>

namespace form {

namespace {

class Fnv1a {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) {
            m_hash = (m_hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
        }
        // Parts a name from its text and a file from the next: no UTF-8 text holds this byte.
        m_hash = (m_hash ^ 0xFFU) * 0x100000001B3U;
    }

    [[nodiscard]] std::string hexadecimal() const {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string text;
        for (int shift = 60; shift >= 0; shift -= 4) {
            text += digits[(m_hash >> shift) & 0xFU];
        }
        return text;
    }

private:
    std::uint64_t m_hash = 0xCBF29CE484222325U;
};

}  // namespace

std::string checksum(const EditionFiles& files) {
    Fnv1a hash;
    for (const auto& [name, text] : files) {
        hash.add(name);
        hash.add(text);
    }
    return hash.hexadecimal();
}

}  // namespace form

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace form {

/// Where a TOML text goes beyond what its parser can take: it calls itself for each part of a dotted key and for each
/// bracket, and a hundred thousand of them end the process.
struct TomlExcess {
    int line = 0;
    std::string sentence;  ///< Russian, what is wrong and what is expected
};

/// Asked before the text is parsed. Nothing for any text a person would write, be it TOML or not.
[[nodiscard]] std::optional<TomlExcess> tomlExcess(std::string_view utf8);

}  // namespace form

#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace text {

/// Keys stay in the order they were written, so that files can be compared line by line.
using Json = nlohmann::ordered_json;

/// Indented text with a line feed at its end. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] inline std::string written(const Json& json) {
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace text

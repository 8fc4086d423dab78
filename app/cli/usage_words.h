#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace cli {

/// The parser's complaint about the command line, in Russian.
[[nodiscard]] std::string usageFault(const CLI::App& app, const CLI::ParseError& error);

}  // namespace cli

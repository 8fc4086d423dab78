#pragma once

#include <string>

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace cli {

/// The parser's complaint about the command line, in Russian.
[[nodiscard]] std::string usageFault(const CLI::App& app, const CLI::ParseError& error);

/// The first word names no verb of the program.
[[nodiscard]] std::string unknownVerb(const CLI::App& app, const std::string& word);

}  // namespace cli

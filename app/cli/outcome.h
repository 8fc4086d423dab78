#pragma once

#include "core/text/finding.h"

#include <stdexcept>
#include <string>

namespace cli {

/// What the program tells the shell; docs/reference/command-line.md.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2, ChecksFailed = 3 };

/// The command line itself is wrong. The message is Russian and whole.
class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The command line is right, and what it asks for cannot be done. The message is Russian and whole.
class Failure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
    /// One line a finding: «строка 7, столбец value: …».
    Failure(const std::string& heading, const text::Findings& findings);
};

/// The sentences alone, for findings about the one thing the command names.
[[nodiscard]] text::Findings withoutPlaces(text::Findings findings);
/// Findings one a line, for stderr.
[[nodiscard]] std::string written(const text::Findings& findings);

}  // namespace cli

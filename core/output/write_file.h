#pragma once

#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace output {

/// A file that was not written. The message is Russian and whole: which file, why; the old one is as it was.
class OutputError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Looks at bytes that another keeps.
struct NamedBytes {
    std::filesystem::path file;
    std::string_view bytes;
};

/// Refuses a name under which a plan, or the journal or lock of a plan, stands: no output ever replaces one.
/// Throws OutputError.
void requireNoPlan(const std::filesystem::path& file);

/// Under the name stands the old file or the whole new one, on disk when this returns. A device or a pipe
/// (/dev/stdout) is written to as it is. Throws OutputError.
void writeFile(const std::filesystem::path& file, std::string_view bytes);
/// Every file or none: all are on disk beside their places before the first takes its own. Throws OutputError.
void writeFiles(std::span<const NamedBytes> files);

}  // namespace output

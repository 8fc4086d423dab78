#pragma once

#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace output {

/// A file that was not read. The message is Russian and whole: which file, why.
class InputError : public std::runtime_error {
public:
    InputError(const std::filesystem::path& file, const std::string& why)
        : std::runtime_error("Файл «" + file.string() + "» не прочитан: " + why + "."), m_why(why) {}
    /// Within a sentence, for who names the file otherwise.
    [[nodiscard]] const std::string& why() const { return m_why; }

private:
    std::string m_why;
};

/// No text a person brings is as long: a table of twenty thousand rows takes two megabytes.
inline constexpr std::uintmax_t longestText = std::uintmax_t{64} << 20;

/// Every byte of a file that a person brings. A pipe by name, a device and a folder are refused at once: a pipe that
/// nobody writes to would be waited for without end. A stream that the program was started with (/dev/stdin, /dev/fd)
/// is read. Throws InputError; also for more than `limit` bytes.
[[nodiscard]] std::string readFile(const std::filesystem::path& file, std::uintmax_t limit = longestText);

}  // namespace output

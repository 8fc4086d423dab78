#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace storage {

/// An open file of the system, closed at the end of the scope.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(other.release()) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(m_number, other.m_number);
        return *this;
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor();

    [[nodiscard]] bool valid() const { return m_number >= 0; }
    [[nodiscard]] int get() const { return m_number; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// std::system_error of the present errno; `path` stands in its text.
[[noreturn]] void throwSystemError(const std::filesystem::path& path);
void writeAllAt(int descriptor, std::string_view text, std::int64_t offset, const std::filesystem::path& path);
/// At most `limit` bytes, fewer at the end of the file.
[[nodiscard]] std::string readAt(int descriptor, std::uint64_t offset, std::size_t limit,
                                 const std::filesystem::path& path);
[[nodiscard]] std::string readStart(int descriptor, std::size_t limit, const std::filesystem::path& path);

/// A new file with the bytes and the permissions of another. std::filesystem::copy_file would do, but it tells a full
/// disk as «input/output error».
void copyBytes(const std::filesystem::path& from, const std::filesystem::path& to);
/// A copy that appears whole or not at all, and is on disk when this returns.
void copyDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// `from` takes the place of `to` in one step that survives a power cut. Same folder.
void renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace storage

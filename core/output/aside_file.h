#pragma once

#include <filesystem>
#include <string_view>

namespace output {

/// A file that is being written beside the place it will take: under its name stands the old one or the whole new
/// one, whatever happens in between. Removed at the end of the scope unless it took its place.
class AsideFile {
public:
    /// Of `target`, links followed: a link goes on pointing where it did. Sweeps what a killed writer left in that
    /// folder; writes nothing itself.
    explicit AsideFile(const std::filesystem::path& target);
    AsideFile(AsideFile&& other) noexcept;
    AsideFile(const AsideFile&) = delete;
    AsideFile& operator=(const AsideFile&) = delete;
    AsideFile& operator=(AsideFile&&) = delete;
    ~AsideFile();

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] const std::filesystem::path& target() const { return m_target; }

    /// The bytes, on disk when this returns, with the rights of the file that is replaced. Throws std::system_error.
    void write(std::string_view bytes) const;
    /// Takes the place in one step that survives a power cut. What stands in `path` is on disk already, or `write`
    /// brought it there. Throws std::system_error.
    void takePlace();
    /// Undoes `takePlace` as far as the disk allows: what stood there stands there again, and a new name is gone.
    void giveBack() noexcept;

private:
    std::filesystem::path m_target;
    std::filesystem::path m_path;  ///< the former file once the place is taken; empty – it is not kept
    bool m_isNew = false;  ///< the place is taken, and nothing stood there
};

/// On disk when it returns. A file: its content; a folder: the names in it. Throws std::system_error.
void synchronise(const std::filesystem::path& path);

}  // namespace output

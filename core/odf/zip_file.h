#pragma once

#include <string>
#include <string_view>

struct zip;
struct zip_source;

namespace odf {

enum class Packing { Stored, Deflated };

/// A ZIP archive made in memory: the same files give the same bytes, whatever the day. Everything here throws
/// std::runtime_error with a Russian sentence.
class ZipFile {
public:
    ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;
    ~ZipFile();

    /// Files stand in the archive in the order they are added.
    void add(const std::string& name, std::string_view bytes, Packing packing = Packing::Deflated);
    [[nodiscard]] std::string bytes() &&;

private:
    zip_source* m_source = nullptr;
    zip* m_archive = nullptr;
};

}  // namespace odf

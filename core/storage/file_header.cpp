#include "core/storage/file_header.h"

#include "core/output/plan_mark.h"
#include "core/storage/content_limits.h"
#include "core/storage/fault_messages.h"

#include <unistd.h>

#include <array>
#include <fstream>
#include <string_view>

namespace storage {

void requirePlanHeader(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found) {
        throw fault::missing(file);
    }
    if (status.type() == std::filesystem::file_type::directory) {
        throw fault::isFolder(file);
    }
    if (status.type() != std::filesystem::file_type::regular && std::filesystem::status_known(status)) {
        throw fault::notAFile(file);
    }
    if (const std::uintmax_t size = std::filesystem::file_size(file, error); !error && size > Limits::fileBytes) {
        throw fault::giant(file);
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream) {
        throw fault::notReadable(file);
    }
    std::array<char, output::planHeaderSize> header{};
    stream.read(header.data(), header.size());
    const std::string_view bytes(header.data(), static_cast<std::size_t>(stream.gcount()));
    if (bytes.empty()) {
        throw fault::isEmpty(file);
    }
    if (!output::isDatabaseHeader(bytes)) {
        throw fault::notDatabase(file);
    }
    if (bytes.size() < header.size()) {
        throw fault::damaged(file, "от него осталось байтов: " + std::to_string(bytes.size()));
    }
    if (!output::isPlanHeader(bytes)) {
        throw fault::otherDatabase(file);
    }
}

}  // namespace storage

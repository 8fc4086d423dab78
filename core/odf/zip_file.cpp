#include "core/odf/zip_file.h"

#include <zip.h>

#include <cstdlib>
#include <cstring>
#include <stdexcept>

namespace odf {

namespace {

/// The first moment that ZIP knows: 1 January 1980.
constexpr zip_uint16_t noTime = 0;
constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;

void require(bool isDone) {
    if (!isDone) {
        throw std::runtime_error("Файл OpenDocument не собран: не хватило памяти.");
    }
}

}  // namespace

ZipFile::ZipFile() {
    zip_error_t error;
    zip_error_init(&error);
    m_source = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (m_source != nullptr) {
        zip_source_keep(m_source);
        m_archive = zip_open_from_source(m_source, ZIP_TRUNCATE, &error);
    }
    zip_error_fini(&error);
    if (m_archive == nullptr && m_source != nullptr) {
        zip_source_free(m_source);
        zip_source_free(m_source);
        m_source = nullptr;
    }
    require(m_archive != nullptr);
}

ZipFile::~ZipFile() {
    if (m_archive != nullptr) {
        zip_discard(m_archive);
    }
    if (m_source != nullptr) {
        zip_source_free(m_source);
    }
}

void ZipFile::add(const std::string& name, std::string_view bytes, Packing packing) {
    // The archive owns its copy until it is closed.
    void* const copy = std::malloc(bytes.size() + 1);
    require(copy != nullptr);
    std::memcpy(copy, bytes.data(), bytes.size());
    zip_source_t* const content = zip_source_buffer(m_archive, copy, bytes.size(), 1);
    if (content == nullptr) {
        std::free(copy);
    }
    require(content != nullptr);
    const zip_int64_t at = zip_file_add(m_archive, name.c_str(), content, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(content);
    }
    require(at >= 0);
    const auto place = static_cast<zip_uint64_t>(at);
    require(zip_set_file_compression(m_archive, place, packing == Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0)
            == 0);
    require(zip_file_set_dostime(m_archive, place, noTime, firstDay, 0) == 0);
}

std::string ZipFile::bytes() && {
    require(zip_close(m_archive) == 0);
    m_archive = nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    require(zip_source_open(m_source) == 0);
    require(zip_source_stat(m_source, &stat) == 0);
    std::string made(stat.size, '\0');
    const zip_int64_t read = zip_source_read(m_source, made.data(), made.size());
    zip_source_close(m_source);
    require(read >= 0 && static_cast<zip_uint64_t>(read) == made.size());
    return made;
}

}  // namespace odf

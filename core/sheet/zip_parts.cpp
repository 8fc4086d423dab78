#include "core/sheet/zip_parts.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <optional>

namespace sheet {

namespace {

constexpr zip_int64_t mostParts = 5'000;
constexpr zip_uint64_t mostUnpacked = zip_uint64_t{1} << 30;
/// Zeros pack a thousand times; sheets of figures ten to fifty.
constexpr zip_uint64_t mostUnfolded = 250;
constexpr zip_uint64_t smallPart = zip_uint64_t{4} << 20;

bool isTrick(std::string_view name) {
    return name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos
           || name.find(':') != std::string_view::npos || name.starts_with("../")
           || name.find("/../") != std::string_view::npos;
}

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenFile = std::unique_ptr<zip_file_t, CloseFile>;

}  // namespace

struct ZipParts::Archive {
    explicit Archive(std::string_view bytes) {
        zip_error_t fault;
        zip_error_init(&fault);
        zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault);
        archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &fault);
        zip_error_fini(&fault);
        if (archive == nullptr) {
            zip_source_free(source);
            throw Refused("файл повреждён или загружен не до конца: его не распаковать");
        }
    }

    ~Archive() { zip_discard(archive); }
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    [[nodiscard]] OpenFile open(std::string_view name) const {
        OpenFile file(zip_fopen(archive, std::string(name).c_str(), ZIP_FL_NOCASE));
        if (file == nullptr) {
            throw Refused("файл повреждён: в нём нет части «" + std::string(name) + "»");
        }
        return file;
    }

    zip_t* archive = nullptr;
};

ZipParts::ZipParts(std::string_view bytes) : m_archive(std::make_unique<Archive>(bytes)) {
    lookThrough();
}

ZipParts::~ZipParts() = default;

void ZipParts::lookThrough() {
    const zip_int64_t count = zip_get_num_entries(m_archive->archive, 0);
    if (count > mostParts) {
        throw Refused("в файле " + std::to_string(count) + " частей; в книгах их не больше нескольких сотен");
    }
    zip_uint64_t unpacked = 0;
    for (zip_int64_t at = 0; at < count; ++at) {
        zip_stat_t part;
        if (zip_stat_index(m_archive->archive, static_cast<zip_uint64_t>(at), 0, &part) != 0
            || (part.valid & (ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE))
                   != (ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE)) {
            throw Refused("файл повреждён: его оглавление не читается");
        }
        if ((part.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && part.encryption_method != ZIP_EM_NONE) {
            throw Refused("файл защищён паролем; снимите защиту и сохраните его снова");
        }
        if (isTrick(part.name)) {
            throw Refused("имя части «" + std::string(part.name) + "» ведёт за пределы файла; файл не открыт");
        }
        unpacked += std::min(part.size, mostUnpacked);
        const bool unfolds = part.size > smallPart && part.size / mostUnfolded > part.comp_size;
        if (unfolds || unpacked > mostUnpacked) {
            throw Refused("файл раздувается при распаковке до " + std::to_string(std::max(unpacked, part.size) >> 20)
                          + " МБ; файл не открыт");
        }
        m_names.emplace_back(part.name);
    }
}

bool ZipParts::has(std::string_view name) const {
    return zip_name_locate(m_archive->archive, std::string(name).c_str(), ZIP_FL_NOCASE) >= 0;
}

void ZipParts::read(std::string_view name, XmlListener& listener, ReadingBudget& budget) const {
    const OpenFile file = m_archive->open(name);
    XmlEvents events(listener, budget);
    std::vector<char> piece(65'536);
    zip_int64_t length = 0;
    while ((length = zip_fread(file.get(), piece.data(), piece.size())) > 0) {
        events.feed({piece.data(), static_cast<std::size_t>(length)});
    }
    if (length < 0) {
        throw Refused("файл повреждён: часть «" + std::string(name) + "» не распаковывается");
    }
    events.finish();
}

std::string ZipParts::beginning(std::string_view name, std::size_t length) const {
    const OpenFile file = m_archive->open(name);
    std::string bytes(length, '\0');
    const zip_int64_t got = zip_fread(file.get(), bytes.data(), length);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

}  // namespace sheet

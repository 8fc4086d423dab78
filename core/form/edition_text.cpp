#include "core/form/edition_text.h"

#include "core/form/file_faults.h"
#include "core/text/utf8.h"

#include <algorithm>

namespace form {

namespace {

/// The first line that is not UTF-8, counted from 1.
int wrongLine(std::string_view bytes) {
    int line = 1;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        if (!text::isValidUtf8(bytes.substr(0, end))) {
            break;
        }
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        ++line;
    }
    return line;
}

}  // namespace

std::optional<std::string_view> editionText(const EditionFiles& files, const std::string& name,
                                            text::Findings& findings) {
    FileFaults faults(name, findings);
    const auto file = files.find(name);
    if (file == files.end()) {
        faults.add("Файла нет; он ожидается в папке редакции.");
        return std::nullopt;
    }
    std::string_view bytes = file->second;
    if (!text::isValidUtf8(bytes)) {
        faults.add(wrongLine(bytes), "Текст не в кодировке UTF-8; ожидается UTF-8.");
        return std::nullopt;
    }
    constexpr std::string_view byteOrderMark = "\uFEFF";
    if (bytes.starts_with(byteOrderMark)) {
        bytes.remove_prefix(byteOrderMark.size());
    }
    return bytes;
}

std::string appendixFile(int appendix, std::string_view table) {
    return "appendix" + std::to_string(appendix) + "_" + std::string(table) + ".csv";
}

}  // namespace form

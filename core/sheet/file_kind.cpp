#include "core/sheet/file_kind.h"

#include <algorithm>
#include <array>
#include <string>

namespace sheet {

namespace {

using std::literals::operator""sv;

constexpr std::size_t lookedAt = 4'096;

/// The first letters in lower case, without a byte order mark and blanks.
std::string headOf(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
    }
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    std::string head(first == std::string_view::npos ? std::string_view() : bytes.substr(first, lookedAt));
    std::ranges::transform(head, head.begin(),
                           [](char sign) { return sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign + 32) : sign; });
    return head;
}

bool isPicture(std::string_view bytes) {
    constexpr std::array beginnings = {"\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv, "BM6"sv, "II*\0"sv, "MM\0*"sv};
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return bytes.starts_with(beginning); });
}

FileKind kindOfMarkup(const std::string& head) {
    const auto has = [&head](std::string_view words) { return head.find(words) != std::string::npos; };
    if (has("<html") || head.starts_with("<!doctype html") || (head.starts_with("<table") && !has("<?xml"))) {
        return FileKind::Html;
    }
    if (has("urn:schemas-microsoft-com:office:spreadsheet")) {
        return FileKind::Xml2003;
    }
    return has("urn:oasis:names:tc:opendocument:xmlns:office") ? FileKind::FlatOds : FileKind::OtherXml;
}

}  // namespace

FileKind kindOf(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
        return FileKind::Zip;
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return FileKind::OldOffice;
    }
    if (isPicture(bytes)) {
        return FileKind::Picture;
    }
    if (bytes.starts_with("%PDF-")) {
        return FileKind::Pdf;
    }
    const std::string head = headOf(bytes);
    const bool isMarkup = head.starts_with("<?xml") || head.starts_with("<!doctype") || head.starts_with("<html")
                          || head.starts_with("<table") || head.starts_with("<!--")
                          || head.starts_with("<office:document") || head.starts_with("<workbook");
    return isMarkup ? kindOfMarkup(head) : FileKind::Text;
}

bool isWorkbook(std::string_view bytes) {
    return kindOf(bytes) != FileKind::Text;
}

}  // namespace sheet

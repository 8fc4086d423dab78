#include "core/book/book.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <string_view>

namespace book {

std::uint32_t colourOf(Ground ground) {
    switch (ground) {
    case Ground::None:
        break;
    case Ground::Input:
        return 0xFFF9DB;
    case Ground::Heading:
        return 0xEDF2F7;
    case Ground::Trouble:
        return 0xFBE3E1;
    }
    return 0xFFFFFF;
}

std::vector<std::string> Book::names() const {
    std::vector<std::string> found;
    std::ranges::transform(sheets, std::back_inserter(found), &Sheet::name);
    return found;
}

std::string Book::freeName(const std::string& wanted) const {
    constexpr std::size_t longest = 31;
    constexpr std::u32string_view forbidden = U"[]:*?/\\'";
    std::u32string name;
    for (const char32_t sign : text::decodeUtf8(wanted)) {
        name += forbidden.find(sign) != std::u32string_view::npos ? U' ' : sign;
    }
    name.resize(std::min(name.size(), longest));
    for (int next = 2; std::ranges::find(sheets, text::encodeUtf8(name), &Sheet::name) != sheets.end(); ++next) {
        const std::u32string end = text::decodeUtf8(" (" + std::to_string(next) + ")");
        name = text::decodeUtf8(wanted).substr(0, longest - end.size()) + end;
    }
    return text::encodeUtf8(name);
}

}  // namespace book

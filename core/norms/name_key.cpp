#include "core/norms/name_key.h"

#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace norms {

namespace {

constexpr std::u32string_view ignored = U" -.,()\"'/";

}  // namespace

std::u32string nameKey(std::string_view name) {
    std::u32string key = text::decodeUtf8(text::foldForSearch(name));
    std::erase_if(key, [](char32_t character) { return ignored.find(character) != std::u32string_view::npos; });
    return key;
}

std::size_t editDistance(std::u32string_view a, std::u32string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

}  // namespace norms

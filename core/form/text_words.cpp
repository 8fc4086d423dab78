#include "core/form/text_words.h"

#include <algorithm>

namespace form {

namespace {

/// «{year}, {years} или {region_genitive}»
std::string listed(std::span<const std::string_view> words) {
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i) {
        list += i == 0 ? "" : i + 1 == words.size() ? " или " : ", ";
        list += "{" + std::string(words[i]) + "}";
    }
    return list;
}

}  // namespace

std::vector<std::string> unknownTextWords(std::string_view text, std::span<const std::string_view> known) {
    std::vector<std::string> sentences;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{', open + 1)) {
        const std::size_t close = text.find_first_of("{}", open + 1);
        if (close == std::string_view::npos || text[close] == '{') {
            continue;
        }
        const std::string_view word = text.substr(open + 1, close - open - 1);
        if (std::ranges::find(known, word) == known.end()) {
            sentences.push_back("Слова «{" + std::string(word)
                                + "}» здесь нет: оно напечаталось бы как есть; ожидается "
                                + (known.empty() ? std::string("текст без фигурных скобок") : listed(known)) + ".");
        }
    }
    return sentences;
}

}  // namespace form

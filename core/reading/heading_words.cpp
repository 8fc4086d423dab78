#include "core/reading/heading_words.h"

#include "core/text/folding.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>

namespace reading {

namespace {

/// Words that say which of two columns is meant are few; half of them in common is no accident.
constexpr double leastLikeness = 0.5;

/// Common words over all words of both.
double commonShare(const Words& a, const Words& b) {
    const auto common =
        static_cast<double>(std::ranges::count_if(a, [&](const std::string& word) { return b.contains(word); }));
    const double all = static_cast<double>(a.size() + b.size()) - common;
    return all == 0 ? 0 : common / all;
}

std::string joinedLevels(const std::vector<std::string>& levels) {
    std::string text;
    for (const std::string& level : levels) {
        text += (text.empty() ? "" : " ") + level;
    }
    return text;
}

/// «тыс», «руб», «рубле», «милли»: how money is counted, in the beginnings of words.
bool isMoneyWord(const std::string& word) {
    return std::ranges::any_of(std::array{"руб", "тыс", "млн", "млрд", "милли"},
                               [&](std::string_view part) { return word.starts_with(part); });
}

/// A text of the form with its years put in; without a year nothing is.
std::string withYears(std::string text, std::optional<int> year) {
    const auto put = [&](std::string_view word, int figure) {
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
            text.replace(at, word.size(), std::to_string(figure));
        }
    };
    if (year) {
        put("{year}", *year);
        put("{previous_year}", *year - 1);
    }
    return text;
}

}  // namespace

Words wordsOf(std::string_view text) {
    const std::string folded = text::foldForSearch(text);
    Words words;
    std::string word;
    bool braces = false;
    const auto close = [&] {
        // Endings change with the case: «мужчин», «мужчины».
        constexpr std::size_t stem = 5;
        if (text::length(word) > 1) {
            words.insert(text::encodeUtf8(text::decodeUtf8(word).substr(0, stem)));
        }
        word.clear();
    };
    for (const char byte : folded) {
        braces = byte == '{' || (braces && byte != '}');
        const bool isLetter = (static_cast<unsigned char>(byte) & 0x80U) != 0 || (byte >= 'a' && byte <= 'z')
                              || (byte >= '0' && byte <= '9') || byte == '%';
        if (isLetter && !braces) {
            word += byte;
        } else {
            close();
        }
    }
    close();
    return words;
}

bool isYear(const std::string& word) {
    constexpr std::size_t digits = 4;
    return word.size() == digits && word.find_first_not_of("0123456789") == std::string::npos && word > "1990"
           && word < "2200";
}

Name::Name(const std::string& text, std::optional<int> year)
    : words(wordsOf(withYears(text, year))),
      anyMoney(text.find("{money}") != std::string::npos),
      ofYear(year && withYears(text, year) != text) {}

bool Known::namesYear() const {
    return std::ranges::any_of(names, &Name::ofYear);
}

double likeness(const Words& printed, const Name& name) {
    const auto isOther = [&](const std::string& word) { return isYear(word) && !name.words.contains(word); };
    if (name.ofYear && std::ranges::any_of(printed, isOther)) {
        return 0;
    }
    if (!name.anyMoney) {
        return commonShare(printed, name.words);
    }
    Words rest = printed;
    std::erase_if(rest, isMoneyWord);
    return commonShare(rest, name.words);
}

std::vector<Known> knownColumns(const form::Appendix& appendix, std::optional<int> year) {
    const auto named = [year](const std::string& text) { return Name(text, year); };
    std::vector<Known> known;
    for (const form::LeadingColumn& column : appendix.leading) {
        known.push_back({column.key,
                         column.number,
                         {named(joinedLevels(column.header)), named(joinedLevels(column.shortHeader))},
                         {}});
    }
    for (const form::Column& column : appendix.columns) {
        known.push_back(
            {column.key,
             column.onPaper ? column.number : std::string(),
             {named(joinedLevels(column.header)), named(joinedLevels(column.shortHeader)), named(column.shortName)},
             {},
             column.onPaper});
        if (!column.header.empty()) {
            known.back().lowest.push_back(named(column.header.back()));
        }
    }
    return known;
}

const Known* likest(const Words& words, const std::vector<Known>& known) {
    const Known* best = nullptr;
    double most = 0;
    bool twice = false;
    for (const Known& column : known) {
        double like = 0;
        for (const Name& name : column.names) {
            like = std::max(like, likeness(words, name));
        }
        for (const Name& name : column.lowest) {
            like = std::max(like, likeness(words, name) == 1 ? 1.0 : 0.0);
        }
        twice = like == most ? true : like > most ? false : twice;
        if (like > most) {
            best = &column;
            most = like;
        }
    }
    return most >= leastLikeness && !twice ? best : nullptr;
}

}  // namespace reading

#include "core/reading/row_finder.h"

#include "core/norms/name_key.h"
#include "core/text/folding.h"

#include <algorithm>
#include <set>

namespace reading {

namespace {

/// Under it a name fits rows it does not mean.
constexpr std::size_t shortestGuess = 8;

/// «2.1.1 с профилактической целью <***>, в том числе:» → «с профилактической целью».
std::string bareLabel(std::string_view label) {
    std::string folded = text::foldForSearch(label);
    const std::size_t start = folded.find_first_not_of("0123456789. -");
    folded = start == std::string::npos ? folded : folded.substr(start);
    for (const std::string_view tail : {"<", "(сумма", ", в том числе", ", из них", ", всего"}) {
        if (const std::size_t at = folded.find(text::foldForSearch(tail)); at != std::string::npos && at > 0) {
            folded.resize(at);
        }
    }
    return folded;
}

std::u32string keyOf(std::string_view words) {
    std::u32string key = norms::nameKey(words);
    std::erase_if(key, [](char32_t character) { return character == U':' || character == U'*'; });
    return key;
}

/// «23 . 2.» → «23.2»; letters that look like digits are left alone: a number is not guessed.
std::string bareNumber(std::string_view number) {
    std::string bare;
    for (const char character : text::foldForSearch(number)) {
        if (character != ' ') {
            bare += character == ',' ? '.' : character;
        }
    }
    while (bare.ends_with('.')) {
        bare.pop_back();
    }
    return bare;
}

bool sameNumber(std::string_view key, std::string_view number) {
    return key == number || (key.starts_with('0') && key.substr(1) == number);
}

}  // namespace

RowFinder::RowFinder(const form::Appendix& appendix) {
    for (const form::Row& row : appendix.rows) {
        Named named{&row, {keyOf(row.label), keyOf(bareLabel(row.label))}};
        if (!row.labelShort.empty()) {
            named.keys.push_back(keyOf(row.labelShort));
        }
        std::set<std::u32string> keys(named.keys.begin(), named.keys.end());
        keys.erase(std::u32string());
        for (const std::u32string& key : keys) {
            m_byName.emplace(key, &row);
        }
        m_rows.push_back(std::move(named));
    }
}

const form::Row* RowFinder::byNumber(std::string_view number) const {
    const std::string bare = bareNumber(number);
    const auto found = std::ranges::find_if(
        m_rows, [&](const Named& named) { return !bare.empty() && sameNumber(named.row->key, bare); });
    return found == m_rows.end() ? nullptr : found->row;
}

std::vector<const form::Row*> RowFinder::byLabel(std::string_view label) const {
    std::vector<const form::Row*> rows;
    for (const std::u32string& name : std::set{keyOf(label), keyOf(bareLabel(label))}) {
        const auto [first, last] = m_byName.equal_range(name);
        for (auto at = first; at != last; ++at) {
            if (std::ranges::find(rows, at->second) == rows.end()) {
                rows.push_back(at->second);
            }
        }
    }
    // In the order of the form.
    std::ranges::sort(rows);
    return rows;
}

std::vector<const form::Row*> RowFinder::similar(std::string_view label) const {
    const std::u32string wanted = keyOf(bareLabel(label));
    std::vector<const form::Row*> rows;
    if (wanted.size() < shortestGuess) {
        return rows;
    }
    const std::size_t slips = wanted.size() / shortestGuess;
    for (const Named& named : m_rows) {
        const bool close = std::ranges::any_of(named.keys, [&](const std::u32string& key) {
            return key.size() >= shortestGuess
                   && (key.find(wanted) != std::u32string::npos || wanted.find(key) != std::u32string::npos
                       || norms::editDistance(key, wanted) <= slips);
        });
        if (close) {
            rows.push_back(named.row);
        }
    }
    return rows;
}

}  // namespace reading

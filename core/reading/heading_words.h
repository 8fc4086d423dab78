#pragma once

#include "core/form/edition.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace reading {

using Words = std::set<std::string>;

/// Beginnings of words of two letters and more; what stands in braces is filled in only on paper.
[[nodiscard]] Words wordsOf(std::string_view text);
/// «2021», a year that a heading may name.
[[nodiscard]] bool isYear(const std::string& word);

/// What a column may be called. Of {money} nobody knows which unit stands there; a year put in is that year alone.
struct Name {
    Name(const std::string& text, std::optional<int> year);

    Words words;
    bool anyMoney;
    bool ofYear;
};

/// Common words over all words of both; 0 where the form names a year and the heading another one.
[[nodiscard]] double likeness(const Words& printed, const Name& name);

/// A column of the form by its headings.
struct Known {
    std::string key;
    std::string number;
    std::vector<Name> names;
    std::vector<Name> lowest;  ///< the last level alone: counts where it is the very same
    bool onPaper = true;

    /// The form itself names a year over it.
    [[nodiscard]] bool namesYear() const;
};

[[nodiscard]] std::vector<Known> knownColumns(const form::Appendix& appendix, std::optional<int> year);
/// The column that the words are likest to; none where two are alike.
[[nodiscard]] const Known* likest(const Words& words, const std::vector<Known>& known);

}  // namespace reading

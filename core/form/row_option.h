#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace form {

/// A word that a person may choose, and how it is read.
struct Choice {
    std::string word;  ///< «beds», as kept and scripted
    std::string name;  ///< «койки», as a person reads it
};

/// An option of the form that decides which rows are added where: `option.KEY` of a plan holds one of its words.
struct RowOption {
    std::string key;  ///< «palliative»
    std::string name;  ///< «паллиативная помощь»
    std::vector<Choice> choices;  ///< the first is in force until another is chosen

    [[nodiscard]] std::string path() const { return "option." + key; }
};

/// The words that the row options of a plan have in force.
using ChosenWords = std::set<std::string, std::less<>>;

/// A row that is added only while a word of a row option is in force: «outside:15».
struct RowUnder {
    std::string word;
    std::string row;
};

/// Every word that some row asks for.
[[nodiscard]] ChosenWords wordsOf(const std::vector<RowUnder>& under);
/// `rows`, and those of `under` whose word is in force.
[[nodiscard]] std::vector<std::string> withChosen(std::vector<std::string> rows, const std::vector<RowUnder>& under,
                                                  const ChosenWords& words);
/// Takes the tokens with a word out of «15 16 outside:15»; the words that no option has go into `unknown`.
[[nodiscard]] std::vector<RowUnder> takeRowsUnder(std::vector<std::string>& tokens,
                                                  const std::vector<RowOption>& options,
                                                  std::vector<std::string>& unknown);
/// «Слова «x» нет среди слов [[option]]; ожидается inside или outside.»
[[nodiscard]] std::string unknownOptionWord(const std::string& word, const std::vector<RowOption>& options);

}  // namespace form

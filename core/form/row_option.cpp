#include "core/form/row_option.h"

#include <algorithm>

namespace form {

ChosenWords wordsOf(const std::vector<RowUnder>& under) {
    ChosenWords words;
    for (const RowUnder& row : under) {
        words.insert(row.word);
    }
    return words;
}

std::vector<std::string> withChosen(std::vector<std::string> rows, const std::vector<RowUnder>& under,
                                    const ChosenWords& words) {
    for (const RowUnder& conditional : under) {
        if (words.contains(conditional.word)) {
            rows.push_back(conditional.row);
        }
    }
    return rows;
}

std::vector<RowUnder> takeRowsUnder(std::vector<std::string>& tokens, const std::vector<RowOption>& options,
                                    std::vector<std::string>& unknown) {
    std::vector<RowUnder> rows;
    std::erase_if(tokens, [&](const std::string& token) {
        const std::size_t colon = token.find(':');
        if (colon == std::string::npos) {
            return false;
        }
        const std::string word = token.substr(0, colon);
        const bool isKnown = std::ranges::any_of(options, [&](const RowOption& option) {
            return std::ranges::find(option.choices, word, &Choice::word) != option.choices.end();
        });
        if (!isKnown) {
            unknown.push_back(word);
        }
        rows.push_back({word, token.substr(colon + 1)});
        return true;
    });
    return rows;
}

std::string unknownOptionWord(const std::string& word, const std::vector<RowOption>& options) {
    std::string known;
    for (const RowOption& option : options) {
        for (const Choice& choice : option.choices) {
            known += (known.empty() ? "" : ", ") + choice.word;
        }
    }
    return "Слова «" + word + "» нет среди слов [[option]]; ожидается одно из: " + known + ".";
}

}  // namespace form

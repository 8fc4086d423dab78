#include "core/check/row_words.h"

#include "core/text/plural.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <iterator>

namespace check {

namespace {

constexpr std::size_t mostNamed = 5;

std::string joined(const std::vector<std::string>& words, std::string_view separator, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        text.append(i == 0 ? "" : separator).append(words[i]);
    }
    return text;
}

}  // namespace

std::string listedRows(const std::vector<std::string>& rows) {
    // «и ещё 1» would be longer than the row it hides.
    const std::size_t named = rows.size() <= mostNamed + 1 ? rows.size() : mostNamed;
    std::string text = joined(rows, ", ", named);
    if (named < rows.size()) {
        text += " и ещё " + std::to_string(rows.size() - named);
    }
    return text;
}

void joinRows(std::vector<CheckFinding>& rows, std::string_view many, std::vector<CheckFinding>& findings) {
    constexpr std::size_t mostApart = 3;
    if (rows.size() <= mostApart) {
        std::ranges::move(rows, std::back_inserter(findings));
        return;
    }
    std::vector<std::string> keys;
    for (const CheckFinding& row : rows) {
        keys.push_back(row.cell->row);
    }
    CheckFinding joined = std::move(rows.front());
    joined.message =
        std::string(many) + ": " + text::counted(keys.size(), "строка", "строки", "строк") + " – " + listedRows(keys);
    findings.push_back(std::move(joined));
}

std::string addedRows(const form::CellAddress& total, const std::vector<form::CellAddress>& addends) {
    std::vector<std::string> rows;
    rows.reserve(addends.size());
    for (const form::CellAddress& addend : addends) {
        rows.push_back(addend.row);
    }
    const bool elsewhere = !addends.empty() && addends.front().appendix != total.appendix;
    return (elsewhere ? "приложения " + std::to_string(addends.front().appendix) + ", " : std::string())
           + (rows.size() == 1 ? "строки " : "строк ") + joined(rows, " + ", rows.size());
}

std::string columnWords(const form::Column& column) {
    std::string_view rest = column.shortName;
    if (rest.empty()) {
        return column.key;
    }
    std::string words;
    const char32_t first = text::takeCharacter(rest);
    text::appendUtf8(words, text::lowerCase(first));
    return words.append(rest);
}

}  // namespace check

#include "core/check/suspects.h"

#include "core/check/row_words.h"
#include "core/decimal/russian.h"
#include "core/text/plural.h"

#include <algorithm>

namespace check {

namespace {

constexpr std::size_t mostApart = 5;

std::string placeWords(const form::Edition& edition, const form::CellAddress& cell) {
    return columnWords(*edition.column(cell)) + ", строка " + form::rowName(edition, cell);
}

CheckFinding ofOne(const form::Plausibility& line, const Figures& year, const Suspect& suspect) {
    std::string message = line.text + ": " + placeWords(year.edition(), suspect.cell)
                          + (suspect.actual ? ", " + decimal::printRussian(*suspect.actual) : std::string());
    message += suspect.beside.empty() ? std::string() : ", " + suspect.beside;
    if (suspect.guess) {
        message += "; " + suspect.guessWords + ": " + decimal::printRussian(*suspect.guess) + "?";
    } else if (!suspect.guessWords.empty()) {
        message += "; " + suspect.guessWords + "?";
    }
    CheckFinding finding = year.finding(State::Warning, line.key, suspect.cell, std::move(message));
    finding.actual = suspect.actual;
    finding.expected = suspect.expected;
    finding.guess = suspect.guess;
    return finding;
}

CheckFinding ofMany(const form::Plausibility& line, const Figures& year, std::span<const Suspect> suspects) {
    std::vector<std::string> rows;
    for (const Suspect& suspect : suspects) {
        const std::string row = form::rowName(year.edition(), suspect.cell);
        if (std::ranges::find(rows, row) == rows.end()) {
            rows.push_back(row);
        }
    }
    const std::string& words = suspects.front().guessWords;
    return year.finding(State::Warning, line.key, suspects.front().cell,
                        line.text + ": " + text::counted(suspects.size(), "число", "числа", "чисел") + ", строки "
                            + listedRows(rows) + (words.empty() ? "" : "; " + words + "?"));
}

}  // namespace

void tellSuspects(const form::Plausibility& line, std::span<const Figures> years, std::vector<Suspect> suspects,
                  CheckFindings& findings) {
    std::ranges::stable_sort(suspects, {},
                             [](const Suspect& suspect) { return std::pair(suspect.at, suspect.cell.appendix); });
    for (auto first = suspects.begin(); first != suspects.end();) {
        const auto end = std::find_if(first, suspects.end(), [&](const Suspect& other) {
            return other.at != first->at || other.cell.appendix != first->cell.appendix;
        });
        const std::span<const Suspect> ofYear(first, end);
        if (ofYear.size() > mostApart) {
            findings.push_back(ofMany(line, years[first->at], ofYear));
        } else {
            for (const Suspect& suspect : ofYear) {
                findings.push_back(ofOne(line, years[suspect.at], suspect));
            }
        }
        first = end;
    }
}

}  // namespace check

#include "core/check/place_words.h"

namespace check {

std::string placeWords(const CheckFinding& finding, const form::Edition& edition, int knownYear) {
    std::string words =
        finding.year == 0 || finding.year == knownYear ? std::string() : std::to_string(finding.year) + ", ";
    if (!finding.cell) {
        return words + "исходные данные";
    }
    words +=
        "прил.\u00A0" + std::to_string(finding.cell->appendix) + ", стр.\u00A0" + form::rowName(edition, *finding.cell);
    const form::Column* const column = edition.column(*finding.cell);
    if (column != nullptr && !column->number.empty()) {
        words += ", гр.\u00A0" + column->number;
    }
    return words;
}

}  // namespace check

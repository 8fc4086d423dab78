#include "core/document/cell_notes.h"

#include "core/form/parameter_path.h"

namespace document {

namespace {

/// The reason of the correction after the note of the entry itself.
std::vector<std::string> notesOf(const programme::Assignments& given, const form::CellAddress& cell, int year,
                                 const form::Row& row) {
    std::vector<std::string> notes;
    if (const auto* entry = given.find(cell.path(), year); entry && !entry->note.empty() && entry->note != row.source) {
        notes.push_back(entry->note);
    }
    if (const auto* correction = given.find(form::adjustmentPath(cell), year);
        correction && !correction->note.empty()) {
        notes.push_back("поправка, " + correction->note);
    }
    return notes;
}

}  // namespace

std::vector<std::string> cellNotes(const scenario::Draft& draft, const form::Appendix& appendix,
                                   std::span<const int> years) {
    const auto given = draft.assignments(scenario::rootScenario);
    std::vector<std::string> notes;
    for (const auto& row : appendix.rows) {
        for (const auto& column : appendix.columns) {
            for (const int year : years) {
                for (const auto& note : notesOf(given, {appendix.number, row.key, column.key}, year, row)) {
                    const std::string ofYear = years.size() > 1 ? ", " + std::to_string(year) + "\u00A0год" : "";
                    notes.push_back(std::to_string(notes.size() + 1) + ".\u00A0Стр.\u00A0" + row.key + ", гр.\u00A0"
                                    + column.number + ofYear + ": " + note);
                }
            }
        }
    }
    return notes;
}

void addCellNotes(std::vector<PrintedTable>& tables, const scenario::Draft& draft, int appendixNumber,
                  std::span<const int> years) {
    const auto& appendix = *draft.edition().appendix(appendixNumber);
    for (std::size_t index = 0; index < tables.size(); ++index) {
        const auto notes = cellNotes(draft, appendix, appendix.yearsTogether ? years : years.subspan(index, 1));
        if (!notes.empty()) {
            tables[index].footnotes.emplace_back("Примечания");
        }
        tables[index].footnotes.insert(tables[index].footnotes.end(), notes.begin(), notes.end());
    }
}

}  // namespace document

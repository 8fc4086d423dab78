#include "core/form/check_operands.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"

#include <algorithm>

namespace form {

namespace {

/// What of an address does not exist; empty if all of it does, or if its table could not be read.
std::string missingPart(const CellAddress& cell, const Manifest& form) {
    const AppendixReading* const found = form.reading(cell.appendix);
    if (found == nullptr && form.appendicesKnown) {
        return "приложения " + std::to_string(cell.appendix) + " нет в редакции";
    }
    if (found == nullptr || !found->rowsRead) {
        return {};
    }
    if (found->appendix.row(cell.row) == nullptr) {
        return "строки «" + cell.row + "» нет в приложении " + std::to_string(cell.appendix);
    }
    if (found->appendix.columnIndex(cell.column) < 0) {
        return "столбца «" + cell.column + "» нет в приложении " + std::to_string(cell.appendix);
    }
    return {};
}

void checkRule(const CellRule& rule, const Manifest& form, std::vector<std::string>& sentences) {
    for (const CellAddress& operand : rule.operands) {
        if (const std::string missing = missingPart(operand, form); !missing.empty()) {
            sentences.push_back("Ячейка " + operand.path() + ": " + missing + "; ожидается ячейка формы.");
        }
    }
    if (rule.unlessPrinted) {
        checkRule(*rule.unlessPrinted, form, sentences);
    }
}

}  // namespace

void checkOperands(const Manifest& form, text::Findings& findings) {
    for (const AppendixReading& reading : form.appendices) {
        FileFaults faults(appendixFile(reading.appendix.number, "rows"), findings);
        for (std::size_t i = 0; i < reading.appendix.rows.size(); ++i) {
            const Row& row = reading.appendix.rows[i];
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                std::vector<std::string> sentences;
                checkRule(row.cells[column], form, sentences);
                for (std::string& sentence : sentences) {
                    faults.add(reading.rowLines[i], reading.appendix.columns[column].key, std::move(sentence));
                }
            }
        }
    }
}

void checkComparisons(const std::vector<Comparison>& comparisons, const std::vector<AppendixReading>& readings,
                      text::Findings& findings) {
    FileFaults faults("edition.toml", findings);
    for (const Comparison& comparison : comparisons) {
        const auto found = std::ranges::find_if(readings, [&](const AppendixReading& candidate) {
            return candidate.appendix.number == comparison.appendix;
        });
        const AppendixReading* const reading = found == readings.end() ? nullptr : &*found;
        if (reading == nullptr) {
            faults.addKey(0, "check.appendix",
                          "Приложения " + std::to_string(comparison.appendix) + " нет; ожидается номер приложения.");
        } else if (reading->columnsRead) {
            for (const std::string& column : {comparison.approved, comparison.need}) {
                if (!column.empty() && reading->appendix.columnIndex(column) < 0) {
                    faults.addKey(0, column == comparison.approved ? "check.approved" : "check.need",
                                  "Столбца «" + column + "» нет в приложении " + std::to_string(comparison.appendix)
                                      + "; ожидается столбец значений.");
                }
            }
        }
    }
}

}  // namespace form

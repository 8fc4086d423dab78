#include "core/form/check_operands.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"

#include <algorithm>

namespace form {

namespace {

const AppendixDraft* draftOf(int appendix, const std::vector<AppendixDraft>& drafts) {
    const auto found = std::ranges::find_if(
        drafts, [appendix](const AppendixDraft& draft) { return draft.appendix.number == appendix; });
    return found == drafts.end() ? nullptr : &*found;
}

/// What of an address does not exist; empty if all of it does, or if its table could not be read.
std::string missingPart(const CellAddress& cell, const std::vector<AppendixDraft>& drafts) {
    const AppendixDraft* const found = draftOf(cell.appendix, drafts);
    if (found == nullptr) {
        return "приложения " + std::to_string(cell.appendix) + " нет в редакции";
    }
    if (!found->rowsRead) {
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

void checkRule(const CellRule& rule, const std::vector<AppendixDraft>& drafts, std::vector<std::string>& sentences) {
    for (const CellAddress& operand : rule.operands) {
        if (const std::string missing = missingPart(operand, drafts); !missing.empty()) {
            sentences.push_back("Ячейка " + operand.path() + ": " + missing + "; ожидается ячейка формы.");
        }
    }
    if (rule.unlessPrinted) {
        checkRule(*rule.unlessPrinted, drafts, sentences);
    }
}

}  // namespace

void checkOperands(const std::vector<AppendixDraft>& drafts, text::Findings& findings) {
    for (const AppendixDraft& draft : drafts) {
        FileFaults faults(appendixFile(draft.appendix.number, "rows"), findings);
        for (std::size_t i = 0; i < draft.appendix.rows.size(); ++i) {
            const Row& row = draft.appendix.rows[i];
            for (std::size_t column = 0; column < row.cells.size(); ++column) {
                std::vector<std::string> sentences;
                checkRule(row.cells[column], drafts, sentences);
                for (std::string& sentence : sentences) {
                    faults.add(draft.rowLines[i], draft.appendix.columns[column].key, std::move(sentence));
                }
            }
        }
    }
}

void checkComparisons(const std::vector<Comparison>& comparisons, const std::vector<AppendixDraft>& drafts,
                      text::Findings& findings) {
    FileFaults faults("edition.toml", findings);
    for (const Comparison& comparison : comparisons) {
        const AppendixDraft* const draft = draftOf(comparison.appendix, drafts);
        if (draft == nullptr) {
            faults.addKey(0, "check.appendix",
                          "Приложения " + std::to_string(comparison.appendix) + " нет; ожидается номер приложения.");
        } else if (draft->columnsRead) {
            for (const std::string& column : {comparison.approved, comparison.need}) {
                if (!column.empty() && draft->appendix.columnIndex(column) < 0) {
                    faults.addKey(0, column == comparison.approved ? "check.approved" : "check.need",
                                  "Столбца «" + column + "» нет в приложении " + std::to_string(comparison.appendix)
                                      + "; ожидается столбец значений.");
                }
            }
        }
    }
}

}  // namespace form

#include "core/form/check_operands.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"

#include <algorithm>

namespace form {

namespace {

/// What of an address does not exist; empty if all of it does, or if its table could not be read.
std::string missingPart(const CellAddress& cell, const std::vector<AppendixDraft>& drafts) {
    const auto found = std::ranges::find_if(
        drafts, [&cell](const AppendixDraft& draft) { return draft.appendix.number == cell.appendix; });
    if (found == drafts.end()) {
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

}  // namespace form

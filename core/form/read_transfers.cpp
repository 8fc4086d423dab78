#include "core/form/read_transfers.h"

#include "core/form/check_formulas.h"
#include "core/form/parse_formula.h"
#include "core/form/table_file.h"

#include <algorithm>
#include <set>
#include <utility>

namespace form {

namespace {

constexpr const char* transfersName = "transfers.csv";

struct TransferField {
    enum Value : std::size_t { Cell, Formula, Clause };
};

/// Reads the lines of the file; a line with a fault gives no transfer.
class TransferReader {
public:
    TransferReader(TableFile& table, const Manifest& form) : m_table(table), m_form(form) {}

    [[nodiscard]] std::optional<Transfer> read(const text::CsvRecord& record) {
        auto target = parsed(record, TransferField::Cell);
        auto value = parsed(record, TransferField::Formula);
        std::string clause = m_table.filledField(record, TransferField::Clause);
        if (!target || !value || !canTake(record, *target) || !namesATable(record, *target, *value)) {
            return std::nullopt;
        }
        for (std::string& sentence : unlikeSides(m_form, *target, *value)) {
            m_table.fault(record.line, TransferField::Formula, std::move(sentence));
        }
        Transfer transfer{target->root.cell, std::move(*value), std::move(clause)};
        if (!m_seen.emplace(transfer.cell, transfer.from()).second) {
            m_table.fault(record.line, TransferField::Cell,
                          "Ячейка " + transfer.cell.path() + " уже берётся из приложения "
                              + std::to_string(transfer.from()) + ".");
        }
        return transfer;
    }

private:
    std::optional<Formula> parsed(const text::CsvRecord& record, std::size_t field) {
        auto formula = parseFormula(m_table.filledField(record, field), {});
        if (!formula) {
            m_table.fault(record.line, field, formula.findings.front().text);
            return std::nullopt;
        }
        return std::move(*formula.value);
    }

    bool canTake(const text::CsvRecord& record, const Formula& target) {
        const bool isCell = target.root.kind == FormulaNode::Kind::Cell;
        if (isCell && m_form.isUnknown(target.root.cell)) {
            return true;
        }
        const CellRule* const rule = isCell ? ruleOf(target.root.cell) : nullptr;
        if (rule == nullptr || !takesEntry(*rule)) {
            m_table.fault(record.line, TransferField::Cell,
                          "«" + target.text + "» взять нельзя; ожидается ячейка, в которую вводят: a2.40.volume.");
            return false;
        }
        return true;
    }

    bool namesATable(const text::CsvRecord& record, const Formula& target, const Formula& value) {
        const auto leaves = leavesOf(value);
        const auto first = std::ranges::find(leaves, FormulaNode::Kind::Cell, &FormulaNode::kind);
        if (first == leaves.end() || (*first)->cell.appendix == target.root.cell.appendix) {
            m_table.fault(record.line, TransferField::Formula,
                          "Ячейки другой таблицы нет; ожидается, что первой стоит та, из которой берут.");
            return false;
        }
        return true;
    }

    [[nodiscard]] const CellRule* ruleOf(const CellAddress& cell) const {
        for (const AppendixReading& reading : m_form.appendices) {
            if (reading.appendix.number != cell.appendix || reading.appendix.isListKey(cell.row)) {
                continue;
            }
            const Row* const row = reading.appendix.row(cell.row);
            const int column = reading.appendix.columnIndex(cell.column);
            return row == nullptr || column < 0 ? nullptr : &row->cells[static_cast<std::size_t>(column)];
        }
        return nullptr;
    }

    TableFile& m_table;
    const Manifest& m_form;
    std::set<std::pair<CellAddress, int>> m_seen;
};

}  // namespace

void readTransfers(const EditionFiles& files, Manifest& form, text::Findings& findings) {
    if (!files.contains(transfersName)) {
        return;
    }
    auto table = TableFile::open(files, transfersName, {"cell", "formula", "clause"}, findings);
    if (!table) {
        return;
    }
    TransferReader reader(*table, form);
    for (const text::CsvRecord& record : table->records()) {
        if (auto transfer = reader.read(record)) {
            form.edition.transfers.push_back(std::move(*transfer));
        }
    }
}

}  // namespace form

#include "core/form/read_summary.h"

#include <algorithm>

namespace form {

namespace {

/// What the tables of the summary page name, looked up in the appendices that were read.
class SummaryChecks {
public:
    SummaryChecks(const std::vector<AppendixReading>& readings, text::Findings& findings)
        : m_readings(readings), m_faults("edition.toml", findings) {}

    const AppendixReading* appendix(const std::string& table, int number) {
        const auto found = std::ranges::find_if(
            m_readings, [number](const AppendixReading& reading) { return reading.appendix.number == number; });
        if (found == m_readings.end()) {
            m_faults.addKey(0, table + ".appendix",
                            "Приложения " + std::to_string(number) + " нет; ожидается номер приложения.");
            return nullptr;
        }
        return &*found;
    }

    void rows(const std::string& table, int number, const std::string& name, const std::vector<std::string>& keys) {
        const AppendixReading* const reading = appendix(table, number);
        if (reading == nullptr || !reading->rowsRead) {
            return;
        }
        for (const std::string& key : keys) {
            if (reading->appendix.row(key) == nullptr) {
                m_faults.addKey(0, table + ".rows",
                                "«" + name + "»: строки «" + key + "» нет в приложении " + std::to_string(number)
                                    + "; ожидается номер строки.");
            }
        }
    }

    void cell(const std::string& key, const CellAddress& cell) {
        if (cell.appendix == 0) {
            return;
        }
        const AppendixReading* const reading = appendix("limit", cell.appendix);
        if (reading == nullptr || !reading->rowsRead) {
            return;
        }
        const Row* const row = reading->appendix.row(cell.row);
        const int column = reading->appendix.columnIndex(cell.column);
        if (row == nullptr || column < 0 || !holdsFigure(row->cells[static_cast<std::size_t>(column)])) {
            m_faults.addKey(0, key, "Ячейки «" + cell.path() + "» нет или она закрыта; ожидается ячейка с числом.");
        }
    }

private:
    const std::vector<AppendixReading>& m_readings;
    FileFaults m_faults;
};

}  // namespace

void checkSummary(const Edition& edition, const std::vector<AppendixReading>& readings, text::Findings& findings) {
    SummaryChecks checks(readings, findings);
    for (const SummaryBlock& block : edition.summaryBlocks) {
        checks.rows("summary", block.appendix, block.name, block.rows);
    }
    for (const CareShare& share : edition.careShares) {
        checks.rows("share", share.appendix, share.name,
                    withChosen(share.rows, share.rowsUnder, wordsOf(share.rowsUnder)));
    }
    for (const Limit& limit : edition.limits) {
        checks.cell("limit.cell", limit.cell);
        checks.cell("limit.base", limit.base);
    }
    for (const ReferenceLine& line : edition.references) {
        static_cast<void>(checks.appendix("reference", line.appendix));
    }
}

}  // namespace form

#include "core/form/check_rows.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace form {

namespace {

std::string noSuchRow(std::string_view key) {
    return "Строки «" + std::string(key) + "» нет в приложении; ожидается номер строки этого приложения.";
}

/// Checks of one appendix; an index of its rows and its findings are at hand in every check.
class RowChecks {
public:
    RowChecks(const AppendixReading& reading, const Edition& edition, text::Findings& findings)
        : m_reading(reading), m_edition(edition), m_faults(appendixFile(reading.appendix.number, "rows"), findings) {
        for (std::size_t i = 0; i < rows().size(); ++i) {
            m_index.emplace(rows()[i].key, i);
        }
    }

    void run() {
        if (rows().empty() && m_reading.appendix.kind == TableKind::Fixed) {
            m_faults.add("Строк нет; ожидается хотя бы одна.");
            return;
        }
        std::unordered_set<std::string_view> keys;
        std::unordered_set<std::string_view> lines;
        for (std::size_t i = 0; i < rows().size(); ++i) {
            const Row& row = rows()[i];
            const int line = m_reading.rowLines[i];
            rejectRepeated(keys, row.key, line, "row");
            rejectRepeated(lines, row.line, line, "line");
            checkParent(row, line);
            checkLevel(i);
            checkParts(row, line);
            checkUnit(row, line);
            checkFootnotes(row, line);
        }
        checkGrandTotal();
    }

private:
    [[nodiscard]] const std::vector<Row>& rows() const { return m_reading.appendix.rows; }

    void rejectRepeated(std::unordered_set<std::string_view>& seen, std::string_view text, int line,
                        std::string_view column) {
        // An empty field was told when it was read.
        if (!text.empty() && !seen.insert(text).second) {
            m_faults.add(line, column, "«" + std::string(text) + "» уже стоит выше; ожидается своё у каждой строки.");
        }
    }

    void checkParent(const Row& row, int line) {
        if (row.parent.empty()) {
            return;
        }
        if (!m_index.contains(row.parent)) {
            m_faults.add(line, "parent", noSuchRow(row.parent));
            return;
        }
        std::string_view above = row.parent;
        // A chain longer than the appendix goes round without this row: the rows of that circle are told.
        for (std::size_t step = 0; step < rows().size(); ++step) {
            if (above == row.key) {
                m_faults.add(line, "parent", "Строка «" + row.key + "» подчинена самой себе; ожидается строка выше.");
                return;
            }
            const auto found = m_index.find(above);
            if (found == m_index.end() || rows()[found->second].parent.empty()) {
                return;
            }
            above = rows()[found->second].parent;
        }
    }

    void checkLevel(std::size_t i) {
        const int most = i == 0 ? 0 : rows()[i - 1].level + 1;
        if (rows()[i].level > most) {
            m_faults.add(m_reading.rowLines[i], "level",
                         "Уровень " + std::to_string(rows()[i].level) + "; ожидается не больше " + std::to_string(most)
                             + ": на единицу ниже предыдущей строки.");
        }
    }

    void checkParts(const Row& row, int line) {
        checkSum(row, row.parts, line, "parts");
        checkSum(row, withChosen({}, row.partsUnder, wordsOf(row.partsUnder)), line, "parts");
        for (const OtherSum& sum : row.otherSums) {
            checkSum(row, sum.rows, line, "other_sums");
            checkConditions(sum.unlessOwn, line);
        }
    }

    /// Only a row that may stand by its own norm or by its parts can be asked which of the two it does.
    void checkConditions(const std::vector<std::string>& keys, int line) {
        for (const std::string& key : keys) {
            const auto found = m_index.find(key);
            if (found == m_index.end()) {
                m_faults.add(line, "other_sums", noSuchRow(key));
            } else if (std::ranges::find(rows()[found->second].cells, RuleKind::Either, &CellRule::kind)
                       == rows()[found->second].cells.end()) {
                m_faults.add(line, "other_sums",
                             "Строка «" + key
                                 + "» после unless: не бывает «или – или»; ожидается строка с правилом either.");
            }
        }
    }

    void checkSum(const Row& row, const std::vector<std::string>& parts, int line, std::string_view column) {
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!m_index.contains(*part)) {
                m_faults.add(line, column, noSuchRow(*part));
            } else if (*part == row.key) {
                m_faults.add(line, column,
                             "Строка «" + *part + "» складывается из самой себя; ожидаются другие строки.");
            } else if (std::find(parts.begin(), part, *part) != part) {
                m_faults.add(line, column, "Строка «" + *part + "» названа дважды; ожидается один раз.");
            }
        }
    }

    void checkUnit(const Row& row, int line) {
        if (!row.unitCode.empty() && !m_edition.careKinds.contains(row.unitCode)) {
            m_faults.add(line, "unit_code",
                         "Вида помощи «" + row.unitCode + "» нет; ожидается код из раздела [care] файла edition.toml.");
        }
    }

    void checkFootnotes(const Row& row, int line) {
        for (const std::string& marker : row.footnotes) {
            const auto& notes = m_reading.appendix.notes;
            if (m_reading.notesRead && std::ranges::find(notes, marker, &Note::marker) == notes.end()) {
                m_faults.add(line, "footnotes",
                             "Сноски «" + marker + "» нет; ожидается знак из "
                                 + appendixFile(m_reading.appendix.number, "notes") + ".");
            }
        }
    }

    /// A share is a share of the grand total: there must be one, and no second.
    void checkGrandTotal() {
        bool found = false;
        for (std::size_t i = 0; i < rows().size(); ++i) {
            if (rows()[i].kind != RowKind::GrandTotal) {
                continue;
            }
            if (found) {
                m_faults.add(m_reading.rowLines[i], "kind", "Вторая строка grand_total; ожидается одна в приложении.");
            }
            found = true;
        }
        const auto& columns = m_reading.appendix.columns;
        if (!found && std::ranges::find(columns, Measure::Share, &Column::measure) != columns.end()) {
            m_faults.add("Нет строки grand_total; ожидается одна: в приложении есть столбец долей.");
        }
    }

    const AppendixReading& m_reading;
    const Edition& m_edition;
    FileFaults m_faults;
    std::unordered_map<std::string_view, std::size_t> m_index;
};

void checkNotes(const AppendixReading& reading, text::Findings& findings) {
    FileFaults faults(appendixFile(reading.appendix.number, "notes"), findings);
    for (std::size_t i = 0; i < reading.appendix.notes.size(); ++i) {
        for (const std::string& key : reading.appendix.notes[i].rows) {
            if (reading.appendix.row(key) == nullptr) {
                faults.add(reading.noteLines[i], "rows", noSuchRow(key));
            }
        }
    }
}

}  // namespace

void checkRows(const AppendixReading& reading, const Edition& edition, text::Findings& findings) {
    if (!reading.rowsRead) {
        return;
    }
    RowChecks(reading, edition, findings).run();
    checkNotes(reading, findings);
}

}  // namespace form

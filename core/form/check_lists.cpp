#include "core/form/check_lists.h"

#include "core/form/edition_text.h"
#include "core/form/file_faults.h"

namespace form {

namespace {

/// What is wrong with the column that gives a row of the list its key; empty – nothing, or it cannot be told.
std::string keyColumnFault(const AppendixReading& reading) {
    const Appendix& appendix = reading.appendix;
    if (appendix.kind != TableKind::List) {
        return "Строки приложения постоянны, ключ им не нужен; ожидается kind = \"list\" или чтобы ключа не было.";
    }
    if (!reading.columnsRead) {
        return {};
    }
    const int column = appendix.columnIndex(appendix.keyColumn);
    if (column < 0) {
        return "Столбца «" + appendix.keyColumn + "» нет в " + appendixFile(appendix.number, "columns")
               + "; ожидается ключ столбца с type = text.";
    }
    if (reading.measuresKnown && appendix.columns[static_cast<std::size_t>(column)].type != ColumnType::Text) {
        return "Столбец «" + appendix.keyColumn + "» – не текст; ожидается ключ столбца с type = text.";
    }
    return {};
}

void checkCounts(const AppendixReading& reading, text::Findings& findings) {
    const Appendix& appendix = reading.appendix;
    FileFaults faults(appendixFile(appendix.number, "rows"), findings);
    for (std::size_t i = 0; i < appendix.rows.size(); ++i) {
        const std::vector<CellRule>& cells = appendix.rows[i].cells;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            const std::string& counted = cells[at].counted;
            if (cells[at].kind == RuleKind::Count && !counted.empty() && appendix.columnIndex(counted) < 0) {
                faults.add(reading.rowLines[i], appendix.columns[at].key,
                           "Правило «count» называет столбец «" + counted + "», а его нет в "
                               + appendixFile(appendix.number, "columns")
                               + "; ожидается ключ столбца, в котором строка тоже должна быть заполнена, или count без "
                                 "двоеточия.");
            }
        }
    }
}

}  // namespace

void checkLists(const Manifest& form, text::Findings& findings) {
    FileFaults faults("edition.toml", findings);
    for (const AppendixReading& reading : form.appendices) {
        const std::string fault = reading.appendix.keyColumn.empty() ? std::string() : keyColumnFault(reading);
        if (!fault.empty()) {
            faults.addKey(reading.keyLines.find("key_column")->second, "appendix.key_column", fault);
        }
        checkCounts(reading, findings);
    }
}

}  // namespace form

#pragma once

#include "core/form/edition.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace form {

/// An appendix while its edition is being read: what later checks need to name a place.
struct AppendixReading {
    Appendix appendix;
    std::map<std::string, int, std::less<>> keyLines;  ///< line of each key of its section in edition.toml
    std::vector<int> leadingLines;  ///< line of each leading column in appendixN_columns.csv
    std::vector<int> columnLines;  ///< line of each value column there
    std::vector<int> rowLines;  ///< line of each row in appendixN_rows.csv
    int listLine = 0;  ///< of the row «*» of a list
    std::vector<int> noteLines;  ///< line of each note in appendixN_notes.csv
    std::set<int> doubtfulLines;  ///< of appendixN_rows.csv, with a fault told: what stands there is not known
    bool columnsRead = false;  ///< without columns the rows cannot be read
    bool measuresKnown = false;  ///< whether a rule fits its column can be told
    bool rowsRead = false;  ///< without rows nothing can be said about what names them
    bool notesRead = false;

    /// Whether a fault of its line hides what the row is; a list has its row «*» for any key.
    [[nodiscard]] bool isDoubtful(const Row& row) const {
        if (doubtfulLines.empty()) {
            return false;
        }
        const bool isOfList = appendix.listRow && &row == &*appendix.listRow;
        const int index = isOfList ? -1 : appendix.rowIndex(row.key);
        const int line = isOfList ? listLine : index < 0 ? 0 : rowLines[static_cast<std::size_t>(index)];
        return doubtfulLines.contains(line);
    }
};

}  // namespace form

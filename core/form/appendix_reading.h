#pragma once

#include "core/form/edition.h"

#include <vector>

namespace form {

/// An appendix while its edition is being read: what later checks need to name a place.
struct AppendixReading {
    Appendix appendix;
    std::vector<int> rowLines;  ///< line of each row in appendixN_rows.csv
    int listLine = 0;  ///< of the row «*» of a list
    std::vector<int> noteLines;  ///< line of each note in appendixN_notes.csv
    bool columnsRead = false;  ///< without columns the rows cannot be read
    bool measuresKnown = false;  ///< whether a rule fits its column can be told
    bool rowsRead = false;  ///< without rows nothing can be said about what names them
    bool notesRead = false;
};

}  // namespace form

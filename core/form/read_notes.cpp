#include "core/form/read_notes.h"

#include "core/form/edition_text.h"
#include "core/form/table_file.h"

#include <set>

namespace form {

namespace {

struct NoteField {
    enum Value : std::size_t { Marker, Text, Rows };
};

}  // namespace

void readNotes(const EditionFiles& files, AppendixReading& reading, text::Findings& findings) {
    auto table =
        TableFile::open(files, appendixFile(reading.appendix.number, "notes"), {"marker", "text", "rows"}, findings);
    if (!table) {
        return;
    }
    reading.notesRead = true;
    std::set<std::string_view> seen;
    for (const text::CsvRecord& record : table->records()) {
        const std::string& marker = table->filledField(record, NoteField::Marker);
        if (!seen.insert(marker).second) {
            table->fault(record.line, NoteField::Marker, "Сноска «" + marker + "» указана дважды.");
        }
        reading.appendix.notes.push_back(
            {marker, table->field(record, NoteField::Text), table->list(record, NoteField::Rows)});
        reading.noteLines.push_back(record.line);
    }
}

}  // namespace form

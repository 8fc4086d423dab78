#include "core/storage/act_versions.h"

#include "core/storage/content_limits.h"
#include "core/storage/fault_messages.h"
#include "core/storage/row_reading.h"

#include <SQLiteCpp/Statement.h>

namespace storage {

namespace {

constexpr std::size_t mostVersions = 10'000;

scenario::ActTitle titleAt(const CheckedRow& row) {
    return {row.entryId(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
}

Edition formOf(SQLite::Database& database, const std::string& checksum, const std::filesystem::path& file) {
    form::EditionFiles files;
    SQLite::Statement row(database, "SELECT name, text FROM act_form WHERE checksum = ?");
    row.bind(1, checksum);
    while (row.executeStep()) {
        files.emplace(row.getColumn(0).getString(), row.getColumn(1).getString());
    }
    return understood(files, file);
}

programme::AssignmentMap valuesOf(SQLite::Database& database, std::int64_t id, const std::filesystem::path& file) {
    programme::AssignmentMap values;
    SQLite::Statement row(database, "SELECT path, year, value, note, author, time FROM act_value WHERE version = ? "
                                    "ORDER BY path, year");
    row.bind(1, id);
    const CheckedRow checked(row, file);
    while (row.executeStep()) {
        values.emplace_hint(values.end(), keyAt(checked, 0), *assignmentAt(checked, 2));
        if (values.size() > Limits::overrides) {
            throw fault::damaged(file, "значений в замороженной редакции больше, чем бывает в плане");
        }
    }
    return values;
}

}  // namespace

std::vector<scenario::ActTitle> readActTitles(SQLite::Database& database, const std::filesystem::path& file) {
    std::vector<scenario::ActTitle> titles;
    if (!database.tableExists("act_version")) {
        return titles;
    }
    SQLite::Statement row(database, "SELECT id, number, date, scenario, author, time FROM act_version ORDER BY id");
    const CheckedRow checked(row, file);
    while (row.executeStep()) {
        titles.push_back(titleAt(checked));
        if (titles.size() > mostVersions) {
            throw fault::damaged(file, "замороженных редакций больше, чем бывает в плане");
        }
    }
    return titles;
}

scenario::ActVersion readAct(SQLite::Database& database, std::int64_t id, const std::filesystem::path& file) {
    SQLite::Statement row(database,
                          "SELECT id, number, date, scenario, author, time, region, first_year, form, checksum "
                          "FROM act_version WHERE id = ?");
    row.bind(1, id);
    if (!row.executeStep()) {
        throw fault::damaged(file, "замороженной редакции № " + std::to_string(id) + " нет");
    }
    const CheckedRow checked(row, file);
    scenario::ActVersion version;
    version.title = titleAt(checked);
    version.region = checked.text(6);
    version.firstYear = checked.year(7);
    version.edition = formOf(database, checked.text(8), file);
    version.checksum = checked.text(9);
    version.values = valuesOf(database, id, file);
    if (!version.isIntact()) {
        throw fault::damaged(file, "редакция " + version.title.words()
                                       + " изменена вне программы: контрольная сумма не сходится");
    }
    return version;
}

void writeAct(SQLite::Database& database, const scenario::ActVersion& version) {
    SQLite::Statement title(database, "INSERT INTO act_version VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    title.bind(1, version.title.id);
    int column = 2;
    for (const std::string* text :
         {&version.title.number, &version.title.date, &version.title.scenario, &version.region}) {
        title.bind(column++, *text);
    }
    title.bind(column++, version.firstYear);
    for (const std::string* text :
         {&version.edition->checksum, &version.title.author, &version.title.time, &version.checksum}) {
        title.bind(column++, *text);
    }
    title.exec();
    SQLite::Statement form(database, "INSERT OR IGNORE INTO act_form VALUES (?, ?, ?)");
    for (const auto& [name, text] : version.edition->files) {
        form.reset();
        form.bind(1, version.edition->checksum);
        form.bind(2, name);
        form.bind(3, text);
        form.exec();
    }
    SQLite::Statement value(database, "INSERT INTO act_value VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const auto& [key, assignment] : version.values) {
        value.reset();
        value.bind(1, version.title.id);
        value.bind(2, key.path);
        value.bind(3, key.year);
        value.bind(4, assignment.value);
        value.bind(5, assignment.note);
        value.bind(6, assignment.author);
        value.bind(7, assignment.time);
        value.exec();
    }
}

}  // namespace storage

#include "core/storage/schema_check.h"

#include "core/storage/connection.h"
#include "core/storage/fault_messages.h"
#include "core/text/utf8.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <string>

namespace storage {

namespace {

struct Thing {
    std::string type;  ///< table, index, trigger or view
    std::string table;
    std::string sql;  ///< empty for an index that SQLite makes itself

    friend bool operator==(const Thing&, const Thing&) = default;
};

using Schema = std::map<std::string, Thing>;

Schema schemaOf(SQLite::Database& database) {
    Schema schema;
    // Statistics of ANALYZE change nothing that is read.
    SQLite::Statement row(database, "SELECT name, type, tbl_name, ifnull(sql, '') FROM sqlite_schema "
                                    "WHERE name NOT LIKE 'sqlite\\_stat_' ESCAPE '\\'");
    while (row.executeStep()) {
        schema.emplace(row.getColumn(0).getString(),
                       Thing{row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getString()});
    }
    return schema;
}

Schema expectedSchema(int version, Migrations steps) {
    const auto last = std::ranges::find_if(steps, [&](const Migration& step) { return step.number > version; });
    SQLite::Database model = connectInMemory();
    applyMissingSteps(model, steps.first(static_cast<std::size_t>(last - steps.begin())));
    return schemaOf(model);
}

/// «таблица «override»»; the name may be anybody's, so nothing in it may act on a terminal.
std::string named(const std::string& name, const Thing& thing) {
    std::string shown = text::beginning(name, 80);
    std::ranges::replace_if(
        shown, [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; }, '?');
    const std::string_view kind = thing.type == "table"     ? "таблица «"
                                  : thing.type == "index"   ? "указатель «"
                                  : thing.type == "trigger" ? "триггер «"
                                                            : "представление «";
    return std::string(kind) + shown + "»";
}

}  // namespace

void requireKnownSchema(SQLite::Database& database, int version, Migrations steps, const std::filesystem::path& file) {
    const Schema expected = expectedSchema(version, steps);
    const Schema found = schemaOf(database);
    for (const auto& [name, thing] : found) {
        const auto known = expected.find(name);
        if (known == expected.end()) {
            throw fault::damaged(file, "в нём есть то, чего в плане не бывает: " + named(name, thing));
        }
        if (known->second != thing) {
            throw fault::damaged(file, named(name, thing) + " в нём не такая, какой её делает программа");
        }
    }
    for (const auto& [name, thing] : expected) {
        if (!found.contains(name)) {
            throw fault::damaged(file, "в нём нет того, что должно быть: " + named(name, thing));
        }
    }
}

void requirePlainTables(SQLite::Database& database, Migrations steps, const std::filesystem::path& file) {
    const Schema found = schemaOf(database);
    for (const auto& [name, thing] : expectedSchema(latestVersion(steps), steps)) {
        const auto there = found.find(name);
        if (thing.type != "table" || there == found.end()) {
            continue;
        }
        SQLite::Statement columns(database, "SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0");
        columns.bind(1, name);
        if (there->second.type != "table" || there->second.sql.starts_with("CREATE VIRTUAL") || columns.executeStep()) {
            throw fault::damaged(file, named(name, there->second) + " в нём не хранится, а вычисляется");
        }
    }
}

}  // namespace storage

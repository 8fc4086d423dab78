#include "tests/hard/plan_mutation.h"

#include "tests/hard/shimmed_program.h"
#include "tests/hard/text_mutation.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <vector>

namespace hard {

namespace {

constexpr std::size_t pageSize = 4096;

std::string spoiltBytes(std::string& bytes, TextMutation& random) {
    const std::size_t pages = std::max<std::size_t>(1, bytes.size() / pageSize);
    const std::size_t page = random.below(pages) * pageSize;
    switch (random.below(6)) {
    case 0:
        bytes.resize(random.below(bytes.size()));
        return "cut short";
    case 1:
        for (std::size_t change = random.below(16) + 1; change > 0; --change) {
            bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
        }
        return "bytes changed";
    case 2:
        for (std::size_t change = random.below(4) + 1; change > 0; --change) {
            bytes[page + random.below(std::min<std::size_t>(100, bytes.size() - page))] =
                static_cast<char>(random.below(256));
        }
        return "the head of a page changed";
    case 3: {
        const std::size_t other = random.below(pages) * pageSize;
        std::swap_ranges(bytes.begin() + static_cast<std::ptrdiff_t>(page),
                         bytes.begin() + static_cast<std::ptrdiff_t>(std::min(page + pageSize, bytes.size())),
                         bytes.begin() + static_cast<std::ptrdiff_t>(other));
        return "two pages exchanged";
    }
    case 4:
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(page), std::min(pageSize, bytes.size() - page), '\0');
        return "a page of zeros";
    default:
        bytes += std::string(random.below(3 * pageSize), '\x5a');
        return "bytes added";
    }
}

std::vector<std::string> namesIn(SQLite::Database& database, const std::string& query) {
    std::vector<std::string> names;
    SQLite::Statement row(database, query);
    while (row.executeStep()) {
        names.push_back(row.getColumn(0).getString());
    }
    return names;
}

std::string quotedName(const std::string& name) {
    return "\"" + name + "\"";
}

/// A value of the kind that a column of this name might hold, or one that nobody expects.
std::string hostileValue(TextMutation& random) {
    constexpr std::array<const char*, 9> whole{
        "NULL", "-1", "0", "1", "2147483647", "-2147483648", "2015", "9223372036854775807", "999999"};
    if (random.below(2) == 0) {
        return whole[random.below(whole.size())];
    }
    const std::string_view field = hostileField(random.below(hostileFieldCount()));
    std::string hex;
    for (const char byte : field) {
        constexpr std::string_view digits = "0123456789abcdef";
        hex += digits[static_cast<unsigned char>(byte) >> 4U];
        hex += digits[static_cast<unsigned char>(byte) & 0xFU];
    }
    const std::string text = "CAST(x'" + hex + "' AS TEXT)";
    return random.below(20) == 0 ? "replace(hex(zeroblob(100000)), '00', " + text + " || 'я')" : text;
}

std::string statement(SQLite::Database& database, TextMutation& random) {
    const std::vector<std::string> tables =
        namesIn(database, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    if (tables.empty()) {
        return "SELECT 1";
    }
    const std::string& table = tables[random.below(tables.size())];
    const std::vector<std::string> columns = namesIn(database, "SELECT name FROM pragma_table_info('" + table + "')");
    const std::string column = quotedName(columns[random.below(columns.size())]);
    const std::string where =
        random.below(3) == 0 ? "" : " WHERE abs(random()) % 5 = " + std::to_string(random.below(5));
    switch (random.below(12)) {
    case 0:
        return "DELETE FROM " + quotedName(table) + where;
    case 1:
        return "DROP TABLE " + quotedName(table);
    case 2:
        return "ALTER TABLE " + quotedName(table) + " RENAME COLUMN " + column + " TO чужой";
    case 3:
        return "CREATE TRIGGER чужой AFTER INSERT ON " + quotedName(table) + " BEGIN DELETE FROM " + quotedName(table)
               + "; END";
    case 4:
        return "PRAGMA user_version = " + std::to_string(random.below(9));
    case 5:
        return "CREATE VIEW чужой AS SELECT * FROM " + quotedName(table);
    default:
        return "UPDATE OR REPLACE " + quotedName(table) + " SET " + column + " = " + hostileValue(random) + where;
    }
}

std::string spoiltTables(const std::filesystem::path& file, TextMutation& random) {
    std::string done;
    try {
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
        database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
        for (std::size_t change = random.below(3) + 1; change > 0; --change) {
            const std::string act = statement(database, random);
            done += act.substr(0, 300) + "; ";
            database.tryExec(act);
        }
    } catch (const SQLite::Exception& error) {
        done += error.what();
    }
    return done;
}

}  // namespace

std::string spoilPlan(const std::filesystem::path& file, const std::string& bytes, std::uint64_t seed) {
    TextMutation random(seed);
    if (random.below(2) == 0) {
        std::string spoilt = bytes;
        const std::string done = spoiltBytes(spoilt, random);
        putFile(file, spoilt);
        return done;
    }
    putFile(file, bytes);
    return spoiltTables(file, random);
}

}  // namespace hard

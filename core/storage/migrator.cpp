#include "core/storage/migrator.h"

#include "core/storage/fault_messages.h"
#include "core/storage/lock_owner.h"

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace storage {

namespace {

void requireReferences(SQLite::Database& database, const Migration& step) {
    SQLite::Statement check(database, "PRAGMA foreign_key_check");
    if (check.executeStep()) {
        throw SQLite::Exception("migration " + std::to_string(step.number) + " leaves a broken reference in table "
                                    + check.getColumn(0).getString(),
                                SQLITE_CONSTRAINT_FOREIGNKEY);
    }
}

void apply(SQLite::Database& database, const Migration& step) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(std::string(step.sql));
    SQLite::Statement record(database, "INSERT INTO migration (number, name, checksum, applied) VALUES (?, ?, ?, ?)");
    record.bind(1, step.number);
    record.bind(2, std::string(step.name));
    record.bind(3, std::string(step.checksum));
    record.bind(4, localTime());
    record.exec();
    database.exec("PRAGMA user_version = " + std::to_string(step.number));
    requireReferences(database, step);
    transaction.commit();
}

}  // namespace

int versionOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

int latestVersion(Migrations steps) {
    return steps.empty() ? 0 : steps.back().number;
}

void requireKnownSteps(SQLite::Database& database, Migrations steps, const std::filesystem::path& file) {
    SQLite::Statement recorded(database, "SELECT number, checksum FROM migration ORDER BY number");
    while (recorded.executeStep()) {
        const int number = recorded.getColumn(0).getInt();
        for (const Migration& step : steps) {
            if (step.number == number && recorded.getColumn(1).getString() != step.checksum) {
                throw fault::altered(file, number);
            }
        }
    }
}

void applyMissingSteps(SQLite::Database& database, Migrations steps) {
    const int version = versionOf(database);
    // A step that rebuilds a table breaks references for a moment; they are checked before its commit.
    database.exec("PRAGMA foreign_keys = OFF");
    for (const Migration& step : steps) {
        if (step.number > version) {
            apply(database, step);
        }
    }
    database.exec("PRAGMA foreign_keys = ON");
}

}  // namespace storage

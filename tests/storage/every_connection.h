#pragma once

#include <sqlite3.h>

/// Runs a hook on every SQLite connection to a file opened while it lives: the way to a full disk or a crash
/// inside code that does not show its connection.
class EveryConnection {
public:
    using Hook = void (*)(sqlite3* database);

    explicit EveryConnection(Hook hook) {
        current() = hook;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&EveryConnection::run));
    }
    EveryConnection(const EveryConnection&) = delete;
    EveryConnection& operator=(const EveryConnection&) = delete;
    ~EveryConnection() { sqlite3_reset_auto_extension(); }

private:
    static Hook& current() {
        static Hook hook = nullptr;
        return hook;
    }
    static int run(sqlite3* database, char**, const sqlite3_api_routines*) {
        const char* file = sqlite3_db_filename(database, "main");
        if (file != nullptr && *file != '\0') {
            current()(database);
        }
        return SQLITE_OK;
    }
};

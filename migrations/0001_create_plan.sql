-- A plan file: what the user entered and how it came about. Computed cells are never stored.
-- Numbers that a person entered are TEXT, with the decimals they were typed with.

PRAGMA application_id = 0x54504747; -- «TPGG»

CREATE TABLE migration (
    number   INTEGER PRIMARY KEY,
    name     TEXT NOT NULL,
    checksum TEXT NOT NULL, -- SHA-256 of the step's text
    applied  TEXT NOT NULL
) STRICT;

CREATE TABLE plan (
    id          INTEGER PRIMARY KEY CHECK (id = 1),
    region      TEXT    NOT NULL,
    first_year  INTEGER NOT NULL,
    origin      TEXT    NOT NULL, -- where sample data come from; empty in a user's plan
    app_version TEXT    NOT NULL  -- the program that created the file
) STRICT;

-- The form travels with the plan: it computes the same where the edition is not installed.
CREATE TABLE edition (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    edition  TEXT    NOT NULL,
    revision INTEGER NOT NULL,
    checksum TEXT    NOT NULL
) STRICT;

CREATE TABLE edition_file (
    name TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE scenario (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES scenario (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

-- The state that the journal adds up to. Year 0: a parameter of the whole file.
CREATE TABLE override (
    scenario INTEGER NOT NULL REFERENCES scenario (id),
    path     TEXT    NOT NULL,
    year     INTEGER NOT NULL,
    value    TEXT    NOT NULL,
    note     TEXT    NOT NULL,
    author   TEXT    NOT NULL,
    time     TEXT    NOT NULL,
    PRIMARY KEY (scenario, path, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    id      INTEGER PRIMARY KEY,
    kind    TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    subject INTEGER REFERENCES journal (id), -- the «do» that an undo or a redo concerns
    title   TEXT NOT NULL,
    author  TEXT NOT NULL,
    time    TEXT NOT NULL,
    CHECK ((kind = 'do') = (subject IS NULL))
) STRICT;

-- A NULL value: the scenario had (or has now) no override of its own.
-- No reference to `scenario`: the history outlives a deleted scenario.
CREATE TABLE journal_item (
    entry         INTEGER NOT NULL REFERENCES journal (id),
    position      INTEGER NOT NULL,
    scenario      INTEGER NOT NULL,
    path          TEXT    NOT NULL,
    year          INTEGER NOT NULL,
    before_value  TEXT,
    before_note   TEXT,
    before_author TEXT,
    before_time   TEXT,
    after_value   TEXT,
    after_note    TEXT,
    after_author  TEXT,
    after_time    TEXT,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_keeps_entries BEFORE DELETE ON journal
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_keeps_items BEFORE DELETE ON journal_item
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_items_never_change BEFORE UPDATE ON journal_item
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

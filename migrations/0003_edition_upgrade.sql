-- A newer revision of the form replaces the plan's as a deed of the journal.

-- The texts of every form the plan has had, once each; `edition_file` holds the one in force.
CREATE TABLE journal_edition_file (
    checksum TEXT NOT NULL,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (checksum, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_edition (
    entry           INTEGER PRIMARY KEY REFERENCES journal (id),
    before_checksum TEXT NOT NULL,
    after_checksum  TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_keeps_editions BEFORE DELETE ON journal_edition
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_editions_never_change BEFORE UPDATE ON journal_edition
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_keeps_edition_files BEFORE DELETE ON journal_edition_file
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_edition_files_never_change BEFORE UPDATE ON journal_edition_file
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

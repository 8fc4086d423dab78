-- Versions of the act as they were approved: copies of everything that the tables were made of, which no deed touches.
-- Computed by the program (core/scenario/act_version.h): the checksum is over all of it.

CREATE TABLE act_version (
    id         INTEGER PRIMARY KEY,
    number     TEXT    NOT NULL,
    date       TEXT    NOT NULL, -- dd.mm.yyyy, of the act
    scenario   TEXT    NOT NULL, -- what it was called then
    region     TEXT    NOT NULL,
    first_year INTEGER NOT NULL,
    form       TEXT    NOT NULL, -- checksum of its texts
    author     TEXT    NOT NULL,
    time       TEXT    NOT NULL, -- when it was frozen
    checksum   TEXT    NOT NULL
) STRICT;

-- Every value in force, the scenario's own and its parents'.
CREATE TABLE act_value (
    version INTEGER NOT NULL REFERENCES act_version (id),
    path    TEXT    NOT NULL,
    year    INTEGER NOT NULL,
    value   TEXT    NOT NULL,
    note    TEXT    NOT NULL,
    author  TEXT    NOT NULL,
    time    TEXT    NOT NULL,
    PRIMARY KEY (version, path, year)
) STRICT, WITHOUT ROWID;

-- The texts of the forms, once each: the plan may have another form by now.
CREATE TABLE act_form (
    checksum TEXT NOT NULL,
    name     TEXT NOT NULL,
    text     TEXT NOT NULL,
    PRIMARY KEY (checksum, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER acts_are_kept BEFORE DELETE ON act_version
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;

CREATE TRIGGER acts_never_change BEFORE UPDATE ON act_version
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;

CREATE TRIGGER act_values_are_kept BEFORE DELETE ON act_value
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;

CREATE TRIGGER act_values_never_change BEFORE UPDATE ON act_value
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;

CREATE TRIGGER act_forms_are_kept BEFORE DELETE ON act_form
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;

CREATE TRIGGER act_forms_never_change BEFORE UPDATE ON act_form
BEGIN
    SELECT RAISE (ABORT, 'an approved version is never changed');
END;

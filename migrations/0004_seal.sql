-- What is changed on disk outside the program is seen: a sum over what is in force, a chain over the journal.
-- Computed by the program (core/storage/seal.h), 64 bits as 16 hexadecimal digits; decision 0012.

CREATE TABLE seal (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    entry INTEGER NOT NULL, -- the last of the journal; 0 in an empty one
    head  TEXT    NOT NULL, -- the link of that entry
    state TEXT    NOT NULL  -- of the tables plan, scenario and override
) STRICT;

-- Each entry is linked to the one before it: a change of one breaks the chain from there on.
CREATE TABLE journal_link (
    entry INTEGER PRIMARY KEY REFERENCES journal (id),
    link  TEXT NOT NULL
) STRICT;

CREATE TRIGGER journal_keeps_links BEFORE DELETE ON journal_link
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_links_never_change BEFORE UPDATE ON journal_link
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

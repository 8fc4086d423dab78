-- Scenarios come, go, change their names and parents as deeds of the journal.

ALTER TABLE scenario ADD COLUMN frozen INTEGER NOT NULL DEFAULT 0 CHECK (frozen IN (0, 1));

-- NULL names: the scenario did not exist before the deed (or does not after it).
-- No reference to `scenario`: the history outlives a deleted scenario, and its id is never given again.
CREATE TABLE journal_scenario (
    entry         INTEGER NOT NULL REFERENCES journal (id),
    position      INTEGER NOT NULL,
    scenario      INTEGER NOT NULL,
    before_name   TEXT,
    before_parent INTEGER,
    before_frozen INTEGER,
    after_name    TEXT,
    after_parent  INTEGER,
    after_frozen  INTEGER,
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_keeps_scenarios BEFORE DELETE ON journal_scenario
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

CREATE TRIGGER journal_scenarios_never_change BEFORE UPDATE ON journal_scenario
BEGIN
    SELECT RAISE (ABORT, 'the journal only grows');
END;

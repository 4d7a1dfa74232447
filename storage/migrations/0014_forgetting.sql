-- Forgetting (SOP 8): what is emptied when its time is over or when its owner asked for it, what a legal hold keeps, and
-- what is still to be wiped from freed pages. Times are integer UTC milliseconds.

-- An update keeps its number, its outcome and its moment for ever, its words only for some days after its effect.
CREATE TABLE inbox_new_shape (
    update_id   INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    lane        INTEGER NOT NULL,     -- updates of one lane stay in order: the chat of a message, the person of a press
    raw         TEXT,                 -- NULL: forgotten
    state       TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done', 'parked', 'quarantined')),
    outcome     TEXT,
    tries       INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL DEFAULT 0,
    done_at     INTEGER,
    CHECK ((state = 'new') = (outcome IS NULL)),
    CHECK (raw IS NOT NULL OR state = 'done')
) STRICT;
INSERT INTO inbox_new_shape SELECT update_id, received_at, lane, raw, state, outcome, tries, next_try_at, done_at FROM inbox;
DROP TABLE inbox;
ALTER TABLE inbox_new_shape RENAME TO inbox;
CREATE INDEX inbox_new ON inbox (update_id) WHERE state = 'new';
CREATE INDEX inbox_stuck ON inbox (state, update_id) WHERE state IN ('parked', 'quarantined');
CREATE INDEX inbox_words ON inbox (received_at) WHERE raw IS NOT NULL;

-- How much of a ticket's words is gone: 0 nothing, 1 who reported it and what they said, 2 everything but the register's.
ALTER TABLE ticket ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1, 2));
CREATE INDEX ticket_words ON ticket (closed_at) WHERE forgotten = 0 AND closed_at IS NOT NULL;
CREATE INDEX ticket_case_words ON ticket (closed_at) WHERE forgotten = 1;
CREATE INDEX draft_words ON draft (touched_at) WHERE state <> 'open' AND answers <> '{}';

-- A ticket that is opened again gathers words again.
CREATE TRIGGER ticket_remembers AFTER UPDATE OF closed_at ON ticket
    WHEN old.closed_at IS NOT NULL AND new.closed_at IS NULL AND new.forgotten <> 0
    BEGIN UPDATE ticket SET forgotten = 0 WHERE id = new.id; END;

-- A fact about a person may be emptied, never be made another one.
DROP TRIGGER person_fact_no_update;
CREATE TRIGGER person_fact_no_update BEFORE UPDATE ON person_fact
    WHEN new.value <> '' OR new.id <> old.id OR new.person_id <> old.person_id OR new.field <> old.field
         OR new.at <> old.at OR new.by <> old.by
    BEGIN SELECT RAISE(ABORT, 'a correction is a new fact'); END;

-- What stood on a letter before its correction goes with the case (storage/system/forgetting.py); it is never changed.

-- Tahan hukum: nothing of this ticket is forgotten while a row without `lifted_at` stands here. The reasons are notes.
CREATE TABLE legal_hold (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL,
    note_id   INTEGER NOT NULL REFERENCES note (id),
    lifted_at INTEGER,
    lifted_by INTEGER,
    lift_note INTEGER REFERENCES note (id),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL)),
    CHECK ((lifted_at IS NULL) = (lift_note IS NULL))
) STRICT;
CREATE UNIQUE INDEX legal_hold_one ON legal_hold (ticket_id) WHERE lifted_at IS NULL;

-- A request for erasure. `refused`: class → code of the reason, as the supervisors have chosen so far; `went`, `stayed`:
-- class → how much, as it was when it was decided.
CREATE TABLE erasure (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL,
    asked_at   INTEGER NOT NULL,
    due_at     INTEGER NOT NULL,
    refused    TEXT NOT NULL DEFAULT '{}',
    version    INTEGER NOT NULL DEFAULT 0,
    decided_at INTEGER,
    decided_by INTEGER,
    went       TEXT NOT NULL DEFAULT '{}',
    stayed     TEXT NOT NULL DEFAULT '{}',
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX erasure_one ON erasure (user_id) WHERE decided_at IS NULL;
-- Requests that were made before this table was there.
INSERT INTO erasure (user_id, asked_at, due_at)
SELECT json_extract(data, '$.user'), json_extract(data, '$.promised') - 259200000, json_extract(data, '$.promised')
FROM reminder WHERE kind = 'data_request' AND state = 'waiting'
ON CONFLICT DO NOTHING;

-- Rows of which words were taken out, until the pages and the log have been wiped too; row 0 of '' is the file itself.
CREATE TABLE shred (
    part   TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (part, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO shred (part, row_id) VALUES ('', 0);  -- what earlier releases freed may still be read in the file

-- The case after the pick-up (SOP 4, 5): persons, where they are, deaths with their clock, letters, burials, the
-- register. Personal words (names, marks, causes) live in person_fact, letter, burial and note only; events carry
-- numbers. Instants are UTC milliseconds, dates without a time are ISO texts in the city's calendar.

CREATE TABLE person (
    id           INTEGER PRIMARY KEY,
    nonce        TEXT NOT NULL UNIQUE,
    ticket_id    INTEGER NOT NULL REFERENCES ticket (id),
    source       TEXT NOT NULL UNIQUE,           -- the update that recorded them: a replay records nobody twice
    label_kind   TEXT NOT NULL CHECK (label_kind IN ('mr', 'mrs', 'unknown', 'known')),
    label_year   INTEGER,                        -- with the number of the year, for whoever was unnamed at first
    label_number INTEGER,
    state        TEXT NOT NULL DEFAULT 'alive' CHECK (state IN ('alive', 'dead', 'ended')),
    place        TEXT,                           -- code of the place where they are, NULL before the first and at the end
    since        INTEGER,
    found_at     INTEGER NOT NULL,
    recorded_at  INTEGER NOT NULL,
    recorded_by  INTEGER NOT NULL,
    ended_at     INTEGER,
    end_kind     TEXT CHECK (end_kind IN ('family', 'origin', 'panti', 'own_wish', 'body_to_family', 'buried')),
    UNIQUE (label_year, label_number),
    CHECK ((label_year IS NULL) = (label_number IS NULL)),
    CHECK (label_kind = 'known' OR label_number IS NOT NULL),
    CHECK ((place IS NULL) = (since IS NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CHECK ((state = 'ended') = (end_kind IS NOT NULL))
) STRICT;
CREATE INDEX person_ticket ON person (ticket_id, id);
CREATE INDEX person_place ON person (place, id) WHERE place IS NOT NULL;
CREATE INDEX person_open ON person (id) WHERE state <> 'ended';

-- What is known of a person, field by field. The newest row of a field counts; an empty value takes it back.
CREATE TABLE person_fact (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    field     TEXT NOT NULL,
    value     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL
) STRICT;
CREATE INDEX person_fact_newest ON person_fact (person_id, field, id DESC);
CREATE TRIGGER person_fact_no_update BEFORE UPDATE ON person_fact
    BEGIN SELECT RAISE(ABORT, 'a correction is a new fact'); END;

-- Photos of a person; restricted, so not among the files of the ticket.
CREATE TABLE person_photo (
    attachment_id INTEGER PRIMARY KEY REFERENCES attachment (id),
    person_id     INTEGER NOT NULL REFERENCES person (id)
) STRICT;
CREATE INDEX person_photo_of ON person_photo (person_id, attachment_id);

CREATE TABLE person_move (
    id            INTEGER PRIMARY KEY,
    person_id     INTEGER NOT NULL REFERENCES person (id),
    kind          TEXT NOT NULL CHECK (kind IN ('intake', 'move', 'discharge')),
    from_place    TEXT,
    to_place      TEXT,
    reason_note   INTEGER REFERENCES note (id) ON DELETE SET NULL,
    handover_note INTEGER REFERENCES note (id) ON DELETE SET NULL,
    at            INTEGER NOT NULL,
    by            INTEGER NOT NULL,
    CHECK (kind <> 'intake' OR from_place IS NULL),
    CHECK ((kind = 'discharge') = (to_place IS NULL))
) STRICT;
CREATE INDEX person_move_of ON person_move (person_id, id);

-- The look at somebody the day after a shelter took them in, one for each intake.
CREATE TABLE health_check (
    move_id     INTEGER PRIMARY KEY REFERENCES person_move (id),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    due_at      INTEGER NOT NULL,
    answered_at INTEGER,
    answered_by INTEGER,
    answer      TEXT CHECK (answer IN ('well', 'ill', 'gone')),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT;
CREATE INDEX health_check_open ON health_check (person_id) WHERE answered_at IS NULL;

-- Another office is asked to take somebody on.
CREATE TABLE referral (
    id          INTEGER PRIMARY KEY,
    person_id   INTEGER NOT NULL REFERENCES person (id),
    kind        TEXT NOT NULL CHECK (kind IN ('origin', 'panti')),
    note_id     INTEGER REFERENCES note (id) ON DELETE SET NULL,
    asked_at    INTEGER NOT NULL,
    asked_by    INTEGER NOT NULL,
    due_at      INTEGER NOT NULL,
    answered_at INTEGER,
    answered_by INTEGER,
    answer      TEXT CHECK (answer IN ('accepted', 'declined', 'withdrawn')),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT;
CREATE INDEX referral_of ON referral (person_id, id);
CREATE UNIQUE INDEX referral_one_open ON referral (person_id) WHERE answered_at IS NULL;

-- A death and its clock. The settings that applied are stamped here: a later change moves no running clock.
CREATE TABLE death (
    id               INTEGER PRIMARY KEY,
    person_id        INTEGER NOT NULL REFERENCES person (id),
    died_at          INTEGER,                     -- NULL: found dead, nobody knows when
    place            TEXT,
    found_dead       INTEGER NOT NULL CHECK (found_dead IN (0, 1)),
    handed_over_at   INTEGER,                     -- found dead: the police handed the body to Dinsos
    search_days      INTEGER NOT NULL CHECK (search_days > 0),
    letter_every_min INTEGER NOT NULL CHECK (letter_every_min > 0),
    search_from      INTEGER,
    search_until     INTEGER,
    family_at        INTEGER,
    family_by        INTEGER,
    override_at      INTEGER,
    override_by      INTEGER,
    override_note    INTEGER REFERENCES note (id) ON DELETE SET NULL,
    ready_at         INTEGER,                     -- "siap dimakamkan" was announced
    recorded_at      INTEGER NOT NULL,
    recorded_by      INTEGER NOT NULL,
    voided_at        INTEGER,                     -- recorded by mistake
    CHECK (found_dead = 1 OR died_at IS NOT NULL),
    CHECK (found_dead = 0 OR (handed_over_at IS NULL) = (search_from IS NULL)),
    CHECK ((search_from IS NULL) = (search_until IS NULL)),
    CHECK (search_until IS NULL OR search_until = search_from + search_days * 86400000),
    CHECK (died_at IS NULL OR died_at <= recorded_at),
    CHECK ((family_at IS NULL) = (family_by IS NULL)),
    CHECK ((override_at IS NULL) = (override_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX death_one ON death (person_id) WHERE voided_at IS NULL;

-- Papers that others write. Asked for, then received; what was typed before "received" is a draft.
CREATE TABLE letter (
    id           INTEGER PRIMARY KEY,
    death_id     INTEGER NOT NULL REFERENCES death (id),
    kind         TEXT NOT NULL CHECK (kind IN ('police', 'certificate', 'handover')),
    sub_type     TEXT,
    requested_at INTEGER,
    requested_by INTEGER,
    number       TEXT,
    number_key   TEXT,                            -- the number as it is compared
    dated        TEXT,
    office       TEXT,
    officer      TEXT,
    received_at  INTEGER,
    received_by  INTEGER,
    UNIQUE (death_id, kind),
    CHECK (received_at IS NULL OR (number IS NOT NULL AND dated IS NOT NULL AND office IS NOT NULL)),
    CHECK ((number IS NULL) = (number_key IS NULL))
) STRICT;
CREATE UNIQUE INDEX letter_number ON letter (kind, number_key) WHERE received_at IS NOT NULL;

-- What is done for the dead, step by step (asked of the cemetery's office, washed, shrouded, prayed).
CREATE TABLE death_step (
    death_id INTEGER NOT NULL REFERENCES death (id),
    step     TEXT NOT NULL CHECK (step IN ('asked', 'washed', 'shrouded', 'prayed')),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL,
    PRIMARY KEY (death_id, step)
) STRICT;

-- Religion: known, presumed or unknown, on what grounds, and who decided. There is no default.
CREATE TABLE death_religion (
    id        INTEGER PRIMARY KEY,
    death_id  INTEGER NOT NULL REFERENCES death (id),
    religion  TEXT NOT NULL,                      -- a code of the configuration: chooses cemetery and rite
    certainty TEXT NOT NULL CHECK (certainty IN ('known', 'presumed', 'unknown')),
    basis     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL
) STRICT;
CREATE INDEX death_religion_newest ON death_religion (death_id, id DESC);

-- A burial: written down by a responder, confirmed by a supervisor who is somebody else.
CREATE TABLE burial (
    id           INTEGER PRIMARY KEY,
    nonce        TEXT NOT NULL UNIQUE,
    death_id     INTEGER NOT NULL REFERENCES death (id),
    state        TEXT NOT NULL CHECK (state IN ('draft', 'proposed', 'declined', 'confirmed')),
    cemetery     TEXT NOT NULL,
    plot         TEXT,
    at           INTEGER,
    officers     TEXT,
    witnesses    TEXT,
    cost_rupiah  INTEGER CHECK (cost_rupiah >= 0),
    written_at   INTEGER NOT NULL,
    written_by   INTEGER NOT NULL,
    proposed_at  INTEGER,
    decided_at   INTEGER,
    decided_by   INTEGER,
    CHECK (state = 'draft' OR at IS NOT NULL),
    CHECK (state NOT IN ('declined', 'confirmed') OR (decided_at IS NOT NULL AND decided_by IS NOT NULL)),
    CHECK (state <> 'confirmed' OR decided_by <> written_by)
) STRICT;
CREATE UNIQUE INDEX burial_one ON burial (death_id) WHERE state <> 'declined';

-- The register: one number for each burial of a year, without a gap; `seq` 0 is the burial, later findings follow. Its
-- words are notes, so that the row itself can stay for ever.
CREATE TABLE register (
    year      INTEGER NOT NULL,
    number    INTEGER NOT NULL CHECK (number > 0),
    seq       INTEGER NOT NULL CHECK (seq >= 0),
    kind      TEXT NOT NULL CHECK (kind IN ('burial', 'identified', 'moved', 'note')),
    burial_id INTEGER NOT NULL REFERENCES burial (id),
    note_id   INTEGER REFERENCES note (id) ON DELETE SET NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL,
    PRIMARY KEY (year, number, seq),
    CHECK ((kind = 'burial') = (seq = 0))
) STRICT;
CREATE UNIQUE INDEX register_burial ON register (burial_id) WHERE seq = 0;
CREATE TRIGGER register_no_change BEFORE UPDATE OF year, number, seq, kind, burial_id, at, by ON register
    BEGIN SELECT RAISE(ABORT, 'a later finding is a new entry'); END;
CREATE TRIGGER register_no_delete BEFORE DELETE ON register
    BEGIN SELECT RAISE(ABORT, 'the register is never shortened'); END;

-- Asking a map service where an address is: what waits to be asked, what is known, and how the service was last seen.
-- Times are integer UTC milliseconds. Addresses are personal: a question is deleted with its answer, and what is known
-- has a date on which it is forgotten.

CREATE TABLE geocode_job (
    id         INTEGER PRIMARY KEY,
    draft_id   INTEGER UNIQUE REFERENCES draft (id) ON DELETE CASCADE,
    ticket_id  INTEGER UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('address', 'street')),
    question   TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 200),
    tries      INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    CHECK ((draft_id IS NULL) <> (ticket_id IS NULL))
) STRICT;

CREATE TABLE geocode_known (
    kind       TEXT NOT NULL CHECK (kind IN ('address', 'street')),
    question   TEXT NOT NULL,          -- normalised words, or a pin rounded to about 11 m
    found      TEXT NOT NULL,          -- JSON: [[lat_e6, lng_e6, label], …]; empty: the service knows no such place
    learnt_at  INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    PRIMARY KEY (kind, question)
) STRICT;
CREATE INDEX geocode_known_expires ON geocode_known (expires_at);

-- One row: until when the service is left alone, how often it failed in a row, and when the admins were told that it
-- refuses us.
CREATE TABLE geocode_line (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    paused_until INTEGER NOT NULL,
    failures     INTEGER NOT NULL,
    told_at      INTEGER
) STRICT;

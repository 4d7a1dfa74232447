-- Where a person was last seen, live locations that are being shared, and where responders are. Coordinates stand in
-- these tables only, never in events, the outbox or logs.

-- What was asked and said of a person's whereabouts after the report was sent; words are notes.
CREATE TABLE sighting (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    user_id   INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('asked', 'here', 'moved', 'unseen')),
    lat_e6    INTEGER,
    lng_e6    INTEGER,
    metres    INTEGER,                  -- from the place known before
    heading   INTEGER CHECK (heading BETWEEN 0 AND 359),
    note_id   INTEGER REFERENCES note (id) ON DELETE SET NULL,
    source    TEXT NOT NULL,
    at        INTEGER NOT NULL,
    UNIQUE (source, user_id),
    CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL)),
    CHECK ((metres IS NULL) = (heading IS NULL)),
    CHECK (kind <> 'asked' OR (lat_e6 IS NULL AND note_id IS NULL))
) STRICT;
CREATE INDEX sighting_ticket ON sighting (ticket_id, id);
CREATE INDEX sighting_note ON sighting (note_id) WHERE note_id IS NOT NULL;

-- One row for each shared live location: what it belongs to (a draft, a ticket, the sharer's own place at work, or
-- nothing) and the last step that counted. A step that is none costs the look-up of this row and nothing else.
CREATE TABLE live (
    user_id     INTEGER NOT NULL,
    message_id  INTEGER NOT NULL,
    purpose     TEXT NOT NULL CHECK (purpose IN ('report', 'position', 'nothing')),
    draft_id    INTEGER REFERENCES draft (id),
    ticket_id   INTEGER REFERENCES ticket (id),
    lat_e6      INTEGER NOT NULL,
    lng_e6      INTEGER NOT NULL,
    moved_at    INTEGER NOT NULL,
    late_lat_e6 INTEGER,                -- came too soon after that step; counts when its time has come
    late_lng_e6 INTEGER,
    heard_at    INTEGER NOT NULL,
    PRIMARY KEY (user_id, message_id),
    CHECK ((purpose = 'report') = (draft_id IS NOT NULL OR ticket_id IS NOT NULL)),
    CHECK ((late_lat_e6 IS NULL) = (late_lng_e6 IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX live_ticket ON live (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX live_draft ON live (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX live_heard ON live (heard_at);

-- Where somebody of the team said they are, for distances only, and until when that may be used.
CREATE TABLE position (
    user_id    INTEGER PRIMARY KEY,
    lat_e6     INTEGER NOT NULL,
    lng_e6     INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    CHECK (until > at)
) STRICT;
CREATE INDEX position_until ON position (until);

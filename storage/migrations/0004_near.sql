-- The same person? What finds open tickets near a place, what was joined, and how photos look.

-- Open tickets by place, and by kelurahan for those without a pin. Partial indexes, which the database keeps by itself
-- with every change of a pin or a closing. An R*Tree was tried: at the thousand open tickets of a bad day it saves 9 µs of
-- the look-up's 60, and needs triggers and an SQLite that was built with it (benchmarks/near.py).
CREATE INDEX ticket_near ON ticket (lat_e6, lng_e6) WHERE closed_at IS NULL AND lat_e6 IS NOT NULL;
CREATE INDEX ticket_near_area ON ticket (area_code, id) WHERE closed_at IS NULL AND area_code IS NOT NULL;

-- A report whose writer said "the same person": it went to `ticket_id`, and the draft keeps its answers, so that it can
-- become a ticket of its own after all.
CREATE TABLE joined_report (
    draft_id      INTEGER PRIMARY KEY REFERENCES draft (id),
    ticket_id     INTEGER NOT NULL REFERENCES ticket (id),
    own_ticket_id INTEGER REFERENCES ticket (id),      -- an urgent report was a ticket before: now its duplicate
    user_id       INTEGER NOT NULL,
    newly         INTEGER NOT NULL CHECK (newly IN (0, 1)),  -- the writer hears of the ticket only because of this
    signs         TEXT NOT NULL DEFAULT '',            -- what this report added to the ticket's signs
    lat_e6        INTEGER,                             -- where the ticket's pin was before this report moved it
    lng_e6        INTEGER,
    joined_at     INTEGER NOT NULL,
    separated_at  INTEGER,
    CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL))
) STRICT;
CREATE INDEX joined_report_of ON joined_report (ticket_id, draft_id) WHERE separated_at IS NULL;
CREATE INDEX joined_report_own ON joined_report (own_ticket_id) WHERE own_ticket_id IS NOT NULL AND separated_at IS NULL;

-- How a photo looks, as 64 bits in hexadecimal (bot/likeness.py). `file_id` is its smallest size at Telegram, kept only
-- until it was looked at; nothing of the picture itself is kept.
CREATE TABLE likeness (
    attachment_id INTEGER PRIMARY KEY REFERENCES attachment (id) ON DELETE CASCADE,
    state         TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'known', 'failed')),
    file_id       TEXT,
    hash          TEXT CHECK (length(hash) = 16),
    tries         INTEGER NOT NULL DEFAULT 0,
    next_try_at   INTEGER NOT NULL,
    CHECK ((state = 'waiting') = (file_id IS NOT NULL)),
    CHECK ((state = 'known') = (hash IS NOT NULL))
) STRICT;
CREATE INDEX likeness_waiting ON likeness (next_try_at) WHERE state = 'waiting';

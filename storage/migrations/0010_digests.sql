-- What supervisors subscribe to, and each digest that was made (SOP 7). Ids, codes, numbers and instants only.

-- `cron` says when, in the city's zone; `due_at` is the next planned moment, which the loop writes.
CREATE TABLE subscription (
    id         INTEGER PRIMARY KEY,
    nonce      TEXT NOT NULL UNIQUE,
    user_id    INTEGER NOT NULL,                  -- whose it is, also where the group gets it
    target     TEXT NOT NULL CHECK (target IN ('self', 'group')),
    cadence    TEXT NOT NULL CHECK (cadence IN ('daily', 'weekly', 'monthly')),
    cron       TEXT NOT NULL,
    area_code  TEXT NOT NULL DEFAULT '',          -- a kecamatan or kelurahan; '' the whole city
    state      TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'paused', 'ended')),
    due_at     INTEGER,
    made_at    INTEGER NOT NULL,
    ended_at   INTEGER,
    ended_why  TEXT CHECK (ended_why IN ('owner', 'role', 'area', 'unreachable', 'no_group')),
    CHECK ((state = 'active') = (due_at IS NOT NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CHECK ((ended_at IS NULL) = (ended_why IS NULL))
) STRICT;
CREATE UNIQUE INDEX subscription_one ON subscription (user_id, target, cadence, area_code) WHERE state <> 'ended';
CREATE INDEX subscription_of ON subscription (user_id, id);
CREATE INDEX subscription_due ON subscription (due_at) WHERE state = 'active';

-- One digest for each subscription and planned moment, or one that somebody asked for (`source`: by which update).
-- `numbers` is a snapshot of counts, taken once on a reading connection; the risks are read when it is sent.
CREATE TABLE digest (
    id              INTEGER PRIMARY KEY,
    subscription_id INTEGER REFERENCES subscription (id),
    source          TEXT UNIQUE,
    user_id         INTEGER NOT NULL,
    chat_id         INTEGER,                      -- NULL until it is queued: the group may have moved
    span            TEXT NOT NULL CHECK (span IN ('day', 'week', 'month', 'today', 'this_week', 'this_month')),
    area_code       TEXT NOT NULL DEFAULT '',
    planned_at      INTEGER NOT NULL,
    missed          INTEGER NOT NULL DEFAULT 0 CHECK (missed >= 0),  -- earlier moments that this one stands for
    state           TEXT NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'queued', 'quiet', 'dropped')),
    made_at         INTEGER NOT NULL,
    settled_at      INTEGER,
    numbers         TEXT,
    UNIQUE (subscription_id, planned_at),
    CHECK ((subscription_id IS NULL) = (source IS NOT NULL)),
    CHECK ((state = 'wanted') = (settled_at IS NULL)),
    CHECK (state <> 'queued' OR numbers IS NOT NULL),
    CHECK (made_at >= planned_at)
) STRICT;
CREATE INDEX digest_wanted ON digest (id) WHERE state = 'wanted';

-- What a digest asks of the chain of events: what was lost at Telegram. Other events never touch this index.
CREATE INDEX event_lost ON event (at) WHERE kind = 'updates.lost';
CREATE INDEX event_not_found ON event (at) WHERE kind = 'ticket.not_found';
CREATE INDEX event_reopened ON event (at) WHERE kind = 'ticket.reopen';
-- The tickets of a period.
CREATE INDEX ticket_by_opening ON ticket (opened_at);
CREATE INDEX ticket_by_closing ON ticket (closed_at, state) WHERE closed_at IS NOT NULL;
CREATE INDEX person_fact_name ON person_fact (person_id, value) WHERE field = 'name';

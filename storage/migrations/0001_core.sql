-- The tables of the first release. STRICT tables know no BIGINT: INTEGER here is 64 bits wide. Times are integer UTC milliseconds; coordinates are WGS84 degrees × 1e6.
-- Texts that people wrote live in draft, ticket, note and account only: events, reminders and the outbox hold ids,
-- numbers and dates, so that erasing a person never breaks the chain of events.

CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One row for each start of the process; a start without `stopped_at` ended uncleanly (crash-loop brake).
CREATE TABLE run (
    id         INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    alive_at   INTEGER NOT NULL,
    stopped_at INTEGER
) STRICT;

CREATE TABLE inbox (
    update_id   INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    lane        INTEGER NOT NULL,     -- updates of one lane stay in order: the chat of a message, the person of a press
    raw         TEXT NOT NULL,
    state       TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done', 'parked', 'quarantined')),
    outcome     TEXT,
    tries       INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL DEFAULT 0,
    done_at     INTEGER,
    CHECK ((state = 'new') = (outcome IS NULL))
) STRICT;
CREATE INDEX inbox_new ON inbox (update_id) WHERE state = 'new';
CREATE INDEX inbox_stuck ON inbox (state, update_id) WHERE state IN ('parked', 'quarantined');

-- Anyone who ever wrote to the bot.
CREATE TABLE account (
    user_id     INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    language    TEXT NOT NULL DEFAULT 'id',
    chosen      TEXT,              -- the language that the person asked for; else Telegram's word counts
    first_at    INTEGER NOT NULL,
    seen_at     INTEGER NOT NULL,
    noticed_at  INTEGER,           -- the data notice was shown (UU 27/2022)
    blocked_at  INTEGER,           -- Telegram refuses our messages to this person
    limited_at  INTEGER            -- the one polite answer of the flood bucket was given
) STRICT;

CREATE TABLE role (
    user_id    INTEGER NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('petugas', 'operator', 'supervisor', 'wilayah', 'admin')),
    area_code  TEXT NOT NULL DEFAULT '',
    granted_by INTEGER,
    granted_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, role, area_code)
) STRICT;
CREATE INDEX role_holders ON role (role, user_id);

CREATE TABLE invite (
    token_hash TEXT PRIMARY KEY,
    role       TEXT NOT NULL,
    created_by INTEGER,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by    INTEGER,
    used_at    INTEGER,
    CHECK ((used_by IS NULL) = (used_at IS NULL))
) STRICT;

-- What Telegram said of a person's place in the team's group, and when.
CREATE TABLE member (
    chat_id    INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,
    inside     INTEGER NOT NULL CHECK (inside IN (0, 1)),
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) STRICT;

-- A member of the group who asked to work before a supervisor said yes or no.
CREATE TABLE approval (
    user_id     INTEGER PRIMARY KEY,
    asked_at    INTEGER NOT NULL,
    declined_at INTEGER
) STRICT;

-- Wrong links that one account tried since `since`.
CREATE TABLE wrong_try (
    user_id INTEGER PRIMARY KEY,
    since   INTEGER NOT NULL,
    tries   INTEGER NOT NULL
) STRICT;

-- A code that binds the team's group: asked for by an admin, typed in the group, confirmed by an admin.
CREATE TABLE binding (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    created_by INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    chat_id    INTEGER,
    title      TEXT,
    CHECK ((chat_id IS NULL) = (title IS NULL))
) STRICT;

CREATE TABLE chat (
    chat_id     INTEGER PRIMARY KEY,
    purpose     TEXT NOT NULL CHECK (purpose IN ('team')),
    title       TEXT NOT NULL DEFAULT '',
    bound_at    INTEGER NOT NULL,
    cut_off_at  INTEGER                -- Telegram says that the bot can no longer write here
) STRICT;
CREATE UNIQUE INDEX chat_one_team ON chat (purpose);

-- The report that a person is filling in. At most one open at a time.
CREATE TABLE draft (
    id           INTEGER PRIMARY KEY,
    user_id      INTEGER NOT NULL,
    nonce        TEXT NOT NULL UNIQUE,
    state        TEXT NOT NULL CHECK (state IN ('open', 'sent', 'cancelled', 'expired')),
    version      INTEGER NOT NULL DEFAULT 0,
    asking       TEXT NOT NULL,       -- the open question
    answers      TEXT NOT NULL,       -- JSON, domain/report.py
    channel      TEXT NOT NULL DEFAULT 'telegram',
    ticket_id    INTEGER,
    opened_at    INTEGER NOT NULL,
    touched_at   INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_one_open ON draft (user_id) WHERE state = 'open';
CREATE INDEX draft_idle ON draft (touched_at) WHERE state = 'open';

CREATE TABLE ticket (
    id          INTEGER PRIMARY KEY,
    epoch       INTEGER NOT NULL DEFAULT 1,
    nonce       TEXT NOT NULL UNIQUE,
    source      TEXT NOT NULL UNIQUE,     -- the update that made it: one update, one ticket
    kind        TEXT NOT NULL,
    urgent      INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    state       TEXT NOT NULL CHECK (state IN ('new', 'claimed', 'en_route', 'on_scene', 'handled', 'done',
                    'not_found', 'help_refused', 'out_of_scope', 'false_report', 'duplicate')),
    version     INTEGER NOT NULL DEFAULT 0,
    complete    INTEGER NOT NULL DEFAULT 1 CHECK (complete IN (0, 1)),
    answers     TEXT NOT NULL,            -- JSON, domain/report.py
    lat_e6      INTEGER,
    lng_e6      INTEGER,
    area_code   TEXT,
    channel     TEXT NOT NULL,
    holder      INTEGER,
    claimed_at  INTEGER,
    progress_at INTEGER NOT NULL,
    opened_at   INTEGER NOT NULL,
    on_team_at  INTEGER,                   -- the team's card was delivered
    closed_at   INTEGER,
    recheck_at  INTEGER,
    outcome     TEXT,                     -- where the person was brought, referred to, joined to: a code or an id
    sop         TEXT NOT NULL,            -- JSON: the SOP's settings that applied when it opened
    CHECK ((holder IS NULL) = (claimed_at IS NULL)),
    CHECK (holder IS NOT NULL OR state NOT IN ('claimed', 'en_route', 'on_scene', 'handled')),
    CHECK (holder IS NULL OR state <> 'new'),
    CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL)),
    CHECK (state <> 'not_found' OR recheck_at IS NOT NULL),
    CHECK (state <> 'help_refused' OR recheck_at IS NOT NULL)
) STRICT;
CREATE INDEX ticket_waiting ON ticket (urgent DESC, id) WHERE state = 'new';
CREATE INDEX ticket_open ON ticket (id) WHERE closed_at IS NULL;
CREATE INDEX ticket_held ON ticket (holder, id) WHERE holder IS NOT NULL AND closed_at IS NULL;

-- Who reported a ticket and hears of it.
CREATE TABLE reporter (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    user_id   INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    left_at   INTEGER,
    PRIMARY KEY (ticket_id, user_id)
) STRICT;
CREATE INDEX reporter_of ON reporter (user_id, ticket_id);

-- Photos, voice notes and the like; the file itself stays at Telegram.
CREATE TABLE attachment (
    id         INTEGER PRIMARY KEY,
    draft_id   INTEGER REFERENCES draft (id),
    ticket_id  INTEGER REFERENCES ticket (id),
    user_id    INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('photo', 'voice', 'video', 'audio', 'video_note', 'document')),
    file_id    TEXT NOT NULL,
    unique_id  TEXT NOT NULL,
    album      TEXT,
    source     TEXT NOT NULL UNIQUE,
    at         INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_draft ON attachment (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX attachment_ticket ON attachment (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX attachment_album ON attachment (user_id, album) WHERE album IS NOT NULL;

-- Words about a ticket: a responder's note, a relayed message, a reason, a later version of an edited text.
CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    user_id   INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('note', 'from_reporter', 'to_reporter', 'reason', 'edit')),
    text      TEXT NOT NULL,
    source    TEXT NOT NULL UNIQUE,
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX note_ticket ON note (ticket_id, id);

-- A question that the bot asked somebody outside a report (a reason, a note, an answer to the reporter).
CREATE TABLE prompt (
    user_id   INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    ticket_id INTEGER REFERENCES ticket (id),
    data      TEXT NOT NULL DEFAULT '{}',
    asked_at  INTEGER NOT NULL
) STRICT;

-- What happened, in order, for ever. `hash` = SHA-256 over the hash before it and the canonical row.
CREATE TABLE event (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    actor     TEXT NOT NULL,              -- 'user:<id>', 'clock', 'telegram', 'host'
    kind      TEXT NOT NULL,
    ticket_id INTEGER,
    cause     TEXT NOT NULL,
    data      TEXT NOT NULL,              -- JSON: ids, codes, numbers
    hash      TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX event_ticket ON event (ticket_id, id) WHERE ticket_id IS NOT NULL;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TABLE reminder (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER REFERENCES ticket (id),
    kind      TEXT NOT NULL,
    n         INTEGER NOT NULL DEFAULT 0,
    round     INTEGER NOT NULL DEFAULT 0,  -- which claim, search or reopening it belongs to
    due_at    INTEGER NOT NULL,
    state     TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'fired', 'cancelled')),
    data      TEXT NOT NULL DEFAULT '{}',
    fired_at  INTEGER,
    CHECK ((state = 'fired') = (fired_at IS NOT NULL)),
    CHECK (fired_at IS NULL OR fired_at >= due_at),
    UNIQUE (ticket_id, kind, round, n)
) STRICT;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'waiting';
CREATE INDEX reminder_ticket ON reminder (ticket_id) WHERE state = 'waiting';

-- What is to be told to whom. Rendered at the moment of sending, from the state of that moment.
CREATE TABLE outbox (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,     -- cause:kind:recipient, so a replay adds nothing
    chat_id     INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    params      TEXT NOT NULL DEFAULT '{}',
    priority    INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 4),
    subject     TEXT,                     -- the living message that this one writes or rewrites
    rewrite     INTEGER NOT NULL DEFAULT 0 CHECK (rewrite IN (0, 1)),
    state       TEXT NOT NULL DEFAULT 'waiting'
                CHECK (state IN ('waiting', 'leased', 'sent', 'folded', 'never', 'held')),
    attempts    INTEGER NOT NULL DEFAULT 0,
    not_before  INTEGER NOT NULL,
    lease_until INTEGER,
    created_at  INTEGER NOT NULL,
    sent_at     INTEGER,
    message_id  INTEGER,
    error       TEXT,
    CHECK ((state = 'leased') = (lease_until IS NOT NULL)),
    CHECK (rewrite = 0 OR subject IS NOT NULL)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (priority, id, chat_id, not_before) WHERE state = 'waiting';
CREATE INDEX outbox_chat ON outbox (chat_id, id) WHERE state IN ('waiting', 'leased');
CREATE INDEX outbox_leased ON outbox (lease_until) WHERE state = 'leased';
CREATE INDEX outbox_stuck ON outbox (state, id) WHERE state IN ('never', 'held');
CREATE INDEX outbox_subject ON outbox (chat_id, subject) WHERE subject IS NOT NULL AND state IN ('waiting', 'leased');
CREATE UNIQUE INDEX outbox_one_rewrite ON outbox (chat_id, subject) WHERE state = 'waiting' AND rewrite = 1;

-- Where a living message (a form, a card, a receipt) stands now.
CREATE TABLE posted (
    chat_id    INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    posted_at  INTEGER NOT NULL,
    PRIMARY KEY (chat_id, subject)
) STRICT;
CREATE INDEX posted_message ON posted (chat_id, message_id);

-- Telegram said "not before": a chat, or everything (chat_id 0).
CREATE TABLE pause (
    chat_id INTEGER PRIMARY KEY,
    until   INTEGER NOT NULL
) STRICT;

-- Under a flood several new tickets share one card in the group.
CREATE TABLE fold (
    id        INTEGER PRIMARY KEY,
    chat_id   INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER
) STRICT;
CREATE UNIQUE INDEX fold_one_open ON fold (chat_id) WHERE closed_at IS NULL;
CREATE TABLE fold_ticket (
    fold_id   INTEGER NOT NULL REFERENCES fold (id),
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    PRIMARY KEY (fold_id, ticket_id)
) STRICT;
CREATE INDEX fold_of_ticket ON fold_ticket (ticket_id);

CREATE INDEX account_pause_of ON account_pause (user_id, until);
CREATE INDEX account_pause_running ON account_pause (until) WHERE ended_at IS NULL;
CREATE INDEX address_leaving ON address (used_at) WHERE leaving = 1;
CREATE INDEX address_phone ON address (channel, phone) WHERE phone IS NOT NULL;
CREATE INDEX attachment_album ON attachment (user_id, album) WHERE album IS NOT NULL;
CREATE INDEX attachment_draft ON attachment (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX attachment_of ON attachment (user_id) WHERE file_id <> '';
CREATE INDEX attachment_ticket ON attachment (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX attachment_unique ON attachment (unique_id) WHERE unique_id <> '';
CREATE INDEX burial_of ON burial (death_id);
CREATE UNIQUE INDEX burial_one ON burial (death_id) WHERE state <> 'declined';
CREATE UNIQUE INDEX chat_one_team ON chat (purpose);
CREATE INDEX counted_of ON counted (user_id, what, at);
CREATE INDEX death_of ON death (person_id);
CREATE UNIQUE INDEX death_one ON death (person_id) WHERE voided_at IS NULL;
CREATE INDEX death_override ON death (override_note) WHERE override_note IS NOT NULL;
CREATE INDEX death_religion_newest ON death_religion (death_id, id DESC);
CREATE INDEX digest_wanted ON digest (id) WHERE state = 'wanted';
CREATE INDEX draft_idle ON draft (touched_at) WHERE state = 'open';
CREATE INDEX draft_of ON draft (user_id);
CREATE UNIQUE INDEX draft_one_open ON draft (user_id) WHERE state = 'open';
CREATE INDEX draft_ticket ON draft (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX draft_words ON draft (touched_at) WHERE state <> 'open' AND answers <> '{}';
CREATE INDEX early_receipt_old ON early_receipt (heard_at);
CREATE INDEX erasure_of ON erasure (user_id);
CREATE UNIQUE INDEX erasure_one ON erasure (user_id) WHERE decided_at IS NULL;
CREATE INDEX event_lost ON event (at) WHERE kind = 'updates.lost';
CREATE INDEX event_not_found ON event (at) WHERE kind = 'ticket.not_found';
CREATE INDEX event_reopened ON event (at) WHERE kind = 'ticket.reopen';
CREATE INDEX event_sealed ON event (id) WHERE kind = 'rows.sealed';
CREATE INDEX event_ticket ON event (ticket_id, id) WHERE ticket_id IS NOT NULL;
CREATE INDEX false_proposal_by ON false_proposal (by);
CREATE INDEX fold_of_ticket ON fold_ticket (ticket_id);
CREATE UNIQUE INDEX fold_one_open ON fold (chat_id) WHERE closed_at IS NULL;
CREATE INDEX geocode_known_expires ON geocode_known (expires_at);
CREATE INDEX health_check_open ON health_check (person_id) WHERE answered_at IS NULL;
CREATE UNIQUE INDEX inbox_external ON inbox (channel, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX inbox_lane ON inbox (lane, update_id) WHERE raw IS NOT NULL;
CREATE INDEX inbox_new ON inbox (update_id) WHERE state = 'new';
CREATE INDEX inbox_stuck ON inbox (state, update_id) WHERE state IN ('parked', 'quarantined');
CREATE INDEX inbox_unlisted ON inbox (done_at) WHERE state = 'done' AND outcome >= 'unlisted:' AND outcome < 'unlisted;';
CREATE INDEX inbox_words ON inbox (received_at) WHERE raw IS NOT NULL;
CREATE INDEX joined_report_by ON joined_report (user_id);
CREATE INDEX joined_report_of ON joined_report (ticket_id, draft_id) WHERE separated_at IS NULL;
CREATE INDEX joined_report_own ON joined_report (own_ticket_id) WHERE own_ticket_id IS NOT NULL AND separated_at IS NULL;
CREATE INDEX joined_report_ticket ON joined_report (ticket_id);
CREATE UNIQUE INDEX legal_hold_one ON legal_hold (ticket_id) WHERE lifted_at IS NULL;
CREATE INDEX letter_former_of ON letter_former (letter_id, id);
CREATE UNIQUE INDEX letter_number ON letter (kind, number_key) WHERE received_at IS NOT NULL;
CREATE INDEX likeness_waiting ON likeness (next_try_at) WHERE state = 'waiting';
CREATE INDEX live_draft ON live (draft_id) WHERE draft_id IS NOT NULL;
CREATE INDEX live_heard ON live (heard_at);
CREATE INDEX live_ticket ON live (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX member_inside ON member (chat_id, user_id) WHERE inside = 1;
CREATE INDEX name_sound_ending ON name_sound (ending, word);
CREATE INDEX name_sound_heard ON name_sound (heard, word);
CREATE INDEX name_sound_letters ON name_sound (letters, word);
CREATE INDEX name_word_of ON name_word (person_id);
CREATE INDEX newcomer_report_at ON newcomer_report (at);
CREATE INDEX newcomer_report_waits ON newcomer_report (ticket_id) WHERE waits = 1;
CREATE INDEX note_of ON note (user_id) WHERE text <> '';
CREATE INDEX note_ticket ON note (ticket_id, id);
CREATE UNIQUE INDEX notice_one ON notice (person_id) WHERE state IN ('draft', 'published');
CREATE INDEX outbox_chat ON outbox (chat_id, id) WHERE state IN ('waiting', 'leased');
CREATE INDEX outbox_delivered ON outbox (created_at) WHERE state IN ('sent', 'folded');
CREATE INDEX outbox_due ON outbox ((chat_id < 0), priority, not_before, id, chat_id) WHERE state = 'waiting';
CREATE INDEX outbox_elsewhere ON outbox (chat_id, priority, id) WHERE state = 'waiting' AND topic IS NOT NULL;
CREATE UNIQUE INDEX outbox_external ON outbox (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX outbox_group ON outbox (chat_id, priority, id) WHERE state = 'waiting' AND chat_id < 0;
CREATE INDEX outbox_leased ON outbox (lease_until) WHERE state = 'leased';
CREATE INDEX outbox_named ON outbox (sent_at) WHERE external_id IS NOT NULL AND state = 'sent';
CREATE INDEX outbox_named_to ON outbox (chat_id) WHERE external_id IS NOT NULL;
CREATE UNIQUE INDEX outbox_one_rewrite ON outbox (chat_id, subject) WHERE state = 'waiting' AND rewrite = 1;
CREATE INDEX outbox_stuck ON outbox (state, id) WHERE state IN ('never', 'held');
CREATE INDEX outbox_subject ON outbox (chat_id, subject) WHERE subject IS NOT NULL AND state IN ('waiting', 'leased');
CREATE INDEX outbox_to_unname ON outbox (sent_at) WHERE substr(external_id, 1, 5) <> 'gone ';
CREATE INDEX paper_printed ON paper (printed);
CREATE INDEX person_fact_name ON person_fact (person_id, value) WHERE field = 'name';
CREATE INDEX person_fact_newest ON person_fact (person_id, field, id DESC);
CREATE INDEX person_found ON person (found_at);
CREATE INDEX person_move_of ON person_move (person_id, id);
CREATE INDEX person_open ON person (id) WHERE state <> 'ended';
CREATE INDEX person_outline_form ON person_outline (form, person_id);
CREATE UNIQUE INDEX person_outline_of ON person_outline (person_id);
CREATE INDEX person_photo_of ON person_photo (person_id, attachment_id);
CREATE INDEX person_place ON person (place, id) WHERE place IS NOT NULL;
CREATE INDEX person_recorded ON person (recorded_by);
CREATE INDEX person_ticket ON person (ticket_id, id);
CREATE INDEX position_until ON position (until);
CREATE INDEX posted_message ON posted (chat_id, message_id);
CREATE INDEX referral_of ON referral (person_id, id);
CREATE UNIQUE INDEX referral_one_open ON referral (person_id) WHERE answered_at IS NULL;
CREATE UNIQUE INDEX register_burial ON register (burial_id) WHERE seq = 0;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'waiting';
CREATE INDEX reminder_ticket ON reminder (ticket_id) WHERE state = 'waiting';
CREATE INDEX reporter_of ON reporter (user_id, ticket_id);
CREATE INDEX role_holders ON role (role, user_id);
CREATE INDEX search_match_person ON search_match (person_id, search_id);
CREATE INDEX search_match_waiting ON search_match (search_id) WHERE state = 'proposed';
CREATE INDEX search_of ON search (user_id, id);
CREATE UNIQUE INDEX search_one_filling ON search (user_id) WHERE state = 'filling';
CREATE INDEX search_open ON search (sex, id) WHERE state = 'open';
CREATE INDEX sighting_note ON sighting (note_id) WHERE note_id IS NOT NULL;
CREATE INDEX sighting_ticket ON sighting (ticket_id, id);
CREATE INDEX source_alone ON source (at) WHERE ticket_id IS NULL AND digest <> '';
CREATE INDEX source_digest ON source (system, digest, at);
CREATE INDEX source_news_window ON source_news (system, at);
CREATE INDEX source_status ON source (system, closed, at);
CREATE INDEX source_ticket ON source (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX source_window ON source (system, at);
CREATE INDEX subscription_due ON subscription (due_at) WHERE state = 'active';
CREATE INDEX subscription_of ON subscription (user_id, id);
CREATE UNIQUE INDEX subscription_one ON subscription (user_id, target, cadence, area_code) WHERE state <> 'ended';
CREATE INDEX ticket_area_open ON ticket (area_code, urgent, id) WHERE closed_at IS NULL AND area_code IS NOT NULL;
CREATE INDEX ticket_area_opened ON ticket (area_code, opened_at, state) WHERE area_code IS NOT NULL;
CREATE INDEX ticket_by_closing ON ticket (closed_at, state) WHERE closed_at IS NOT NULL;
CREATE INDEX ticket_by_opening ON ticket (opened_at);
CREATE INDEX ticket_case_words ON ticket (closed_at) WHERE forgotten = 1;
CREATE INDEX ticket_held ON ticket (holder, id) WHERE holder IS NOT NULL AND closed_at IS NULL;
CREATE INDEX ticket_holder ON ticket (holder) WHERE holder IS NOT NULL;
CREATE INDEX ticket_near ON ticket (lat_e6, lng_e6) WHERE closed_at IS NULL AND lat_e6 IS NOT NULL;
CREATE INDEX ticket_near_area ON ticket (area_code, id) WHERE closed_at IS NULL AND area_code IS NOT NULL;
CREATE INDEX ticket_open ON ticket (id) WHERE closed_at IS NULL;
CREATE INDEX ticket_waiting ON ticket (urgent DESC, id) WHERE state = 'new';
CREATE INDEX ticket_words ON ticket (closed_at) WHERE forgotten = 0 AND closed_at IS NOT NULL;
CREATE INDEX to_match_waiting ON to_match (what, id, turn) WHERE done < turn;
CREATE INDEX visit_at ON visit (at);
CREATE INDEX visit_by ON visit (user_id, at);
CREATE INDEX visit_of ON visit (ticket_id, id);
CREATE INDEX visit_photo_of ON visit_photo (visit_id);
CREATE INDEX visit_photo_print ON visit_photo (attachment_id) WHERE print IS NOT NULL;
CREATE INDEX visit_photo_waiting ON visit_photo (next_try_at) WHERE look = 'waiting';
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
, copied_at INTEGER) STRICT;
CREATE TABLE account_pause (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    by         INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    until      INTEGER NOT NULL CHECK (until > at),
    ended_at   INTEGER,
    ended_by   INTEGER
) STRICT;
CREATE TABLE address (
    account_id  INTEGER NOT NULL,
    channel     TEXT NOT NULL,
    external_id TEXT NOT NULL,
    used_at     INTEGER NOT NULL, phone TEXT, window_until INTEGER, leaving INTEGER NOT NULL DEFAULT 0 CHECK (leaving IN (0, 1)),
    PRIMARY KEY (account_id, channel),
    UNIQUE (channel, external_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE approval (
    user_id     INTEGER PRIMARY KEY,
    asked_at    INTEGER NOT NULL,
    declined_at INTEGER
) STRICT;
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
CREATE TABLE binding (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    created_by INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    chat_id    INTEGER,
    title      TEXT, topic INTEGER,
    CHECK ((chat_id IS NULL) = (title IS NULL))
) STRICT;
CREATE TABLE breach (
    id           INTEGER PRIMARY KEY,
    known_at     INTEGER NOT NULL,
    begun_by     INTEGER NOT NULL,
    begun_at     INTEGER NOT NULL,
    persons_at   INTEGER,
    persons_by   INTEGER,
    authority_at INTEGER,
    authority_by INTEGER,
    voided_at    INTEGER,
    CHECK (known_at <= begun_at),
    CHECK ((persons_at IS NULL) = (persons_by IS NULL)),
    CHECK ((authority_at IS NULL) = (authority_by IS NULL))
) STRICT;
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
CREATE TABLE burial_annulled (
    burial_id INTEGER PRIMARY KEY REFERENCES burial (id),
    note_id   INTEGER REFERENCES note (id) ON DELETE SET NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL
) STRICT;
CREATE TABLE calendar_feed (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;
CREATE TABLE chat (
    chat_id     INTEGER PRIMARY KEY,
    purpose     TEXT NOT NULL CHECK (purpose IN ('team')),
    title       TEXT NOT NULL DEFAULT '',
    bound_at    INTEGER NOT NULL,
    cut_off_at  INTEGER                -- Telegram says that the bot can no longer write here
, topic INTEGER) STRICT;
CREATE TABLE counted (
    user_id INTEGER NOT NULL,
    what    TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
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
CREATE TABLE death_religion (
    id        INTEGER PRIMARY KEY,
    death_id  INTEGER NOT NULL REFERENCES death (id),
    religion  TEXT NOT NULL,                      -- a code of the configuration: chooses cemetery and rite
    certainty TEXT NOT NULL CHECK (certainty IN ('known', 'presumed', 'unknown')),
    basis     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL
) STRICT;
CREATE TABLE death_step (
    death_id INTEGER NOT NULL REFERENCES death (id),
    step     TEXT NOT NULL CHECK (step IN ('asked', 'washed', 'shrouded', 'prayed')),
    at       INTEGER NOT NULL,
    by       INTEGER NOT NULL,
    PRIMARY KEY (death_id, step)
) STRICT;
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
CREATE TABLE early_receipt (
    external_id TEXT NOT NULL,
    at          INTEGER NOT NULL,
    read        INTEGER NOT NULL CHECK (read IN (0, 1)),
    failed      INTEGER,
    heard_at    INTEGER NOT NULL,
    PRIMARY KEY (external_id, read, at)
) STRICT, WITHOUT ROWID;
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
    stayed     TEXT NOT NULL DEFAULT '{}', tickets TEXT NOT NULL DEFAULT '[]',
    CHECK ((decided_at IS NULL) = (decided_by IS NULL))
) STRICT;
CREATE TABLE "event" (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    actor     TEXT NOT NULL,              -- 'user:<id>', 'clock', 'telegram', 'host'
    kind      TEXT NOT NULL,
    ticket_id INTEGER,
    cause     TEXT NOT NULL,
    data      TEXT NOT NULL,              -- JSON: ids, codes, numbers
    hash      BLOB NOT NULL
) STRICT;
CREATE TABLE false_proposal (
    ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
    by        INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
CREATE TABLE fold (
    id        INTEGER PRIMARY KEY,
    chat_id   INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER
) STRICT;
CREATE TABLE fold_ticket (
    fold_id   INTEGER NOT NULL REFERENCES fold (id),
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    PRIMARY KEY (fold_id, ticket_id)
) STRICT;
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
CREATE TABLE geocode_line (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    paused_until INTEGER NOT NULL,
    failures     INTEGER NOT NULL,
    told_at      INTEGER
) STRICT;
CREATE TABLE health_check (
    move_id     INTEGER PRIMARY KEY REFERENCES person_move (id),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    due_at      INTEGER NOT NULL,
    answered_at INTEGER,
    answered_by INTEGER,
    answer      TEXT CHECK (answer IN ('well', 'ill', 'gone')),
    CHECK ((answered_at IS NULL) = (answer IS NULL))
) STRICT;
CREATE TABLE "inbox" (
    update_id   INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    lane        INTEGER NOT NULL,     -- updates of one lane stay in order: the chat of a message, the person of a press
    raw         TEXT,                 -- NULL: forgotten
    state       TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done', 'parked', 'quarantined')),
    outcome     TEXT,
    tries       INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL DEFAULT 0,
    done_at     INTEGER, channel TEXT NOT NULL DEFAULT 'telegram', external_id TEXT,
    CHECK ((state = 'new') = (outcome IS NULL)),
    CHECK (raw IS NOT NULL OR state = 'done')
) STRICT;
CREATE TABLE invite (
    token_hash TEXT PRIMARY KEY,
    role       TEXT NOT NULL,
    created_by INTEGER,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by    INTEGER,
    used_at    INTEGER, area_code TEXT NOT NULL DEFAULT '',
    CHECK ((used_by IS NULL) = (used_at IS NULL))
) STRICT;
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
    separated_at  INTEGER, proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1)),
    CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL))
) STRICT;
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
CREATE TABLE letter_former (
    id          INTEGER PRIMARY KEY,
    letter_id   INTEGER NOT NULL REFERENCES letter (id),
    sub_type    TEXT,
    number      TEXT,
    dated       TEXT,
    office      TEXT,
    officer     TEXT,
    replaced_at INTEGER NOT NULL,
    replaced_by INTEGER NOT NULL
) STRICT;
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
CREATE TABLE member (
    chat_id    INTEGER NOT NULL,
    user_id    INTEGER NOT NULL,
    inside     INTEGER NOT NULL CHECK (inside IN (0, 1)),
    checked_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, user_id)
) STRICT;
CREATE TABLE meta (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE name_sound (
    word  TEXT PRIMARY KEY,
    sound TEXT NOT NULL
, letters INTEGER GENERATED ALWAYS AS (
    length(word) * 8192 + (instr(word, 'i') > 0) + 2 * (instr(word, 'n') > 0) + 4 * (instr(word, 'u') > 0)
    + 8 * (instr(word, 'h') > 0) + 16 * (instr(word, 't') > 0) + 32 * (instr(word, 'o') > 0)
    + 64 * (instr(word, 's') > 0) + 128 * (instr(word, 'y') > 0) + 256 * (instr(word, 'r') > 0)
    + 512 * (instr(word, 'g') > 0) + 1024 * (instr(word, 'm') > 0) + 2048 * (instr(word, 'k') > 0)
    + 4096 * (instr(word, 'e') > 0)) VIRTUAL, heard INTEGER GENERATED ALWAYS AS (
    length(sound) * 8192 + (instr(sound, 'i') > 0) + 2 * (instr(sound, 'n') > 0) + 4 * (instr(sound, 'u') > 0)
    + 8 * (instr(sound, 'h') > 0) + 16 * (instr(sound, 't') > 0) + 32 * (instr(sound, 'o') > 0)
    + 64 * (instr(sound, 's') > 0) + 128 * (instr(sound, 'y') > 0) + 256 * (instr(sound, 'r') > 0)
    + 512 * (instr(sound, 'g') > 0) + 1024 * (instr(sound, 'm') > 0) + 2048 * (instr(sound, 'k') > 0)
    + 4096 * (instr(sound, 'e') > 0)) VIRTUAL, ending TEXT GENERATED ALWAYS AS (substr(word, -3)) VIRTUAL) STRICT, WITHOUT ROWID;
CREATE TABLE name_word (
    word      TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE newcomer_report (
    ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
    at        INTEGER NOT NULL,
    waits     INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1))
) STRICT;
CREATE TABLE note (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    user_id   INTEGER NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('note', 'from_reporter', 'to_reporter', 'reason', 'edit')),
    text      TEXT NOT NULL,
    source    TEXT NOT NULL UNIQUE,
    at        INTEGER NOT NULL
) STRICT;
CREATE TABLE notice (
    id           INTEGER PRIMARY KEY,
    nonce        TEXT NOT NULL UNIQUE,
    person_id    INTEGER NOT NULL REFERENCES person (id),
    state        TEXT NOT NULL DEFAULT 'draft'
                 CHECK (state IN ('draft', 'published', 'withdrawn', 'expired', 'dropped')),
    version      INTEGER NOT NULL DEFAULT 0,
    previewed    INTEGER,                     -- the version that was shown as it would be published
    face         TEXT NOT NULL,               -- JSON, domain/notice.py: how much of each field is said
    contact      TEXT NOT NULL,
    days         INTEGER NOT NULL CHECK (days > 0),
    made_by      INTEGER NOT NULL,
    made_at      INTEGER NOT NULL,
    published_by INTEGER,
    published_at INTEGER,
    expires_at   INTEGER,
    ended_at     INTEGER, proposed INTEGER, proposed_by INTEGER, admins_asked INTEGER,
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK ((published_at IS NULL) = (expires_at IS NULL)),
    CHECK (state NOT IN ('published', 'withdrawn', 'expired') OR published_at IS NOT NULL),
    CHECK ((state IN ('withdrawn', 'expired', 'dropped')) = (ended_at IS NOT NULL))
) STRICT;
CREATE TABLE offered (
    account_id INTEGER PRIMARY KEY,
    choices    TEXT NOT NULL
) STRICT;
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
    error       TEXT, external_id TEXT, reached_at INTEGER, read_at INTEGER, topic INTEGER,
    CHECK ((state = 'leased') = (lease_until IS NOT NULL)),
    CHECK (rewrite = 0 OR subject IS NOT NULL)
) STRICT;
CREATE TABLE paper (
    id        INTEGER PRIMARY KEY,
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    kind      TEXT NOT NULL CHECK (kind IN ('police_request', 'burial_request', 'body_handover', 'burial_record',
                  'referral', 'case_report')),
    year      INTEGER NOT NULL,              -- the city's year in which the first version was made
    number    INTEGER NOT NULL CHECK (number > 0),
    printed   TEXT NOT NULL,                 -- how the number reads: a later pattern changes no paper that is out
    version   INTEGER NOT NULL CHECK (version > 0),
    salt      TEXT NOT NULL,
    digest    TEXT NOT NULL,
    made_at   INTEGER NOT NULL,
    made_by   INTEGER NOT NULL,
    UNIQUE (person_id, kind, version),
    UNIQUE (year, number, version)
) STRICT;
CREATE TABLE paper_copy (
    paper_id INTEGER NOT NULL REFERENCES paper (id),
    digest   TEXT NOT NULL CHECK (length(digest) = 64),
    sent_at  INTEGER NOT NULL,
    PRIMARY KEY (paper_id, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE pause (
    chat_id INTEGER PRIMARY KEY,
    until   INTEGER NOT NULL
) STRICT;
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
CREATE TABLE person_fact (
    id        INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    field     TEXT NOT NULL,
    value     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL
) STRICT;
CREATE TABLE person_hidden (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    by        INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
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
CREATE TABLE person_outline (
    found_at  INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    form      INTEGER NOT NULL DEFAULT 0,
    turn      INTEGER NOT NULL DEFAULT 0,
    sex       TEXT,
    age       INTEGER,     -- from × 10000 + to
    height    INTEGER,     -- the same, in cm
    area      TEXT,
    names     TEXT,        -- folded words (bot/domain/kit/old_spelling.py)
    marks     INTEGER,     -- which kinds of marks, a bit each
    clothes   INTEGER,     -- which pieces and colours, a bit each
    PRIMARY KEY (found_at, person_id),
    CHECK (form > 0 OR coalesce(sex, age, height, area, names, marks, clothes) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE person_photo (
    attachment_id INTEGER PRIMARY KEY REFERENCES attachment (id),
    person_id     INTEGER NOT NULL REFERENCES person (id)
, about TEXT NOT NULL DEFAULT 'person'
    CHECK (about IN ('person', 'police', 'certificate', 'handover', 'grave')), lat_e6 INTEGER, lng_e6 INTEGER CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL))) STRICT;
CREATE TABLE position (
    user_id    INTEGER PRIMARY KEY,
    lat_e6     INTEGER NOT NULL,
    lng_e6     INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    until      INTEGER NOT NULL,
    CHECK (until > at)
) STRICT;
CREATE TABLE "posted" (
    chat_id    INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    posted_at  INTEGER NOT NULL,
    shown      TEXT,
    kinds      TEXT,
    PRIMARY KEY (chat_id, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE prompt (
    user_id   INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,
    ticket_id INTEGER REFERENCES ticket (id),
    data      TEXT NOT NULL DEFAULT '{}',
    asked_at  INTEGER NOT NULL
) STRICT;
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
CREATE TABLE reporter (
    ticket_id INTEGER NOT NULL REFERENCES ticket (id),
    user_id   INTEGER NOT NULL,
    joined_at INTEGER NOT NULL,
    left_at   INTEGER,
    PRIMARY KEY (ticket_id, user_id)
) STRICT;
CREATE TABLE role (
    user_id    INTEGER NOT NULL,
    role       TEXT NOT NULL CHECK (role IN ('petugas', 'operator', 'supervisor', 'wilayah', 'admin')),
    area_code  TEXT NOT NULL DEFAULT '',
    granted_by INTEGER,
    granted_at INTEGER NOT NULL,
    PRIMARY KEY (user_id, role, area_code)
) STRICT;
CREATE TABLE run (
    id         INTEGER PRIMARY KEY,
    started_at INTEGER NOT NULL,
    alive_at   INTEGER NOT NULL,
    stopped_at INTEGER
) STRICT;
CREATE TABLE "salt" (
    tbl  TEXT NOT NULL,
    key  TEXT NOT NULL,                -- JSON: the row's primary key
    salt BLOB NOT NULL,
    PRIMARY KEY (tbl, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE search (
    id         INTEGER PRIMARY KEY,
    epoch      INTEGER NOT NULL DEFAULT 1,
    nonce      TEXT NOT NULL UNIQUE,
    user_id    INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('filling', 'open', 'ended', 'cancelled', 'expired')),
    asking     TEXT NOT NULL,
    answers    TEXT NOT NULL DEFAULT '{}',   -- JSON, domain/search.py
    sex        TEXT CHECK (sex IN ('male', 'female')),
    age_from   INTEGER,
    age_to     INTEGER,
    lost_from  INTEGER,
    opened_at  INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,             -- the last word of its owner
    sent_at    INTEGER,
    asked_at   INTEGER,                      -- "are you still looking?" was asked, and not answered since
    closed_at  INTEGER,
    CHECK ((age_from IS NULL) = (age_to IS NULL)),
    CHECK (state NOT IN ('open', 'ended') OR sent_at IS NOT NULL),
    CHECK ((state IN ('ended', 'cancelled', 'expired')) = (closed_at IS NOT NULL)),
    CHECK (state <> 'open' OR sex IS NOT NULL)
) STRICT;
CREATE TABLE search_match (
    id          INTEGER PRIMARY KEY,
    nonce       TEXT NOT NULL UNIQUE,
    search_id   INTEGER NOT NULL REFERENCES search (id),
    person_id   INTEGER NOT NULL REFERENCES person (id),
    verdict     TEXT NOT NULL CHECK (verdict IN ('likely', 'possible')),
    bits        INTEGER NOT NULL,            -- hundredths; orders the proposals of a search
    fields      TEXT NOT NULL,               -- JSON: field → level, codes of domain/matching.py
    state       TEXT NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'rejected', 'withdrawn')),
    proposed_at INTEGER NOT NULL,
    decided_at  INTEGER,
    decided_by  INTEGER,
    reason      TEXT, consent TEXT CHECK (consent IN ('yes', 'no', 'needless')), consent_by INTEGER, consent_at INTEGER,
    UNIQUE (search_id, person_id),
    CHECK ((state IN ('accepted', 'rejected')) = (decided_by IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((decided_by IS NULL) = (reason IS NULL))
) STRICT;
CREATE TABLE sent_hour (
    hour     INTEGER PRIMARY KEY,
    messages INTEGER NOT NULL
) STRICT;
CREATE TABLE shift_copy (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL
) STRICT;
CREATE TABLE shift_exception (
    date    TEXT NOT NULL,
    shift   TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL,
    PRIMARY KEY (date, shift, user_id)
) STRICT;
CREATE TABLE shift_former (
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    shift   TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL,
    PRIMARY KEY (weekday, shift, user_id)
) STRICT;
CREATE TABLE shift_view (
    user_id INTEGER PRIMARY KEY,
    page    TEXT NOT NULL
) STRICT;
CREATE TABLE shift_week (
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),  -- 1 is Monday
    shift   TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL,
    PRIMARY KEY (weekday, shift, user_id)
) STRICT;
CREATE TABLE shred (
    part   TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    PRIMARY KEY (part, row_id)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE source (
    id         INTEGER PRIMARY KEY,
    code       TEXT NOT NULL UNIQUE,
    system     TEXT NOT NULL,
    number     TEXT,
    digest     TEXT NOT NULL,
    service    TEXT NOT NULL,
    ticket_id  INTEGER REFERENCES ticket (id),
    lat_e6     INTEGER,
    lng_e6     INTEGER,
    at         INTEGER NOT NULL,
    state      TEXT NOT NULL,
    closed     INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    changed_at INTEGER NOT NULL,
    CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL)),
    UNIQUE (system, number)
) STRICT;
CREATE TABLE source_news (
    id        INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    n         INTEGER NOT NULL,
    system    TEXT NOT NULL,
    state     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    UNIQUE (source_id, n)
) STRICT;
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
CREATE TABLE ticket (
    id          INTEGER PRIMARY KEY,
    epoch       INTEGER NOT NULL DEFAULT 1,
    nonce       TEXT NOT NULL UNIQUE,
    source      TEXT NOT NULL UNIQUE,     -- the update that made it: one update, one ticket
    kind        TEXT NOT NULL,
    urgent      INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    state       TEXT NOT NULL,
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
    sop         TEXT NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1, 2)),            -- JSON: the SOP's settings that applied when it opened
    CHECK ((holder IS NULL) = (claimed_at IS NULL)),
    CHECK (holder IS NULL OR state <> 'new'),
    CHECK ((lat_e6 IS NULL) = (lng_e6 IS NULL)),
    CHECK (state <> 'not_found' OR recheck_at IS NOT NULL),
    CHECK (state <> 'help_refused' OR recheck_at IS NOT NULL)
) STRICT;
CREATE TABLE ticket_state (
    name TEXT PRIMARY KEY,
    held INTEGER NOT NULL CHECK (held IN (0, 1))  -- somebody has to have it
) STRICT;
CREATE TABLE to_match (
    what TEXT NOT NULL CHECK (what IN ('search', 'person')),
    id   INTEGER NOT NULL,
    turn INTEGER NOT NULL DEFAULT 1,
    done INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE visit (
    id         INTEGER PRIMARY KEY,
    ticket_id  INTEGER NOT NULL REFERENCES ticket (id),
    user_id    INTEGER NOT NULL,
    step       TEXT NOT NULL,
    claimed_at INTEGER NOT NULL,                 -- which claim of the ticket it belongs to
    at         INTEGER NOT NULL,
    metres     INTEGER CHECK (metres >= 0),      -- from the ticket's pin; none where the ticket has no pin
    far        INTEGER NOT NULL DEFAULT 0 CHECK (far IN (0, 1)),
    located_at INTEGER,
    note_id    INTEGER REFERENCES note (id),     -- of "not found": where was looked
    CHECK (metres IS NULL OR located_at IS NOT NULL),
    CHECK (far = 0 OR metres IS NOT NULL)
) STRICT;
CREATE TABLE visit_photo (
    attachment_id INTEGER PRIMARY KEY REFERENCES attachment (id),
    visit_id      INTEGER NOT NULL REFERENCES visit (id),
    came_as       TEXT NOT NULL CHECK (came_as IN ('photo', 'file', 'forwarded')),
    look          TEXT NOT NULL DEFAULT 'waiting' CHECK (look IN ('waiting', 'fresh', 'seen', 'unjudged')),
    print         BLOB,
    salt          BLOB,
    seen_in       INTEGER REFERENCES attachment (id),
    old           INTEGER NOT NULL DEFAULT 0 CHECK (old IN (0, 1)),  -- by its own date it was taken before the visit
    tries         INTEGER NOT NULL DEFAULT 0,
    next_try_at   INTEGER NOT NULL,
    CHECK ((look = 'seen') = (seen_in IS NOT NULL)),
    CHECK ((print IS NULL) = (salt IS NULL))
) STRICT;
CREATE TABLE wrong_try (
    user_id INTEGER PRIMARY KEY,
    since   INTEGER NOT NULL,
    tries   INTEGER NOT NULL
) STRICT;
CREATE TRIGGER account_erased_offered AFTER UPDATE OF name ON account WHEN NEW.name = ''
BEGIN
    DELETE FROM offered WHERE account_id = NEW.user_id;
END;
CREATE TRIGGER account_gone AFTER DELETE ON account
BEGIN
    DELETE FROM address WHERE account_id = OLD.user_id;
END;
CREATE TRIGGER account_gone_offered AFTER DELETE ON account
BEGIN
    DELETE FROM offered WHERE account_id = OLD.user_id;
END;
CREATE TRIGGER account_gone_pause AFTER DELETE ON account
BEGIN
    DELETE FROM account_pause WHERE user_id = OLD.user_id;
END;
CREATE TRIGGER account_of_telegram AFTER INSERT ON account
WHEN NOT EXISTS (SELECT 1 FROM address WHERE account_id = NEW.user_id)
BEGIN
    INSERT INTO address (account_id, channel, external_id, used_at)
    VALUES (NEW.user_id, 'telegram', CAST(NEW.user_id AS TEXT), NEW.first_at);
END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER letter_former_stays BEFORE UPDATE ON letter_former
BEGIN
    SELECT RAISE(ABORT, 'what was believed before is never changed');
END;
CREATE TRIGGER name_word_emptied AFTER UPDATE OF form ON person_outline WHEN NEW.form = 0 AND OLD.form > 0 BEGIN
    DELETE FROM name_word WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER name_word_gone AFTER DELETE ON person_outline BEGIN
    DELETE FROM name_word WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER name_word_last AFTER DELETE ON name_word
WHEN NOT EXISTS (SELECT 1 FROM name_word WHERE word = OLD.word) BEGIN
    DELETE FROM name_sound WHERE word = OLD.word;
END;
CREATE TRIGGER paper_no_change BEFORE UPDATE ON paper
    BEGIN SELECT RAISE(ABORT, 'a change of a paper is a new version'); END;
CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper
    BEGIN SELECT RAISE(ABORT, 'a number that was given stays given'); END;
CREATE TRIGGER person_fact_no_update BEFORE UPDATE ON person_fact
    WHEN new.value <> '' OR new.id <> old.id OR new.person_id <> old.person_id OR new.field <> old.field
         OR new.at <> old.at OR new.by <> old.by
    BEGIN SELECT RAISE(ABORT, 'a correction is a new fact'); END;
CREATE TRIGGER person_outline_area AFTER UPDATE OF area_code ON ticket WHEN OLD.area_code IS NOT NEW.area_code BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL
    WHERE person_id IN (SELECT id FROM person WHERE ticket_id = NEW.id);
END;
CREATE TRIGGER person_outline_fact AFTER INSERT ON person_fact BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL WHERE person_id = NEW.person_id;
END;
CREATE TRIGGER person_outline_fact_emptied AFTER UPDATE ON person_fact BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER person_outline_fact_gone AFTER DELETE ON person_fact BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER person_outline_gone AFTER DELETE ON person BEGIN
    DELETE FROM person_outline WHERE person_id = OLD.id;
END;
CREATE TRIGGER person_outline_new AFTER INSERT ON person BEGIN
    INSERT INTO person_outline (found_at, person_id) VALUES (NEW.found_at, NEW.id);
END;
CREATE TRIGGER person_outline_person AFTER UPDATE OF found_at, label_kind ON person BEGIN
    UPDATE person_outline SET found_at = NEW.found_at, form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL,
           area = NULL, names = NULL, marks = NULL, clothes = NULL WHERE person_id = NEW.id;
END;
CREATE TRIGGER register_no_change BEFORE UPDATE OF year, number, seq, kind, burial_id, at, by ON register
    BEGIN SELECT RAISE(ABORT, 'a later finding is a new entry'); END;
CREATE TRIGGER register_no_delete BEFORE DELETE ON register
    BEGIN SELECT RAISE(ABORT, 'the register is never shortened'); END;
CREATE TRIGGER ticket_remembers AFTER UPDATE OF closed_at ON ticket
    WHEN old.closed_at IS NOT NULL AND new.closed_at IS NULL AND new.forgotten <> 0
    BEGIN UPDATE ticket SET forgotten = 0 WHERE id = new.id; END;
CREATE TRIGGER ticket_state_moved BEFORE UPDATE OF state, holder ON ticket
WHEN NOT EXISTS (SELECT 1 FROM ticket_state AS s WHERE s.name = NEW.state AND (s.held = 0 OR NEW.holder IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'no such state of a ticket, or nobody holds it');
END;
CREATE TRIGGER ticket_state_new BEFORE INSERT ON ticket
WHEN NOT EXISTS (SELECT 1 FROM ticket_state AS s WHERE s.name = NEW.state AND (s.held = 0 OR NEW.holder IS NOT NULL))
BEGIN
    SELECT RAISE(ABORT, 'no such state of a ticket, or nobody holds it');
END;
CREATE VIEW buried_person (id) AS
SELECT d.person_id FROM register AS r JOIN burial AS b ON b.id = r.burial_id JOIN death AS d ON d.id = b.death_id;
CREATE VIEW case_end (person_id, ticket_id, end_kind, state, place, cemetery, stations) AS
SELECT p.id, p.ticket_id, p.end_kind, p.state, p.place,
       (SELECT b.cemetery FROM death AS d JOIN burial AS b ON b.death_id = d.id AND b.state = 'confirmed'
        WHERE d.person_id = p.id AND d.voided_at IS NULL),
       (SELECT group_concat(m.to_place) FROM (SELECT to_place FROM person_move
            WHERE person_id = p.id AND to_place IS NOT NULL ORDER BY id) AS m)
FROM person AS p;
CREATE VIEW held_ticket (id) AS SELECT ticket_id FROM legal_hold WHERE lifted_at IS NULL;
CREATE VIEW own_note (id, ticket_id, user_id) AS
SELECT id, ticket_id, user_id FROM note
WHERE kind IN ('from_reporter', 'edit') OR (kind = 'reason' AND source NOT LIKE '%:%:%');
CREATE VIEW own_report (user_id, id, rule) AS
SELECT r.user_id, t.id, CASE WHEN t.id IN (SELECT id FROM held_ticket) THEN 'hold'
                             WHEN t.closed_at IS NULL THEN 'open'
                             WHEN json_extract(t.answers, '$.on_behalf') THEN 'caller' END
FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id;
CREATE VIEW printed_note (id) AS
SELECT note_id FROM register WHERE note_id IS NOT NULL
UNION SELECT override_note FROM death WHERE override_note IS NOT NULL;
CREATE VIEW taken_back (ticket_id, kind, step, made_at) AS
SELECT ticket_id, 'ticket.' || json_extract(data, '$.step'), json_extract(data, '$.step'), json_extract(data, '$.made_at')
FROM event WHERE kind = 'ticket.undone';
CREATE VIEW unburied_death (id, ticket_id) AS
SELECT d.id, p.ticket_id FROM death AS d JOIN person AS p ON p.id = d.person_id
WHERE p.id NOT IN (SELECT id FROM buried_person);

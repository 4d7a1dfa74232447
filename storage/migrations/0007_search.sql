-- Relatives who look for somebody, what was proposed to the team, and notices to the public. What people said stands in
-- these tables only; events, reminders and the outbox hold ids, codes and numbers.

-- A search. `asking` is the open question while it is being filled in; `answers` are emptied when its time is over.
-- sex, age_from, age_to and lost_from repeat what the answers say, so that a person who is recorded finds the searches
-- that may be about them.
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
CREATE UNIQUE INDEX search_one_filling ON search (user_id) WHERE state = 'filling';
CREATE INDEX search_of ON search (user_id, id);
CREATE INDEX search_open ON search (sex, id) WHERE state = 'open';

-- A person proposed for a search. Decided by a human, once; the reason is a code or words.
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
    reason      TEXT,
    UNIQUE (search_id, person_id),
    CHECK ((state IN ('accepted', 'rejected')) = (decided_by IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
    CHECK ((decided_by IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX search_match_waiting ON search_match (search_id) WHERE state = 'proposed';
CREATE INDEX search_match_person ON search_match (person_id, search_id);

-- A notice to the public about one person. What it says is fixed when it is published.
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
    ended_at     INTEGER,
    CHECK ((published_at IS NULL) = (published_by IS NULL)),
    CHECK ((published_at IS NULL) = (expires_at IS NULL)),
    CHECK (state NOT IN ('published', 'withdrawn', 'expired') OR published_at IS NOT NULL),
    CHECK ((state IN ('withdrawn', 'expired', 'dropped')) = (ended_at IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX notice_one ON notice (person_id) WHERE state IN ('draft', 'published');

CREATE INDEX person_found ON person (found_at);

-- A report that another system passed on keeps that system's name and number there. `code`: what we call it towards that
-- system, drawn by lot, so that it tells no counts; `digest`: of what was said, for a system that gives no number;
-- `ticket_id` is NULL until the report has had its effect. The pin is the one that came, rounded to 5,000 (WGS84 × 1e6).
-- `state`, `changed_at`: the last news that the system was to hear (UTC ms).
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
CREATE INDEX source_ticket ON source (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX source_digest ON source (system, digest, at);
CREATE INDEX source_window ON source (system, at);
CREATE INDEX source_status ON source (system, closed, at);

-- What a system is to hear of its reports, in order; `n` counts within a report, so that its name never changes.
CREATE TABLE source_news (
    id        INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id),
    n         INTEGER NOT NULL,
    system    TEXT NOT NULL,
    state     TEXT NOT NULL,
    at        INTEGER NOT NULL,
    UNIQUE (source_id, n)
) STRICT;
CREATE INDEX source_news_window ON source_news (system, at);

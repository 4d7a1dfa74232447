-- SOP 3: who has a calendar feed. Its address is derived from `id` and `version` with a key that is stored nowhere; a new
-- version makes the former address void.
CREATE TABLE calendar_feed (
    id      INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

-- What the digest of a guarded row is salted with (storage/kit/seals.py). A salt is replaced with every change and goes
-- with its row, so that nothing can be guessed from the digests of what was erased.
CREATE TABLE salt (
    tbl  TEXT NOT NULL,
    key  TEXT NOT NULL,                -- JSON: the row's primary key
    salt BLOB NOT NULL,
    PRIMARY KEY (tbl, key)
) STRICT;
CREATE INDEX event_sealed ON event (id) WHERE kind = 'rows.sealed';

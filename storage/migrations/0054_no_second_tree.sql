-- Where a message stands and the salt of a guarded row lie in the tree of their key, not in a table of their own beside
-- it: the key was kept twice for each of them, for as long as they stay.
CREATE TABLE posted_anew (
    chat_id    INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    message_id INTEGER NOT NULL,
    posted_at  INTEGER NOT NULL,
    shown      TEXT,
    kinds      TEXT,
    PRIMARY KEY (chat_id, subject)
) STRICT, WITHOUT ROWID;
INSERT INTO posted_anew SELECT chat_id, subject, message_id, posted_at, shown, kinds FROM posted ORDER BY chat_id, subject;
DROP TABLE posted;
ALTER TABLE posted_anew RENAME TO posted;
CREATE INDEX posted_message ON posted (chat_id, message_id);

CREATE TABLE salt_anew (
    tbl  TEXT NOT NULL,
    key  TEXT NOT NULL,                -- JSON: the row's primary key
    salt BLOB NOT NULL,
    PRIMARY KEY (tbl, key)
) STRICT, WITHOUT ROWID;
INSERT INTO salt_anew SELECT tbl, key, salt FROM salt ORDER BY tbl, key;
DROP TABLE salt;
ALTER TABLE salt_anew RENAME TO salt;

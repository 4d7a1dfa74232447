-- What a paper that went out was, byte for byte: a salted digest of each file that was delivered, nothing of its content.
-- A paper shows more to a supervisor than to a responder, so that one version may have two.
CREATE TABLE paper_copy (
    paper_id INTEGER NOT NULL REFERENCES paper (id),
    digest   TEXT NOT NULL CHECK (length(digest) = 64),
    sent_at  INTEGER NOT NULL,
    PRIMARY KEY (paper_id, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_printed ON paper (printed);

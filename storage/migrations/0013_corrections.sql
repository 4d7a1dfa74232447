-- What stood on a letter before it was corrected: the letter has what counts, this what was believed until `replaced_at`.
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
CREATE INDEX letter_former_of ON letter_former (letter_id, id);
CREATE TRIGGER letter_former_stays BEFORE UPDATE ON letter_former
BEGIN
    SELECT RAISE(ABORT, 'what was believed before is never changed');
END;

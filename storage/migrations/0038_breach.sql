-- SOP 8: a breach of personal data, whose 3 × 24 hours run from when it became known (UTC ms): who marked when that the
-- persons and the authority were told; `voided_at`: it was none.
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

-- SOP 9: the person found may be hiding.

-- What an account began or asked lately, also what it never sent.
CREATE TABLE counted (
    user_id INTEGER NOT NULL,
    what    TEXT NOT NULL,
    at      INTEGER NOT NULL
) STRICT;
CREATE INDEX counted_of ON counted (user_id, what, at);

-- A report whose writer said "the same person" is a proposal until the team has decided.
ALTER TABLE joined_report ADD COLUMN proposed INTEGER NOT NULL DEFAULT 0 CHECK (proposed IN (0, 1));

-- The papers that the bot makes (SOP 6). A row is one version; the words stand where they always stood, and `digest`
-- (salted) tells whether a paper that is asked for again would still read the same.

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
CREATE TRIGGER paper_no_change BEFORE UPDATE ON paper
    BEGIN SELECT RAISE(ABORT, 'a change of a paper is a new version'); END;
CREATE TRIGGER paper_no_delete BEFORE DELETE ON paper
    BEGIN SELECT RAISE(ABORT, 'a number that was given stays given'); END;

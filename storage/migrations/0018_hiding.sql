-- SOP 9: an adult person found is asked before a relative hears; somebody who is not to be disclosed is compared with
-- nobody.
ALTER TABLE search_match ADD COLUMN consent TEXT CHECK (consent IN ('yes', 'no', 'needless'));
ALTER TABLE search_match ADD COLUMN consent_by INTEGER;
ALTER TABLE search_match ADD COLUMN consent_at INTEGER;
UPDATE search_match SET consent = 'needless', consent_by = decided_by, consent_at = decided_at WHERE state = 'accepted';

CREATE TABLE person_hidden (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    by        INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT;

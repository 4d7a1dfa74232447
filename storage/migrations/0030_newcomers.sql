-- F31: reports of accounts that are new here, while they are counted; `waits`: it is looked at by a supervisor before the
-- team is alerted.
CREATE TABLE newcomer_report (
    ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
    at        INTEGER NOT NULL,
    waits     INTEGER NOT NULL DEFAULT 0 CHECK (waits IN (0, 1))
) STRICT;
CREATE INDEX newcomer_report_at ON newcomer_report (at);
CREATE INDEX newcomer_report_waits ON newcomer_report (ticket_id) WHERE waits = 1;

-- SOP 3: "laporan palsu" of a ticket that nobody claimed needs a second person. Who said so first, until somebody else
-- agrees or the ticket goes on.
CREATE TABLE false_proposal (
    ticket_id INTEGER PRIMARY KEY REFERENCES ticket (id),
    by        INTEGER NOT NULL,
    at        INTEGER NOT NULL
) STRICT;
CREATE INDEX false_proposal_by ON false_proposal (by);

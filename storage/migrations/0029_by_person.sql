-- What is kept about one person is found by that person: /privasi, an erasure and the nightly forgetting cost what
-- belongs to them, not what belongs to everybody.
CREATE INDEX inbox_lane ON inbox (lane, update_id) WHERE raw IS NOT NULL;
CREATE INDEX draft_of ON draft (user_id);
CREATE INDEX note_of ON note (user_id) WHERE text <> '';
CREATE INDEX attachment_of ON attachment (user_id) WHERE file_id <> '';
CREATE INDEX joined_report_ticket ON joined_report (ticket_id);
CREATE INDEX ticket_holder ON ticket (holder) WHERE holder IS NOT NULL;
CREATE INDEX person_recorded ON person (recorded_by);
-- And what belongs to one death, by that death.
CREATE INDEX death_of ON death (person_id);
CREATE INDEX burial_of ON burial (death_id);
CREATE INDEX death_override ON death (override_note) WHERE override_note IS NOT NULL;
-- And what belongs to one ticket, by that ticket.
CREATE INDEX draft_ticket ON draft (ticket_id) WHERE ticket_id IS NOT NULL;

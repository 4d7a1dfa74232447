-- What keeps words from being erased, each said once: every statement that empties something looks here (SOP 9).
CREATE VIEW held_ticket (id) AS SELECT ticket_id FROM legal_hold WHERE lifted_at IS NULL;
-- A person's own reports by what stands in the way: nothing, that they are open, a legal hold.
CREATE VIEW own_report (user_id, id, rule) AS
SELECT r.user_id, t.id, CASE WHEN t.id IN (SELECT id FROM held_ticket) THEN 'hold'
                             WHEN t.closed_at IS NULL THEN 'open' END
FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id;
CREATE VIEW buried_person (id) AS
SELECT d.person_id FROM register AS r JOIN burial AS b ON b.id = r.burial_id JOIN death AS d ON d.id = b.death_id;
CREATE VIEW unburied_death (id, ticket_id) AS
SELECT d.id, p.ticket_id FROM death AS d JOIN person AS p ON p.id = d.person_id
WHERE p.id NOT IN (SELECT id FROM buried_person);
-- Notes that the register prints (a later identification, why the lock was overridden) stay as long as it does.
CREATE VIEW printed_note (id) AS
SELECT note_id FROM register WHERE note_id IS NOT NULL
UNION SELECT override_note FROM death WHERE override_note IS NOT NULL;

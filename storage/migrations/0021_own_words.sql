-- Whose words a note holds: what somebody wrote as a reporter is their own, and goes when they have it erased. A reason is
-- a reporter's where it stands under the update itself (they opened the ticket again): what the team gives as a reason
-- for a step has the step behind it.
CREATE VIEW own_note (id, ticket_id, user_id) AS
SELECT id, ticket_id, user_id FROM note
WHERE kind IN ('from_reporter', 'edit') OR (kind = 'reason' AND source NOT LIKE '%:%:%');

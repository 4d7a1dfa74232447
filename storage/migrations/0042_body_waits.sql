-- From "a family came" until the body is with them a clock runs (SOP 5). Whoever lay there before it existed gets it too:
-- who keeps the case is reminded a day after; the program sets what follows.
INSERT INTO reminder (ticket_id, kind, n, round, due_at, data)
SELECT p.ticket_id, 'body_waits', 1, d.id, d.family_at + 86400000, json_object('person', p.id)
FROM death AS d
JOIN person AS p ON p.id = d.person_id
WHERE d.family_at IS NOT NULL AND d.voided_at IS NULL AND p.state = 'dead'
ON CONFLICT DO NOTHING;

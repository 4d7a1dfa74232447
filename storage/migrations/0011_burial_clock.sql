-- From "ready to be buried" until the grave a clock runs (SOP 5). Whoever was ready before it existed gets it too: who
-- keeps the case is reminded a day, the supervisors a day and a half after; the program sets what follows.
INSERT INTO reminder (ticket_id, kind, n, round, due_at, data)
SELECT p.ticket_id, k.kind, k.n, d.id, d.ready_at + k.after, json_object('person', p.id)
FROM death AS d
JOIN person AS p ON p.id = d.person_id
CROSS JOIN (SELECT 'burial_due' AS kind, 0 AS n, 86400000 AS after
            UNION ALL SELECT 'burial_late', 1, 129600000) AS k
WHERE d.ready_at IS NOT NULL AND d.voided_at IS NULL AND d.family_at IS NULL AND p.state = 'dead'
ON CONFLICT DO NOTHING;

-- Where everybody who was met is or ended: the kind of end, the place, the cemetery, and every place in between.
CREATE VIEW case_end (person_id, ticket_id, end_kind, state, place, cemetery, stations) AS
SELECT p.id, p.ticket_id, p.end_kind, p.state, p.place,
       (SELECT b.cemetery FROM death AS d JOIN burial AS b ON b.death_id = d.id AND b.state = 'confirmed'
        WHERE d.person_id = p.id AND d.voided_at IS NULL),
       (SELECT group_concat(m.to_place) FROM (SELECT to_place FROM person_move
            WHERE person_id = p.id AND to_place IS NOT NULL ORDER BY id) AS m)
FROM person AS p;

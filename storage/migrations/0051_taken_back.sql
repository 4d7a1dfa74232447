-- Steps of a ticket that were taken back, said once for every statement that counts steps or visits: which event of
-- which ticket, and when it had been made. One that is in here was none (SOP 3).
CREATE VIEW taken_back (ticket_id, kind, step, made_at) AS
SELECT ticket_id, 'ticket.' || json_extract(data, '$.step'), json_extract(data, '$.step'), json_extract(data, '$.made_at')
FROM event WHERE kind = 'ticket.undone';

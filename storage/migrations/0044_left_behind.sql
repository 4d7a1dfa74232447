-- SOP 8: what forgetting passed by until now.
-- What a messenger calls a message of ours holds the number of whom it went to: it goes some weeks after the sending.
CREATE INDEX outbox_to_unname ON outbox (sent_at) WHERE substr(external_id, 1, 5) <> 'gone ';
-- A report of another system that never had its effect has no ticket that it would be forgotten with.
CREATE INDEX source_alone ON source (at) WHERE ticket_id IS NULL AND digest <> '';
-- What a call-taker wrote down for a caller is not the call-taker's own, and stays when they want theirs erased.
DROP VIEW own_report;
CREATE VIEW own_report (user_id, id, rule) AS
SELECT r.user_id, t.id, CASE WHEN t.id IN (SELECT id FROM held_ticket) THEN 'hold'
                             WHEN t.closed_at IS NULL THEN 'open'
                             WHEN json_extract(t.answers, '$.on_behalf') THEN 'caller' END
FROM reporter AS r JOIN ticket AS t ON t.id = r.ticket_id;
-- Of a search that is over, the bounds that it was found by told how old the person is, and since when they are gone.
UPDATE search SET age_from = NULL, age_to = NULL, lost_from = NULL WHERE answers = '{}' AND state NOT IN ('open', 'filling');
-- The words of what was purged so far left these behind.
DELETE FROM likeness WHERE attachment_id IN (SELECT id FROM attachment WHERE file_id = '');
INSERT INTO shred (part, row_id) VALUES ('', 0) ON CONFLICT DO NOTHING;

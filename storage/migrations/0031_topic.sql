-- A group with topics: where the team's cards go, where a command stood that is answered, and where the code was typed.
-- NULL is the team's topic (of a chat: none was chosen), 0 stands outside all topics ("General").
ALTER TABLE chat ADD COLUMN topic INTEGER;
ALTER TABLE binding ADD COLUMN topic INTEGER;
ALTER TABLE outbox ADD COLUMN topic INTEGER;
CREATE INDEX outbox_elsewhere ON outbox (chat_id, priority, id) WHERE state = 'waiting' AND topic IS NOT NULL;

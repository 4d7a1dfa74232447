-- What waits costs nothing: the sender walks to what is due, priority by priority and group by group, instead of through
-- everything that is not.
DROP INDEX outbox_waiting;
CREATE INDEX outbox_due ON outbox ((chat_id < 0), priority, not_before, id, chat_id) WHERE state = 'waiting';
CREATE INDEX outbox_group ON outbox (chat_id, priority, id) WHERE state = 'waiting' AND chat_id < 0;

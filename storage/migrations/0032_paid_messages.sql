-- Messages of messengers that charge for each, counted by the time of their sending: a digest says how many a report took.
CREATE INDEX outbox_named ON outbox (sent_at) WHERE external_id IS NOT NULL AND state = 'sent';

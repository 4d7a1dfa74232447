-- What was delivered and what was silenced goes after a while (`sent_days`): which message went to whom is known by the
-- row of the outbox, of which a ticket leaves 25; a finished one keeps a dozen reminders that never rang.
CREATE INDEX outbox_delivered ON outbox (created_at) WHERE state IN ('sent', 'folded');
-- What the messages that are gone had shown where a living message stands; kinds with a space between them. Whoever
-- leaves the team has what they may read no longer written over.
ALTER TABLE posted ADD COLUMN kinds TEXT;
-- Messages by a messenger that costs money, by the hour in which they were sent (its begin, UTC ms), of which the rows
-- are gone. Digests of a year count them.
CREATE TABLE sent_hour (
    hour     INTEGER PRIMARY KEY,
    messages INTEGER NOT NULL
) STRICT;

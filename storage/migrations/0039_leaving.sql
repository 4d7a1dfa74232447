-- SOP 8: what a messenger calls somebody, and their telephone number, go with the name that an erasure takes. `leaving`: all
-- that is left is the receipt, which still has to reach them.
ALTER TABLE address ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0 CHECK (leaving IN (0, 1));
CREATE INDEX address_leaving ON address (used_at) WHERE leaving = 1;
-- The names that a messenger gave messages hold the number of whom they went to.
CREATE INDEX outbox_named_to ON outbox (chat_id) WHERE external_id IS NOT NULL;

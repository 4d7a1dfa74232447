-- A messenger beside Telegram: its messages have names of its own (docs/subsystems/channels.md). An update of another
-- messenger has a number below zero, counted upwards (storage/accounts/arrivals.py), and the name that it came with, so
-- that what is delivered twice has one effect.
ALTER TABLE inbox ADD COLUMN channel TEXT NOT NULL DEFAULT 'telegram';
ALTER TABLE inbox ADD COLUMN external_id TEXT;
CREATE UNIQUE INDEX inbox_external ON inbox (channel, external_id) WHERE external_id IS NOT NULL;

-- `external_id`: what the messenger calls the message; `reached_at`, `read_at`: when it was on the reader's phone, and read,
-- where the messenger says so (UTC ms).
ALTER TABLE outbox ADD COLUMN external_id TEXT;
ALTER TABLE outbox ADD COLUMN reached_at INTEGER;
ALTER TABLE outbox ADD COLUMN read_at INTEGER;
CREATE UNIQUE INDEX outbox_external ON outbox (external_id) WHERE external_id IS NOT NULL;

-- What a living message showed last, as a digest: where nothing can be edited it is sent again only when that changed.
ALTER TABLE posted ADD COLUMN shown TEXT;

-- `phone`: E.164 without the plus, where the messenger tells it; never shown. `window_until` (UTC ms): until when the person
-- may be written to without a template.
ALTER TABLE address ADD COLUMN phone TEXT;
ALTER TABLE address ADD COLUMN window_until INTEGER;
CREATE INDEX address_phone ON address (channel, phone) WHERE phone IS NOT NULL;

-- The choices that somebody was shown last, as [[label, data of the button], …]: "3" and the word are answers too.
CREATE TABLE offered (
    account_id INTEGER PRIMARY KEY,
    choices    TEXT NOT NULL
) STRICT;

-- A report of delivery may come before our own record of the sending.
CREATE TABLE early_receipt (
    external_id TEXT NOT NULL,
    at          INTEGER NOT NULL,
    read        INTEGER NOT NULL CHECK (read IN (0, 1)),
    failed      INTEGER,
    heard_at    INTEGER NOT NULL,
    PRIMARY KEY (external_id, read, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX early_receipt_old ON early_receipt (heard_at);

CREATE TRIGGER account_gone_offered AFTER DELETE ON account
BEGIN
    DELETE FROM offered WHERE account_id = OLD.user_id;
END;
-- Labels may name a place: they go with the name.
CREATE TRIGGER account_erased_offered AFTER UPDATE OF name ON account WHEN NEW.name = ''
BEGIN
    DELETE FROM offered WHERE account_id = NEW.user_id;
END;

-- How people are reached: an account has an address for each messenger that it was heard from (docs/subsystems/channels.md).
-- An account that came by Telegram has Telegram's number for its own; those of other messengers begin far above all of
-- Telegram's numbers (storage/accounts/addresses.py). `used_at`: when it became the one that answers go to.
CREATE TABLE address (
    account_id  INTEGER NOT NULL,
    channel     TEXT NOT NULL,
    external_id TEXT NOT NULL,
    used_at     INTEGER NOT NULL,
    PRIMARY KEY (account_id, channel),
    UNIQUE (channel, external_id)
) STRICT, WITHOUT ROWID;

INSERT INTO address (account_id, channel, external_id, used_at)
SELECT user_id, 'telegram', CAST(user_id AS TEXT), first_at FROM account;

-- Whoever writes to the bot first by Telegram gets the address with the account: no statement more for each message.
CREATE TRIGGER account_of_telegram AFTER INSERT ON account
WHEN NOT EXISTS (SELECT 1 FROM address WHERE account_id = NEW.user_id)
BEGIN
    INSERT INTO address (account_id, channel, external_id, used_at)
    VALUES (NEW.user_id, 'telegram', CAST(NEW.user_id AS TEXT), NEW.first_at);
END;
CREATE TRIGGER account_gone AFTER DELETE ON account
BEGIN
    DELETE FROM address WHERE account_id = OLD.user_id;
END;

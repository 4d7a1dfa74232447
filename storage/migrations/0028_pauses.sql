-- Supervisors pause an account that reports what is not so: codes and numbers only, no words of anybody.
CREATE TABLE account_pause (
    id         INTEGER PRIMARY KEY,
    user_id    INTEGER NOT NULL,
    reason     TEXT NOT NULL,
    by         INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    until      INTEGER NOT NULL CHECK (until > at),
    ended_at   INTEGER,
    ended_by   INTEGER
) STRICT;
CREATE INDEX account_pause_of ON account_pause (user_id, until);
CREATE INDEX account_pause_running ON account_pause (until) WHERE ended_at IS NULL;
CREATE TRIGGER account_gone_pause AFTER DELETE ON account
BEGIN
    DELETE FROM account_pause WHERE user_id = OLD.user_id;
END;

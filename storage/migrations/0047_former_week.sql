-- The week as it was before a day was copied over the others, so that the copy can be undone until the week is changed
-- again. One copy at most: `weekday` is the day that was copied.
CREATE TABLE shift_copy (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL
) STRICT;
CREATE TABLE shift_former (
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    shift   TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL,
    PRIMARY KEY (weekday, shift, user_id)
) STRICT;

-- Who is on duty (SOP 3). The plan is a week that repeats; an exception puts somebody on, or takes somebody off, a shift
-- of one date (of the city's calendar, the day on which the shift begins).

CREATE TABLE shift_week (
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),  -- 1 is Monday
    shift   TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL,
    PRIMARY KEY (weekday, shift, user_id)
) STRICT;

CREATE TABLE shift_exception (
    date    TEXT NOT NULL,
    shift   TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    at      INTEGER NOT NULL,
    by      INTEGER NOT NULL,
    PRIMARY KEY (date, shift, user_id)
) STRICT;

-- Which part of the plan somebody is looking at: their message is drawn from it.
CREATE TABLE shift_view (
    user_id INTEGER PRIMARY KEY,
    page    TEXT NOT NULL
) STRICT;

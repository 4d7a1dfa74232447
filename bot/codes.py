"""How the program ends: each code means one thing (docs/operations.md has the same table, and a test compares)."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes."""

    DONE = 0
    NO = 1  # the answer is no: it does not live, there is nothing to export, the story went wrong, not confirmed
    SETTINGS = 2  # the configuration or the command line is at fault
    SECOND = 3  # another Sigap works on this database
    DATABASE = 4  # the database cannot be used: missing, damaged, newer, another program's
    LATER = 5  # not done now: the running bot, or the mail server, did not take it; try again
    CHANGED = 6  # history was changed: the chain of events is broken, or is not the one that was noted
    COPY = 7  # the copy cannot be used: missing, damaged, none there
    FILES = 8  # a file, a folder or a port of the machine cannot be had
    DAMAGED = 9  # the database was damaged under the running bot
    DIED = 70  # the bot died, or a part of it stood still

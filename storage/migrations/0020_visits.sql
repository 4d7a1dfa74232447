-- What shows that somebody was there (SOP 3, proof of the visit): where the responder was when they said so, and the
-- photos that they sent of it. Asked, never a condition for helping.
CREATE TABLE visit (
    id         INTEGER PRIMARY KEY,
    ticket_id  INTEGER NOT NULL REFERENCES ticket (id),
    user_id    INTEGER NOT NULL,
    step       TEXT NOT NULL,
    claimed_at INTEGER NOT NULL,                 -- which claim of the ticket it belongs to
    at         INTEGER NOT NULL,
    metres     INTEGER CHECK (metres >= 0),      -- from the ticket's pin; none where the ticket has no pin
    far        INTEGER NOT NULL DEFAULT 0 CHECK (far IN (0, 1)),
    located_at INTEGER,
    note_id    INTEGER REFERENCES note (id),     -- of "not found": where was looked
    CHECK (metres IS NULL OR located_at IS NOT NULL),
    CHECK (far = 0 OR metres IS NOT NULL)
) STRICT;
CREATE INDEX visit_of ON visit (ticket_id, id);
CREATE INDEX visit_by ON visit (user_id, at);
CREATE INDEX visit_at ON visit (at);

-- A photo of it. `print`: how it looks, in points that make no picture (bot/photos), with a salt for its digest in the
-- chain of events; both go with the file. `seen_in`: the file that it was before.
CREATE TABLE visit_photo (
    attachment_id INTEGER PRIMARY KEY REFERENCES attachment (id),
    visit_id      INTEGER NOT NULL REFERENCES visit (id),
    came_as       TEXT NOT NULL CHECK (came_as IN ('photo', 'file', 'forwarded')),
    look          TEXT NOT NULL DEFAULT 'waiting' CHECK (look IN ('waiting', 'fresh', 'seen', 'unjudged')),
    print         BLOB,
    salt          BLOB,
    seen_in       INTEGER REFERENCES attachment (id),
    old           INTEGER NOT NULL DEFAULT 0 CHECK (old IN (0, 1)),  -- by its own date it was taken before the visit
    tries         INTEGER NOT NULL DEFAULT 0,
    next_try_at   INTEGER NOT NULL,
    CHECK ((look = 'seen') = (seen_in IS NOT NULL)),
    CHECK ((print IS NULL) = (salt IS NULL))
) STRICT;
CREATE INDEX visit_photo_of ON visit_photo (visit_id);
CREATE INDEX visit_photo_waiting ON visit_photo (next_try_at) WHERE look = 'waiting';
CREATE INDEX visit_photo_print ON visit_photo (attachment_id) WHERE print IS NOT NULL;
-- The very same file, whoever sent it.
CREATE INDEX attachment_unique ON attachment (unique_id) WHERE unique_id <> '';

-- A burial that was confirmed for somebody else, or did not happen: its number stays in the register, what was said stays
-- where it was said, and it counts no more (its state is `declined`). Why is a note.
CREATE TABLE burial_annulled (
    burial_id INTEGER PRIMARY KEY REFERENCES burial (id),
    note_id   INTEGER REFERENCES note (id) ON DELETE SET NULL,
    at        INTEGER NOT NULL,
    by        INTEGER NOT NULL
) STRICT;

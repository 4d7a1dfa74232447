-- SOP 5.1: whom relatives look for is compared with everybody who may be meant. That takes a while where there are many,
-- so what makes it needful notes it here, and it is done beside the work of the bot. `id` is a search's or a person's
-- number; `turn` counts the reasons, `done` says up to which of them they were compared.
CREATE TABLE to_match (
    what TEXT NOT NULL CHECK (what IN ('search', 'person')),
    id   INTEGER NOT NULL,
    turn INTEGER NOT NULL DEFAULT 1,
    done INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (what, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX to_match_waiting ON to_match (what, id, turn) WHERE done < turn;

-- SOP 5.1: what a search of relatives compares first, one short row for each person, made from their newest facts
-- (bot/domain/family/outline.py) beside the work of the bot. `form` says by which rules it was made; 0: not made yet, and
-- then nothing stands in it. Whatever changes of a person empties it in the same transaction, so that it never says more
-- than the facts do, and an erasure needs not know of it. `turn` counts the changes.
CREATE TABLE person_outline (
    found_at  INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    form      INTEGER NOT NULL DEFAULT 0,
    turn      INTEGER NOT NULL DEFAULT 0,
    sex       TEXT,
    age       INTEGER,     -- from × 10000 + to
    height    INTEGER,     -- the same, in cm
    area      TEXT,
    names     TEXT,        -- folded words (bot/domain/kit/old_spelling.py)
    marks     INTEGER,     -- which kinds of marks, a bit each
    clothes   INTEGER,     -- which pieces and colours, a bit each
    PRIMARY KEY (found_at, person_id),
    CHECK (form > 0 OR coalesce(sex, age, height, area, names, marks, clothes) IS NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX person_outline_of ON person_outline (person_id);
CREATE INDEX person_outline_form ON person_outline (form, person_id);

-- Which words stand in whose name, as the outline has them: a name is found by its words, without reading everybody.
CREATE TABLE name_word (
    word      TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    PRIMARY KEY (word, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_word_of ON name_word (person_id);
-- Each of these words once, and what it sounds like.
CREATE TABLE name_sound (
    word  TEXT PRIMARY KEY,
    sound TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER name_word_last AFTER DELETE ON name_word
WHEN NOT EXISTS (SELECT 1 FROM name_word WHERE word = OLD.word) BEGIN
    DELETE FROM name_sound WHERE word = OLD.word;
END;

CREATE TRIGGER name_word_emptied AFTER UPDATE OF form ON person_outline WHEN NEW.form = 0 AND OLD.form > 0 BEGIN
    DELETE FROM name_word WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER name_word_gone AFTER DELETE ON person_outline BEGIN
    DELETE FROM name_word WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER person_outline_new AFTER INSERT ON person BEGIN
    INSERT INTO person_outline (found_at, person_id) VALUES (NEW.found_at, NEW.id);
END;
CREATE TRIGGER person_outline_person AFTER UPDATE OF found_at, label_kind ON person BEGIN
    UPDATE person_outline SET found_at = NEW.found_at, form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL,
           area = NULL, names = NULL, marks = NULL, clothes = NULL WHERE person_id = NEW.id;
END;
CREATE TRIGGER person_outline_gone AFTER DELETE ON person BEGIN
    DELETE FROM person_outline WHERE person_id = OLD.id;
END;
CREATE TRIGGER person_outline_fact AFTER INSERT ON person_fact BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL WHERE person_id = NEW.person_id;
END;
CREATE TRIGGER person_outline_fact_emptied AFTER UPDATE ON person_fact BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER person_outline_fact_gone AFTER DELETE ON person_fact BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL WHERE person_id = OLD.person_id;
END;
CREATE TRIGGER person_outline_area AFTER UPDATE OF area_code ON ticket WHEN OLD.area_code IS NOT NEW.area_code BEGIN
    UPDATE person_outline SET form = 0, turn = turn + 1, sex = NULL, age = NULL, height = NULL, area = NULL,
           names = NULL, marks = NULL, clothes = NULL
    WHERE person_id IN (SELECT id FROM person WHERE ticket_id = NEW.id);
END;

INSERT INTO person_outline (found_at, person_id) SELECT found_at, id FROM person;

-- Words of names that are nearly the same are found without looking through all of them (SOP 5.1;
-- bot/domain/kit/near_spelling.py): by how long a word is and which letters stand in it, as it is written and as it
-- sounds, and by how it ends. Columns that are counted out of the word and never stored: what becomes of the word
-- becomes of them.
ALTER TABLE name_sound ADD COLUMN letters INTEGER GENERATED ALWAYS AS (
    length(word) * 8192 + (instr(word, 'i') > 0) + 2 * (instr(word, 'n') > 0) + 4 * (instr(word, 'u') > 0)
    + 8 * (instr(word, 'h') > 0) + 16 * (instr(word, 't') > 0) + 32 * (instr(word, 'o') > 0)
    + 64 * (instr(word, 's') > 0) + 128 * (instr(word, 'y') > 0) + 256 * (instr(word, 'r') > 0)
    + 512 * (instr(word, 'g') > 0) + 1024 * (instr(word, 'm') > 0) + 2048 * (instr(word, 'k') > 0)
    + 4096 * (instr(word, 'e') > 0)) VIRTUAL;
ALTER TABLE name_sound ADD COLUMN heard INTEGER GENERATED ALWAYS AS (
    length(sound) * 8192 + (instr(sound, 'i') > 0) + 2 * (instr(sound, 'n') > 0) + 4 * (instr(sound, 'u') > 0)
    + 8 * (instr(sound, 'h') > 0) + 16 * (instr(sound, 't') > 0) + 32 * (instr(sound, 'o') > 0)
    + 64 * (instr(sound, 's') > 0) + 128 * (instr(sound, 'y') > 0) + 256 * (instr(sound, 'r') > 0)
    + 512 * (instr(sound, 'g') > 0) + 1024 * (instr(sound, 'm') > 0) + 2048 * (instr(sound, 'k') > 0)
    + 4096 * (instr(sound, 'e') > 0)) VIRTUAL;
ALTER TABLE name_sound ADD COLUMN ending TEXT GENERATED ALWAYS AS (substr(word, -3)) VIRTUAL;
CREATE INDEX name_sound_letters ON name_sound (letters, word);
CREATE INDEX name_sound_heard ON name_sound (heard, word);
CREATE INDEX name_sound_ending ON name_sound (ending, word);

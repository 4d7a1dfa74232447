"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

from bot.reading.words.learned_danger_1 import LEARNED as PART_1
from bot.reading.words.learned_danger_2 import LEARNED as PART_2
from bot.reading.words.learned_danger_3 import LEARNED as PART_3
from bot.reading.words.learned_danger_4 import LEARNED as PART_4

LEARNED_DANGER = "".join([PART_1, PART_2, PART_3, PART_4])

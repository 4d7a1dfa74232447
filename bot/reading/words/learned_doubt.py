"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

from bot.reading.words.learned_doubt_1 import LEARNED as PART_1
from bot.reading.words.learned_doubt_2 import LEARNED as PART_2

LEARNED_DOUBT = "".join([PART_1, PART_2])

"""How much words, pairs of words and rules speak for each wish, in tenths. Made by `make intents` from
labelled messages: not for editing by hand."""

from bot.reading.words.learned_1 import LEARNED as PART_1
from bot.reading.words.learned_2 import LEARNED as PART_2
from bot.reading.words.learned_3 import LEARNED as PART_3
from bot.reading.words.learned_4 import LEARNED as PART_4
from bot.reading.words.learned_5 import LEARNED as PART_5
from bot.reading.words.learned_6 import LEARNED as PART_6
from bot.reading.words.learned_7 import LEARNED as PART_7
from bot.reading.words.learned_8 import LEARNED as PART_8
from bot.reading.words.learned_9 import LEARNED as PART_9
from bot.reading.words.learned_10 import LEARNED as PART_10
from bot.reading.words.learned_11 import LEARNED as PART_11
from bot.reading.words.learned_12 import LEARNED as PART_12

_NAMES = "report search status withdraw addition sighting other_service greeting thanks nonsense question"
WISHES = tuple(_NAMES.split())
LEARNED = "".join([PART_1, PART_2, PART_3, PART_4, PART_5, PART_6, PART_7, PART_8, PART_9, PART_10, PART_11, PART_12])

"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

from bot.reading.words.learned_matters_1 import LEARNED as PART_1
from bot.reading.words.learned_matters_2 import LEARNED as PART_2
from bot.reading.words.learned_matters_3 import LEARNED as PART_3
from bot.reading.words.learned_matters_4 import LEARNED as PART_4
from bot.reading.words.learned_matters_5 import LEARNED as PART_5
from bot.reading.words.learned_matters_6 import LEARNED as PART_6
from bot.reading.words.learned_matters_7 import LEARNED as PART_7
from bot.reading.words.learned_matters_8 import LEARNED as PART_8
from bot.reading.words.learned_matters_9 import LEARNED as PART_9
from bot.reading.words.learned_matters_10 import LEARNED as PART_10
from bot.reading.words.learned_matters_11 import LEARNED as PART_11
from bot.reading.words.learned_matters_12 import LEARNED as PART_12
from bot.reading.words.learned_matters_13 import LEARNED as PART_13

LEARNED_MATTERS = "".join(
    [PART_1, PART_2, PART_3, PART_4, PART_5, PART_6, PART_7, PART_8, PART_9, PART_10, PART_11, PART_12, PART_13]
)

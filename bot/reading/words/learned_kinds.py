"""How much words, pairs of words and rules speak for each kind of report, in tenths. Made by `make intents`
from labelled messages: not for editing by hand."""

from bot.reading.words.learned_kinds_1 import LEARNED as PART_1
from bot.reading.words.learned_kinds_2 import LEARNED as PART_2
from bot.reading.words.learned_kinds_3 import LEARNED as PART_3
from bot.reading.words.learned_kinds_4 import LEARNED as PART_4
from bot.reading.words.learned_kinds_5 import LEARNED as PART_5

_NAMES = "ot lansia anak odgj odgj_amuk odgj_keluarga bekal jenazah lainnya"
KINDS = tuple(_NAMES.split())
LEARNED_KINDS = "".join([PART_1, PART_2, PART_3, PART_4, PART_5])

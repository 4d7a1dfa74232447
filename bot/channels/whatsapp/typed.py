"""What people type in place of touching a choice: its number, however they say it."""

import re

from bot.reading.numbers import number_of

BEFORE = frozenset(
    "no nomor nomer nmr num number pilih pilihan choose choice opsi option angka poin point jawab jawaban answer saya "
    "aku i mau yang yg the ke".split()
)
BEHIND = frozenset("ya iya aja saja kak kakak pak bu bang mas mbak min dong deh lah please thanks".split())
ORDINALS = {
    "pertama": "satu", "first": "one", "second": "two", "third": "three", "fourth": "four", "fifth": "five",
    "sixth": "six", "seventh": "seven", "eighth": "eight", "ninth": "nine", "tenth": "ten",
}  # fmt: skip
MOST = 99
_KE = re.compile(r"ke(?=\d|\w{3})")  # "ke3", "ketiga"


def as_choice(words: str) -> str:
    """The number in figures where the words say nothing but which choice it is ("no 3", "yg ketiga", "nomor tiga ya");
    else the words as they came."""
    said = re.findall(r"[^\W_]+", words.casefold())
    while said and said[0] in BEFORE:
        said.pop(0)
    while said and said[-1] in BEHIND:
        said.pop()
    if not said or len(said) > 3:
        return words
    first = ORDINALS.get(said[0], said[0])
    number = number_of(" ".join([first, *said[1:]])) or number_of(" ".join([_KE.sub("", first, count=1), *said[1:]]))
    return str(number) if number and number <= MOST else words

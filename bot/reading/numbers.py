"""Numbers, in digits and in words: "25", "dua puluh lima", "sebelas", "seratus dua", "twenty"."""

from bot.reading.folding import any_of

_ONES = {
    word: number
    for number, words in enumerate(
        (
            "nol kosong zero",
            "satu one hiji siji",
            "dua two due loro",
            "tiga three tilu telu tige",
            "empat four opat papat ampat",
            "lima five lime",
            "enam six anem genep nam",
            "tujuh seven tuju pitu",
            "delapan eight lapan dlapan wolu",
            "sembilan nine smbilan sanga",
            "sepuluh ten spuluh",
            "sebelas eleven sblas",
            "twelve",
        )
    )
    for word in words.split()
}
_TEENS = {"belas": 10}
_TIMES = {"puluh": 10, "ratus": 100, "ribu": 1_000, "juta": 1_000_000}
_SOLID = {"seratus": 100, "seribu": 1_000, "sejuta": 1_000_000}
_ENGLISH = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80}
_ENGLISH |= {"ninety": 90, "hundred": 100}
SMALL = any_of((*_ONES, *_TEENS, "puluh", "seratus", "ratus", *_ENGLISH))
IN_WORDS = rf"(?<![^\W_]){SMALL}(?:[ -]+{SMALL}){{0,6}}(?![^\W_])"  # a number below a thousand, words only
GREAT = any_of((*_ONES, *_TEENS, *_TIMES, *_SOLID))
GREAT_WORDS = rf"(?<![^\W_]){GREAT}(?:[ -]+{GREAT}){{0,11}}(?![^\W_])"


def number_of(words: str) -> int | None:
    """A number in digits or words; None for words that do not make one ("dua tiga", "puluh")."""
    if words.isdecimal():
        return int(words) if len(words) < 16 else None
    total = part = 0
    last = "start"
    for word in words.replace("-", " ").split():
        kind = _kind(word)
        if (last, kind) not in _FOLLOWS:
            return None
        if kind == "one":
            part += _ONES[word]
        elif kind == "tens":
            part += _ENGLISH.get(word, 0)
        elif kind == "solid":
            total, part = _carry(total, part, word)
        elif kind == "teen":
            part += 10
        elif word in ("ribu", "juta"):
            total, part = total + (part or 1) * _TIMES[word], 0
        else:
            part = _multiplied(part, _TIMES.get(word, 100))
        last = kind
    return total + part


_FOLLOWS = {
    *(("start", kind) for kind in ("one", "solid", "tens")),
    *(("one", kind) for kind in ("teen", "times", "big")),
    *(("teen", kind) for kind in ("big",)),
    *(("tens", kind) for kind in ("one", "big")),
    *(("times", kind) for kind in ("one", "big", "tens", "times")),
    *(("solid", kind) for kind in ("one", "tens", "big", "solid")),
    *(("big", kind) for kind in ("one", "solid", "tens")),
}


def _kind(word: str) -> str:
    if word in _ONES:
        return "one"
    if word in _SOLID:
        return "solid"
    if word in ("ribu", "juta"):
        return "big"
    if word == "belas":
        return "teen"
    return "tens" if word in _ENGLISH and word != "hundred" else "times"


def _carry(total: int, part: int, word: str) -> tuple[int, int]:
    size = _SOLID[word]
    return (total, part + size) if size == 100 else (total + part + size, 0)


def _multiplied(part: int, by: int) -> int:
    """ "tiga ratus dua puluh": the last figure alone is multiplied."""
    ones = part % 10 if by == 10 else part
    return part - ones + (ones or 1) * by

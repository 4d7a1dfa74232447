"""Whether a word is the name of a street or a quarter, whatever else it means: "jl Untung Suropati", "kp Pisangan"."""

from collections.abc import Sequence

from bot.reading.areas import NOT_NAMES, NUMBERS, STREETS, word_set
from bot.reading.normal import is_spelt

_CALLED = STREETS - {"jalan"} | word_set(
    "gg kp kampung kmpg kpg perum perumahan komplek kompleks komp cluster villa griya"
)
_SHORT_STREETS = word_set("jl jln gg")  # "jalan" may be walking, these are nothing but streets


def is_called(typed: Sequence[str], at: int) -> bool:
    """ "Kp pisangan", "jl raya Serang": behind such a word even what looks like a form of another one is a name."""
    if at > 1 and not typed[at - 1]:  # the point of "Jl."
        typed, at = [*typed[: at - 1], *typed[at:]], at - 1
    if at > 1 and typed[at - 1] == "raya" and typed[at - 2] in STREETS:
        return typed[at].isalpha() and typed[at] not in NOT_NAMES
    if at > 0 and typed[at - 1] in _SHORT_STREETS and at + 1 < len(typed):
        then = typed[at + 1]  # "jl untung suropati"
        surname = then.isalpha() and len(then) > 3 and not is_spelt(then) and then not in NOT_NAMES
        return typed[at].isalpha() and (then.isdigit() or then in NUMBERS | {"raya"} or surname)
    return (
        at > 0 and typed[at - 1] in _CALLED and len(typed[at]) > 3 and typed[at].isalpha() and not is_spelt(typed[at])
    )


def is_mas_of_estate(typed: Sequence[str], start: int, at: int) -> bool:
    """ "Perum bugel mas": gold, and nobody who is spoken to."""
    return typed[at] == "mas" and at - start > 1 and not _CALLED.isdisjoint(typed[start:at])

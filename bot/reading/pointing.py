"""Whom a message points at among several people that its writer has told of: "yang nenek", "anak kecil tadi", "yang di
halte poris", "laporan pertama". Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.reading.normal import PAUSE, STOP, Word, normal

OLD, CHILD, FEMALE, MALE, ILL, DEAD, BEGS = "old", "child", "female", "male", "ill", "dead", "begs"
LAST = -1

_TRAITS = {
    "lansia": OLD,
    "tua": OLD,
    **dict.fromkeys(("anak", "bayi", "balita", "bocah", "remaja"), CHILD),
    **dict.fromkeys(("perempuan", "ibu"), FEMALE),
    **dict.fromkeys(("laki", "bapak"), MALE),
    **dict.fromkeys(("odgj", "amuk"), ILL),
    "mayat": DEAD,
    "gelandangan": BEGS,
}
_OLD_WOMEN = ("nenek", "nene", "nini", "ninik", "oma", "nnek", "nenk", "grandma", "granny")
_OLD_MEN = ("kakek", "kake", "kkek", "aki", "opa", "engkong", "ngkong", "kai", "grandpa")
_ADDRESSED = frozenset(("ibu", "bapak"))  # how the team is spoken to as well
_BESIDE = frozenset("orang yang si kecil muda hamil pikun linglung sakit seorang man mad crazy little".split())
_POINTERS = frozenset("yang si soal tentang mengenai laporan kasus the that".split())
_BEHIND = frozenset("tadi itu kemarin tersebut sebelumnya".split())
_BEHIND_TOO = frozenset("sudah masih belum".split())
_OPENS = frozenset(f"eh oh pak kak bang min maaf tapi terus kok kalau untuk lalu nah halo {STOP} {PAUSE}".split())
_AT = frozenset("di depan dekat samping belakang seberang at in near".split())
_NTH = {
    "pertama": 1,
    "kesatu": 1,
    "kedua": 2,
    "ketiga": 3,
    "first": 1,
    "second": 2,
    "third": 3,
    **dict.fromkeys(("terakhir", "barusan", "last"), LAST),
}
_THERE_IS = frozenset(("ada", "is", "nemu", "ketemu", "lihat", "menemukan"))
NEAR = 3  # words before a person among which "ada" makes somebody new of them


@dataclass(frozen=True, slots=True)
class Pointed:
    """Who is meant: how they are (`traits`), whether the place tells them apart (`placed`), their number in the order
    of telling (`nth`, LAST for the newest), and whether it is said that they were told of before (`former`)."""

    traits: frozenset[str] = frozenset()
    placed: bool = False
    nth: int = 0
    former: bool = False


def traits_of(text: str) -> frozenset[str]:
    """What all the words say of whoever they tell of; whose relatives somebody is ("anaknya") is nothing of theirs."""
    return frozenset(trait for word in normal(text).words for trait in _traits(word))


def pointed_at(text: str) -> Pointed | None:
    """Whom the words point at as somebody known; None where they point at nobody, or tell of somebody new ("ada")."""
    words = normal(text).words
    for at, word in enumerate(words):
        if not _THERE_IS.isdisjoint(one.plain for one in words[max(0, at - NEAR) : at]):
            continue
        found = _behind_pointer(words, at) if word.plain in _POINTERS else _in_front(words, at)
        if found is not None:
            return found
    return None


def _behind_pointer(words: Sequence[Word], at: int) -> Pointed | None:
    phrase, behind = _phrase(words, at + 1)
    after = words[behind].plain if behind < len(words) else ""
    nth = _NTH.get(after, 0)
    traits = frozenset(trait for word in phrase for trait in _traits(word))
    placed = after in _AT
    if not (traits or placed or nth):
        return None
    return Pointed(traits, placed, nth, bool(nth) or after in _BEHIND)


def _in_front(words: Sequence[Word], at: int) -> Pointed | None:
    """ "Nenek tadi", "anak kecil itu", "kakek sudah dijemput": at the beginning of what is said."""
    if not all(word.plain in _OPENS for word in words[max(0, at - 1) : at]):
        return None
    phrase, behind = _phrase(words, at)
    after = words[behind].plain if behind < len(words) else ""
    traits = frozenset(trait for word in phrase for trait in _traits(word))
    if not traits or not (after in _BEHIND or (after in _BEHIND_TOO and not _is_address(phrase))):
        return None
    return Pointed(traits, former=after in _BEHIND)


def _phrase(words: Sequence[Word], start: int) -> tuple[Sequence[Word], int]:
    """The words from `start` on that name a person, and the place behind them."""
    end = start
    while end < len(words) and (words[end].plain in _BESIDE or _traits(words[end])):
        end += 1
    return words[start:end], end


def _is_address(phrase: Sequence[Word]) -> bool:
    return all(word.plain in _ADDRESSED for word in phrase)


def _traits(word: Word) -> tuple[str, ...]:
    trait = _TRAITS.get(word.plain)
    if trait is None or (trait is CHILD and word.typed.endswith(("nya", "ny"))):
        return ()
    typed = word.typed.removesuffix("nya").rstrip("2")
    if typed in _OLD_WOMEN:
        return OLD, FEMALE
    return (OLD, MALE) if typed in _OLD_MEN else (trait,)

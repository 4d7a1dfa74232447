"""The kelurahan that words name: certain, or to be proposed.

Certain only where the words leave nothing else to mean: "kelurahan X", "X, kec. Y", a full name of two words that is
nothing else's name, a rare name behind a word of place, or an everyday one behind a known street.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from bot.reading.normal import Normal, Word, is_known, one_off
from bot.reading.outcome import Doubt, Outcome, Partly, Read, Span, Unread, Why
from bot.reading.rules import TypedRule
from bot.reading.words import places as lists


class NamedArea(Protocol):
    """A kelurahan with its official code and names."""

    @property
    def code(self) -> str:
        """Official code."""

    @property
    def kelurahan(self) -> str:
        """Its name."""

    @property
    def kecamatan(self) -> str:
        """The name of its kecamatan."""


def word_set(words: str) -> frozenset[str]:
    """The words of a list."""
    return frozenset(words.split())


ADDRESSED = word_set(lists.ADDRESSED)
POINTERS, STREETS, ESTATES = word_set(lists.POINTERS), word_set(lists.STREETS), word_set(lists.ESTATES)
MARKS, DISTRICT_MARKS = word_set(lists.MARKS), word_set(lists.DISTRICT_MARKS)
NUMBERS, LANDMARKS, NOT_NAMES = word_set(lists.HOUSE_NUMBERS), word_set(lists.LANDMARKS), word_set(lists.NOT_NAMES)
_UNTIL = word_set("arah menuju sampai sampe ampe nyampe hingga sd until till")  # where a way ends, and nobody may be
_SAID_ANEW = word_set("around ke alamat tapi tp ternyata harusnya yaitu")  # what stands behind is a name
_PERHAPS = word_set("kaya kayak kayaknya kayanya kyknya nya mungkin sekitar kira kira2") | {""}  # or a comma
# Behind a name that means something else too: "Pinang gang 3", "Keroncong Permai".
_NAMED_BY = word_set("blok gg gang permai indah asri regency residence residen city park")
_BESIDE = word_set("dekat depan belakang samping sebelah seberang sebrang dkt dpn")
_DAILY = word_set("kerja bekerja dinas kuliah sekolah mondok magang")
_EVERYDAY, _OF_THINGS = word_set(lists.EVERYDAY_NAMES), word_set(lists.STATIONS_AND_SUCH)
_OF_THE_QUARTER = word_set(lists.OF_THE_QUARTER)
_EVERYDAY_REGIONS = word_set(lists.EVERYDAY_REGIONS)
OPENERS = POINTERS | STREETS | ESTATES | MARKS | DISTRICT_MARKS
# Joined once: whoever asks for every word asks often.
_NO_NAME_GROWS = OPENERS | NUMBERS | NOT_NAMES | LANDMARKS
_SHORT_BEFORE = MARKS | DISTRICT_MARKS | STREETS
_THINGS_TOO = LANDMARKS | ESTATES
_SAID_PLAIN = STREETS | POINTERS
STREET_NAME = TypedRule(rf"\b(?:{lists.STREET_NAMES})\b")


_VOWELS = re.compile("[aeiou]")
_DOUBLED = re.compile(r"(.)\1")  # "Cibodas Sari" is typed "cibodasari"
_SHORT_VOWEL = re.compile(r"^([bgknps])e([lr])")  # "Belendung", "Gerendeng": also "Blendung", "Grendeng"
_DULL_VOWEL = re.compile(r"^([bgkpt])a([bdgnt])")  # "Padurenan", "Pabuaran": also "Pedurenan", "Pebuaran"
LONGEST_STREET = 4  # words of its name
LONG_NAME = 8  # letters from which a name with another vowel is still that name


def squeezed(text: str) -> str:
    """Small letters and digits only."""
    if text.isascii() and text.isalnum():
        return text.lower()
    return re.sub(r"[\W_]+", "", text.lower())


def squeezed_words(words: Iterable[Word]) -> list[str]:
    """Each word as it is typed, in one (which most are)."""
    return [typed if typed.isascii() and typed.isalnum() else squeezed(typed) for typed, _, _ in words]


_SHORT_WORDS = (
    ("tanah", "tnh"), ("karang", "krg"), ("pasar", "psr"), ("kelapa", "klp"), ("pondok", "pdk"), ("pondok", "pd"),
    ("utara", "utr"), ("selatan", "sltn"), ("barat", "brt"), ("timur", "tmr"),
)  # fmt: skip


def _spellings(name: str) -> Iterator[str]:
    """A name as it is typed: with one letter for two, with the first vowel as it is heard."""
    plain = squeezed(name)
    yield plain
    for long, short in _SHORT_WORDS:
        if long in name.lower().split():
            yield squeezed(name.lower().replace(long, short))
    yield _DOUBLED.sub(r"\1", plain)
    if len(plain) >= LONG_NAME:
        yield _SHORT_VOWEL.sub(r"\1\2", plain)
        yield _DULL_VOWEL.sub(r"\1e\2", plain)
        yield re.sub("g$", "k", plain)
    if " " in name and len(plain) >= LONG_NAME:  # "Cipndoh Makmur", "Panunggangn Utara"
        yield from (plain[:at] + plain[at + 1 :] for at in range(1, len(plain) - 1) if plain[at] in "aeiou")


@dataclass(frozen=True, slots=True)
class Hit:
    """Words `start` up to `end` are called like an area; `name`: what it is called, in small letters and in one."""

    start: int
    end: int
    area: NamedArea
    name: str


class Gazetteer:
    """The names of a city's areas, ready to be found in words."""

    def __init__(self, areas: Sequence[NamedArea], others: Mapping[str, Sequence[str]] | None = None) -> None:
        """`others`: further spellings by the code of a kelurahan."""
        more = others or {}
        self._by_name: dict[str, tuple[NamedArea, str]] = {}
        self._families: dict[str, list[str]] = {}
        for area in areas:
            for name in (area.kelurahan, *more.get(area.code, ())):
                for typed in _spellings(name):
                    self._by_name.setdefault(typed, (area, squeezed(name)))
            self._families.setdefault(squeezed(area.kelurahan.split()[0]), []).append(area.code)
        self._seconds: dict[str, set[str]] = {}  # of names of two words and more
        for area in areas:
            first, *more_words = area.kelurahan.lower().split()
            self._seconds.setdefault(squeezed(first), set()).update(map(squeezed, more_words[:1]))
        self._districts: dict[str, list[str]] = {}
        for area in areas:
            self._districts.setdefault(squeezed(area.kecamatan), []).append(area.code)
        several = {word for word, codes in self._families.items() if len(codes) > 1}
        self._regions = (several | self._districts.keys()) - _EVERYDAY_REGIONS
        # What a name may begin with: most words of a message begin none, and are passed over.
        self._starts = frozenset(name[:end] for name in self._by_name for end in range(1, len(name) + 1))
        self._longest = max((len(name.split()) for area in areas for name in (area.kelurahan,)), default=1)

    def hits(self, typed: Sequence[str]) -> list[Hit]:
        """Every name that stands in the words, the longest where several begin together."""
        found: list[Hit] = []
        at = 0
        while at < len(typed):
            hit = self._hit_at(typed, at) if typed[at] in self._starts else None
            if hit is not None:
                found.append(hit)
            at = at + 1 if hit is None else hit.end
        return found

    def _hit_at(self, typed: Sequence[str], at: int) -> Hit | None:
        for end in range(min(len(typed), at + self._longest), at, -1):
            name = "".join(typed[at:end]) if all(typed[at:end]) else ""
            found = self._by_name.get(name)
            if found is not None:
                return Hit(at, end, *found)
        return None

    def district(self, word: str) -> list[str]:
        """Codes of the kelurahan in the kecamatan of that name, in one word."""
        return self._districts.get(word, [])

    def family(self, word: str) -> list[str]:
        """Codes of the kelurahan whose names begin with that word."""
        return self._families.get(word, [])

    def begun(self, word: str, then: str) -> list[str]:
        """Codes of the kelurahan whose names may be begun by a word with another behind it. "Pasar" and "kebon" begin
        what is no kelurahan too: of these it has to look like the name's second word ("pasar bru")."""
        if word not in _THINGS_TOO:
            return self.family(word)
        seconds = self._seconds.get(word, set())
        alike = any(_VOWELS.sub("", then) == _VOWELS.sub("", one) or one_off(then, one) for one in seconds if then)
        return self.family(word) if alike else []

    def is_region(self, word: str) -> bool:
        """Whether a word is a kecamatan's name or what several kelurahan begin with, and no everyday word."""
        return word in self._regions

    def is_double(self, hit: Hit) -> bool:
        """Whether a kecamatan is called the same."""
        return hit.name in self._districts


def read_areas(
    words: Normal, typed: Sequence[str], phrase: tuple[int, int], hits: Sequence[Hit], gazetteer: Gazetteer
) -> Outcome[tuple[str, ...]]:
    """The code of the kelurahan in a phrase (word from, word to) where it is certain (`Read`), else those to propose.
    Reason: `no_area`."""
    inside = [hit for hit in hits if phrase[0] <= hit.start and hit.end <= phrase[1]]
    certain = [hit for hit in inside if _is_certain(typed, words.words, hit, gazetteer)]
    codes = tuple(dict.fromkeys(hit.area.code for hit in certain))
    marked = [hit for hit in certain if hit.start and typed[hit.start - 1] in MARKS]
    if marked and len({hit.area.code for hit in marked}) == 1:
        codes = (marked[0].area.code,)
    if len(codes) == 1:
        hit = next(hit for hit in certain if hit.area.code == codes[0])
        return Read(codes, (_span(words, hit.start, hit.end),))
    proposed = list(codes) + [hit.area.code for hit in inside]
    spans = [_span(words, hit.start, hit.end) for hit in inside]
    for at in range(*phrase):
        near = (
            gazetteer.district(typed[at])
            or gazetteer.district("".join(typed[at : at + 2]))
            or gazetteer.begun(typed[at], typed[at + 1] if at + 1 < len(typed) else "")
        )
        if near:
            proposed += near
            spans.append(_span(words, at, at + 1))
    unique = tuple(dict.fromkeys(proposed))
    if not unique:
        return Unread(words.text, "no_area")
    return Partly(unique, tuple(spans), "", (Doubt(Why.EITHER, words.text[spans[0][0] : spans[0][1]]),))


def _span(words: Normal, start: int, end: int) -> Span:
    return words.words[start].span[0], words.words[end - 1].span[1]


def _is_certain(typed: Sequence[str], words: Sequence[Word], hit: Hit, gazetteer: Gazetteer) -> bool:
    before = _word_at(typed, words, hit.start - 1)
    after = _word_at(typed, words, hit.end)
    if before in MARKS:
        return not _grows(typed, words, hit, gazetteer)
    if before in DISTRICT_MARKS or before in _OF_THINGS or before in _UNTIL or _is_where_they_go(words, hit):
        return False
    if _says_district(typed, hit, gazetteer):
        return True
    if before == "raya" and _word_at(typed, words, hit.start - 2) in STREETS:
        return False  # a road that is called after where it leads
    if gazetteer.is_double(hit) or _grows(typed, words, hit, gazetteer):
        return False
    street = STREET_NAME.search(typed[max(0, hit.start - 4) : hit.start])
    if hit.name in _EVERYDAY or len(gazetteer.family(hit.name)) > 1:
        whole = hit.end - hit.start > 1 or len(gazetteer.family(hit.name)) <= 1
        return whole and (before in ("daerah", "around", "wilayah") or _ends_street(typed, hit, street))
    if hit.end - hit.start > 1:
        return after not in NUMBERS or after in ("rt", "rw")
    near = POINTERS | _OF_THE_QUARTER
    return before in near or words[max(0, hit.start - 1)].plain in near or _ends_street(typed, hit, street)


def _is_where_they_go(words: Sequence[Word], hit: Hit) -> bool:
    """ "Kerja di pabrik daerah Jatake": where somebody works or learns, and perhaps not where they are."""
    before = [word.plain for word in words[max(0, hit.start - 5) : hit.start]]
    return any(one in _DAILY and then == "di" for one, then in pairwise(before))


def _ends_street(typed: Sequence[str], hit: Hit, street: re.Match[str] | None) -> bool:
    """Whether a known street's name stands directly before: "jl perintis kemerdekaan babakan"."""
    return street is not None and street.end() == len(" ".join(typed[max(0, hit.start - 4) : hit.start]))


def _says_district(typed: Sequence[str], hit: Hit, gazetteer: Gazetteer) -> bool:
    """Whether "kec." with the name of its kecamatan stands in the text, or the kecamatan right behind the name. The
    kecamatan that is called like the city says nothing."""
    after = typed[hit.end] if hit.end < len(typed) else ""
    if after not in ("", "tangerang", hit.name) and hit.area.code in gazetteer.district(after):
        return True
    if gazetteer.is_double(hit):
        return False  # "pom Benda, kecamatan Benda": the kecamatan twice
    for at, word in enumerate(typed):
        if word in DISTRICT_MARKS and at >= hit.end:
            near = gazetteer.district("".join(typed[at + 1 : at + 2])) or gazetteer.district(
                "".join(typed[at + 1 : at + 3])
            )
            if hit.area.code in near:
                return True
    return False


def _grows(typed: Sequence[str], words: Sequence[Word], hit: Hit, gazetteer: Gazetteer) -> bool:
    """Whether the name may be the beginning of a longer one that is written badly: "poris gaga bru"."""
    if hit.end >= len(typed) or len(gazetteer.family(squeezed(hit.area.kelurahan.split()[0]))) < 2:
        return False
    after = typed[hit.end]
    return after.isalpha() and not is_known(words[hit.end].plain) and after not in _NO_NAME_GROWS


def _word_at(typed: Sequence[str], words: Sequence[Word], at: int) -> str:
    """The word beside a name, over a point behind an abbreviation: "kel. Petir"."""
    if 1 <= at < len(words) and words[at].plain == "." and typed[at - 1] in _SHORT_BEFORE:
        at -= 1
    if not 0 <= at < len(typed):
        return ""
    return words[at].plain if words[at].plain in _SAID_PLAIN else typed[at]


def may_be_meant(words: Sequence[Word], typed: Sequence[str], hit: Hit) -> bool:
    """Not the everyday word: "rambut gondrong" is no place; "kel. Gondrong", "gondrong rt 2" and ", gondrong" are."""
    if hit.name not in _EVERYDAY or hit.end - hit.start > 1 or _stands_apart(words, typed, hit):
        return True
    before = _word_at(typed, words, hit.start - 1)
    street = STREET_NAME.search(typed[max(0, hit.start - 4) : hit.start])
    district = squeezed(hit.area.kecamatan)
    if district != hit.name and "".join(typed[hit.end : hit.end + len(hit.area.kecamatan.split())]) == district:
        return True  # "gaga larangan"
    return before in OPENERS or before in _SAID_ANEW or _ends_street(typed, hit, street) or _is_of_street(words, hit)


def _is_of_street(words: Sequence[Word], hit: Hit) -> bool:
    """Whether a street with a name of its own stands before it: "jl KH Ahmad Dahlan Petir"."""
    for at in range(hit.start - 1, max(-1, hit.start - LONGEST_STREET - 1), -1):
        if words[at].plain in STREETS:
            return at < hit.start - 1 and words[at].typed.lower() != "jalan"
        if words[at].plain != "." and (is_known(words[at].plain) or words[at].plain in NOT_NAMES):
            return False
    return False


def _stands_apart(words: Sequence[Word], typed: Sequence[str], hit: Hit) -> bool:
    """Whether a name has a house number's words behind it, or ends the text behind a comma."""
    if not _NAMED_BY.isdisjoint(typed[hit.end : hit.end + 1]):
        return True
    if next((one for one in typed[hit.end : hit.end + 4] if one not in _PERHAPS), "") in ("rt", "rw"):
        return True  # "petir kaya nya rw 4"
    if hit.start > 1 and words[hit.start - 1].plain in (",", ".") and _word_at(typed, words, hit.end) in _BESIDE:
        return True  # ". gembor dkt lapangan"
    ends = all(word.plain in (".", ",", "pak", "ibu", "tolong", "cepat") for word in words[hit.end :])
    alone = hit.start == 0 or (hit.start > 1 and words[hit.start - 1].plain in (",", "."))
    return ends and alone  # "sukasari pak"

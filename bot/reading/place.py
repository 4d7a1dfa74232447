"""Where something is, in words: the phrase that says it, a landmark, the kelurahan and how sure that is, and whether it
lies outside the city. "Di depan rumah saya" says nothing of where; "dari Lampung" says it of another place."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.reading.areas import (
    DISTRICT_MARKS,
    ESTATES,
    MARKS,
    NOT_NAMES,
    NUMBERS,
    OPENERS,
    POINTERS,
    STREET_NAME,
    STREETS,
    Gazetteer,
    Hit,
    may_be_meant,
    read_areas,
    squeezed,
    squeezed_words,
    word_set,
)  # fmt: skip
from bot.reading.elsewhere import is_denied, is_from_elsewhere, is_lost_from, now_or_then
from bot.reading.normal import Normal, Word, is_known, is_spelt, normal
from bot.reading.outcome import Outcome, Span, Unread
from bot.reading.outside import OUTSIDE, is_inside, outside_in
from bot.reading.reach import DENYING, PASSED, begins_at, counts, is_bridge, is_gap, is_way_in
from bot.reading.rules import TypedRule
from bot.reading.street_names import is_called, is_mas_of_estate
from bot.reading.things import (
    LANDMARK_NAME,
    OPENS_OR_COUNTS,
    TITLES,
    is_of_somebody,
    is_thing,
    is_times,
    landmark_in,
    may_open,
)
from bot.reading.words import places as lists


@dataclass(frozen=True, slots=True)
class ReadPlace:
    """What a text says of where. `span`: the phrase, None for none; `landmark`: its best-known thing; `areas`: codes
    of kelurahan, one where it is certain (`Read`); `outside`: a place that is not in the city, "" for none."""

    span: Span | None
    landmark: Span | None
    areas: Outcome[tuple[str, ...]]
    outside: str = ""

    def words_of(self, text: str) -> str:
        """The phrase as it was typed."""
        return "" if self.span is None else text[self.span[0] : self.span[1]]


_VAGUE, _IN_NAMES = word_set(lists.VAGUE), word_set(lists.IN_NAMES)
_NOWHERE, _SPOKEN_TO = word_set(lists.NOWHERE), word_set(lists.SPOKEN_TO)
_ESTATES = TypedRule(rf"(?<!\S)(?:{lists.ESTATE_NAMES})(?!\S)")
_LONG_STREETS = TypedRule(rf"(?<!\S)(?:{lists.LONG_STREET_NAMES})(?!\S)")
_THEIRS = word_set(
    """kel klg keluarga keluarganya rumahnya anaknya saudaranya sodaranya saudara sodara istrinya suaminya adiknya
    kakaknya ortunya orangtuanya"""
)
_WITH = word_set("sama bareng dengan dgn ama bersama dan gendong bawa")  # "tidur sama anaknya di halte"
_OWN = word_set("saya kami kita aku")
_LIMBS, _BEYOND = word_set("kaki tangan badan"), word_set("setelah sesudah sebelum habis abis lewat")
_BESIDE_IT = _OWN | word_set("nya ini itu ada ya pak ibu kak bang tolong cepat ke lagi masih sekarang aja saja nih kok")
_OWNED = word_set("rumah kontrakan gang warung toko bengkel lapak kos")
# A door, a midwife, "perhaps": no place by themselves.
_NOT_ALONE = word_set("pintu pintunya pintu2 bangunan bidan bidannya kali")
_DIRECTIONS = word_set("barat timur utara selatan tengah kanan kiri kota")
# Words that a full stop only shortens: "kp. baru", "jl. H. Saleh".
_SHORTENED = STREETS | NUMBERS | ESTATES | word_set("kel kec jln gg ds kp psr ps h hj moh kh m dr ir st sd rs pt kav")
_CROSSINGS = word_set("simpang simpangan pertigaan perempatan prapatan bundaran")
_WISHED = word_set("panti asuhan jompo sosial rehabilitasi rehab")  # by themselves where somebody shall go
# Joined once: whoever asks for every word asks often.
_SAID_OF_IT = STREETS | MARKS
_GOES_ON_WITH = OPENERS - {"lokasi", "posisi"}
_BEFORE_NAMES = STREETS | ESTATES | MARKS | DISTRICT_MARKS
_BESIDE_NAMES = POINTERS - {"di", "sebelah"} | TITLES
_WITH_NUMBERS = STREETS | {"km", "no", "nomor"}
_NO_NAME_TYPED = _DIRECTIONS | _NOWHERE
_NO_NAME = OPENERS | _VAGUE | NOT_NAMES | {",", "."}
_TRAILING = word_set(". , di ke dan pak ibu bapak")  # no phrase ends on them: "mahkota mas" is a name
_CORRECTING = word_set("koreksi ralat salah maksud maksudnya bukan harusnya")
_RED_LIGHT = re.compile("lampu merah|rumah sakit")
LONGEST_NAME = 4  # words in a row that may be a name


def read_place(text: str | Normal, gazetteer: Gazetteer) -> ReadPlace:
    """Where something is, by a text."""
    words = normal(text) if isinstance(text, str) else text
    typed = squeezed_words(words.words)
    hits = gazetteer.hits(typed)
    phrases = _phrases(words.words, typed, hits, gazetteer)
    best = max(phrases, key=lambda one: (one.worth, one.pointed, -one.start), default=None)
    if best is None:
        areas: Outcome[tuple[str, ...]] = Unread(words.text, "no_place")
        return ReadPlace(None, None, areas)
    span = (words.words[best.start].span[0], words.words[best.end - 1].span[1])
    landmark = landmark_in(words.words, best.start, best.end)
    outside = outside_in(typed, best.start, best.end)
    if outside is not None and not is_inside(typed, best.start, best.end, hits, gazetteer):
        before = typed[max(0, best.start - 3) : best.start]
        if _THEIRS.intersection(before[-2:]) and before[-1] and _WITH.isdisjoint(before):
            return ReadPlace(None, None, Unread(words.text, "no_place"))  # "keluarganya di Rajeg": the person is here
        return ReadPlace(span, landmark, Unread(words.text, "outside"), outside[0])
    areas = read_areas(words, typed, (best.start, best.end), hits, gazetteer)
    return ReadPlace(span, landmark, areas)


def is_known_quarter(phrase: str) -> bool:
    """Whether words name an estate, a market or a station that everybody in the city knows: "di pasar lama"."""
    return _ESTATES.search([squeezed(word) for word in phrase.split()]) is not None


def says_no_where(text: str) -> bool:
    """Whether words that answer "where?" say it only to whoever stands there: "di depan rumah saya", "di sini pak"."""
    return normal(text).is_only(_VAGUE | POINTERS, _BESIDE_IT)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Words `start` up to `end` that say where; `worth` is how much."""

    start: int
    end: int
    worth: int
    pointed: bool = False  # "di ...", "depan ..."


# -- phrases ----------------------------------------------------------------------------------------------------------


def _phrases(words: Sequence[Word], typed: Sequence[str], hits: Sequence[Hit], gazetteer: Gazetteer) -> list[_Phrase]:
    named = {at for hit in hits if may_be_meant(words, typed, hit) for at in range(hit.start, hit.end)}
    named |= {at for at, word in enumerate(typed) if gazetteer.is_region(word)}
    named |= {at for hit in hits if _is_behind_neighbours(typed, hit.start) for at in range(hit.start, hit.end)}
    for one in (*_ESTATES.standing(typed), *_LONG_STREETS.standing(typed)):
        named |= set(one)
    beyond: set[int] = set()
    for one in OUTSIDE.standing(typed):
        first, *more = one
        beyond.add(first)
        named |= set(more)
    found: list[_Phrase] = []
    at = 0
    while at < len(words):
        may = at in beyond or at in named or may_open(words[at].plain, typed[at])
        if not may or (at not in beyond and not _opens(words, typed, at, named)):
            at += 1
            continue
        end = _end_of(words, typed, at, named)
        if is_denied(words, at):  # "bukan Alfamart, depan Alfamidi"
            at = next((then for then in range(at, end) if words[then].plain == ","), max(end, at + 1))
            continue
        begin = _begin_of(words, typed, at, found[-1].end if found else 0)
        worth = _worth(words, typed, at, end, named) + 2 * (begin < at)
        if worth and not is_from_elsewhere(words, begin, beyond=not beyond.isdisjoint(range(begin, end))):
            is_named = any(one in named or _is_name(words[one], typed[one]) for one in range(at, end))
            if _word_before(words, begin) == "ketua":
                worth -= 2  # who writes, and only perhaps where
            worth = max(1, worth + now_or_then(words, begin, worth if is_named else 0))
            worth += _ends_it(words, typed, begin, end, named)
            if is_lost_from(words, begin) and not beyond.isdisjoint(range(begin, end)):
                worth = 1  # where somebody was last, unless it is said where they are
            begin = begins_at(words, typed, begin, found[-1].end if found else 0)
            found.append(_Phrase(begin, end, worth, words[begin].plain.split(" ")[0] in POINTERS))
        at = max(end, at + 1)
    return _joined(found, words, typed)


def _ends_it(words: Sequence[Word], typed: Sequence[str], start: int, end: int, named: set[int]) -> bool:
    """Whether a quarter or a street with its name stands by itself at the end: "asap dari gudang limbah, jl Industri"
    has the address there."""
    if end < len(words) or _word_before(words, start) not in (",", "."):
        return False
    return any(at in named for at in range(start, end)) or _named_after(words, typed, start, end, STREETS)


def _word_before(words: Sequence[Word], at: int) -> str:
    return words[at - 1].plain if at else ""


def _is_behind_neighbours(typed: Sequence[str], at: int) -> bool:
    """ "RT 02 RW 01 Batujaya": what else the name may mean, there it is a quarter."""
    return at > 1 and typed[at - 1].isdigit() and typed[at - 2] in ("rt", "rw")


def _opens(words: Sequence[Word], typed: Sequence[str], at: int, named: set[int]) -> bool:
    first = words[at].plain.split(" ")[0]
    if first in _SAID_OF_IT and typed[at].endswith("nya"):
        return False
    if is_times(words, at) or (typed[at] in ("kel", "klg") and typed[at + 1 : at + 2] == ["di"]):
        return False  # "keluarganya di Rajeg"
    if first in OPENERS or typed[at] in OPENERS or at in named:
        return True
    if is_thing(words[at].plain, typed[at]) and typed[at] not in _SPOKEN_TO and not is_of_somebody(words, at):
        return True
    if typed[at] in ("rt", "rw") and typed[at + 1 : at + 2] and typed[at + 1].isdigit():
        return True
    if first == "rumah":
        hospital = _follows(words, at, "sakit") and not is_of_somebody(words, at)
        return hospital or _follows(words, at, "nomor")
    return first == "lampu" and words[at + 1 : at + 2] != []


def _begin_of(words: Sequence[Word], typed: Sequence[str], at: int, last: int) -> int:
    """Where a phrase begins that opens with a number of neighbours: "Rawa Bokor RT 4" says the quarter before it."""
    if typed[at] not in ("rt", "rw"):
        return at
    begin = at
    while begin > max(last, at - 2) and (
        words[begin - 1].plain in _IN_NAMES or _is_name(words[begin - 1], typed[begin - 1])
    ):
        begin -= 1
    named = any(_is_name(words[one], typed[one]) for one in range(begin, at))
    return begin if named else at


def _follows(words: Sequence[Word], at: int, plain: str) -> bool:
    return at + 1 < len(words) and words[at + 1].plain == plain


def _end_of(words: Sequence[Word], typed: Sequence[str], start: int, named: set[int]) -> int:
    """How far a phrase goes: words of place, names, numbers; a comma only before more of them."""
    at, free = start, 0
    while at < len(words):
        plain = words[at].plain
        first = plain.split(" ")[0]
        if plain in DENYING:
            break
        if plain == ".":
            if not (at > start and typed[at - 1] in _SHORTENED):
                break
        elif plain == ",":
            if at + 1 >= len(words) or not _continues(words, typed, at + 1, named):
                break
            free = 0
        elif first in OPENS_OR_COUNTS or typed[at] in OPENERS or at in named or is_thing(words[at].plain, typed[at]):
            free = 0
        elif at - start == 2 and first not in NOT_NAMES and _is_street_to(words, start, at + 1):
            free += 1  # "jl Rasuna Said no 3"
        elif words[start].plain == "patokan" and at - start <= LANDMARK_NAME + 1 and plain not in _BESIDE_IT:
            pass
        elif (first in _LIMBS and typed[at].endswith("nya")) or (plain.isdigit() and counts(words, at)):
            break
        elif typed[at].endswith("nya") and at > start and first not in OPENERS:
            break  # "di tengah jalan motornya ..."
        elif plain.isdigit() or plain in _IN_NAMES or first in _VAGUE or _leads_on(words, typed, at):
            pass
        elif is_called(typed, at) or is_mas_of_estate(typed, start, at) or _is_titled(words, typed, start, at):
            free += 1
        elif plain in NOT_NAMES or is_known(plain) or free >= LONGEST_NAME - 1:
            break
        else:
            free += 1
        at += 1
    while at > start and at - 1 not in named and words[at - 1].plain in _TRAILING:
        at -= 1
    return at


def _is_street_to(words: Sequence[Word], start: int, end: int) -> bool:
    """Whether words `start` up to `end` are a street and its name: a house's number stands behind them."""
    return words[start].plain in STREETS and end < len(words) and words[end].plain in NUMBERS


def _leads_on(words: Sequence[Word], typed: Sequence[str], at: int) -> bool:
    """ "Gang ke 2", "setelah masjid", "warung mpok Ida": a word that only leads on to what says where."""
    if at + 1 >= len(words):
        return False
    if words[at].plain == "ke":
        return words[at + 1].plain.isdigit()
    if _is_doctor(words, typed, at):
        return True
    if words[at].plain in PASSED:
        return is_way_in(words, at)
    if (
        typed[at] in TITLES
        and at > 0
        and (is_thing(words[at - 1].plain, typed[at - 1]) or words[at - 1].plain in _OWNED)
    ):
        then = at + 1 + (words[at + 1].plain == "." and at + 2 < len(words))  # "H. Namin"
        return _is_name(words[then], typed[then]) or (typed[then].isalpha() and not is_spelt(typed[then]))
    return words[at].plain in _BEYOND and is_thing(words[at + 1].plain, typed[at + 1])


def _is_titled(words: Sequence[Word], typed: Sequence[str], start: int, at: int) -> bool:
    """ "Kontrakan H. Namin": behind a landmark and a title even what looks like a slip of another word is a name."""
    title = at - 1 if words[at - 1].plain != "." else at - 2
    if title <= start or typed[title] not in TITLES or not typed[at].isalpha() or is_spelt(typed[at]):
        return False
    owned = words[title - 1].plain
    return is_thing(words[title - 1].plain, typed[title - 1]) or owned in _OWNED or owned in STREETS


def _is_doctor(words: Sequence[Word], typed: Sequence[str], at: int) -> bool:
    """ "Jl dr Sitanala": behind a street it is no "dari"."""
    at = at if at == 0 or words[at - 1].plain != "." else at - 1
    return typed[at : at + 1] == ["dr"] and at > 0 and words[at - 1].plain in STREETS and at + 1 < len(words)


def _continues(words: Sequence[Word], typed: Sequence[str], at: int, named: set[int]) -> bool:
    first = words[at].plain.split(" ")[0]
    return first in _GOES_ON_WITH or typed[at] in OPENERS or at in named or first in NUMBERS or first.isdigit()


def _worth(words: Sequence[Word], typed: Sequence[str], start: int, end: int, named: set[int]) -> int:
    """0 for words that say nothing of where: "di depan rumah saya", "di pinggir jalan"."""
    if end <= start:
        return 0
    plains = [word.plain.split(" ")[-1] for word in words[start:end]]
    if "panti" in plains and _WISHED.issuperset(plains[words[start].plain in ("di", "dalam") :]):
        return 0
    if end < len(words) and words[end].plain == "mana" and named.isdisjoint(range(start, end)):
        return 0  # "bawa ke rs mana": which one is asked
    said = typed[start:end]
    worth = int(words[start].plain == "patokan" and end - start > 1)
    if any(at in named for at in range(start, end)):
        worth += 5 if end - start > 1 else 3
    if OUTSIDE.search(said):
        worth += 4
    if STREET_NAME.search(said):
        worth += 3
    if _named_after(words, typed, start, end, _BEFORE_NAMES):
        worth += 3
    things = sum(is_thing(words[at].plain, typed[at]) and plains[at - start] not in _VAGUE for at in range(start, end))
    alone = typed[start] not in _NOT_ALONE or _word_before(words, start) == "ke"
    if things and end - start == 1:
        worth += 2 * alone  # "RSUD" alone: one may pass by it
    elif things or _RED_LIGHT.search(" ".join(plains)):
        worth += 1 + min(max(things, 1), 2) + any(_is_name(words[at], typed[at]) for at in range(start, end))
    elif "emperan" in plains and end - start > 2:
        worth += 2
    if _named_after(words, typed, start, end, _CROSSINGS):
        worth += 3
    if worth and any(word.isdigit() for word in said) and not _WITH_NUMBERS.isdisjoint(said):
        worth += 1  # "km 4", "jl Anggur 3"
    pointed = words[start].plain.split(" ")[0] in POINTERS
    if not worth and pointed and any(_is_name(words[at], typed[at]) for at in range(start + 1, end)):
        worth += 1
    if not worth and not pointed and _named_after(words, typed, start, end, _BESIDE_NAMES):
        worth += 1  # "kos putri belakang UMT", "kontrakan bang Udin"
    if not worth and typed[start] in ("rt", "rw") and not _CORRECTING.isdisjoint(typed):
        worth += 1  # "koreksi, RT 4 bukan RT 40": by itself it finds nobody
    if worth <= 2 and end < len(words) and words[end].plain in _OWN and plains[-1] in _VAGUE:
        return 0
    return worth


def _named_after(words: Sequence[Word], typed: Sequence[str], start: int, end: int, openers: frozenset[str]) -> bool:
    if openers.isdisjoint(typed[start:end]) and openers.isdisjoint([word.plain for word in words[start:end]]):
        return False
    said = (at for at in range(start, end) if words[at].plain != "." and not _is_doctor(words, typed, at))
    pairs = pairwise(said)
    return any(
        (typed[at] in openers or words[at].plain in openers)
        and (typed[then] != "raya" or then + 1 < end)  # "jalan raya" is called nothing
        and (
            _is_name(words[then], typed[then])
            or is_called(typed, then)
            or not _IN_NAMES.isdisjoint((words[then].plain, typed[then]))
        )
        for at, then in pairs
    )


def _is_name(word: Word, typed: str) -> bool:
    return (
        typed not in _NO_NAME_TYPED
        and not typed.endswith("nya")
        and word.plain not in _NO_NAME
        and not typed.isdigit()
        and not is_known(word.plain)
    )


def _joined(found: list[_Phrase], words: Sequence[Word], typed: Sequence[str]) -> list[_Phrase]:
    """Phrases side by side are one."""
    joined: list[_Phrase] = []
    for one in found:
        last = joined[-1] if joined else None
        between = last is not None and (
            is_gap(words[last.end : one.start]) or is_bridge(words, typed, last.end, one.start)
        )
        if last is not None and between:
            joined[-1] = _Phrase(last.start, one.end, last.worth + one.worth, last.pointed or one.pointed)
        else:
            joined.append(one)
    return joined

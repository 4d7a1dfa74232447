"""Two reports about one person? (SOP 2) Which open tickets are candidates and in which order; nothing is ever merged by
this. Pure: whoever asks brings the reports, and a function that says how alike two texts are."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.places.compass import Pin, flat_m
from bot.domain.ticket.answers import Answers, Kind
from bot.domain.ticket.sop import MINUTE, Sop
from bot.reading.agreeing import agrees
from bot.reading.hiding import may_hide

Alike = Callable[[str, str], float]  # 0 (nothing in common) to 1 (the same words)

SHOWN = 3  # more than three to choose from helps nobody who stands in the street
ALIKE_WORDS = 0.6  # without two pins, the words or the photo have to agree
BITS = 64
# Bits that differ between the hashes of two pictures of the same scene; the same photo, sent twice, differs in 0 to 4.
NEARLY_EQUAL, SIMILAR = 4, 8
TELLING = 6  # a dark or empty picture sets hardly any bit, or nearly all: it is like every other such picture

_ADULT = frozenset({Kind.OT, Kind.LANSIA, Kind.ODGJ, Kind.ODGJ_AMUK, Kind.ODGJ_KELUARGA, Kind.BEKAL, Kind.LAINNYA})
# Who may be meant by a jenis: an old man, a man in distress and a man who ran out of money may be one; a child is not.
_GROUPS = (_ADULT, frozenset({Kind.ANAK, Kind.LAINNYA}), frozenset({Kind.JENAZAH, Kind.LAINNYA}))


@dataclass(frozen=True, slots=True)
class NearLimits:
    """How near in place (metres) and time (ms): `moving_m` where one of the two is about somebody on the move."""

    near_m: int
    moving_m: int
    window_ms: int

    @classmethod
    def of(cls, sop: Sop) -> "NearLimits":
        """From the settings."""
        return cls(sop.same_person_m, sop.same_person_moving_m, sop.same_person_min * MINUTE)


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of one of the two. `at` is when it was last spoken of (UTC ms), `opened_at` when it was reported;
    `photos` are Telegram's unique ids, `hashes` what those photos look like; `moves`: the person is on the move;
    `apart`: tickets that somebody said are about another person."""

    ticket: int
    kind: str
    pin: Pin | None
    area_code: str | None
    at: int
    opened_at: int
    said: str = ""
    signs: frozenset[str] = frozenset()
    photos: frozenset[str] = frozenset()
    hashes: tuple[str, ...] = ()
    moves: bool = False
    apart: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TicketMatch:
    """An open ticket that may be about the same person. `metres` None where one of the two has no pin; `score` from 0
    to 100 orders them; `photo`: their photos are the same or very like."""

    ticket: int
    metres: float | None
    opened_at: int
    score: int
    photo: bool = False


def words_of(answers: Answers) -> str:
    """What somebody said of the person and the place."""
    return " ".join(part for part in (answers.place_text, answers.landmark, answers.words, answers.gone_to) if part)


def moves(answers: Answers) -> bool:
    """Whether this is about somebody on the move: gone, or followed by a live location."""
    return answers.live is not None or "gone" in answers.signs


def rank(new: Report, others: Iterable[Report], limits: NearLimits, alike: Alike, now: int) -> list[TicketMatch]:
    """The open tickets that `new` may be about, the likeliest first, at most three. `now` in UTC ms."""
    found = [match for other in others if (match := _match(new, other, limits, alike, now)) is not None]
    return sorted(found, key=lambda one: (-one.score, one.metres or 0.0, -one.opened_at))[:SHOWN]


def compatible(new: Report, other: Report) -> bool:
    """Whether the jenis, and the signs of age, can be of one person."""
    ages = new.signs | other.signs
    ages |= {"child" for one in (new, other) if one.kind == Kind.ANAK}
    ages |= {"elderly" for one in (new, other) if one.kind == Kind.LANSIA}
    together = any(new.kind in group and other.kind in group for group in _GROUPS)
    return together and not {"child", "elderly"} <= ages


def open_to_strangers(answers: Answers, notes: Iterable[str]) -> bool:
    """Whether a second reporter may learn that such a report is there: nothing of children, and nothing where anything
    that was said of the person (`notes`: later words) is a reason to hide (SOP 9)."""
    if answers.kind == Kind.ANAK or "child" in answers.signs:
        return False
    return not any(may_hide(words) for words in (words_of(answers), *notes))


def rounded_m(metres: float) -> int:
    """A distance as the team's cards tell it: no finer than 10 m, no finer than 50 m beyond 100."""
    step = 10 if metres < 95 else 50
    return max(step, round(metres / step) * step)


def photo_points(new: Report, other: Report) -> int:
    """How much the photos say, 0 to 60: Telegram's own id for the same file, else how alike they look."""
    if new.photos & other.photos:
        return 60
    apart = min((_bits_apart(a, b) for a in _telling(new.hashes) for b in _telling(other.hashes)), default=BITS)
    if apart <= NEARLY_EQUAL:
        return 45
    return 25 if apart <= SIMILAR else 0


def plain_alike(one: str, other: str) -> float:
    """Which share of the words of the shorter text the longer one has too; with typing errors forgiven:
    bot/likeness.py."""
    ours, theirs = _words(one), _words(other)
    return len(ours & theirs) / min(len(ours), len(theirs)) if ours and theirs else 0.0


def _match(new: Report, other: Report, limits: NearLimits, alike: Alike, now: int) -> TicketMatch | None:
    if other.ticket in new.apart or new.ticket in other.apart or now - other.at > limits.window_ms:
        return None
    if not compatible(new, other):
        return None
    words = alike(new.said, other.said) if new.said and other.said else 0.0
    photo = photo_points(new, other)
    where = _place_points(new, other, limits)
    if where is None or (where[0] is None and words < ALIKE_WORDS and not photo):
        return None
    metres, near = where
    age = max(0.0, 1 - max(0, now - other.opened_at) / limits.window_ms)
    score = near + 15 * age + _kind_points(new.kind, other.kind) + 15 * words + photo
    return TicketMatch(other.ticket, metres, other.opened_at, min(100, round(score)), photo > 0)


def _place_points(new: Report, other: Report, limits: NearLimits) -> tuple[float | None, float] | None:
    """(metres, points); metres None where one has no pin and the kelurahan agrees; None where that is too far."""
    if new.pin is None or other.pin is None:
        return (None, 5.0) if new.area_code is not None and new.area_code == other.area_code else None
    metres = flat_m(new.pin, other.pin)
    reach = limits.moving_m if new.moves or other.moves else limits.near_m
    return (metres, 35 * (1 - metres / reach)) if metres <= reach else None


def _kind_points(kind: str, other: str) -> int:
    if kind == other:
        return 20
    return 6 if Kind.LAINNYA in (kind, other) else 12


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w{3,}", text.lower()))


def _telling(hashes: Sequence[str]) -> list[int]:
    return [bits for one in hashes if TELLING <= (bits := int(one, 16)).bit_count() <= BITS - TELLING]


def _bits_apart(one: int, other: int) -> int:
    return (one ^ other).bit_count()


# -- the answer in words ------------------------------------------------------------------------------------------

_NO = re.compile(r"^(?:bukan|beda|berbeda|tidak|tdk|gak|nggak|ga|no|not|different)\b")
_YES = re.compile(r"^(?:ya|iya|iy|betul|benar|sama|yes|yep|same)\b")


def said_yes(text: str) -> bool | None:
    """True for a short "ya, sama", False for "bukan", None for what is no answer to the question."""
    words = " ".join(text.lower().split())
    if len(words) > 40:
        return None
    if _NO.match(words):
        return False
    return True if _YES.match(words) else None


_DENIES = re.compile(
    r"^\W*(?:(?:eh|maaf|pak|bu)\W+)*(?:bukan|tidak|tdk|gak?|nggak?|engga?k?|kagak|no)\b(?P<then>[\s,.]*)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:lain(?:nya)?|beda|berbeda|different|another|other)\b", re.IGNORECASE)
_THE_SAME = re.compile(r"\b(?:sama|same|itu juga|yang tadi|yg tadi)\b", re.IGNORECASE)
_POLITE = frozenset(("", "pak", "bu", "kak", "kok", "deh"))
SHORT = 6  # words


def said_another(text: str) -> bool | None:
    """The answer to "is this somebody else?": True for "ya, orang lain" and "bukan orang yang sama", False for "bukan"
    and "sama"; None where a message may say more than that."""
    if len(text.split()) > SHORT or "?" in text:
        return None
    denies = _DENIES.match(text)
    rest = text[denies.end() :] if denies else text
    another, same = _ANOTHER.search(rest) is not None, _THE_SAME.search(rest) is not None
    if another and same:
        return None
    if another or same:
        denied = denies is not None and "," not in denies["then"]
        return another is not denied
    if denies is not None:
        return None if rest.strip(" .!,") not in _POLITE else False
    return True if agrees(text) else None

"""Indonesian names as they are heard: spellings of before 1972 (oe, dj, tj, sj, nj), double letters, titles and the
many ways to write one sound fold into one form, so that "Soekardjo" and "Sukarjo" are the same name."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

Alike = Callable[[str, str], float]  # 0 (nothing in common) to 1 (the same)
Close = Callable[[str, Sequence[str], float], Iterable[int]]  # which of some words are at least so much like one

# By which rules outlines of people are made (bot/domain/family/outline.py). Where the folding of names or the marks and
# clothes that are known change, it is raised, and every outline is made anew (tests/family/test_outline.py).
FORM = 1
# The modern letters behind the old ones, in this order: "dj" before "j", and a "j" that stood alone was a "y".
_OLD = (("oe", "u"), ("tj", "c"), ("dj", "j"), ("sj", "sy"), ("nj", "ny"), ("ch", "kh"))
# One sound, several spellings; applied to both sides, so that only what differs in sound still differs.
_SOUNDS = (
    ("sy", "s"), ("kh", "h"), ("dh", "d"), ("th", "t"), ("ts", "s"), ("dz", "z"), ("ph", "f"), ("gh", "g"),
    ("v", "p"), ("f", "p"), ("z", "j"), ("q", "k"), ("x", "ks"), ("ae", "ai"), ("y", "i"), ("w", "u"),
)  # fmt: skip
_TITLES = frozenset(
    """h hj haji hajah hajjah bin binti bt bte al alm almh almarhum almarhumah r rr ra raden rd rm dr drs dra ir kh ust
    ustad ustadz ustadzah pak bapak bpk bu ibu mas mbak mba kang teh neng tn ny nn sdr sdri mr mrs bang mbah mbok nyai
    kyai kiai engkong encang encing abah emak om tante alias panggilan dipanggil aka""".split()
)
_ONE = {  # the same name, written out or cut short
    **dict.fromkeys(
        "muhammad mohammad muhamad mohamad mochammad mochamad muchammad muchamad mukhammad muhamat mokhamad muh moh "
        "mohd moch much m md".split(),
        "muhamad",
    ),
    **dict.fromkeys("ahmad achmad akhmad ahmat achmat akhmat".split(), "ahmad"),
    **dict.fromkeys("abdul abdoel abd abdl".split(), "abdul"),
    **dict.fromkeys("siti sitti st".split(), "siti"),
    **dict.fromkeys("nur noer noor nor".split(), "nur"),
}
# Names that so many people have that they say little alone.
_COMMON = frozenset(
    """muhamad ahmad abdul siti nur sri dewi agus eko budi dwi tri ani yanti wati yanto hadi edi dedi andi adi rahman
    hidayat sari puji ujang asep nurhayati slamet bambang joko iwan heri rina lina""".split()
)
COMMON_WEIGHT = {"muhamad": 0.2, "siti": 0.3, "abdul": 0.3, "nur": 0.35, "sri": 0.4, "ahmad": 0.35}
_WORDS = 8_192  # of those that came lately, what they came to: a search meets the same names again and again
SHORTEST = 3  # letters of a nickname that is a part of the name (Suryanto: Yanto)
PART = 0.86
SOUND_COSTS = 0.03  # words that only sound alike are so much less alike
PAIRED = 0.6  # how alike two words have to be to be one


def fold(name: str) -> str:
    """The words of a name in today's spelling, lower case, without titles, marks on letters and double letters;
    "Hj. Noerhajati binti Soekardjo" gives "nurhayati sukarjo"."""
    return " ".join(_fold_word(word) for word in _words(name))


@lru_cache(maxsize=_WORDS)
def sound(word: str) -> str:
    """What a folded word sounds like: "syahrul" and "sahrul", "zainal" and "jaenal" come to the same."""
    for spelled, heard in _SOUNDS:
        word = word.replace(spelled, heard)
    return _single(word.rstrip("h") or word)


def name_weight(word: str) -> float:
    """How much a shared word of a name says, 0 to 1: "Muhammad" says little."""
    return COMMON_WEIGHT.get(word, 0.6 if word in _COMMON else 1.0)


def names_alike(one: str, other: str, alike: Alike) -> tuple[float, float]:
    """(how much of the shorter name is in the longer one, 0 to 1; how much that says: 1 is one rare word). Words are
    paired best first, typing errors forgiven by `alike`."""
    return folded_alike(folded(one), folded(other), alike)


def folded_alike(ours: Sequence[str], theirs: Sequence[str], alike: Alike) -> tuple[float, float]:
    """The same for names that were folded before, each word once."""
    if not ours or not theirs:
        return 0.0, 0.0
    short, long = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
    pairs = [(quality, a, b) for a in short for b in long if (quality := _word_alike(a, b, alike)) >= PAIRED]
    if not pairs:
        return 0.0, 0.0
    taken: set[str] = set()
    used: set[str] = set()
    agree = says = 0.0
    for quality, a, b in sorted(pairs, reverse=True):
        if a in taken or b in used:
            continue
        taken.add(a)
        used.add(b)
        weight = min(name_weight(a), name_weight(b))
        agree += weight * quality
        says += weight * max(0.0, quality - 0.5) * 2
    whole = min(sum(map(name_weight, ours)), sum(map(name_weight, theirs)))
    return agree / whole, says


@lru_cache(maxsize=_WORDS)
def _word_alike(one: str, other: str, alike: Alike) -> float:
    """0 to 1 for two folded words: the same, the same sound, a part that people are called by, or nearly the same."""
    if one == other:
        return 1.0
    if sound(one) == sound(other):
        return 1 - SOUND_COSTS
    if one.replace("j", "y") == other.replace("j", "y"):  # a lone "j" of the old spelling: Surjadi, Suryadi
        return 0.95
    short, long = sorted((one, other), key=len)
    if len(short) >= SHORTEST and len(long) > len(short) and (long.endswith(short) or long.startswith(short)):
        return PART
    if len(long) > 2 * len(short):
        return 0.0
    return max(alike(one, other), alike(sound(one), sound(other)) - SOUND_COSTS)


@lru_cache(maxsize=4_096)
def folded(name: str) -> tuple[str, ...]:
    """The folded words of a name, each once, in their order."""
    return tuple(dict.fromkeys(fold(name).split()))


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Folded words, each once, and what each of them sounds like, in the same order: two texts with a space before
    each word and one at the end. Looking through a text costs a tenth of looking through its words."""

    words: str = " "
    sounds: str = " "


def one_by_one(alike: Alike) -> Close:
    """What `alike` says, word by word."""
    return lambda one, words, least: [at for at, word in enumerate(words) if alike(one, word) >= least]


def like_these(
    known: Vocabulary, wanted: Iterable[str], alike: Alike, close: Close, least: float = PAIRED
) -> list[str]:
    """Those of the folded words that are at least so much like one of the `wanted`, down to `PAIRED`. Two names share
    no more than their likest words do, and nothing where none are `PAIRED`: whoever has none of these need not be
    looked at. `close` says what `alike` does, of many words at once."""
    found: dict[str, None] = {}
    words, sounds = known.words.split(), known.sounds.split()
    for one in wanted:
        may_be = {words[at] for at in (*close(one, words, least), *close(sound(one), sounds, least))}
        may_be.update(_otherwise_like(one, words, known.words))
        found |= dict.fromkeys(word for word in may_be if _word_alike(one, word, alike) >= least)
    return sorted(found)


def _otherwise_like(one: str, words: Iterable[str], text: str) -> Iterator[str]:
    """Those words of a text that are a part of it, or it of them, or the same but for a "j" that is a "y"."""
    if len(one) >= SHORTEST:
        parts = {part for length in range(SHORTEST, len(one) + 1) for part in (one[:length], one[-length:])}
        yield from parts.intersection(words)
        yield from _around(f" {one}", text)
        yield from _around(f"{one} ", text)
    if "j" in one or "y" in one:
        yield from _around(f" {one} ".replace("j", "y"), text.replace("j", "y"), text)


def _around(piece: str, text: str, said: str = "") -> Iterator[str]:
    """The words in which a piece stands, as `said` has them, a text of the same length."""
    at = text.find(piece)
    while at >= 0:
        first = text.rfind(" ", 0, at + 1) + 1
        until = text.find(" ", first)
        yield (said or text)[first:until]
        at = text.find(piece, until)


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(ch for ch in plain if not unicodedata.combining(ch)).replace("'", "").replace("’", "")
    found = re.findall(r"[^\W\d_]+", plain)
    kept = [word for word in found if word not in _TITLES]
    return kept or found


@lru_cache(maxsize=_WORDS)
def _fold_word(word: str) -> str:
    if word in _ONE:
        return _ONE[word]
    old = any(mark in word for mark in ("oe", "tj", "dj", "sj", "nj"))
    for letters, now in _OLD:
        # Behind the old "dj" a lone "j" was the "y" of today; without a sign of age it is today's "j".
        word = word.replace(letters, now.upper() if old else now)
    if old:
        word = word.replace("j", "y")
    word = _single(word.lower())
    return _ONE.get(word, word)


def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)

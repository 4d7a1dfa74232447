"""Indonesian as it is typed, word by word in one spelling: "udh ga bs bangun2 pak!!" becomes
"sudah tidak bisa bangun pak .", and every word still knows where it stood in the text.

What is undone: abbreviations, doubled and dropped letters, reduplication ("ngamuk2", "ngamuk-ngamuk"), affixes,
slips of one letter in long words, dialects, capitals, pictures. A word that nobody knows stays as it is.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Set
from functools import lru_cache
from typing import NamedTuple

from bot.reading.outcome import Span
from bot.reading.packed import Packed
from bot.reading.words.dangers import DANGERS
from bot.reading.words.dialects import DIALECTS
from bot.reading.words.everyday import EVERYDAY
from bot.reading.words.people import PEOPLE
from bot.reading.words.plain import NAMES, PLAIN
from bot.reading.words.tongues import TONGUES

LONGEST = 4_000  # characters that are read: Telegram sends no more than 4,096 at once
STOP, PAUSE = ".", ","


class Word(NamedTuple):
    """A word of the text: as it was typed, in small letters (`typed`), and as the rules know it (`plain`, sometimes
    several words)."""

    typed: str
    plain: str
    span: Span


class Normal:
    """A text with its words; `line` is their plain forms with one space around each, for the rules."""

    def __init__(self, text: str, words: tuple[Word, ...]) -> None:
        self.text = text
        self.words = words
        starts: list[int] = []
        at = 1
        for word in words:
            starts.append(at)
            at += len(word.plain) + 1
        self._starts = starts
        self.line = f" {' '.join([word.plain for word in words])} " if words else " "
        parts = self.line.split()
        self.bag = frozenset(parts)  # the plain words, without order
        self.plain = [word for word in parts if word not in (STOP, PAUSE)]  # in their order, without stops
        # Which rules the words meet, of how many that there were (bot/reading/rules.py).
        self.met: tuple[int, dict[Hashable, re.Match[str]]] | None = None

    @property
    def unmarked(self) -> str:
        """`line` without full stops and commas, for rules that ask what is said and not how it is parted."""
        return f" {' '.join(self.line.replace(f' {STOP} ', ' ').replace(f' {PAUSE} ', ' ').split())} "

    def index_at(self, position: int) -> int:
        """Which word a position of `line` belongs to."""
        return max(0, bisect_right(self._starts, position) - 1)

    def is_only(self, core: Set[str], beside: Set[str]) -> bool:
        """Whether some word is of `core` and every other of `core` or `beside`: the text says that and nothing else."""
        said = self.plain
        return not core.isdisjoint(said) and all(word in core or word in beside for word in said)

    def kept(self, line: str) -> Iterator[Word]:
        """The words that are not blotted out ("_") in a copy of `line`."""
        return (word for word, start in zip(self.words, self._starts, strict=True) if line[start] != "_")

    def span_of(self, start: int, end: int) -> Span:
        """Where in the text the words stood that `line[start:end]` touches."""
        if not self.words or not self.line[start:end].strip():
            return (0, 0)
        while self.line[start] == " ":
            start += 1
        while self.line[end - 1] == " ":
            end -= 1
        return self.words[self.index_at(start)].span[0], self.words[self.index_at(end - 1)].span[1]


# Pictures that say as much as a word.
_PICTURES = {"🔪": "pisau", "🗡": "pisau", "🔫": "senjata", "🩸": "darah", "🔥": "api", "🆘": "tolong"}
_TOKEN = re.compile(rf"[^\W_]+(?:['’`](?=[^\W\d_])[^\W_]+)*|[.!?;\n]+|[,:()/]|[{''.join(_PICTURES)}🙏👍]")
# One character for one, so that positions stay true.
_SAME_LENGTH = {ord("²"): "2"}


_PARTING = {**dict.fromkeys(".!?;\n", STOP), **dict.fromkeys(",:()/", PAUSE)}
_SPOKEN_MARKS = {"titik": ".", "koma": ","}


def _start_of(text: str) -> str:
    """What is read of a text: it ends with a whole word, since half of "tolong" is a toll road."""
    return text if len(text) <= LONGEST else text[:LONGEST].rpartition(" ")[0] or text[:LONGEST]


@lru_cache(maxsize=64)  # many ask for the words of the message that is being heard
def normal(text: str) -> Normal:
    """The words of a text. Positions are those of the text as it came."""
    words: list[Word] = []
    marks = _SPOKEN_MARKS if _is_dictated(text) else {}
    for found in _TOKEN.finditer(_start_of(text).translate(_SAME_LENGTH)):
        token = found[0]
        _add(words, marks.get(token.lower(), token) if marks else token, found.span())
    return Normal(text, tuple(words))


def _is_dictated(text: str) -> bool:
    """Whether a telephone wrote down what was said to it, marks and all: "lansia koma tidur di halte titik"."""
    said = [word for word in text.lower().split() if word in _SPOKEN_MARKS]
    return len(said) > 1 and "titik" in said and not any(mark in text.rstrip(" .,!?;") for mark in ".,!?;")


def _add(words: list[Word], token: str, span: Span) -> None:
    if token[0] in _PARTING:
        plain = _PARTING[token[0]]
    elif words and len(token) == 1 and words[-1].typed in _LETTERED:
        plain = token.lower()  # "blok d" is no "di"
    else:
        plain = plain_of(token)
    last = words[-1] if words else None
    if last is not None and last.typed == "ade" and plain in _SEEN:
        last = words[-1] = Word(last.typed, "ada", last.span)  # Betawi "ade orang": there is somebody, no brother
    elif last is not None and last.typed == "tong" and plain in _IN_BARRELS:
        last = words[-1] = Word(last.typed, "tong", last.span)  # a bin; by itself it is Sundanese for "do not"
    if last is not None and last.plain == plain:  # "ibu-ibu", "kejang kejang", "!!!"
        words[-1] = Word(last.typed, plain, (last.span[0], span[1]))
    else:
        words.append(Word(token.lower(), plain, span))


# -- one word ---------------------------------------------------------------------------------------------------------


def _table(*lists: str) -> dict[str, str]:
    table: dict[str, str] = {}
    for text in lists:
        for line in text.replace("\n ", " ").strip().splitlines():
            plain, _, forms = line.partition(":")
            for form in forms.split():
                table.setdefault(form, plain)
        for line in text.replace("\n ", " ").strip().splitlines():
            plain = line.partition(":")[0]
            if " " not in plain:
                table[plain] = plain
    return table


_WORDS = _table(DANGERS, PEOPLE, EVERYDAY, DIALECTS, TONGUES)
_NAMES = frozenset(NAMES.split())
_STEMS = frozenset(_WORDS) | frozenset(PLAIN.split())
_OWN = frozenset(_WORDS.values()) | frozenset(PLAIN.split())  # words, not abbreviations of them
SHORTEST_STEM = 3
# "Dibawa" is not "bawa": who carries, and who is carried, is the difference between a threat and help.
_PASSIVE = frozenset(
    """bawa jemput tinggal buang titip kubur makam tangkap amankan pukul serang keroyok bacok tusuk cekik tembak bunuh
    ancam lempar jual kejar siram""".split()
)
_SUFFIXES = ("nya", "ny", "kan", "keun", "in", "an", "i", "ku", "mu", "lah", "kah", "ne", "na", "e", "ane", "ake", "ke")
_SUFFIXED = re.compile(rf"(.{{3,}}?)(?:{'|'.join(sorted(_SUFFIXES, key=len, reverse=True))})(?:nya|lah|kah|ne|e)?")
_PREFIXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("meny", ("s", "c")),
    ("meng", ("", "k")),
    ("menge", ("",)),
    ("mem", ("p", "b", "")),
    ("men", ("t", "d", "c", "j", "")),
    ("me", ("",)),
    ("nge", ("",)),
    ("nga", ("",)),
    ("ng", ("", "k", "g")),
    ("ny", ("s", "c")),
    ("mb", ("b",)),
    ("m", ("p",)),
    ("n", ("t", "d", "c", "j", "")),
    ("diper", ("",)),
    ("di", ("",)),
    ("ter", ("",)),
    ("te", ("",)),
    ("ke", ("",)),
    ("ka", ("",)),
    ("ber", ("",)),
    ("be", ("",)),
    ("se", ("",)),
    ("peng", ("", "k")),
    ("pe", ("",)),
)
_GLUED = frozenset(
    """depan dekat samping belakang pinggir bawah atas pasar jalan rumah kontrakan gang sekolah terminal stasiun kolong
    emperan trotoar halte masjid taman jembatan kali lampu kampung sekitar dalam dpn dkt deket jln jl""".split()
)


# "Gabisa", "ganapas", "gakmau": a negation that was typed together with what it denies.
_NO_GLUED = re.compile(r"(?:kagak|kaga|nggak|ngga|enggak|gak|ga|tdk|tidak|ora|teu)(?=[^\W\d_]{3})")
_DENIABLE = frozenset(
    """bisa mau ada sadar gerak bangun napas kuat jawab sahut respon melek punya tahu jadi perlu bawa amuk ganggu pulang
    kembali makan minum tidur pakai kenal ketemu datang sanggup tahan dengar lihat berani mungkin boleh ngerti darah
    luka usah pernah masuk keluar balas cair aktif aman tolong apa""".split()
)


_LETTERED = frozenset(("blok", "blk", "kav", "gerbang", "gate", "pintu", "gedung", "tower", "kelas"))
_IN_BARRELS = frozenset(("sampah", "besi", "air", "plastik", "kosong"))
_SEEN = frozenset("orang yang bapak ibu laki perempuan lansia gelandangan odgj pengemis bocah mayat".split())


@lru_cache(maxsize=8_192)
def plain_of(token: str) -> str:
    """One word as the rules know it; the word itself in small letters where nobody knows it."""
    if token in _PICTURES:
        return _PICTURES[token]
    word = _letters(token)
    if not word or word in _NAMES:
        return word or token
    for form in _tidied(word):
        known = _known(form)
        if known is not None:
            return known
    return _slipped(word) or word


def _letters(token: str) -> str:
    plain = unicodedata.normalize("NFKD", token.lower())
    return "".join(ch for ch in plain if ch.isalnum())


def _tidied(word: str) -> Iterable[str]:
    """The word, then with what people pile on it taken off: "ngamuk2an", "tolooong", "ngamukk"."""
    yield word
    if word.isdigit():
        return
    if doubled := re.fullmatch(r"([^\d]{2,})2(\D{0,4})", word):  # "ngamuk2", "golok2an"
        yield doubled[1] + doubled[2]
        word = doubled[1]
        yield word
    once = re.sub(r"(.)\1{2,}", r"\1", word)
    if once != word:
        yield once
        yield re.sub(r"(.)\1{2,}", r"\1\1", word)
    single = re.sub(r"(\D)\1+", r"\1", word)
    if single not in (once, word):
        yield single


def _known(word: str) -> str | None:
    found = _WORDS.get(word)
    if found is not None:
        return found
    if word in _STEMS or len(word) < 4:
        return word if word in _STEMS else None
    if word.startswith("di") and word[2:] in _GLUED:
        return f"di {_WORDS.get(word[2:], word[2:])}"
    if (glued := _NO_GLUED.match(word)) and (rest := _known(word[glued.end() :])) in _DENIABLE:
        return f"tidak {rest}"
    for stem, passive in _stripped(word):
        plain = _WORDS.get(stem) if len(stem) > SHORTEST_STEM or stem in _OWN else None
        plain = plain or (stem if stem in _OWN and len(stem) >= SHORTEST_STEM else None)
        if plain is not None:
            return f"di{plain}" if passive and plain in _PASSIVE else plain
    return None


def _stripped(word: str) -> Iterable[tuple[str, bool]]:
    """Stems that a word may have, the longest first, each with whether "di-" stood before it."""
    bodies = [word]
    if suffixed := _SUFFIXED.fullmatch(word):
        bodies += [word[:end] for end in range(len(word) - 1, 2, -1) if _is_suffix(word[end:])]
        bodies = list(dict.fromkeys((*bodies, suffixed[1])))
    for body in bodies[1:]:
        yield body, False
    for body in bodies:
        for prefix, firsts in _PREFIXES:
            if body.startswith(prefix):
                for first in firsts:
                    yield first + body[len(prefix) :], prefix.startswith("di")


@lru_cache(maxsize=512)
def _is_suffix(tail: str) -> bool:
    return any(tail == one or (tail.startswith(one) and tail[len(one) :] in _SUFFIXES) for one in _SUFFIXES)


# -- slips ------------------------------------------------------------------------------------------------------------

_VOWELS = re.compile(r"[aeiou]")
SHORTEST_SLIP = 7  # letters: shorter words have too many neighbours that mean something else


def _bones_table() -> dict[str, str]:
    """Consonants of the words that have four or more of them, where they belong to one meaning alone."""
    table: dict[str, str] = {}
    for form, plain in _WORDS.items():
        bones = _VOWELS.sub("", form)
        if len(bones) >= 4 and form.isalpha():
            table[bones] = plain if table.get(bones, plain) == plain else ""
    return table


def _gaps(word: str) -> Iterable[str]:
    yield word
    for at in range(1, len(word)):
        yield word[:at] + word[at + 1 :]


def _slip_table() -> Packed[str]:
    """The words that each gap may come of, with a space between them: of most it is one, and that is kept already."""
    table: dict[str, str] = {}
    for form in _WORDS:
        if len(form) >= SHORTEST_SLIP - 1 and form.isalpha():
            for gap in _gaps(form):
                table[gap] = f"{table[gap]} {form}" if gap in table else form
    return Packed(table)


_BONES = _bones_table()
_SLIPS = _slip_table()


def _slipped(word: str) -> str:
    """The meaning of a word that is one letter off, or has lost its vowels; "" where that is not sure."""
    if not word.isalpha():
        return ""
    bones = _VOWELS.sub("", word)
    lost_most = len(bones) == len(word) or (len(bones) >= 5 and len(bones) == len(word) - 1)
    if len(bones) >= 4 and lost_most and _BONES.get(bones):
        return _BONES[bones]
    if len(word) < SHORTEST_SLIP - 1:
        return ""
    for forms in _SLIPS.of(_gaps(word)):
        for form in forms.split():
            if one_off(word, form):
                return _WORDS[form]
    return ""


# Letters that fingers or ears take for one another.
_NEAR_PAIRS = """
bp dt gk fp fv sz cj kq iy ou ei ea ao ae uo qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm az sx
dc gb hn jm mn
"""
_NEAR = frozenset(frozenset(pair) for pair in _NEAR_PAIRS.split())


def one_off(word: str, form: str) -> bool:
    """Whether two words differ by a letter too much or too few, by two that changed places, or, if they are long, by
    one that is taken for another. A consonant too few or too many makes another word of a short one ("pisang" is not
    "pingsan"), and so does another first letter."""
    if word[0] != form[0]:
        return False
    if len(word) != len(form):
        short, long = sorted((word, form), key=len)
        return len(long) - len(short) == 1 and _is_gap(short, long)
    apart = [at for at, (one, other) in enumerate(zip(word, form, strict=True)) if one != other]
    if len(apart) == 2:
        at, after = apart
        return after == at + 1 and word[at] == form[after] and word[after] == form[at]
    return len(apart) == 1 and len(word) > SHORTEST_SLIP and frozenset((word[apart[0]], form[apart[0]])) in _NEAR


def _is_gap(short: str, long: str) -> bool:
    at = next((at for at, (one, other) in enumerate(zip(short, long, strict=False)) if one != other), len(short))
    if short != long[:at] + long[at + 1 :]:
        return False
    extra, doubled = long[at], at > 0 and long[at] == long[at - 1]
    return doubled or len(long) > SHORTEST_SLIP + 1 or (extra in "aeiou" and len(long) >= SHORTEST_SLIP)


def is_known(plain: str) -> bool:
    """Whether a plain word is one of the language's, and so hardly a name."""
    return plain.split(" ")[0] in _OWN


def is_spelt(typed: str) -> bool:
    """Whether a word stands in the lists as it is typed: "pisang" does, "pisangan" is only taken for it."""
    return typed in _STEMS

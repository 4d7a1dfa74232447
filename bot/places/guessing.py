"""The kelurahan that a text may mean, typing errors forgiven. Loaded when it is first asked (rapidfuzz).

Every run of up to four words is compared with every name, both without spaces and folded: old spellings and double
letters count as the new and the single ones, and vowels, which people drop and mistake most, count less than
consonants. What stands around a run moves its score: "kel." and the name of its kecamatan raise it, "jl." lowers it.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from bot.domain.places.city import Area, Guess, Region

LONGEST_TEXT = 400  # characters that are looked at: an address says where it is at its beginning or nowhere
LONGEST_RUN = 4  # words; one more than any name has, for one that was torn apart
NEAR = 0.66  # similarity below which a run is not the name
SEEN = 0.8  # similarity from which a kecamatan counts as mentioned
LEAST = 60  # of a guess

_LETTER = 1.2  # a longer name that fits as well explains more of the text
_KEL, _KEC, _STREET, _SAME, _OTHER, _FIRST_WORD = 8, -30, -25, 12, -14, -22
# Its kecamatan, which has the same name, is as likely to be meant; and likelier where one in that is named as well.
_DOUBLE, _DISTRICT_OF = -10, -20
# "Kunciran jya" is a Kunciran Jaya written badly, not a Kunciran written well.
_PART, _WHOLE_NEAR = -14, 0.84
_COMMON_MOST = 74  # an ordinary word by itself is never likely
_SHORT = 5  # letters: a short word that is not quite the name may well be another word
_SHORT_NEAR, _SHORT_MOST = 0.74, 78

_MARKS = {
    "kel": "kel kelurahan klurahan kelurahn kelurhan kelrahan kl klrhn ds desa dsa lurah",
    "kec": "kec kecamatan kcamatan kecamtan kecamatn kcmtn kecmtn camat",
    "street": "jl jln jalan jaln jlan gang gg perum perumahan pasar psr komplek kompleks blok cluster ruko apartemen",
}
_MARK_OF = {word: mark for mark, words in _MARKS.items() for word in words.split()}
_NOISE = frozenset("di dari ke dekat deket dkt depan dpn sebelah samping belakang rt rw no kota kab".split())
# Words of place names that are hardly ever written out in a chat.
_SHORTENED = {
    "barat": "brt bar",
    "timur": "tmr tim tmur",
    "utara": "utr utra",
    "selatan": "sel slt sltn slatan sltan",
    "tengah": "tgh tngh teng",
    "baru": "br bru",
    "jaya": "jy jya",
    "indah": "ind indh",
    "raya": "ry",
    "karang": "kr krg krng",
    "pondok": "pd pdk pndk",
    "kebon": "kbn kb",
    "tanah": "tnh",
    "tinggi": "tgi tggi",
    "parung": "prg",
    "pasir": "psir",
    "mekar": "mkr",
}
_WHOLE = {short: word for word, shorts in _SHORTENED.items() for short in shorts.split()}
_OLD = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"))
_ALIKE = str.maketrans("qvf", "kpp")
_GLUED = re.compile(r"(kel|kec|ds)(?:urahan|amatan)?([a-z]{5,})")  # "kelcikokol"


class _Run(NamedTuple):
    """Words `start` up to `end` (exclusive) as one, and what stands before them."""

    start: int
    end: int
    word: str
    mark: str


class _Spelling(NamedTuple):
    """A way to write the name of the thing number `at`; `handicap`: it is only the name's first word."""

    at: int
    word: str
    handicap: int


class _Hit(NamedTuple):
    """A run that looks like a name: `alike` from 0 to 1."""

    name: _Spelling
    run: _Run
    alike: float


class _Lexicon:
    """Names that runs are compared with."""

    def __init__(self, names: Iterable[_Spelling]) -> None:
        self.names = list(names)
        self._words = [name.word for name in self.names]

    def hits(self, runs: Sequence[_Run]) -> list[_Hit]:
        """Every run that looks like a name, with each name that it looks like."""
        return [hit for run in runs for hit in self._like(run)]

    def _like(self, run: _Run) -> Iterable[_Hit]:
        bones = _bones(run.word)
        spare = len(bones) >= 3 and len(run.word) - len(bones) <= 1  # "krwci": the vowels are left out
        near = NEAR - 0.16 if spare else NEAR - 0.06
        for word, alike, at in extract(
            run.word, self._words, scorer=OSA.normalized_similarity, limit=None, score_cutoff=near
        ):
            yield from self._weigh(run, self.names[at], word, alike, bones, spare)

    def _weigh(self, run: _Run, name: _Spelling, word: str, alike: float, bones: str, spare: bool) -> Iterable[_Hit]:
        if len(word) <= _SHORT and not spare:
            if alike >= _SHORT_NEAR:
                yield _Hit(name, run, alike)
            return
        skeleton = OSA.normalized_similarity(bones, _bones(word))
        likeness = 0.25 * alike + 0.7 * skeleton if spare and alike < 1 else 0.6 * alike + 0.4 * skeleton
        if likeness >= NEAR:
            yield _Hit(name, run, likeness)


class Guesser:
    """The names of a city's kelurahan and kecamatan."""

    def __init__(
        self,
        city: str,
        areas: Sequence[Area],
        districts: Sequence[Region],
        others: Mapping[str, Sequence[str]],
        common: frozenset[str],
    ) -> None:
        """`others`: further spellings by code; `common`: codes of areas whose name is an ordinary word, too."""
        self._areas = areas
        self._districts = districts
        self._common = frozenset(at for at, area in enumerate(areas) if area.code in common)
        namesakes = {fold(one.name): one.code for one in districts}
        self._doubles = {
            at: namesakes[fold(area.kelurahan)] for at, area in enumerate(areas) if fold(area.kelurahan) in namesakes
        }
        self._lexicon = _Lexicon(
            name for at, area in enumerate(areas) for name in _names(at, (area.kelurahan, *others.get(area.code, ())))
        )
        self._district_lexicon = _Lexicon(
            _Spelling(at, fold(name), 0)
            for at, one in enumerate(districts)
            for name in (one.name, *others.get(one.code, ()))
        )
        # "Tangerang" is the kecamatan only after "kec.": else it is the city.
        of_city = {fold(word) for word in city.split()}
        self._city_too = frozenset(at for at, one in enumerate(districts) if fold(one.name) in of_city)

    def areas(self, text: str, limit: int) -> list[Guess]:
        """The likeliest kelurahan first, each once."""
        runs = _runs(text)
        districts = self._mentioned(runs)
        hits = self._lexicon.hits(runs)
        best: dict[int, tuple[float, int]] = {}
        for hit in hits:
            score = self._score(hit, districts) + self._beside(hit, hits)
            rank = score + _LETTER * len(hit.name.word) * hit.alike
            if score >= LEAST and rank > best.get(hit.name.at, (0.0, 0))[0]:
                best[hit.name.at] = (rank, round(min(score, self._most(hit, districts))))
        ordered = sorted(best.items(), key=lambda one: (-one[1][0], one[0]))
        return [Guess(self._areas[at], score) for at, (_, score) in ordered[:limit]]

    def regions(self, text: str, limit: int) -> list[Region]:
        """The likeliest kecamatan and kelurahan first, each once; "kec." and "kel." decide between namesakes."""
        runs = _runs(text)
        ranked: list[tuple[float, Region]] = []
        for hit in self._district_lexicon.hits(runs):
            marked = {"kec": 10.0, "kel": -30.0}.get(hit.run.mark, 0.0)
            ranked.append((100 * hit.alike + marked + _LETTER * len(hit.name.word), self._districts[hit.name.at]))
        for hit in self._lexicon.hits(runs):
            area = self._areas[hit.name.at]
            score = self._score(hit, []) + _LETTER * len(hit.name.word)
            ranked.append((score, Region(area.code, area.kelurahan, False, (area,))))
        ranked.sort(key=lambda one: -one[0])
        return list({one.code: one for score, one in ranked if score >= LEAST}.values())[:limit]

    def _mentioned(self, runs: Sequence[_Run]) -> list[_Hit]:
        """The kecamatan that the text mentions."""
        return [
            hit
            for hit in self._district_lexicon.hits(runs)
            if hit.alike >= SEEN
            and hit.run.mark != "kel"
            and (hit.name.at not in self._city_too or hit.run.mark == "kec")
        ]

    def _score(self, hit: _Hit, districts: Sequence[_Hit]) -> float:
        around = {"kel": _KEL, "kec": _KEC, "street": _STREET}.get(hit.run.mark, 0)
        return 100 * hit.alike + hit.name.handicap + self._context(hit, districts) + around

    def _most(self, hit: _Hit, districts: Sequence[_Hit]) -> int:
        """How sure one may be at best: an ordinary word by itself is no name yet."""
        if hit.run.mark == "kel" or self._context(hit, districts) > 0:
            return 100
        if hit.name.at in self._common:
            return _COMMON_MOST
        return _SHORT_MOST if len(hit.name.word) <= _SHORT and hit.alike < 1 else 100

    def _beside(self, hit: _Hit, hits: Sequence[_Hit]) -> float:
        """What the other names in the text say of this one."""
        run, told = hit.run, 0.0
        if hit.name.at in self._doubles and not run.mark:
            district = self._doubles[hit.name.at]
            inside = any(
                self._areas[one.name.at].kecamatan_code == district
                and (one.run.end <= run.start or one.run.start >= run.end)
                for one in hits
            )
            told += _DISTRICT_OF if inside else _DOUBLE
        whole = any(
            one.alike >= _WHOLE_NEAR
            and one.run.start == run.start
            and one.run.end > run.end
            and len(one.name.word) > len(hit.name.word)
            and one.name.word.startswith(hit.name.word)
            for one in hits
        )
        return told + _PART if whole else told

    def _context(self, hit: _Hit, districts: Sequence[_Hit]) -> float:
        """What the kecamatan that is mentioned elsewhere in the text says of this area."""
        apart = [one for one in districts if one.run.end <= hit.run.start or one.run.start >= hit.run.end]
        own = self._areas[hit.name.at].kecamatan_code
        same = [one.alike for one in apart if self._districts[one.name.at].code == own]
        if same:
            return _SAME * max(same)
        return _OTHER if any(one.run.mark == "kec" for one in apart) else 0.0


def fold(text: str) -> str:
    """Letters only, without accents, no letter twice in a row; letters that sound alike are one."""
    letters = "".join(re.findall(r"[a-z]", unicodedata.normalize("NFKD", text.lower())))
    return re.sub(r"(.)\1+", r"\1", letters.translate(_ALIKE))


def _today(word: str) -> str:
    """A word in today's spelling: Tjikokol, Soekasari."""
    for old, new in _OLD:
        word = word.replace(old, new)
    return word


def _bones(word: str) -> str:
    """The consonants, and a vowel at the beginning."""
    return word[:1] + re.sub(r"[aeiou]", "", word[1:])


def _names(at: int, spellings: Sequence[str]) -> Iterable[_Spelling]:
    """Each spelling, and the first word of the first: "Poris" may be any of several."""
    for name in dict.fromkeys(fold(one) for one in spellings):
        yield _Spelling(at, name, 0)
    first, *more = spellings[0].split()
    if more and len(first) >= _SHORT:
        yield _Spelling(at, fold(first), _FIRST_WORD)


def _runs(text: str) -> list[_Run]:
    """Every run of words that may be a name, with the mark before it."""
    plain = unicodedata.normalize("NFKD", text[:LONGEST_TEXT].lower())
    words = [_WHOLE.get(word, word) for word in re.findall(r"[a-z]+", plain)]
    runs: list[_Run] = []
    for start, first in enumerate(words):
        mark = _MARK_OF.get(words[start - 1], "") if start else ""
        glued = _GLUED.fullmatch(first)
        for end in range(start + 1, min(start + LONGEST_RUN, len(words)) + 1):
            if words[end - 1] in _NOISE or _MARK_OF.get(words[end - 1]) in ("kel", "kec"):
                break
            spelt = "".join(words[start:end])
            ways = {spelt: mark, "".join(map(_today, words[start:end])): mark}
            if glued is not None:
                ways[spelt[glued.start(2) :]] = _MARK_OF[glued[1]]
            runs += [_Run(start, end, fold(way), its_mark) for way, its_mark in ways.items()]
    return [run for run in runs if len(run.word) >= 3]

"""Whether words say that somebody is in danger: 112 or 110 at once (SOP 2). In doubt, yes.

A sign is a word or a group of words ("bawa pisau", "tidak napas"). It does not count where the text denies it ("ga
ada luka"), tells it of the past ("dulu pernah ngamuk"), of a film or a dream, or of a thing that only has the word
in its name ("kereta api", "mati lampu"). A negation reaches only what it denies: "tidak berhenti berdarah" bleeds.
Where there is no sign, what is left of the words is weighed together (bot/reading/weighing.py). Where there is one, the
words around it are weighed as well: only what speaks clearly for a harmless sense ("diskon gede, hampir mati ketawa")
outweighs it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.reading.normal import Normal, Word, normal
from bot.reading.outcome import Span
from bot.reading.rules import RuleSet, WordRule
from bot.reading.weighing import outweighed, senses_of, signals_of_danger, weighs_as_danger
from bot.reading.words.signs import AFTER, BEFORE, HARMLESS, SIGNS


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of danger: its kind ("bleeding"), where it stands in the text, whether it is only feared or reported
    ("saya takut dia bawa pisau"): also a reason for 112."""

    kind: str
    span: Span
    feared: bool = False


NEAR, BESIDE = 12, 6  # words around the signs that are weighed, and those of which the side counts
_NONE: frozenset[str] = frozenset()
LIKELY = "likely"  # no sign by itself: the words together are those of people who tell of danger
POLICE = frozenset({"weapon", "violence", "threat", "crowd", "abuse", "body", "robbery"})


@dataclass(frozen=True, slots=True)
class Danger:
    """All signs of a text, the first first. False where there are none."""

    signs: tuple[Sign, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.signs)

    @property
    def kinds(self) -> frozenset[str]:
        """What kinds of danger there are."""
        return frozenset([sign.kind for sign in self.signs]) if self.signs else _NONE

    @property
    def signed(self) -> bool:
        """Whether a sign stands in the text, and not only words that together weigh like danger."""
        return bool(self.kinds - {LIKELY})

    @property
    def police(self) -> bool:
        """Whether 110 is the number to show beside 112."""
        return bool(self.kinds & POLICE)


SIGNED, HARMLESSLY = RuleSet(), RuleSet()
for _kind, _rule in SIGNS:
    SIGNED.add(_kind, _rule, f"(?P<{_kind}> (?:{{}})(?= ))")
HARMLESSLY.add("harmless", HARMLESS, " (?:{})(?= )")
# "Bayi udah ga bernyawa di kardus" is said in one: a child that is left alone, and a body.
_LIFELESS_CHILD = re.compile(
    r" (?:meninggal|tewas|mati(?! (?:lampu|listrik))|tidak (?:ada |ber)?(?:nyawa|napas)"
    r"|sudah (?:biru|kaku|dingin))(?= )"
)
_NO = WordRule(rf" (?:{BEFORE['no']})$")
# "Tidak ada tanda sakit maupun luka": what there is no sign of, as far as the clause goes.
_NO_SIGN = WordRule(
    r" (?:tidak|tanpa|belum) (?:ada |lihat |temu |ketemu |tampak |nampak )*(?:tanda|bekas|indikasi|gejala|unsur)"
    r" (?:(?!tapi|namun|cuma|hanya|\.)\S+ ){0,7}$"
)
_LISTED = re.compile(rf" (?:{BEFORE['listed']})")
_PAST = WordRule(rf" (?:{BEFORE['past']}) ")
_HISTORY = WordRule(rf" (?:{BEFORE['history']})$")
_FEARED = WordRule(rf" (?:{BEFORE['feared']}) ")
_OVER = WordRule(rf" (?:{AFTER['over']})(?= )")
_UNREAL = WordRule(rf" (?:{AFTER['unreal']})(?= )")
_GENERAL = WordRule(rf" (?:{BEFORE['general']})$")
_WHETHER = WordRule(rf" (?:{BEFORE['whether']})$")
_NEWS = WordRule(rf" (?:{BEFORE['news']}) ")
_NOW = re.compile(r" (?:sekarang|tapi|malah|mulai|ini|lagi|tadi|tiba|hari ini) ")
_CALLS = WordRule(
    r" (?:tolong|cepat|depan rumah|rumah saya|sebelah rumah|(?:gang|kampung|komplek) (?:kami|kita|saya)) "
)
# Whoever calls for one means the danger that they tell of.
_ASKS_AMBULANCE = WordRule(
    r" (?:tolong|minta|butuh|kirim|panggil\S*|cepat|segera) (?:\S+ ){0,2}(?:ambulans|damkar|polisi)(?= )"
    r"(?! (?:gratis|untuk|buat|kontrol|antar|mayat|jenazah|besok))"
)
_HERE = WordRule(r" (?:gini|begini|sekarang|ini|sudah|depan|dekat) ")
_LIFELESS = frozenset("breath unconscious drowning ill bleeding".split())
# Said by everybody, in danger or not; so are stops.
_POLITE = frozenset(
    """. , pak ibu ya halo permisi assalamualaikum assalamu alaikum wr wb selamat pagi siang sore malam terima kasih
    makasih mohon maaf punten""".split()
)
_WISH = WordRule(
    r" jangan (?:cari|nyari|tunggu) saya(?= )| (?:mau|lebih baik|mending) (?:saya |aku )?mati(?= )"
    r"| (?:mau|ingin|coba|niat) (?:\S+ )?(?:tabrak|gantung|bakar|jatuh) diri(?= )"
)
# "Bukan mainan pak, beneran": said by whoever fears not to be believed.
_EARNEST = WordRule(r" bukan (?:main|bercanda|becanda|canda|bohong|prank|hoaks|hoax)(?= )")
_ARRANGES = frozenset(("urus", "lapor", "catat", "daftar"))
_FOUND = WordRule(
    r" (?:ketemu|temu|nemu|menemukan) (?:\S+ )?(?:mayat|jenazah)(?= )"
    r"|(?<! kira) mayat(?: (?!yang )\S+){0,3} (?:tergeletak|apung|ngambang|busuk"
    r"|di (?:jalan|kali|got|sungai|selokan|kebun|pinggir))(?= )"
)
_LAUGHS = re.compile(r"\b(?:(?:ha|he|hi|wk|kw|xi){2,}\w*|lol|ngakak)\b|[😂🤣😆😅]", re.IGNORECASE)
_LETTER, _MARK = re.compile(r"[^\W\d_]"), re.compile(r"\S")
_RUMOUR = WordRule(rf" (?:{AFTER['rumour']})(?= )")
_ASKED = re.compile(rf" (?:{AFTER['asked']})(?= )")


def read_danger(text: str | Normal) -> Danger:
    """The signs of danger in a text; none of them is lost by what else it says."""
    words = normal(text) if isinstance(text, str) else text
    found = _signs_in(words)
    if found.signs and _only_drawn(found.signs, words.text):
        return Danger()
    if not found.signs and weighs_as_danger(_left(words, found)):
        return Danger((Sign(LIKELY, words.span_of(0, len(words.line)), feared=True),))
    if _may_be_outweighed(found, words) and outweighed(_around(words.text, found)):
        return Danger()
    return Danger(tuple(found.signs))


def _may_be_outweighed(found: "_Found", words: Normal) -> bool:
    """Not the wish to die of whoever does not laugh ("putus cinta pengen mati rasanya"): the words around it are as
    light as those of a joke; nor where an ambulance is called for, nor a body that somebody says to have found."""
    if not found.signs:
        return False
    meant = any(rule.search(words, found.line) for rule in (_WISH, _ASKS_AMBULANCE, _FOUND, _EARNEST))
    return not meant or _LAUGHS.search(words.text) is not None


def _only_drawn(signs: Sequence[Sign], text: str) -> bool:
    """ "😂🔥": whoever laughs beside a fire that is only drawn is in none."""
    drawn = all(_LETTER.search(text[sign.span[0] : sign.span[1]]) is None for sign in signs)
    return drawn and _LAUGHS.search(text) is not None


def calls_for_help(words: Normal) -> bool:
    """Whether an ambulance, the fire brigade or the police is called for: "butuh ambulans sekarang"."""
    return _ASKS_AMBULANCE.search(words, words.line) is not None


def doubts(words: Normal) -> set[str]:
    """What a text with signs of danger is weighed by; nothing where it has none."""
    found = _signs_in(words)
    return set(_around(words.text, found)) if found.signs else set()


class _Found(NamedTuple):
    """The signs of a text and where in the line they stand; where those do that do not count; and the line without what
    is harmless."""

    signs: list[Sign]
    stand: list[Span]
    gone: list[Span]
    line: str


def _around(text: str, found: _Found) -> Iterator[str]:
    """The kinds of the signs, the words around them and on which side these stand, and whether something is asked."""
    signs, stand, gone, line = found
    before = _telling(line[: stand[0][0] + 1])[-NEAR:]
    within, behind = _telling(line[stand[0][0] : stand[-1][1]]), _telling(line[stand[-1][1] :])[:NEAR]
    near = [*before, *within, *behind]
    yield "@1"
    yield from signals_of_danger(near)
    for side, beside in (("<", before[-BESIDE:]), (">", behind[:BESIDE])):
        yield from (f"{side}{one}" for one in (*beside, *senses_of(beside)))
    yield from (f"@{sign.kind}" for sign in signs)
    told = (("many", len(signs) > 1), ("gone", bool(gone)), ("like", "_" in line), ("?", "?" in text))
    yield from (f"@{name}" for name, so in told if so)
    if any(sign.feared for sign in signs):
        yield "@feared"


def telling_words(words: Normal) -> list[Word]:
    """The words that are weighed: not those of signs that are denied or over, nor those that only look like one."""
    return _left(words, _signs_in(words))


def _signs_in(words: Normal) -> _Found:
    line = _without_harmless(words)
    signs: list[Sign] = []
    stand: list[Span] = []
    gone: list[Span] = []
    denied = -1  # where the last denied sign ended
    for found in SIGNED.standing(words, line):
        if _is_denied(words, line, found, denied):
            denied = found.end()
            gone.append(found.span())
        elif _is_over(words, line, found) or _is_told(words, found) or _is_arranged(words, found):
            gone.append(found.span())
        else:
            feared = bool(_FEARED.search(words, _sentence_before(line, found.start())))
            signs.append(Sign(str(found.lastgroup), words.span_of(found.start(), found.end()), feared))
            stand.append(found.span())
            if found.lastgroup == "child" and _LIFELESS_CHILD.search(found[0] + " "):
                signs.append(Sign("body", signs[-1].span, feared))
    return _Found(signs, stand, gone, line)


def _left(words: Normal, found: _Found) -> list[Word]:
    line = found.line
    for start, end in found.gone:
        line = f"{line[: start + 1]}{'_' * (end - start - 1)}{line[end:]}"
    return [word for word in words.kept(line) if word.plain not in _POLITE]


def _telling(line: str) -> list[str]:
    return [word for word in line.split() if word not in _POLITE and word[0] != "_"]


def _without_harmless(words: Normal) -> str:
    """The line, as long, with words that only look like danger blotted out ("kereta api")."""
    line = words.line
    for found in HARMLESSLY.standing(words, words.line):
        line = line[: found.start()] + _MARK.sub("_", found[0]) + line[found.end() :]
    return line


def _sentence_before(line: str, at: int) -> str:
    return line[line.rfind(" . ", 0, at) + 1 : at + 1]


def _is_denied(words: Normal, line: str, found: re.Match[str], denied: int) -> bool:
    """Denied by a word before it ("tidak ada luka"), or one of several that are ("ga luka atau darah")."""
    if found[0].startswith((" tidak", " belum", " susah", " sudah tidak")):
        return False  # the negation is the sign
    before = line[: found.start() + 1]
    if _NO.search(words, before[-60:]) or _NO_SIGN.search(words, before[-90:]):
        return True
    return denied >= 0 and bool(_LISTED.fullmatch(line[denied : found.start() + 1]))


def _is_over(words: Normal, line: str, found: re.Match[str]) -> bool:
    """Told as gone by: "tadi ngamuk sekarang sudah tidak ngamuk lagi"."""
    behind = line[found.end() :]
    over = _OVER.search(words, behind)
    if over is not None and found.lastgroup in _LIFELESS and "diam" in over[0]:
        over = None  # who gasped and lies still now is not calm
    if over is not None:
        later = SIGNED.standing(words, behind, over.end() - 1)
        if all(_is_denied(words, behind, one, -1) for one in later):
            return True
    before = _sentence_before(line, found.start())
    if _HISTORY.search(words, before):
        return True
    past = list(_PAST.pattern.finditer(before)) if _PAST.may_be_met(words) else []
    return bool(past) and not _NOW.search(before, past[-1].end() - 1)


def _is_arranged(words: Normal, found: re.Match[str]) -> bool:
    """A death whose papers somebody wants to see to, and no wish to die: "mau urus kematian ayah"."""
    if found.lastgroup != "suicide":
        return False
    said = [word for word in words.words if word.span[0] < words.span_of(found.start(), found.end())[1]]
    return len(said) > 1 and said[-1].typed.startswith("kematian") and said[-2].plain in _ARRANGES


def _is_told(words: Normal, found: re.Match[str]) -> bool:
    """Of a film or a dream, of the news, or of no case at all: "kalau ada orang pingsan lapor kemana"."""
    line = words.line
    before = _sentence_before(line, found.start())
    if _CALLS.search(words, words.line):
        return False
    if _UNREAL.search(words, before) or (_NEWS.search(words, before) and _RUMOUR.search(words, words.line)):
        return True
    if _HERE.search(words, words.line):
        return False
    return bool(
        _WHETHER.search(words, before) or (_GENERAL.search(words, before) and _ASKED.search(line, found.end() - 1))
    )

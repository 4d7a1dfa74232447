"""The city's directory of services (SOP 10): what there is beside the team, for whom, with which papers, where; each
fact with its source and date. Pure; read from a file by bot/config/directory.py."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.system.offices import matter_of
from bot.domain.system.spelling import Spelling
from bot.reading.message import MessageFacts
from bot.reading.normal import Normal, normal
from bot.reading.outcome import Partly, Read

WordGroups = Mapping[str, tuple[str, ...]]
NO_GROUPS: WordGroups = {}
GAP = "…"  # in a phrase: at most four words between
_BETWEEN = r"(?:\S+ ){0,4}"
SHORT = 4  # words
LONGEST_QUESTION = 100  # letters of it that are shown
_NUMBER = re.compile(r"\d[\d .\-]{4,}\d")
YEAR_DAYS = 365  # what is older may have changed, and says so


class FactAbout(StrEnum):
    """What a fact of a service is about."""

    WHAT = "what"
    WHO = "who"
    PAPERS = "papers"
    HOW = "how"
    WHERE = "where"
    HOURS = "hours"
    PHONE = "phone"
    COST = "cost"
    QUOTA = "quota"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class ServiceFact:
    """One fact: `text` in Indonesian with `{city}`, `{team}`, `{service}` and `{hotline}` to be filled in; `as_of` None
    where nobody has confirmed it yet."""

    about: FactAbout
    text: str
    source: str = ""
    as_of: date | None = None

    def filled(self, names: Mapping[str, str]) -> str:
        """The text with what the city calls things. Raises KeyError for a name that there is not."""
        return self.text.format_map(names)

    def is_old(self, today: date) -> bool:
        """It was true more than a year ago, or was never confirmed."""
        return self.as_of is None or (today - self.as_of).days > YEAR_DAYS


@dataclass(frozen=True, slots=True)
class CityService:
    """A service: `name` as on its button, `words` as people ask for it (see `phrase`); where one of `unless` is said
    too, something else is meant. `describes`: its words are also said of people ("bawa tongkat"), and count where
    something is asked or wanted."""

    code: str
    name: str
    words: tuple[str, ...]
    facts: tuple[ServiceFact, ...]
    unless: tuple[str, ...] = ()
    describes: bool = False

    @property
    def newest(self) -> date | None:
        """When the youngest of its facts was true."""
        return max((one.as_of for one in self.facts if one.as_of is not None), default=None)


def phrase(words: str, groups: WordGroups = NO_GROUPS) -> str:
    """The rule for words by which a service is known: "rumah … bocor" with up to four words between, "lowong*" with
    any ending, "<rusak>" for any word of a group; each as typed or as the reading room spells it. Raises ValueError
    where nothing is left, KeyError for a group that there is not."""
    parts = [part.split() for part in words.lower().split(GAP)]
    if not all(parts):
        raise ValueError("says nothing")
    alone = len(parts) == 1 and len(parts[0]) == 1
    return _BETWEEN.join("".join(_word(word, groups, alone) for word in part) for part in parts)


def _word(word: str, groups: WordGroups, alone: bool = False) -> str:
    """A word that stands alone is not looked for in its other spelling: "dirumahkan" is no "rumah"."""
    if word.startswith("<"):
        named = groups[word.strip("<>")]
        return f"(?:{'|'.join(''.join(_word(part, groups, alone=True) for part in one.split()) for one in named)})"
    if word.endswith("*"):
        return re.escape(word.rstrip("*")) + r"\w* "
    spelt = (word, word if alone else normal(word).line.strip() or word)
    return f"(?:{'|'.join(re.escape(one) for one in dict.fromkeys(spelt))}) "


@dataclass(frozen=True)
class ServiceDirectory:
    """All services of a city, in the order of their list; the first whose words are said is meant. `groups`: words that
    say the same, by the name under which phrases use them."""

    services: tuple[CityService, ...] = ()
    groups: WordGroups = field(default_factory=dict)
    _rules: tuple[tuple[CityService, re.Pattern[str], re.Pattern[str]], ...] = field(
        init=False, repr=False, compare=False
    )
    _spelling: Spelling = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        rules = tuple(
            (one, _rule(one.words, self.groups), _rule(one.unless, self.groups)) for one in self.services if one.words
        )
        object.__setattr__(self, "_rules", rules)
        said = [words for one in self.services for words in one.words]
        said += [word for group in self.groups.values() for word in group]
        object.__setattr__(self, "_spelling", Spelling.of(said))

    def get(self, code: str) -> CityService | None:
        """The service with this code."""
        return next((one for one in self.services if one.code == code), None)

    def asked_for(self, text: str | Normal) -> CityService | None:
        """The service that a message names; None where it names none. What is misspelt is read as the nearest word of
        the directory only where the words as they stand name nothing."""
        words = normal(text) if isinstance(text, str) else text
        typed = f" {' '.join(word.typed for word in words.words)} "
        found = self._named(typed, words.line)
        mended = "" if found else self._spelling.mended(words)
        return self._named(mended) if mended else found

    def _named(self, *lines: str) -> CityService | None:
        for service, rule, unless in self._rules:
            if any(rule.search(line) for line in lines) and not any(unless.search(line) for line in lines):
                return service
        return None


def _rule(words: Iterable[str], groups: WordGroups) -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(phrase(one, groups) for one in words) or '(?!)'})")


# Dangers that are these offices' own; with any other a report begins, under the number of the emergency.
_THEIRS = {
    "darurat": frozenset({"abuse", "injured"}),
    "polisi": frozenset({"abuse", "robbery"}),
    "damkar": frozenset({"abuse", "drowning", "fire", "injured"}),
    "ppa": frozenset({"abuse"}),
}
_SEEN_FROM_AFAR = frozenset({"robbery", "fire"})  # where it is does not make it a report for the team
_EMERGENCY = frozenset(_THEIRS)  # what is reported at once, by whomever: a report of these is no wish
_REPORTS = frozenset({"report", "addition", "sighting"})
_ELSEWHERE = frozenset({"search", "withdraw", "thanks"})
# Words of somebody who wants something for themselves, and reports nobody.
_WANTING = frozenset("minta menta njaluk nyuwun cara syarat urus daftar aju ajukan konsul konsultasi info".split())
# Also for call-takers: what else they write down is a caller's.
_ASKING = frozenset("apa apakah berapa bagaimana kapan siapa bisa boleh mana kenapa".split())
_NEEDING = frozenset("butuh perlu pengen pengin pingin bade arep".split())
_WISHING = frozenset("mau ingin bisa".split())
_MILD = frozenset({"ill", "injured", "child", "body"})  # said of one's own beside what is wanted
_MAY_BE_KIN = frozenset({"anak", "lansia"})
_WHERE = frozenset("mana dmn kmn dimana kemana dmana kmana drmn".split())
_OF_US = frozenset("lapor pelapor laporan tim petugas kesini dinsos kalian panggil".split())


def asks(text: str | Normal) -> bool:
    """Whether the words ask at all: "hubungi Ani" under a report does not, and a report must not be lost for it."""
    words = normal(text) if isinstance(text, str) else text
    return "?" in words.text or not (_ASKING | _WHERE).isdisjoint(words.bag)


def meant_by(directory: ServiceDirectory, facts: MessageFacts) -> CityService | None:
    """The service that a message asks about; None where it is a report, or wants something else of the team. What
    tells of somebody whom the team looks after is a report, unless it asks for the service."""
    words = normal(facts.text)
    service = directory.asked_for(words)
    if service is None or (facts.intent.sure and facts.intent.code in _ELSEWHERE and not _WANTING & words.bag):
        return None
    if not facts.intent.sure or facts.intent.code in _REPORTS:
        return service if _is_for(service, facts, words) else None
    if facts.intent.code == "status" and not _OF_US.isdisjoint(words.bag):
        return None
    of_us = facts.intent.code == "question" and not _OF_US.isdisjoint(words.bag) and _WHERE.isdisjoint(words.bag)
    return None if of_us else service


def is_elsewhere(facts: MessageFacts) -> bool:
    """Whether what may be another office's matter tells of nobody and of no danger, and names a known matter."""
    own = facts.intent.code != "other_service" or tells_of_ours(facts) or bool(facts.danger)
    return not own and matter_of(facts.text) != "other"


def _is_for(service: CityService, facts: MessageFacts, words: Normal) -> bool:
    """Whether what reads like a report, or may be one, is for that office all the same."""
    placed, ours = facts.place.span is not None, tells_of_ours(facts)
    asked, wants = asks(words) or words.plain[-1:] == ["tidak"], bool(_WANTING & _active(words))
    if service.code in _EMERGENCY:
        grave = facts.intent.sure and facts.danger.kinds - _THEIRS[service.code]
        reported = placed and facts.intent.code in _REPORTS and not facts.danger.kinds & _SEEN_FROM_AFAR
        return not (reported or ours or grave)
    if not facts.intent.sure:
        return asked or facts.intent.code == "other_service" or not (placed and names_somebody(facts))
    if not _WHERE.isdisjoint(words.bag):
        return not (service.describes and placed and names_somebody(facts))
    if facts.danger.kinds - _THEIRS.get(service.code, _MILD) or (placed and names_somebody(facts)):
        return False
    if asked or wants or _NEEDING & words.bag or (_WISHING & words.bag and not service.describes):
        return not ours or (not placed and (wants or "body" in facts.danger.kinds))  # what a death gives a claim to
    said_alone = len(words.plain) <= SHORT  # "bursa kerja 2026": nobody is described in so few words
    return not (ours or (service.describes and not said_alone) or facts.intent.code == "report")


def _active(words: Normal) -> frozenset[str]:
    """The plain words without what somebody undergoes: "diurus tetangga" wants nothing."""
    return frozenset(word.plain for word in words.words if not word.typed.startswith("di"))


def names_somebody(facts: MessageFacts) -> bool:
    """Whether the words name a person who may be one of the team's, or may be one of the family. An ill one of the
    family goes by the puskesmas first (SOP 2)."""
    match facts.kinds:
        case Read(("odgj_keluarga",)) | Partly(("odgj_keluarga",)):
            return False
        case Read(_, spans) | Partly(_, spans):
            return bool(spans)
    return False


def tells_of_ours(facts: MessageFacts) -> bool:
    """Whether the words themselves tell of somebody whom the team looks after: a danger alone may be anybody's, a child
    or an old person may be one's own."""
    match facts.kinds:
        case Read(codes, spans) | Partly(codes, spans):
            own = names_somebody(facts) and (len(spans) > 1 or codes[0] not in _MAY_BE_KIN)
            return own or "odgj" in codes or "body" in facts.danger.kinds
    return False


def repeated(questions: Iterable[str | None], most: int) -> list[tuple[str, int]]:
    """What was asked and how often, the most frequent first: alike is what reads the same. Figures that may be a number
    of somebody are left out, and so is what is too long for a question."""
    said: dict[str, list[str]] = {}
    for words in questions:
        if words:
            said.setdefault(normal(words).line, []).append(words)
    ranked = sorted(said.values(), key=len, reverse=True)[:most]
    return [(_NUMBER.sub("…", " ".join(alike[0].split()))[:LONGEST_QUESTION], len(alike)) for alike in ranked]

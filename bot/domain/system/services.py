"""The city's directory of services (SOP 10): what there is beside the team, for whom, with which papers, where; each
fact with its source and date. Pure; read from a file by bot/config/directory.py."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.system.spelling import Spelling
from bot.reading.normal import Normal, normal

WordGroups = Mapping[str, tuple[str, ...]]
NO_GROUPS: WordGroups = {}
GAP = "…"  # in a phrase: at most four words between
_BETWEEN = r"(?:\S+ ){0,4}"
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
    """One fact: `text` in Indonesian with `{city}`, `{team}`, `{service}`, `{office}` and `{hotline}` to be filled in;
    `as_of` None where nobody has confirmed it yet."""

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
        """The service that a message names first; None where it names none."""
        return next(iter(self._named(text)), None)

    def named(self, text: str | Normal) -> tuple[str, ...]:
        """The codes of all services whose words are said."""
        return tuple(one.code for one in self._named(text))

    def _named(self, text: str | Normal) -> list[CityService]:
        """What is misspelt is read as the nearest word of the directory only where the words as they stand name
        nothing."""
        words = normal(text) if isinstance(text, str) else text
        typed = f" {' '.join(word.typed for word in words.words)} "
        found = self._in(typed, words.line)
        mended = "" if found else self._spelling.mended(words)
        return self._in(mended) if mended else found

    def _in(self, *lines: str) -> list[CityService]:
        return [
            service
            for service, rule, unless in self._rules
            if any(rule.search(line) for line in lines) and not any(unless.search(line) for line in lines)
        ]


def _rule(words: Iterable[str], groups: WordGroups) -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(phrase(one, groups) for one in words) or '(?!)'})")


def repeated(questions: Iterable[str | None], most: int) -> list[tuple[str, int]]:
    """What was asked and how often, the most frequent first: alike is what reads the same. Figures that may be a number
    of somebody are left out, and so is what is too long for a question."""
    said: dict[str, list[str]] = {}
    for words in questions:
        if words:
            said.setdefault(normal(words).line, []).append(words)
    ranked = sorted(said.values(), key=len, reverse=True)[:most]
    return [(_NUMBER.sub("…", " ".join(alike[0].split()))[:LONGEST_QUESTION], len(alike)) for alike in ranked]

"""The city's directory of services (SOP 10): what there is beside the team, for whom, with which papers, where; each
fact with its source and date. Pure; read from a file by bot/config/directory.py."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.reading.normal import Normal, normal

GAP = "…"  # in a phrase: at most three words between
_BETWEEN = r"(?:\S+ ){0,3}"
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
    """A service: `name` as on its button, `words` as people ask for it (see `phrase`)."""

    code: str
    name: str
    words: tuple[str, ...]
    facts: tuple[ServiceFact, ...]

    @property
    def newest(self) -> date | None:
        """When the youngest of its facts was true."""
        return max((one.as_of for one in self.facts if one.as_of is not None), default=None)


def phrase(words: str) -> str:
    """The rule for words by which a service is known: "rumah … bocor" with up to three words between, "lowong*" with
    any ending; the others as typed or as the reading room spells them. Raises ValueError where nothing is left."""
    parts = [part.split() for part in words.lower().split(GAP)]
    if not all(parts):
        raise ValueError("says nothing")
    alone = len(parts) == 1 and len(parts[0]) == 1
    as_typed = _BETWEEN.join(_line(part) for part in parts)
    return as_typed if alone else f"(?:{as_typed}|{_BETWEEN.join(_line(_plain(part)) for part in parts)})"


def _plain(words: list[str]) -> list[str]:
    """In one spelling, word by word. A word that stands alone is not changed: "dirumahkan" is no "rumah"."""
    return [word if word.endswith("*") else normal(word).line.strip() or word for word in words]


def _line(words: list[str]) -> str:
    return "".join(re.escape(word.rstrip("*")) + (r"\w* " if word.endswith("*") else " ") for word in words)


@dataclass(frozen=True)
class ServiceDirectory:
    """All services of a city, in the order of their list; the first whose words are said is meant."""

    services: tuple[CityService, ...] = ()
    _rules: tuple[tuple[CityService, re.Pattern[str]], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        rules = tuple((one, _rule(one.words)) for one in self.services if one.words)
        object.__setattr__(self, "_rules", rules)

    def get(self, code: str) -> CityService | None:
        """The service with this code."""
        return next((one for one in self.services if one.code == code), None)

    def asked_for(self, text: str | Normal) -> CityService | None:
        """The service that a message names; None where it names none."""
        words = normal(text) if isinstance(text, str) else text
        typed = f" {' '.join(word.typed for word in words.words)} "
        return next((one for one, rule in self._rules if rule.search(words.line) or rule.search(typed)), None)


def _rule(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(f" (?:{'|'.join(phrase(one) for one in words)})")

"""Asking a map service where an address is, or what the street at a pin is called: what is asked, what may come back,
and how long it is left alone after a failure. Pure; bot/places/geocoder.py asks."""

import math
import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from bot.domain.places.city import City
from bot.domain.places.compass import flat_m

SECOND, MINUTE, HOUR, DAY = 1_000, 60_000, 3_600_000, 86_400_000
LONGEST = 160  # letters; who writes more tells a story, which is nobody's business outside
OFFERED = 3
LABEL = 120
SAME_M = 150.0  # two findings of one name closer than this are one place
GAP_MS = 1_000  # the public server's rule: one request a second for the whole application
TRIES = 3
TOO_LATE_MS = HOUR  # an answer after that helps nobody any more
EMPTY_KEPT_MS = DAY
REFUSED_PAUSE_MS = HOUR
LONGEST_PAUSE_MS = DAY
BROKEN_PAUSE_MS = (5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE)


class GeocodeKind(StrEnum):
    """ADDRESS: words → places. STREET: a pin → the name of its street. The values stand in the database."""

    ADDRESS = "address"
    STREET = "street"


@dataclass(frozen=True, slots=True)
class Question:
    """`text`: normalised words, or the pin rounded to four digits (about 11 m) as "-6.1720,106.6525"."""

    kind: GeocodeKind
    text: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that may be meant, WGS84 × 1e6."""

    lat_e6: int
    lng_e6: int
    label: str


class ServiceTrouble(StrEnum):
    """Why there is no answer: LIMITED (429, 503: later), REFUSED (401, 403: not us), BROKEN (slow, away, nonsense),
    REJECTED (this one question is not understood)."""

    LIMITED = "limited"
    REFUSED = "refused"
    BROKEN = "broken"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Failed:
    """No answer. `retry_after_s`: the server's own word; `what` says it in a log, without the question."""

    trouble: ServiceTrouble
    what: str
    retry_after_s: float | None = None


Outcome = tuple[Candidate, ...] | Failed


class Geocoder(Protocol):
    """Who answers questions over the network."""

    async def ask(self, question: Question) -> Outcome:
        """One request. Raises nothing: every failure is an outcome."""

    async def close(self) -> None:
        """Give the connections back."""


@dataclass(frozen=True, slots=True)
class ServiceState:
    """How the service was last seen; instants in UTC ms. It is left alone until `paused_until`. `failures` in a row;
    `told_at`: when the admins were told that it refuses us, None once it answers again."""

    paused_until: int = 0
    failures: int = 0
    told_at: int | None = None

    def pause_at(self, now: int) -> int:
        """How long (ms) it is still left alone; a pause longer than any that is given comes of a clock that jumped."""
        left = self.paused_until - now
        return left if 0 < left <= LONGEST_PAUSE_MS else 0


def after(line: ServiceState, outcome: Outcome, now: int) -> ServiceState:
    """How the service stands after this outcome."""
    if not isinstance(outcome, Failed):
        return ServiceState()
    if outcome.trouble is ServiceTrouble.REJECTED:
        return replace(line, failures=0)
    failures = line.failures + 1
    return replace(line, failures=failures, paused_until=now + _pause(outcome, failures))


def _pause(failed: Failed, failures: int) -> int:
    if failed.trouble is ServiceTrouble.REFUSED:
        return REFUSED_PAUSE_MS
    given = failed.retry_after_s
    if failed.trouble is ServiceTrouble.LIMITED and given is not None and math.isfinite(given):
        return max(GAP_MS, min(LONGEST_PAUSE_MS, math.ceil(given * SECOND)))
    return BROKEN_PAUSE_MS[min(failures, len(BROKEN_PAUSE_MS)) - 1]


# -- what is asked -----------------------------------------------------------------------------------------------------


_URL = re.compile(r"\S+://\S+|\S+@\S+|(?<!\w)@\w+")
_NUMBER = re.compile(r"\+?\d(?:[\s().-]?\d){5,}")  # a telephone or identity number; house numbers are shorter
_HOUSE = re.compile(r"\b(?:rt|rw)\W{0,2}\d{1,3}(?:\W{0,2}(?:rw)?\W{0,2}\d{1,3})?\b")
_SHORT = {"jl": "jalan", "jln": "jalan", "gg": "gang", "ps": "pasar", "psr": "pasar", "komp": "komplek", "no": ""}
_SILENT = frozenset(
    "di kel kec kelurahan kecamatan kota dekat deket depan belakang sebelah samping seberang sekitar pinggir arah rt "
    "rw near in front of behind beside opposite".split()
)


def searched_words(text: str) -> str:
    """The words of an address as they are searched for and remembered: small letters, "jl" written out, without
    numbers of telephones, links, RT/RW and what a search stumbles over. Empty where nothing is left to search for, or
    where it is a story and no address."""
    if len(text) > LONGEST:
        return ""
    plain = unicodedata.normalize("NFKC", text).lower()
    for pattern in (_URL, _NUMBER, _HOUSE):
        plain = pattern.sub(" ", plain)
    words = [_SHORT.get(word, word) for word in re.findall(r"[^\W_]+(?:['’/-][^\W_]+)*", plain)]
    kept = [word for word in words if word and word not in _SILENT]
    return " ".join(kept) if any(len(word) >= 3 and word.isalpha() for word in kept) else ""


# -- what came back ----------------------------------------------------------------------------------------------------


def offers(found: Sequence[Candidate], city: City, area_code: str | None) -> list[Candidate]:
    """What is offered of what was found: in the city, each once, first those in the kelurahan that the words name."""
    kept: list[Candidate] = []
    for one in found:
        if city.locate(one.lat_e6, one.lng_e6).inside and not any(_same(one, other) for other in kept):
            kept.append(one)
    if area_code is not None:
        kept.sort(key=lambda one: _area(one, city) != area_code)
    return kept[:OFFERED]


def _area(one: Candidate, city: City) -> str | None:
    area = city.locate(one.lat_e6, one.lng_e6).area
    return None if area is None else area.code


def _same(one: Candidate, other: Candidate) -> bool:
    return one.label == other.label and flat_m((one.lat_e6, one.lng_e6), (other.lat_e6, other.lng_e6)) < SAME_M


def short_key(*parts: object) -> str:
    """Eight letters that a button carries for something that may have changed by the time it is pressed."""
    return f"{zlib.crc32(repr(parts).encode()):08x}"


def option_key(option: tuple[int, int, str]) -> str:
    """What the button of a candidate carries."""
    return short_key(option[0], option[1])

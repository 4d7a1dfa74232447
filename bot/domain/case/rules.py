"""The settings of a case after the pick-up (SOP 4, 5): places, deadlines, religions. What applied when a death was
recorded is stamped on it; see storage/case/deaths.py."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.domain.case.casefile import Signatory
from bot.domain.places.compass import Night

MINUTE_MS = 60_000
SHELTERS = frozenset({"shelter"})  # kinds of places where somebody is looked at the day after the intake
HOMES = frozenset({"shelter", "rsud", "rsj", "puskesmas", "panti", "polsek"})  # where a person can be
NUMBER_PATTERN = "{number:03}/{roman_month}/{year}"  # of a paper


@dataclass(frozen=True, slots=True)
class Whereto:
    """A place of the configuration. `capacity` in people, None where nobody counts."""

    code: str
    name: str
    kind: str = "other"
    capacity: int | None = None
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Rite:
    """What follows from a religion: in which cemetery (a place's code), and which steps of the care of the body."""

    religion: str
    name: str
    cemetery: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperRules:
    """The [papers] of the configuration. `logo` is the content of a PNG, JPEG or SVG; `signatories` and `copies`
    (tembusan) go by kind."""

    letterhead: tuple[str, ...] = ("DINAS SOSIAL",)
    address: tuple[str, ...] = ()
    logo: bytes | None = None
    city: str = ""
    number: str = NUMBER_PATTERN
    police_office: str = ""
    burial_office: str = ""
    signatory: Signatory = field(default_factory=Signatory)
    signatories: Mapping[str, Signatory] = field(default_factory=dict)
    copies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def signs(self, kind: str) -> Signatory:
        """Who signs papers of this kind (`PaperKind`)."""
        return self.signatories.get(kind, self.signatory)


@dataclass(frozen=True, slots=True)
class CaseRules:
    """Minutes and days as their names say. `unnamed_before` and `register_before`: how many unnamed persons and burials
    of a year were written down on paper before the bot began, so that the next number is right. `quiet`: when reminders
    come without a sound."""

    health_check_min: int = 1_440
    health_late_min: int = 120
    referral_days: int = 7
    search_days: int = 3
    letter_every_min: int = 1_440
    burial_keeper_min: int = 1_440
    burial_supervisor_min: int = 2_160
    burial_every_min: int = 1_440
    quiet: Night = field(default_factory=Night)
    burial_quota: int = 12
    unnamed_before: Mapping[int, int] = field(default_factory=dict)
    register_before: Mapping[int, int] = field(default_factory=dict)
    places: tuple[Whereto, ...] = ()
    rites: tuple[Rite, ...] = ()
    papers: PaperRules = field(default_factory=PaperRules)

    def place(self, code: str | None) -> Whereto | None:
        """The place with this code."""
        return next((one for one in self.places if one.code == code), None)

    def homes(self) -> tuple[Whereto, ...]:
        """Where a person can be brought and stay."""
        return tuple(one for one in self.places if one.kind in HOMES)

    def rite(self, religion: str | None) -> Rite | None:
        """What follows from this religion (its code)."""
        return next((one for one in self.rites if one.religion == religion), None)

"""Which kind of message looks how: one function for each kind, drawn at the moment of sending."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.domain.case.rules import CaseRules
from bot.domain.figures.edition import Make, nobody_makes
from bot.domain.places.city import City
from bot.domain.places.compass import Site
from bot.domain.ticket.same_person import Alike, plain_alike
from bot.domain.ticket.shifts import DutyRules
from bot.messages.kit.screen import Screen
from bot.messages.kit.wording import moment
from bot.texts.catalog import Texts
from storage.kit.outbox import Letter
from storage.kit.sqlite import Tx


@dataclass(frozen=True, slots=True)
class Sight:
    """What a drawing may look at: the letter (kind and parameters), the state of this moment, the reader's texts.
    `now` in UTC ms."""

    tx: Tx
    letter: Letter
    texts: Texts
    now: int
    zone: ZoneInfo
    city: City
    bot_username: str
    open_pin: bool
    destinations: tuple[str, ...]
    invite_key: bytes = b""
    place_names: Mapping[str, str] = field(default_factory=dict)  # destination code → name
    sites: tuple[Site, ...] = ()  # places whose position is known, and the team's base
    alike: Alike = plain_alike
    case: CaseRules = field(default_factory=CaseRules)
    duty: DutyRules = field(default_factory=DutyRules)
    make: Make = nobody_makes  # files about a period: bot/export/apart.py

    def number(self, name: str) -> int:
        """A numeric parameter. Raises KeyError, ValueError."""
        value = self.letter.params[name]
        if not isinstance(value, int):
            raise ValueError(f"{self.letter.kind}: {name} is no number")
        return value

    def word(self, name: str) -> str:
        """A parameter as text. Raises KeyError."""
        return str(self.letter.params[name])

    def at(self, instant: int) -> str:
        """The time of day in the city, as people write it: 14.02; with the date where it is another day."""
        return moment(instant, self.now, self.zone)


Drawing = Callable[[Sight], Screen]
_DRAWINGS: dict[str, Drawing] = {}


def message(kind: str) -> Callable[[Drawing], Drawing]:
    """Register the drawing of a kind of message. Raises ValueError where there is one already."""

    def register(drawing: Drawing) -> Drawing:
        if kind in _DRAWINGS:
            raise ValueError(f"two drawings for {kind}")
        _DRAWINGS[kind] = drawing
        return drawing

    return register


def draw(sight: Sight) -> Screen:
    """The message as it stands now. Raises KeyError for an unknown kind, and what the drawing raises."""
    return _DRAWINGS[sight.letter.kind](sight)


def kinds() -> frozenset[str]:
    """Every kind that can be drawn."""
    return frozenset(_DRAWINGS)

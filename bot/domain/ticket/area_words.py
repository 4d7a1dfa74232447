"""What a camat or lurah can say of a ticket in their area (SOP 10): a closed set, so that nothing personal can be in
it. The values stand in the events."""

from dataclasses import dataclass
from enum import StrEnum

from bot.domain.kit.events import EventData, event


class AreaWord(StrEnum):
    """ "Sudah kami cek" with what was found there, or that people of the area go along."""

    STILL_THERE = "still_there"
    NOT_THERE = "not_there"
    CARED_FOR = "cared_for"
    NEEDS_TEAM = "needs_team"
    GOING_ALONG = "going_along"


@dataclass(frozen=True, slots=True)
class AreaSaid:
    """The last word of an area (its code) about a ticket; `at` in UTC ms."""

    area: str
    word: AreaWord
    at: int


@event("ticket.area_word")
class TicketAreaWordEvent(EventData):
    """A camat or lurah said of it what was found there, or that people of their area go along."""

    area: str
    said: str

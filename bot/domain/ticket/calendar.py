"""The calendar of somebody of the team (SOP 3): shifts, and what falls due, as entries without anything personal."""

import hashlib
import hmac
from dataclasses import dataclass

from bot.domain.kit.events import EventData, event
from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.reminders import ReminderKind

PAST_DAYS, COMING_DAYS = 7, 60
# What somebody has to do at its moment; ladders and questions to reporters are the bot's own affair.
SHOWN = (
    ReminderKind.RECHECK,
    ReminderKind.HEALTH_CHECK,
    ReminderKind.REFERRAL_DUE,
    ReminderKind.SEARCH_DAY,
    ReminderKind.SEARCH_END,
    ReminderKind.LETTER_DAILY,
    ReminderKind.BURIAL_DUE,
)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry. `uid` stays the same while it is the same thing; from `begins_at` until before `ends_at` in UTC ms."""

    uid: str
    title: str
    begins_at: int
    ends_at: int


def feed_token(key: bytes, feed: int, version: int) -> str:
    """The secret part of a feed's address. Derived, not stored: the database alone gives no address away."""
    return hmac.new(key, f"calendar:{feed}:{version}".encode(), hashlib.sha256).hexdigest()[:32]


@kind("calendar.link", To.TEAM)
class CalendarLink(Message):
    """The address of somebody's calendar, and how to make it void."""


@event("calendar.renewed")
class CalendarRenewedEvent(EventData):
    """The former address of somebody's calendar is void; `version` 0: there is none any more."""

    user: int
    version: int

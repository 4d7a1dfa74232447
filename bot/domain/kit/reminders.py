"""What the clock may be asked for: every kind of reminder, and the ids and numbers that go with some of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Self


class ReminderKind(StrEnum):
    """What falls due. The values stand in the database: a value never changes and never gets another meaning
    (tests/setup/names/reminders.txt)."""

    # the ladder of a ticket that nobody claims (SOP 3)
    UNCLAIMED_GROUP = "unclaimed_group"
    UNCLAIMED_ON_DUTY = "unclaimed_on_duty"
    UNCLAIMED_SUPERVISOR = "unclaimed_supervisor"
    UNCLAIMED_LEADS = "unclaimed_leads"
    # a claim without news, a second look, a hand-over that nobody answers, the question at the end (SOP 3)
    LEASE_ASK = "lease_ask"
    LEASE_END = "lease_end"
    RECHECK = "recheck"
    RECHECK_END = "recheck_end"
    OFFER = "offer"
    CLOSE_QUESTION = "close_question"
    TAKE_BACK = "take_back"
    # where the person is now (SOP 2)
    STILL_THERE = "still_there"
    LIVE_LATE = "live_late"
    # a report that was never sent (SOP 2)
    REPORT_WAITS = "report_waits"
    # words of whoever has several reports, of which it was asked which they are about (SOP 2)
    WORDS_WAIT = "words_wait"
    # the person after the pick-up (SOP 4)
    HEALTH_CHECK = "health_check"
    HEALTH_LATE = "health_late"
    REFERRAL_DUE = "referral_due"
    # the clocks of a death (SOP 5); the first: a body was brought somewhere and nobody has recorded the death
    DEAD_UNRECORDED = "dead_unrecorded"
    SEARCH_DAY = "search_day"
    SEARCH_END = "search_end"
    LETTER_DAILY = "letter_daily"
    BURIAL_DUE = "burial_due"
    BURIAL_LATE = "burial_late"
    BODY_WAITS = "body_waits"
    # relatives and notices (SOP 5)
    SEARCH_KEEP = "search_keep"
    SEARCH_NEWS = "search_news"
    MATCH_WAITING = "match_waiting"
    NOTICE_END = "notice_end"
    NOTICE_SECOND = "notice_second"
    # shifts (SOP 3), a request for erasure (SOP 8)
    DUTY_CHECK = "duty_check"
    DATA_REQUEST = "data_request"
    # a breach of personal data of which somebody is to be told (SOP 8)
    BREACH = "breach"
    # reports of new accounts that a supervisor is to look at (F31)
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class ReminderFacts:
    """What goes with a reminder of one kind: ids and numbers. Raises KeyError where a row lacks one."""

    def stored(self) -> dict[str, int]:
        """As the row keeps it."""
        return {_name(self, one.name): getattr(self, one.name) for one in fields(self)}

    @classmethod
    def read(cls, row: Mapping[str, int]) -> Self:
        """Of a row; what else the row notes is left out."""
        return cls(**{one.name: row[_name(cls, one.name)] for one in fields(cls)})


def _name(of: "ReminderFacts | type[ReminderFacts]", attribute: str) -> str:
    return next(str(one.metadata.get("name", one.name)) for one in fields(of) if one.name == attribute)


@dataclass(frozen=True, slots=True)
class OfferFacts(ReminderFacts):
    """A hand-over that was offered: who has the ticket, and who was asked."""

    holder: int = field(metadata={"name": "from"})
    to: int


@dataclass(frozen=True, slots=True)
class ErasureFacts(ReminderFacts):
    """A request for erasure: whose, and by when an answer was promised (UTC ms)."""

    user: int
    promised: int


@dataclass(frozen=True, slots=True)
class BreachFacts(ReminderFacts):
    """A breach of personal data."""

    breach: int


@dataclass(frozen=True, slots=True)
class DraftFacts(ReminderFacts):
    """A report that is not sent; when its writer was reminded (UTC ms), 0 before that."""

    draft: int
    nudged_at: int


@dataclass(frozen=True, slots=True)
class NoteFacts(ReminderFacts):
    """Words that wait for a word on what they are about."""

    note: int


@dataclass(frozen=True, slots=True)
class SearchFacts(ReminderFacts):
    """A relative's search."""

    search: int


@dataclass(frozen=True, slots=True)
class NoticeFacts(ReminderFacts):
    """A notice to the public."""

    notice: int


@dataclass(frozen=True, slots=True)
class SecondYesFacts(ReminderFacts):
    """A notice that waits for a second person's yes, in which version; the how manieth time others are asked then."""

    notice: int
    version: int
    n: int


@dataclass(frozen=True, slots=True)
class PersonFacts(ReminderFacts):
    """A person whom the team met."""

    person: int

"""For how long what kind of words is kept (SOP 8): classes of data, their days, and why something stays."""

from dataclasses import dataclass
from enum import StrEnum

DAY_MS = 24 * 3_600_000
PURGE_HOUR_MS = 3 * 3_600_000  # after midnight of the city: when the fewest people write


class DataClass(StrEnum):
    """What is forgotten together. The values stand in events and texts."""

    RAW = "raw"  # updates as Telegram sent them, and which message went to whom
    DRAFTS = "drafts"  # reports in the making, and questions left open
    RELAYED = "relayed"  # what reporter and responder wrote to each other
    FILES = "files"  # file ids of photos, voices and so on
    REPORTS = "reports"  # who reported, their number and words
    CASES = "cases"  # what is known of a person whom the team met
    SEARCHES = "searches"  # what relatives said of somebody they look for
    POSITIONS = "positions"  # live locations, where responders are, pins of sightings
    ACCOUNT = "account"  # the name that a person goes by at Telegram


# What a person can have erased; the case of somebody else is not theirs.
OWN = tuple(one for one in DataClass if one is not DataClass.CASES)


class Rule(StrEnum):
    """Why something stays although its owner wants it gone."""

    OPEN = "open"  # the report is still worked on
    FORM = "form"  # it is being filled in
    HOLD = "hold"  # tahan hukum
    STAFF = "staff"  # the person works with the bot
    CALLER = "caller"  # a call-taker wrote down what somebody else said
    STILL_NEEDED = "still_needed"  # something else of the person stays


class RefusalReason(StrEnum):
    """Why a supervisor refuses to erase a class (UU 27/2022: processing that goes on by duty)."""

    ARCHIVE = "archive"  # the archive schedule or another law wants it kept
    LEGAL = "legal"  # a procedure of the police or a court runs
    VITAL = "vital"  # somebody's life or safety needs it


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """[retention] of the configuration: days (of 24 h) per class. Each begins where its name says: an update with its
    effect, a draft with its last touch, everything of a report with the closing of its ticket, a case with its end."""

    raw_days: int = 7
    aside_days: int = 30
    drafts_days: int = 30
    relayed_days: int = 30
    sent_days: int = 30
    files_days: int = 180
    reports_days: int = 180
    cases_days: int = 730
    positions_days: int = 7
    account_days: int = 365

    def before(self, now: int, days: int) -> int:
        """The instant (UTC ms) before which the time of something kept for `days` is over at `now`."""
        return now - days * DAY_MS

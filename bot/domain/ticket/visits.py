"""Proof of the visit (SOP 3): at "on scene" and at each outcome, where the responder was and what they photographed.
It is asked for and never a condition; what is missing or odd is a line for the supervisors. Instants in UTC ms."""

from enum import StrEnum

from bot.domain.ticket.sop import MINUTE, Sop
from bot.domain.ticket.table import TicketState

FRESH_MS = 5 * MINUTE  # a place so young counts for a step that is made now
OLD_MS = 24 * 60 * MINUTE  # a photo that was taken so long before the claim is none of this visit

# The steps that say that somebody was there, or how it ended.
VISITS = ("arrive", "not_found", "help_refused", "finish", "recheck_close", "out_of_scope", "false_report")
# At the end the person may have been brought to the other side of the city.
ELSEWHERE = frozenset({"finish"})
ASKED_BY_THEMSELVES = frozenset({"not_found"})  # the question for a photo of the spot follows that step anyway


class CameAs(StrEnum):
    """How a photo was sent. A file keeps what a camera wrote, and may be of any day."""

    PHOTO = "photo"
    FILE = "file"
    FORWARDED = "forwarded"


class Look(StrEnum):
    """What was found when a photo was compared with all that are kept."""

    WAITING = "waiting"
    FRESH = "fresh"
    SEEN = "seen"
    UNJUDGED = "unjudged"  # dark, flat, no picture, never to be had: nothing is said of it


class Wrong(StrEnum):
    """Why a place that was sent is no proof of a visit; said, and nothing is changed by it."""

    NOTHING = ""
    FORWARDED = "forwarded"
    OTHER_TIME = "other_time"


def is_far(step: str, metres: int | None, sop: Sop) -> bool:
    """Whether so many metres from the pin are for the supervisors to know."""
    return metres is not None and metres >= sop.visit_far_m and step not in ELSEWHERE


def of_visit(visit_at: int, at: int, sop: Sop) -> bool:
    """Whether a place of the moment `at` can be proof of a visit at `visit_at`."""
    return visit_at - FRESH_MS <= at <= visit_at + sop.visit_min * MINUTE


def is_old(taken_at: int | None, claimed_at: int) -> bool:
    """Whether a photo was taken long before anybody had set out."""
    return taken_at is not None and taken_at < claimed_at - OLD_MS


def was_there(state: TicketState, step: str, holder: int | None, user_id: int) -> bool:
    """Whether `step`, made by `user_id` from `state`, says something of a visit: made by whoever holds the ticket. A
    supervisor who closes it from a desk was nowhere, and nothing is asked of them."""
    return step in VISITS and holder == user_id and state is not TicketState.NEW

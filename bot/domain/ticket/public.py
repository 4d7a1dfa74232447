"""What may be said of a report outside the city's own house (SOP 8, 9, 10): how it stands, in a few words that fit
every case, never what was found, where somebody is, or who anybody is. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.ticket.answers import Answers, Kind
from bot.domain.ticket.same_person import open_to_strangers, words_of
from bot.domain.ticket.table import STATES, Phase, TicketState
from bot.reading.unfit import unfit_for_outside

# A public pin: the middle of nothing, one of a grid of about 550 m, so that it is off by 390 m at most.
ROUGH_E6 = 5_000


class PublicState(StrEnum):
    """How a report stands, as another system hears it; the values stand in the database, the words are
    `public.<value>`."""

    RECEIVED = "received"
    TAKEN = "taken"
    ON_SITE = "on_site"
    HELPED = "helped"
    LOOKS_AGAIN = "looks_again"
    DONE = "done"
    NOT_FOUND = "not_found"
    ELSEWHERE = "elsewhere"
    NO_ACTION = "no_action"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class PublicStanding:
    """How Open311 puts a state: `closed` in its own two words, `fine` as FixMyStreet's updates name it."""

    closed: bool
    fine: str


STANDING: Mapping[PublicState, PublicStanding] = {
    PublicState.RECEIVED: PublicStanding(False, "open"),
    PublicState.TAKEN: PublicStanding(False, "in_progress"),
    PublicState.ON_SITE: PublicStanding(False, "in_progress"),
    PublicState.HELPED: PublicStanding(False, "in_progress"),
    PublicState.LOOKS_AGAIN: PublicStanding(False, "investigating"),
    PublicState.DONE: PublicStanding(True, "fixed"),
    PublicState.NOT_FOUND: PublicStanding(True, "no_further_action"),
    PublicState.ELSEWHERE: PublicStanding(True, "not_councils_responsibility"),
    PublicState.NO_ACTION: PublicStanding(True, "no_further_action"),
    PublicState.JOINED: PublicStanding(True, "duplicate"),
}

_OF_PHASE: Mapping[Phase, PublicState] = {
    Phase.WAITING: PublicState.RECEIVED,
    Phase.GOING: PublicState.TAKEN,
    Phase.THERE: PublicState.ON_SITE,
    # Whether somebody was not found or wanted no help is theirs; that the team comes again is what matters outside.
    Phase.RECHECK: PublicState.LOOKS_AGAIN,
    Phase.CLOSED: PublicState.NO_ACTION,
}
# States of which more may be said than what their phase is like.
_OF: Mapping[TicketState, PublicState] = {
    TicketState.HANDLED: PublicState.HELPED,
    TicketState.DONE: PublicState.DONE,
    TicketState.OUT_OF_SCOPE: PublicState.ELSEWHERE,
    TicketState.DUPLICATE: PublicState.JOINED,
}
_SECRET_KINDS = frozenset({Kind.ANAK, Kind.JENAZAH, Kind.ODGJ_AMUK})


def public_state(state: TicketState, step: str = "") -> PublicState:
    """What is said outside of a ticket that came to `state` by `step`: one that was closed after a second look without
    anybody helped is not called done."""
    if step == "recheck_close":
        return PublicState.NOT_FOUND
    return _OF.get(state) or _OF_PHASE[STATES[state].phase]


def may_be_public(answers: Answers, notes: Iterable[str], *, kept_back: bool) -> bool:
    """Whether a report may be spoken of outside at all: never of children, of bodies, and where anything that was said
    (`notes`: later words) tells of violence or of a reason to hide. `kept_back`: somebody died, or is not to be
    disclosed."""
    if kept_back or answers.kind in _SECRET_KINDS:
        return False
    said = (words_of(answers), *notes)
    return open_to_strangers(answers, said[1:]) and not any(unfit_for_outside(words) for words in said)


def rounded(degrees_e6: int) -> int:
    """A coordinate (WGS84 × 1e6) as it may be told."""
    return round(degrees_e6 / ROUGH_E6) * ROUGH_E6

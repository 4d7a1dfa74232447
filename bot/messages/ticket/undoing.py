"""The button that takes the last step back, with until when it does."""

from collections.abc import Sequence

from bot.clock import HOUR
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.ticket.messages import WorkSlip
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.undo import KINDS, may_still, standings, until
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Button, Screen
from bot.messages.ticket.parts import Rows, code_of
from storage.accounts import people
from storage.ticket import history, tickets

LATELY_MS = 24 * HOUR  # a setting may allow more minutes than anybody remembers


@draws(WorkSlip)
def slip(sight: Sight[WorkSlip]) -> Screen:
    """The steps of the reader that can still be taken back, each at one touch; or that there is none any more."""
    mine = tickets.acted_on_since(sight.tx, sight.reader, sight.now - LATELY_MS)
    rows = slip_rows(sight, mine)
    return Screen(sight.texts.say("ask.slip" if rows else "ask.slip_none"), rows)


def slip_rows(sight: Sight, mine: Sequence[Ticket]) -> Rows:
    """Their undo buttons, with the ticket's number, since which one is meant stands nowhere else."""
    return tuple(row for one in mine for row in undo_rows(sight, one, code_of(sight, one)))


def undo_rows(sight: Sight, ticket: Ticket, code: str = "") -> Rows:
    """For whoever made the step, and for a supervisor. The card is not drawn anew when the time is over, so the button
    says when that is; `code` is put before it where it stands among the buttons of several tickets."""
    last = standings(history.page_of(sight.tx, ticket.id, 0, 1, KINDS).events)[-1:]
    if not last or not may_still(ticket, last[0], sight.now):
        return ()
    reader = sight.reader
    if last[0].actor != f"user:{reader}" and Role.SUPERVISOR not in people.roles_of(sight.tx, reader):
        return ()
    label = sight.texts.plain("work.button.undo", at=sight.at(until(last[0].at, ticket.sop)))
    label = sight.texts.plain("ask.button.step", code=code, step=label) if code else label
    return ((Button(label, button_data(Verb.UNDO, ticket.nonce)),),)

"""A reporter takes a sent report back ("batal aja, udah pulang"): a step that the team sees. The team decides;
nothing is closed by itself, and no clock stops (SOP 2, 3)."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.reporters import own_ticket, was_first
from bot.actions.ticket.words import add_note
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from bot.domain.report.messages import ReportWithdrawn, ReportWithdrawWhich, TeamWithdrawn, WorkWithdrawn
from bot.domain.ticket.events import TicketNeededAfterAllEvent, TicketWithdrawnEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.refusals import TooLate
from storage.ticket import notes

WAITS_MS = 30 * MINUTE  # so long what was written is about what is pressed


def withdraw(scene: Scene, heard: Heard, mine: list[Ticket]) -> Reply | None:
    """The open report of `mine` that the words are about is taken back; which one, where there are several. None where
    somebody else reported first: what a co-reporter says is one voice of several."""
    own = [ticket for ticket in mine if was_first(scene, heard.who.user_id, ticket)]
    if not own:
        return None
    if len(own) > 1:
        add_note(scene, own[0], heard.who, "from_reporter", heard.text, pending=True)  # until it is said which
        scene.tell(ReportWithdrawWhich(), heard.who.user_id)
        return Reply(InboxOutcome.ASKED)
    note = add_note(scene, own[0], heard.who, "from_reporter", heard.text)
    return _mark(scene, heard.who, own[0], withdrawn=True, note=note)


def press(scene: Scene, command: PressOn) -> Reply:
    """`y`: this one is taken back; `n`: it is needed after all. Raises Refusal `no_such_ticket`, `not_allowed`,
    `too_late`."""
    ticket = own_ticket(scene, command)
    if ticket.closed_at is not None:
        raise Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))
    note = _words_that_wait(scene, command.who, ticket) if command.arg == "y" else 0
    return _mark(scene, command.who, ticket, withdrawn=command.arg == "y", note=note)


def _words_that_wait(scene: Scene, who: Who, ticket: Ticket) -> int:
    """What they wrote when it was asked which report is taken back goes to this one; 0 where nothing waits."""
    waiting = notes.waiting_for_report(scene.tx, who.user_id, scene.now - WAITS_MS)
    if waiting is None or not notes.place(scene.tx, waiting, ticket.id, waiting.kind):
        return 0
    return waiting.id


def _mark(scene: Scene, who: Who, ticket: Ticket, *, withdrawn: bool, note: int) -> Reply:
    """The card and whoever works on it say so; the reporter reads that the team knows."""
    if ticket.answers.withdrawn != withdrawn or note:
        scene.record((TicketWithdrawnEvent if withdrawn else TicketNeededAfterAllEvent)(note=note), ticket.id)
        update_ticket(scene, ticket.id, ticket.answers.with_(withdrawn=withdrawn), complete=ticket.complete)
        _tell_team(scene, ticket, note)
    scene.tell(ReportWithdrawn(ticket=ticket.id), who.user_id, subject=f"withdrawn:{ticket.id}", rewrite=not withdrawn)
    return Reply(
        InboxOutcome.REPORT_WITHDRAWN if withdrawn else InboxOutcome.NEEDED_AFTER_ALL, "report.toast.told_team"
    )


def _tell_team(scene: Scene, ticket: Ticket, note: int) -> None:
    if ticket.holder is not None:
        scene.tell(WorkWithdrawn(ticket=ticket.id, note=note), ticket.holder)
    else:
        scene.tell_team(TeamWithdrawn(ticket=ticket.id))

"""Words about a ticket: a note of the team, and what its holder says to the reporters (SOP 3). Neither side learns who
the other is; the outbox carries the number of the note only."""

import re

from bot.actions.kit.files import own_file
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.events import TicketMessageEvent, TicketNoteEvent
from bot.domain.ticket.messages import RelayToReporter, WorkNoted
from bot.domain.ticket.moves import Ticket, is_over
from bot.domain.ticket.refusals import NothingSaid, NotYours, TooLate
from storage.ticket import shown, tickets
from storage.ticket.notes import KEPT_BACK, PENDING

_RELAYED = re.compile(r"(?:shown:\d+:)?relay:(\d+)")


def relayed(ticket_id: int, note: int) -> str:
    """The subject of a reporter's words in the chat of whoever works on the ticket: a reply to that message goes back
    to the reporter, and it is taken back with everything else that was shown."""
    return shown.subject(ticket_id, f"relay:{note}")


def note_of(subject: str) -> int | None:
    """The number of the words that a message with this subject passed on, to either side."""
    found = _RELAYED.fullmatch(subject)
    return None if found is None else int(found[1])


def to_reporter(scene: Scene, heard: Heard, ticket: Ticket, to: int | None = None) -> Reply:
    """The holder's words or file go to the reporter `to`, else to whoever reported it first: what is for one is not for
    all (SOP 9). Raises Refusal `not_yours`, `nothing_said`."""
    require_holder(scene, heard.who, ticket)
    file = own_file(scene, heard.who, heard.media, ticket.id)
    if not heard.text and file is None:
        raise Refusal(NothingSaid())
    send_to_reporter(scene, ticket, add_note(scene, ticket, heard.who, "to_reporter", heard.text), file, to)
    return Reply(InboxOutcome.RELAYED, "toast.relayed", {"ticket": ticket.id})


def keep_note(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    """A responder's note, with or without a photo. Raises Refusal `nothing_said`."""
    file = own_file(scene, heard.who, heard.media, ticket.id)
    if not heard.text and file is None:
        raise Refusal(NothingSaid())
    note = add_note(scene, ticket, heard.who, "note", heard.text) if heard.text else 0
    scene.record(TicketNoteEvent(note=note, file=file or 0), ticket.id)
    scene.tell(WorkNoted(ticket=ticket.id, step="note"), heard.who.user_id)
    return Reply(InboxOutcome.NOTED, "toast.note", {"ticket": ticket.id})


def send_to_reporter(scene: Scene, ticket: Ticket, note: int, file: int | None, to: int | None) -> None:
    """The note and the file with these numbers go to the reporter `to`, if that is one (still), else to the first."""
    reporters = tickets.reporters(scene.tx, ticket.id)
    scene.record(TicketMessageEvent(note=note, way="to_reporter"), ticket.id)
    for user_id in [to] if to in reporters and to is not None else reporters[:1]:
        scene.tell(RelayToReporter(ticket=ticket.id, note=note, attachment=file), user_id, subject=f"relay:{note}")


def require_holder(scene: Scene, who: Who, ticket: Ticket) -> None:
    """Only the holder (or a supervisor) speaks with the reporter, and the holder not long after the end. Raises Refusal
    `not_yours`, `not_allowed`, `too_late`."""
    roles = scene.require(who, Role.PETUGAS, Role.SUPERVISOR)
    check_open(scene, ticket, roles)
    if ticket.holder != who.user_id and Role.SUPERVISOR not in roles:
        raise Refusal(NotYours(ticket=ticket.id, holder=ticket.holder or 0, since=ticket.claimed_at or 0))


def check_open(scene: Scene, ticket: Ticket, roles: frozenset[Role]) -> None:
    """Some hours after the end (SOP 9) the relay is closed, and nothing is shown any more but to a supervisor. Raises
    Refusal `too_late`."""
    if is_over(ticket, scene.now) and Role.SUPERVISOR not in roles:
        raise Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))


def add_note(
    scene: Scene, ticket: Ticket, who: Who, kind: str, text: str, *, pending: bool = False, kept_back: bool = False
) -> int:
    """Keep words of a ticket; the number of the note. `pending`: its writer was asked what they are; `kept_back`: they
    are not passed on one by one."""
    return tickets.add_note(
        scene.tx,
        ticket_id=ticket.id,
        user_id=who.user_id,
        kind=kind,
        text=text,
        source=f"{PENDING if pending else ''}{scene.cause}{KEPT_BACK if kept_back else ''}",
        now=scene.now,
    )

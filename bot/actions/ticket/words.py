"""Words about a ticket: a note of the team, and what its holder says to the reporters (SOP 3). Neither side learns who
the other is; the outbox carries the number of the note only."""

import re

from bot.actions.kit import prompts
from bot.actions.kit.files import own_file
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import Refusal
from bot.domain.places.pins import in_country, read_link, read_place
from bot.domain.ticket.doubt_messages import WorkExposes, WorkNotPassed
from bot.domain.ticket.events import TicketMessageEvent, TicketNoteEvent, TicketNotPassedEvent
from bot.domain.ticket.messages import RelayToReporter, WorkNoted, WorkWords
from bot.domain.ticket.moves import Ticket, is_over, not_yours
from bot.domain.ticket.refusals import NobodyToWrite, NothingSaid, TooLate
from bot.reading.exposing import exposed
from storage.accounts import people
from storage.ticket import notes, shown, tickets
from storage.ticket.notes import KEPT_BACK, PENDING
from storage.ticket.tickets import Attachment

# Kinds of files that carry no name of their own: of any other the reporter would read how it is called (SOP 9).
PASSED = frozenset({"photo", "voice", "video_note"})
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
    if file is not None and heard.media is not None and heard.media.kind not in PASSED:
        file = None
        _ask_for_photo(scene, heard.who, ticket, to)
        if not heard.text:
            return Reply(InboxOutcome.NOT_PASSED)
    found = what_it_exposes(scene, heard.text)
    if found:
        note = add_note(scene, ticket, heard.who, "note", heard.text, pending=True)
        return point_out(scene, heard.who, ticket, note, to, found)
    send_to_reporter(scene, ticket, add_note(scene, ticket, heard.who, "to_reporter", heard.text), file, to)
    return Reply(InboxOutcome.RELAYED, "toast.relayed", {"ticket": ticket.id})


def _ask_for_photo(scene: Scene, who: Who, ticket: Ticket, to: int | None) -> None:
    """A file with a name of its own stays with the ticket; the question stays open for a photo of it."""
    scene.record(TicketNotPassedEvent(), ticket.id)
    about: dict[str, str | int] = {"step": "write"} if to is None else {"step": "write", "to": to}
    prompts.ask(scene, who.user_id, PromptQuestion.STEP, ticket=ticket.id, about=about)
    scene.tell(WorkNotPassed(ticket=ticket.id), who.user_id)


def passable(scene: Scene, who: Who, ticket: Ticket, file: Attachment | None, to: int | None) -> int | None:
    """The number of a file that waited with its words, where it may go to a reporter; else a photo is asked for."""
    if file is None or file.kind in PASSED:
        return None if file is None else file.id
    _ask_for_photo(scene, who, ticket, to)
    return None


def what_it_exposes(scene: Scene, words: str) -> tuple[str, ...]:
    """What the words would tell a reporter of who writes, of their colleagues, or of where somebody is (SOP 9): codes.
    The service's own numbers are for everybody; of links nobody knows where they lead."""
    names = people.colleagues(scene.tx, people.team_chat(scene.tx)) if words else []
    service = scene.rules.service
    found, spot = exposed(words, names, public=(service.hotline, service.emergency)), read_place(words)
    tells = read_link(words) is not None or (spot is not None and in_country(spot.pin))
    return (*found, "place") if tells else found


def point_out(scene: Scene, who: Who, ticket: Ticket, note: int, to: int | None, found: tuple[str, ...]) -> Reply:
    """Before it goes: the words wait, also through a restart, for "send it all the same", "change" or "do not send".
    The reporter `to` is known by their order, from 1; the first where it is none of them (any more)."""
    order = tickets.reporters(scene.tx, ticket.id)
    nth = order.index(to) + 1 if to in order and to is not None else 1
    told = WorkExposes(ticket=ticket.id, note=note, to=nth, found=" ".join(found))
    scene.tell(told, who.user_id, subject=f"words:{note}")
    return Reply(InboxOutcome.EXPOSES, "toast.exposes")


def keep_note(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    """A responder's note, with or without a photo. Raises Refusal `nothing_said`."""
    file = own_file(scene, heard.who, heard.media, ticket.id)
    if not heard.text and file is None:
        raise Refusal(NothingSaid())
    note = add_note(scene, ticket, heard.who, "note", heard.text) if heard.text else 0
    scene.record(TicketNoteEvent(note=note, file=file or 0), ticket.id)
    scene.tell(WorkNoted(ticket=ticket.id, step="note"), heard.who.user_id)
    return Reply(InboxOutcome.NOTED, "toast.note", {"ticket": ticket.id})


def keep_pending(scene: Scene, who: Who, ticket: Ticket, number: int) -> None:
    """Words of `who` that wait for "what is this for?" become a note of the ticket, with the file that came with them;
    nothing where they wait no more."""
    note = notes.get(scene.tx, number)
    if note is None or note.user_id != who.user_id or not note.pending:
        return
    file = notes.attachment_of(scene.tx, note.source.removeprefix(PENDING))
    notes.place(scene.tx, note, ticket.id, "note")
    if file is not None:
        notes.place_attachment(scene.tx, file.id, ticket.id)
    scene.record(TicketNoteEvent(note=note.id, file=0 if file is None else file.id), ticket.id)
    scene.tell(WorkWords(note=note.id), who.user_id, subject=f"words:{note.id}", rewrite=True)


def send_to_reporter(scene: Scene, ticket: Ticket, note: int, file: int | None, to: int | None) -> None:
    """The note and the file with these numbers go to the reporter `to`, if that is one (still), else to the first.
    Raises Refusal `nobody_to_write`."""
    reporters = reporters_of(scene, ticket)
    scene.record(TicketMessageEvent(note=note, way="to_reporter"), ticket.id)
    for user_id in [to] if to in reporters and to is not None else reporters[:1]:
        scene.tell(RelayToReporter(ticket=ticket.id, note=note, attachment=file), user_id, subject=f"relay:{note}")


def reporters_of(scene: Scene, ticket: Ticket) -> list[int]:
    """Who reported it and can be written to, the first of them first. Raises Refusal `nobody_to_write`: what is said to
    nobody must not look as if it had been sent."""
    if not (found := tickets.reporters(scene.tx, ticket.id)):
        raise Refusal(NobodyToWrite(ticket=ticket.id))
    return found


def require_holder(scene: Scene, who: Who, ticket: Ticket) -> None:
    """Only the holder (or a supervisor) speaks with the reporter, and the holder not long after the end. Raises Refusal
    `not_yours`, `not_allowed`, `too_late`."""
    roles = scene.require(who, Role.PETUGAS, Role.SUPERVISOR)
    check_open(scene, ticket, roles)
    if ticket.holder != who.user_id and Role.SUPERVISOR not in roles:
        raise not_yours(ticket)


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

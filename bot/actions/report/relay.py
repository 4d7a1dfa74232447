"""Words between reporter and responder, through the ticket (SOP 3): neither side ever learns who the other is.

What a person wrote is a note of the ticket; the outbox carries its number only. Files travel by Telegram's file id as
new messages, never as forwards, which would show whose they are.
"""

from dataclasses import dataclass

from bot.actions.kit.files import own_file
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import sightings
from bot.actions.report.answers import begin_with
from bot.actions.report.contact import keep_contact
from bot.actions.report.corrections import kind_after_sending
from bot.actions.report.files import keep_file
from bot.actions.report.pin import take_pin
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.relay_limit import KEPT_BACK, WINDOW_MS, is_over
from bot.actions.ticket.shown import show_more
from bot.actions.ticket.sourced import number_comes_later
from bot.actions.ticket.tickets import find, refresh_card
from bot.actions.ticket.words import (
    add_note,
    note_of,
    passable,
    point_out,
    relayed,
    require_holder,
    send_to_reporter,
    to_reporter,
    what_it_exposes,
)
from bot.actions.ticket.work import TakeStep, ask, nth_reporter, step
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.reading import command_word, danger_signs
from bot.domain.kit.refusals import Refusal
from bot.domain.places.pins import fault
from bot.domain.report.form import with_signs
from bot.domain.report.messages import RelayEnough, RelayPassed, ReportDropped, ReportNothingOpen, WorkRelay
from bot.domain.report.refusals import AlreadyPlaced
from bot.domain.ticket.events import TicketExposedEvent, TicketKeptBackEvent, TicketMessageEvent, TicketNoteEvent
from bot.domain.ticket.messages import WorkWords
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.step_words import step_of
from bot.reading.unheard import cannot_call
from storage.kit import events, outbox
from storage.ticket import notes, tickets
from storage.ticket.notes import PENDING, Note

WORK, RECEIPT = "work:", "receipt:"


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """`who` says what the waiting words `note` are: `r` to the reporter (which, by their order, is `to`), `s` the same
    although they tell who writes, `u` written anew, `n` a note, `t` a note and the step with the letter `to`, `b` a new
    report, `x` nothing."""

    who: Who
    nonce: str
    note: int
    way: str
    to: str | None = None


def from_reporter(
    scene: Scene, heard: Heard, ticket: Ticket, *, said: str | None = None, kept: Note | None = None
) -> Reply:
    """A reporter's words, file or pin go to whoever works on the ticket; while nobody does, the team's card says that
    something came. The reporter is told which of the two. What says where the person is joins as a sighting (`said`:
    what was asked, so that any words are one) and may open a ticket again whose person was not found. Who sends
    without end is heard, but not passed on one by one (bot/actions/ticket/relay_limit.py). `kept`: the words stand with
    the ticket already."""
    if heard.phone is not None:
        return keep_contact(scene, heard, ticket)
    too_many = is_over(scene, ticket.id, heard.who)
    if heard.media is not None:
        keep_file(scene, heard, heard.media, None, ticket.id)
    words = heard.text
    if kept is not None:
        note = kept.id
    else:
        note = add_note(scene, ticket, heard.who, "from_reporter", words, kept_back=too_many) if words else 0
    if too_many:
        _keep_back(scene, heard, ticket, note)
        return Reply(InboxOutcome.KEPT_BACK)
    scene.record(TicketMessageEvent(note=note, way="from_reporter"), ticket.id)
    urgent = _take_danger(scene, heard, ticket, note)
    _take_kind(scene, heard, ticket)
    number_comes_later(scene, ticket.id, heard.who, words)
    what = sightings.told(heard, said) if ticket.closed_at is None else None
    if what is not None:
        if sightings.join(scene, heard.who, ticket, what, note):
            return Reply(InboxOutcome.SEEN_AGAIN)
    elif ticket.holder is not None and ticket.closed_at is None:
        if note:
            scene.tell(
                WorkRelay(ticket=ticket.id, note=note), ticket.holder, Priority.ANSWER, subject=relayed(ticket.id, note)
            )
    else:
        refresh_card(scene, ticket)
    if said is None and not urgent:  # else the question itself says thank you
        update = scene.update if kept is None else kept.update
        moved = what is not None and what.pin is not None
        scene.tell(RelayPassed(ticket=ticket.id, update=update, note=note, moved=moved), heard.who.user_id)
    return Reply(InboxOutcome.RELAYED)


def _keep_back(scene: Scene, heard: Heard, ticket: Ticket, note: int) -> None:
    """A message is kept with the ticket and not passed on by itself. The latest place still counts: the cards show it
    when they are drawn next."""
    first = not events.lately(scene.tx, ticket.id, KEPT_BACK, heard.who.actor, scene.now - WINDOW_MS, 1)
    scene.record(TicketKeptBackEvent(note=note), ticket.id)
    if heard.pin is not None and fault(heard.pin) is None:
        answers = take_pin(scene, ticket.answers, heard.pin).answers.with_(outside_ok=True)
        tickets.update_answers(scene.tx, ticket.id, answers, complete=ticket.complete)
    if ticket.holder is not None and ticket.closed_at is None:
        show_more(scene, ticket.id, ticket.holder, anew=first)
    if first:
        scene.tell(RelayEnough(ticket=ticket.id), heard.who.user_id)


def _take_kind(scene: Scene, heard: Heard, ticket: Ticket) -> None:
    """Its own reporter says who it is instead, before anybody has gone: the card says so. Later whoever has met the
    person knows better, and reads the words."""
    first = tickets.reporters(scene.tx, ticket.id)[:1] == [heard.who.user_id]
    if not first or ticket.holder is not None or ticket.closed_at is not None:
        return
    now = tickets.existing(scene.tx, ticket.id)
    known = kind_after_sending(scene, heard.text, now.answers)
    if known is not None:
        update_ticket(scene, ticket.id, known, complete=ticket.complete)


def _take_danger(scene: Scene, heard: Heard, ticket: Ticket, note: int) -> bool:
    """Words of danger about a report that was sent (SOP 2): 112 at once, and the ticket is urgent from now on."""
    signs = danger_signs(scene.message(heard.text).danger)
    if not signs:
        return False
    if ticket.closed_at is None:
        update_ticket(scene, ticket.id, with_signs(ticket.answers, signs), complete=ticket.complete)
    update = scene.update
    unheard = ticket.answers.cannot_call or (not ticket.answers.on_behalf and cannot_call(heard.text))
    told = RelayPassed(ticket=ticket.id, update=update, note=note, danger=True, unheard=unheard)
    scene.tell(told, heard.who.user_id)
    return True


def answer_to_relay(scene: Scene, heard: Heard) -> Reply | None:
    """Telegram's reply to a relayed message, a work card or a receipt; None where it replies to neither."""
    if heard.reply_to is None:
        return None
    subject = outbox.subject_at(scene.tx, heard.who.chat_id, heard.reply_to) or ""
    ticket = _ticket_of(scene, subject)
    if ticket is None:
        return None
    user_id = heard.who.user_id
    if ticket.holder == user_id and ticket.closed_at is None:
        said = note_of(subject)
        writer = None if said is None else notes.get(scene.tx, said)
        if writer is None:
            return _ask_what(scene, heard, [ticket])
        return to_reporter(scene, heard, ticket, writer.user_id)
    if user_id in tickets.reporters(scene.tx, ticket.id):
        return from_reporter(scene, heard, ticket)
    return None


def work_words(scene: Scene, heard: Heard) -> Reply | None:
    """What a responder with active tickets sends without saying what it is: kept, and asked. None for others."""
    if heard.media is None and not heard.text:
        return None
    mine = tickets.held_by(scene.tx, heard.who.user_id)
    if mine and heard.media is None and command_word(heard.text) == "cancel":
        return _drop_waiting(scene, heard.who, mine[0])
    return _ask_what(scene, heard, mine) if mine else None


def _drop_waiting(scene: Scene, who: Who, ticket: Ticket) -> Reply:
    """ "Batal" under "what is this for?": the words that wait are dropped, and their keys go."""
    waiting = notes.waiting_of(scene.tx, ticket.id, who.user_id)
    if waiting is None:
        scene.tell(ReportNothingOpen(), who.user_id)
        return Reply(InboxOutcome.NOTHING_OPEN)
    notes.drop(scene.tx, waiting)
    scene.tell(WorkWords(note=waiting.id), who.user_id, subject=f"words:{waiting.id}", rewrite=True)
    scene.tell(ReportDropped(), who.user_id)
    return Reply(InboxOutcome.DROPPED)


def place_words(scene: Scene, command: PlaceWords) -> Reply:
    """The answer to "what is this?". Raises Refusal `no_such_ticket`, `not_yours`, `already_placed`."""
    ticket = find(scene, command.nonce, None)
    note = notes.get(scene.tx, command.note)
    if note is None or note.user_id != command.who.user_id or not note.pending:
        raise Refusal(AlreadyPlaced())
    file = notes.attachment_of(scene.tx, note.source.removeprefix(PENDING))
    scene.tell(WorkWords(note=note.id), command.who.user_id, subject=f"words:{note.id}", rewrite=True)
    if command.way == "r" and (found := what_it_exposes(scene, note.text)):
        require_holder(scene, command.who, ticket)
        to = nth_reporter(scene, ticket, command.to)
        return point_out(scene, command.who, ticket, note.id, to, found)
    if command.way == "u":
        return _write_anew(scene, command, ticket, note)
    if command.way in ("b", "x"):
        notes.drop(scene.tx, note)
        return Reply(InboxOutcome.DROPPED, "toast.dropped") if command.way == "x" else _as_report(scene, command, note)
    require_holder(scene, command.who, ticket)
    kind = "to_reporter" if command.way in ("r", "s") else "note"
    notes.place(scene.tx, note, ticket.id, kind)
    if file is not None:
        notes.place_attachment(scene.tx, file.id, ticket.id)
    if kind == "to_reporter":
        to = nth_reporter(scene, ticket, command.to)
        if command.way == "s":
            scene.record(TicketExposedEvent(note=note.id), ticket.id)
        passed = passable(scene, command.who, ticket, file, to)
        if not note.text and passed is None:
            return Reply(InboxOutcome.NOT_PASSED)
        send_to_reporter(scene, ticket, note.id, passed, to)
        return Reply(InboxOutcome.RELAYED, "toast.relayed", {"ticket": ticket.id})
    scene.record(TicketNoteEvent(note=note.id, file=0 if file is None else file.id), ticket.id)
    if command.way == "t" and (meant := step_of(command.to)) is not None:
        return step(scene, TakeStep(command.who, meant, nonce=command.nonce))
    return Reply(InboxOutcome.NOTED, "toast.note", {"ticket": ticket.id})


def _write_anew(scene: Scene, command: PlaceWords, ticket: Ticket, note: Note) -> Reply:
    """The words are dropped (they stand above, where their writer can copy them); the question is asked again."""
    require_holder(scene, command.who, ticket)
    scene.tell(WorkWords(note=note.id), command.who.user_id, subject=f"words:{note.id}", rewrite=True)
    notes.drop(scene.tx, note)
    to = nth_reporter(scene, ticket, command.to)
    return ask(scene, command.who, ticket, "write", **({} if to is None else {"to": to}))


def _ask_what(scene: Scene, heard: Heard, mine: list[Ticket]) -> Reply:
    note = add_note(scene, mine[0], heard.who, "note", heard.text, pending=True)
    own_file(scene, heard.who, heard.media, None)
    only = mine[0].id if len(mine) == 1 else 0
    scene.tell(WorkWords(note=note, only=only), heard.who.user_id, subject=f"words:{note}")
    return Reply(InboxOutcome.ASKED_WHAT_IT_IS)


def _as_report(scene: Scene, command: PlaceWords, note: Note) -> Reply:
    file = notes.attachment_of(scene.tx, note.source.removeprefix(PENDING))
    media = None if file is None else Media(file.kind, file.file_id, f"{note.source}:{file.id}")
    return begin_with(scene, Heard(command.who, 0, note.at, text=note.text, media=media))


def _ticket_of(scene: Scene, subject: str) -> Ticket | None:
    if (number := note_of(subject)) is not None:
        note = notes.get(scene.tx, number)
        return None if note is None else tickets.get(scene.tx, note.ticket_id)
    for standing in (WORK, RECEIPT):
        if subject.startswith(standing):
            return tickets.get(scene.tx, int(subject.removeprefix(standing)))
    return None

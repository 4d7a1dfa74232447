"""Words between reporter and responder, through the ticket (SOP 3): neither side ever learns who the other is.

What a person wrote is a note of the ticket; the outbox carries its number only. Files travel by Telegram's file id as
new messages, never as forwards, which would show whose they are.
"""

from dataclasses import dataclass

from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay_limit, sightings
from bot.actions.report.answers import begin_with
from bot.actions.report.files import keep_file
from bot.actions.ticket.tickets import find, refresh_card
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from storage.kit import outbox
from storage.ticket import notes, tickets
from storage.ticket.notes import KEPT_BACK, PENDING, Note

RELAYED = sightings.RELAYED
WORK = "work:"


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """`who` says what the waiting words `note` are: `r` to the reporter, `n` a note, `b` a new report, `x` nothing."""

    who: Who
    nonce: str
    note: int
    way: str


def from_reporter(scene: Scene, heard: Heard, ticket: Ticket, *, said: str | None = None) -> Reply:
    """A reporter's words, file or pin go to whoever works on the ticket; while nobody does, the team's card says that
    something came. The reporter is told which of the two. What says where the person is joins as a sighting (`said`:
    what was asked, so that any words are one) and may open a ticket again whose person was not found. Who sends
    without end is heard, but not passed on one by one (bot/actions/report/relay_limit.py)."""
    too_many = relay_limit.is_over(scene, ticket.id, heard.who)
    if heard.media is not None:
        keep_file(scene, heard, heard.media, None, ticket.id)
    words = heard.text or heard.phone or ""
    note = _note(scene, ticket, heard.who, "from_reporter", words, kept_back=too_many) if words else 0
    if too_many:
        relay_limit.keep_back(scene, heard, ticket, note)
        return Reply("kept back")
    scene.record("ticket.message", ticket.id, {"note": note, "way": "from_reporter"})
    what = sightings.told(heard, said) if ticket.closed_at is None else None
    if what is not None:
        if sightings.join(scene, heard.who, ticket, what, note):
            return Reply("seen again")
    elif ticket.holder is not None and ticket.closed_at is None:
        if note:
            scene.tell("work.relay", ticket.holder, subject=f"{RELAYED}{note}", ticket=ticket.id, note=note)
    else:
        refresh_card(scene, ticket)
    if said is None:  # else the question itself says thank you
        update = int(scene.cause.removeprefix("u:"))
        scene.tell("relay.passed", heard.who.user_id, ticket=ticket.id, update=update, note=note)
    return Reply("relayed")


def to_reporter(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    """The holder's words or file go to every reporter of the ticket. Raises Refusal `not_yours`, `nothing_said`."""
    _require_holder(scene, heard.who, ticket)
    file = own_file(scene, heard.who, heard.media, ticket.id)
    if not heard.text and file is None:
        raise Refusal("nothing_said")
    _send_to_reporters(scene, ticket, _note(scene, ticket, heard.who, "to_reporter", heard.text), file)
    return Reply("relayed", "toast.relayed", {"ticket": ticket.id})


def keep_note(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    """A responder's note, with or without a photo. Raises Refusal `nothing_said`."""
    file = own_file(scene, heard.who, heard.media, ticket.id)
    if not heard.text and file is None:
        raise Refusal("nothing_said")
    note = _note(scene, ticket, heard.who, "note", heard.text) if heard.text else 0
    scene.record("ticket.note", ticket.id, {"note": note, "file": file or 0})
    scene.tell("work.noted", heard.who.user_id, ticket=ticket.id, step="note")
    return Reply("noted", "toast.note", {"ticket": ticket.id})


def own_file(scene: Scene, who: Who, media: Media | None, ticket_id: int | None) -> int | None:
    """A responder's own file is kept; it needs no showing to the one who sent it."""
    if media is None:
        return None
    return tickets.attach(
        scene.tx,
        draft_id=None,
        ticket_id=ticket_id,
        user_id=who.user_id,
        kind=media.kind,
        file_id=media.file_id,
        unique_id=media.unique_id,
        album=media.album,
        source=scene.cause,
        now=scene.now,
    )


def answer_to_relay(scene: Scene, heard: Heard) -> Reply | None:
    """Telegram's reply to a relayed message, or to a work card; None where it replies to neither."""
    if heard.reply_to is None:
        return None
    subject = outbox.subject_at(scene.tx, heard.who.chat_id, heard.reply_to) or ""
    ticket = _ticket_of(scene, subject)
    if ticket is None:
        return None
    user_id = heard.who.user_id
    if ticket.holder == user_id and ticket.closed_at is None:
        return to_reporter(scene, heard, ticket) if subject.startswith(RELAYED) else _ask_what(scene, heard, [ticket])
    if user_id in tickets.reporters(scene.tx, ticket.id):
        return from_reporter(scene, heard, ticket)
    return None


def work_words(scene: Scene, heard: Heard) -> Reply | None:
    """What a responder with active tickets sends without saying what it is: kept, and asked. None for others."""
    if heard.media is None and not heard.text:
        return None
    mine = tickets.held_by(scene.tx, heard.who.user_id)
    return _ask_what(scene, heard, mine) if mine else None


def place_words(scene: Scene, command: PlaceWords) -> Reply:
    """The answer to "what is this?". Raises Refusal `no_such_ticket`, `not_yours`, `already_placed`."""
    ticket = find(scene, command.nonce, None)
    note = notes.get(scene.tx, command.note)
    if note is None or note.user_id != command.who.user_id or not note.pending:
        raise Refusal("already_placed")
    file = notes.attachment_of(scene.tx, note.source.removeprefix(PENDING))
    scene.tell("work.words", command.who.user_id, subject=f"words:{note.id}", rewrite=True, note=note.id)
    if command.way in ("b", "x"):
        notes.drop(scene.tx, note)
        return Reply("dropped", "toast.dropped") if command.way == "x" else _as_report(scene, command, note)
    _require_holder(scene, command.who, ticket)
    kind = "to_reporter" if command.way == "r" else "note"
    notes.place(scene.tx, note, ticket.id, kind)
    if file is not None:
        notes.place_attachment(scene.tx, file.id, ticket.id)
    if kind == "to_reporter":
        _send_to_reporters(scene, ticket, note.id, None if file is None else file.id)
        return Reply("relayed", "toast.relayed", {"ticket": ticket.id})
    scene.record("ticket.note", ticket.id, {"note": note.id, "file": 0 if file is None else file.id})
    return Reply("noted", "toast.note", {"ticket": ticket.id})


def _ask_what(scene: Scene, heard: Heard, mine: list[Ticket]) -> Reply:
    note = _note(scene, mine[0], heard.who, "note", heard.text, pending=True)
    own_file(scene, heard.who, heard.media, None)
    only = mine[0].id if len(mine) == 1 else 0
    scene.tell("work.words", heard.who.user_id, subject=f"words:{note}", note=note, only=only)
    return Reply("asked what it is")


def _as_report(scene: Scene, command: PlaceWords, note: Note) -> Reply:
    file = notes.attachment_of(scene.tx, note.source.removeprefix(PENDING))
    media = None if file is None else Media(file.kind, file.file_id, f"{note.source}:{file.id}")
    return begin_with(scene, Heard(command.who, 0, note.at, text=note.text, media=media))


def _send_to_reporters(scene: Scene, ticket: Ticket, note: int, file: int | None) -> None:
    scene.record("ticket.message", ticket.id, {"note": note, "way": "to_reporter"})
    for user_id in tickets.reporters(scene.tx, ticket.id):
        scene.tell(
            "relay.to_reporter", user_id, subject=f"{RELAYED}{note}", ticket=ticket.id, note=note, attachment=file
        )


def _require_holder(scene: Scene, who: Who, ticket: Ticket) -> None:
    """Only the holder (or a supervisor) speaks with the reporter. Raises Refusal `not_yours`, `not_allowed`."""
    roles = scene.require(who, Role.PETUGAS, Role.SUPERVISOR)
    if ticket.holder != who.user_id and Role.SUPERVISOR not in roles:
        raise Refusal("not_yours", ticket=ticket.id, holder=ticket.holder or 0, since=ticket.claimed_at or 0)


def _ticket_of(scene: Scene, subject: str) -> Ticket | None:
    if subject.startswith(RELAYED):
        note = notes.get(scene.tx, int(subject.removeprefix(RELAYED)))
        return None if note is None else tickets.get(scene.tx, note.ticket_id)
    if subject.startswith(WORK):
        return tickets.get(scene.tx, int(subject.removeprefix(WORK)))
    return None


def _note(
    scene: Scene, ticket: Ticket, who: Who, kind: str, text: str, *, pending: bool = False, kept_back: bool = False
) -> int:
    return tickets.add_note(
        scene.tx,
        ticket_id=ticket.id,
        user_id=who.user_id,
        kind=kind,
        text=text,
        source=f"{PENDING if pending else ''}{scene.cause}{KEPT_BACK if kept_back else ''}",
        now=scene.now,
    )

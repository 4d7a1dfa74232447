"""How far what is told to a reporter comes, where their messenger says so: seen by whoever holds the ticket."""

from bot.actions.kit.scene import Scene
from bot.actions.ticket.tickets import refresh_work
from bot.domain.kit.priority import Priority
from bot.domain.report.messages import ReporterFileGone, ReporterSolved, ReporterStillThere, WorkUntold
from bot.domain.ticket.messages import RelayToReporter
from bot.domain.ticket.moves import Ticket
from storage.kit.outbox import OutboxRow
from storage.ticket import notes, tickets

OWN_QUESTIONS = frozenset({ReporterStillThere.kind, ReporterSolved.kind})


def untold(scene: Scene, letter: OutboxRow, why: str) -> None:
    """What was for a reporter could not be told: "held" until they write again, or "failed". The holder hears of it,
    once for each time that the chat is closed; of a question that the bot asks by itself they need to know nothing."""
    ticket = _ticket(scene, letter)
    if ticket is None or ticket.holder is None or letter.kind in OWN_QUESTIONS:
        return
    if why == "held":
        cause = f"held:{letter.chat_id}:{letter.window_until or 0}"
        scene = Scene(scene.tx, scene.now, cause, scene.actor, scene.rules, scene.city)
    scene.tell(WorkUntold(ticket=ticket.id, why=why), ticket.holder)
    refresh_work(scene, ticket, Priority.CARD)


def reached(scene: Scene, letter: OutboxRow) -> None:
    """The team's words are on the reporter's phone, or were read: the holder's card says so."""
    ticket = _ticket(scene, letter) if letter.kind == RelayToReporter.kind else None
    if ticket is not None and ticket.closed_at is None:
        refresh_work(scene, ticket, Priority.CARD)


def ask_again(scene: Scene, letter: OutboxRow) -> None:
    """A file that a reporter sent was not to be had any more when the holder was to see it: its sender is asked for it
    once more, once for each file. WhatsApp keeps files for some days only."""
    number, file = int(letter.params.get("ticket") or 0), int(letter.params.get("attachment") or 0)
    ticket, sender = tickets.get(scene.tx, number), notes.sender_of(scene.tx, file)
    if ticket is None or ticket.closed_at is not None or sender not in tickets.reporters(scene.tx, ticket.id):
        return
    asked = Scene(scene.tx, scene.now, f"file_gone:{file}", scene.actor, scene.rules, scene.city)
    asked.tell(ReporterFileGone(ticket=ticket.id), sender)


def _ticket(scene: Scene, letter: OutboxRow) -> Ticket | None:
    """The ticket that a message to one of its reporters is about."""
    number = letter.params.get("ticket")
    ticket = None if number is None else tickets.get(scene.tx, int(number))
    return ticket if ticket is not None and letter.chat_id in tickets.reporters(scene.tx, ticket.id) else None

"""After the report: the receipt, the status, "seen again", "was it solved?", and more words about it (SOP 3)."""

import re
from collections.abc import Mapping

from bot.actions.kit import prompts
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.requests import PressOn, Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay, sightings
from bot.actions.report.files import VISIBLE, keep_file
from bot.actions.report.form import keep, open_draft, show, start
from bot.actions.ticket.reporters import own_ticket, was_first
from bot.actions.ticket.tickets import MoveTicket, find, move_ticket
from bot.clock import DAY
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import Refusal
from bot.domain.report.form import TABLE, add_words
from bot.domain.report.messages import (
    ReportAskMore,
    ReportAskReopen,
    ReportAskSeenAgain,
    ReporterReceipt,
    ReporterSeenAgain,
    ReporterSolved,
    ReportStatus,
)
from bot.domain.report.told import names_another_place
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketNotSeenEvent, TicketSolvedEvent
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.refusals import TooLate
from bot.domain.ticket.sightings import MOVED
from bot.domain.ticket.table import STEPS
from bot.reading.normal import normal
from storage.kit.prompts import Prompt
from storage.ticket import notes, tickets

SOON_MS = 2 * DAY  # so long after the closing "belum" is about that report
_UNSOLVED = re.compile(
    r"^ (?:(?:eh|loh|lho|tapi|pak|ibu|kak|maaf|,) )*belum(?= )"
    r"| (?:balik|kembali) lagi(?= )| masih di (?:situ|sana|sini)(?= )"
)


def status(scene: Scene, command: Request) -> Reply:
    """/status, /laporan: the person's own reports, and one in the making, with the word that it was not sent."""
    user_id = command.who.user_id
    draft = open_draft(scene, user_id)
    if draft is None or draft.ticket_id is not None or tickets.reported_by(scene.tx, user_id, open_only=False):
        scene.tell(ReportStatus(), user_id)
    if draft is not None and draft.ticket_id is None:
        asking = TABLE.load(draft.asking)
        show(scene, keep(scene, draft, draft.answers, asking.ask, "unsent").row, anew=True)
    return Reply(InboxOutcome.STATUS)


def standing_of_own(scene: Scene, who: Who) -> Reply | None:
    """How the open reports of somebody stand who sent a sticker, or nothing that says anything. None where they have
    none."""
    mine = tickets.reported_by(scene.tx, who.user_id, open_only=True)
    if not mine:
        return None
    if len(mine) > 1:
        scene.tell(ReportStatus(), who.user_id)
    else:
        scene.tell(ReporterReceipt(ticket=mine[0].id), who.user_id, subject=f"receipt:{mine[0].id}")
    return Reply(InboxOutcome.STATUS)


def look(scene: Scene, command: PressOn) -> Reply:
    """How a ticket stands, on its receipt and as a toast. Raises Refusal `no_such_ticket`, `not_allowed`."""
    ticket = own_ticket(scene, command)
    scene.tell(ReporterReceipt(ticket=ticket.id), command.who.user_id, subject=f"receipt:{ticket.id}", rewrite=True)
    return Reply(InboxOutcome.STATUS, f"report.state_toast.{ticket.state}")


def seen_again(scene: Scene, command: PressOn) -> Reply:
    """Was the person seen again? "Yes" asks where. Raises Refusal `no_such_ticket`, `not_allowed`, `too_late`."""
    ticket = own_ticket(scene, command)
    if ticket.state not in STEPS["seen_again"].sources:
        raise Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))
    if command.arg != "y":
        scene.record(TicketNotSeenEvent(), ticket.id)
        _answered(scene, command.who, ReporterSeenAgain(ticket=ticket.id, answer="n"))
        return Reply(InboxOutcome.NOT_SEEN, "report.toast.not_seen")
    return _ask(scene, command.who, ticket, PromptQuestion.SEEN_AGAIN)


def solved(scene: Scene, command: PressOn) -> Reply:
    """Was it solved? "Not yet" asks why. Raises Refusal `no_such_ticket`, `not_allowed`, `too_late`."""
    ticket = own_ticket(scene, command)
    if command.arg == "y":
        scene.record(TicketSolvedEvent(), ticket.id)
        _answered(scene, command.who, ReporterSolved(ticket=ticket.id, answer="y"))
        return Reply(InboxOutcome.SOLVED, "report.toast.solved")
    if ticket.state not in STEPS["reopen"].sources:
        raise Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))
    return _ask(scene, command.who, ticket, PromptQuestion.REOPEN)


def more(scene: Scene, command: PressOn) -> Reply:
    """The reporter wants to add something. Raises Refusal `no_such_ticket`, `not_allowed`."""
    return _ask(scene, command.who, own_ticket(scene, command), PromptQuestion.MORE)


def begin_anew(scene: Scene, command: PressOn) -> Reply:
    """ "This is a new report": what went to the ticket with the update `value` begins a report of its own. The ticket
    keeps what it has. Raises Refusal `no_such_ticket`, `not_allowed`."""
    ticket = own_ticket(scene, command)
    if (draft := open_draft(scene, command.who.user_id)) is not None:
        show(scene, draft, anew=True)
        return Reply(InboxOutcome.FORM_AGAIN, "report.toast.stale_open")
    source = f"u:{command.arg}"
    draft = start(scene, command.who, _from_relay(scene, command.who, ticket, source))
    if draft is None:
        return Reply(InboxOutcome.LIMITED, "report.toast.limited", alert=True)
    tickets.reassign_attachments(scene.tx, command.who.user_id, source, draft.id)
    show(scene, draft, anew=True)
    return Reply(InboxOutcome.FORM)


def _from_relay(scene: Scene, who: Who, ticket: Ticket, source: str) -> Answers:
    known = Answers()
    for note in notes.of_ticket(scene.tx, ticket.id):
        if note.user_id == who.user_id and note.source == source:
            known = add_words(known, note.text, 0) or known
    file = notes.attachment_of(scene.tx, source)
    if file is None:
        return known
    return known.with_(photos=1) if file.kind in VISIBLE else known.with_(voices=1)


@answers(PromptQuestion.SEEN_AGAIN)
def take_seen_again(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Where the person was seen: words, a pin or a photo. The ticket opens again, the team is alerted (SOP 3)."""
    _answered(scene, heard.who, ReporterSeenAgain(ticket=prompt.ticket_id or 0, answer="y"))
    return _take(scene, heard, prompt, "seen_again", "from_reporter")


@answers(PromptQuestion.REOPEN)
def take_reopen(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Why it was not solved. The ticket opens again, the team is alerted (SOP 3)."""
    _answered(scene, heard.who, ReporterSolved(ticket=prompt.ticket_id or 0, answer="n"))
    return _take(scene, heard, prompt, "reopen", "reason")


def unsolved(scene: Scene, heard: Heard) -> Reply | None:
    """ "Belum, beliau balik lagi ke halte": whoever has no other report open and writes that soon after theirs was
    closed answers whether it was solved, as by the key and a reason. None where the words say anything else."""
    if heard.pin or heard.phone or heard.forwarded or not _UNSOLVED.search(normal(heard.text).line):
        return None
    mine = tickets.reported_by(scene.tx, heard.who.user_id, open_only=False)
    if not mine or any(one.closed_at is None for one in mine):
        return None
    ticket = max(mine, key=lambda one: one.closed_at or 0)
    late = scene.now - (ticket.closed_at or 0) > SOON_MS
    if late or ticket.state not in STEPS["reopen"].sources or not was_first(scene, heard.who.user_id, ticket):
        return None
    if names_another_place(scene.message(heard.text), ticket.answers):
        return None
    _answered(scene, heard.who, ReporterSolved(ticket=ticket.id, answer="n"))
    _keep_words(scene, heard, ticket, "reason")
    return move_ticket(scene, MoveTicket(heard.who, "reopen", nonce=ticket.nonce))


@answers(PromptQuestion.MORE)
def take_more(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """More about a ticket: to whoever works on it."""
    return relay.from_reporter(scene, heard, find(scene, None, prompt.ticket_id))


def _answered(scene: Scene, who: Who, question: ReporterSeenAgain | ReporterSolved) -> None:
    """The question of the clock keeps its answer and loses its buttons."""
    scene.redraw(question, who.user_id, question.subject)


def _take(scene: Scene, heard: Heard, prompt: Prompt, move: str, kind: str) -> Reply:
    ticket = find(scene, None, prompt.ticket_id)
    if ticket.state not in STEPS[move].sources:  # somebody was faster: the words still belong to the ticket
        return relay.from_reporter(scene, heard, ticket)
    _keep_words(scene, heard, ticket, kind)
    return move_ticket(scene, MoveTicket(heard.who, move, nonce=ticket.nonce))


def _keep_words(scene: Scene, heard: Heard, ticket: Ticket, kind: str) -> None:
    text, note = clean(heard.text), 0
    if heard.media is not None and heard.media.kind != "document":
        keep_file(scene, heard, heard.media, None, ticket.id)
    if text:
        note = scene.note(ticket.id, heard.who.user_id, kind, text)
    # Whoever was asked where the person was seen tells of it in any words.
    what = sightings.told(heard, MOVED if kind == "from_reporter" else None)
    if what is not None:
        sightings.keep(scene, heard.who, ticket, what, note)


_QUESTIONS: Mapping[PromptQuestion, type[ReportAskMore | ReportAskReopen | ReportAskSeenAgain]] = {
    PromptQuestion.MORE: ReportAskMore,
    PromptQuestion.REOPEN: ReportAskReopen,
    PromptQuestion.SEEN_AGAIN: ReportAskSeenAgain,
}


def _ask(scene: Scene, who: Who, ticket: Ticket, question: PromptQuestion) -> Reply:
    return prompts.ask(scene, who.user_id, question, _QUESTIONS[question](ticket=ticket.id), ticket=ticket.id)

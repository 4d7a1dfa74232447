"""The claimer's steps (SOP 3): the ones of one tap, and the ones that need a word of why, where or what.

A step that needs words asks in the private chat and takes either a quick button (a code, understood by whoever reads
it in their language) or free text. The words are notes of the ticket; events carry their numbers only.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.actions.kit import prompts
from bot.actions.kit.files import own_file
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers, stands
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket import false_reports, visits
from bot.actions.ticket.picking import which
from bot.actions.ticket.shown import show
from bot.actions.ticket.tickets import MoveTicket, arrow_of, authorise, check_place, find, hand_out, move_ticket
from bot.actions.ticket.tickets import refresh_card as refresh
from bot.actions.ticket.words import check_open, keep_note, reporters_of, to_reporter
from bot.clock import MINUTE
from bot.domain.kit.codes import read_ticket_code
from bot.domain.kit.filled import put_under
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import command_word
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.reminders import ReminderKind
from bot.domain.ticket.answers import UNRECORDED_MIN, Kind
from bot.domain.ticket.destinations import read_destination, says_more
from bot.domain.ticket.events import TicketContactAskedEvent, TicketJoinedEvent, TicketNoteEvent, TicketReasonEvent
from bot.domain.ticket.messages import CaseOffer, WorkAsk, WorkContact, WorkNearest, WorkNoted
from bot.domain.ticket.moves import Ticket, decide, not_yours
from bot.domain.ticket.refusals import NoSuchTicket, NotItsDuplicate
from bot.domain.ticket.steps import APART, COMMANDS, MENUS, OTHER_PLACE, QUICK, REASON_MARK, STEP_QUESTIONS, THEN
from bot.domain.ticket.table import STEPS, Asks, By
from storage.accounts import people
from storage.kit.prompts import Prompt
from storage.ticket import notes, shown, tickets


@dataclass(frozen=True, slots=True)
class TakeStep:
    """`who` makes or begins `step` on a ticket. `words` came with a command, `code` with a quick button; `value` is
    the place of `handle` or the number of `duplicate`."""

    who: Who
    step: str
    nonce: str | None = None
    number: int | None = None
    words: str = ""
    code: str | None = None
    value: str | None = None


Perform = Callable[[Scene, TakeStep, Ticket], Reply]
_ELSEWHERE: dict[str, Perform] = {}  # steps that are made where more is known than the ticket


def performs(name: str) -> Callable[[Perform], Perform]:
    """Register how the step with this name is made. Raises ValueError where that is said already."""
    return put_under(name, _ELSEWHERE)


def step(scene: Scene, command: TakeStep) -> Reply:
    """One step. What is missing is asked in private; nothing changes until it is answered. Raises Refusal: what
    `move_ticket` raises, `which_ticket` (no number and not exactly one of one's own), `stale` (made-up data)."""
    check_place(scene, command.who)
    ticket = meant(scene, command.who, command.nonce, command.number, COMMANDS.get(command.step, "tiket"))
    if command.step in APART or command.step in MENUS:
        return _apart(scene, command, ticket)
    if command.step in _ELSEWHERE:
        return _ELSEWHERE[command.step](scene, command, ticket)
    authorise(scene, ticket, command.who, arrow_of(command.step).by)
    decide(ticket, command.step, user_id=command.who.user_id, now=scene.now)  # refuses now, not after the typing
    return _MAKES[STEPS[command.step].asks](scene, command, ticket)


def quick(scene: Scene, command: TakeStep) -> Reply:
    """A quick answer: its code says which step it belongs to. Raises Refusal `stale` for an unknown code."""
    name = QUICK.get(command.code or "")
    if name is None:
        raise Refusal(StaleButton(), audit=True)
    return step(scene, TakeStep(command.who, name, nonce=command.nonce, code=command.code))


def cancel_ask(scene: Scene, command: TakeStep) -> Reply:
    """The person does not want to answer after all; nothing was changed by asking."""
    check_place(scene, command.who)
    ticket = find(scene, command.nonce, None)
    settle_ask(scene, command.who, ticket)
    return Reply(InboxOutcome.CANCELLED, "toast.dropped")


def meant(scene: Scene, who: Who, nonce: str | None, number: int | None, command: str = "tiket") -> Ticket:
    """The ticket of a button, of a number, or the only one that `who` works on; `command`: what was written. Raises
    Refusal `no_such_ticket`, `which_ticket`."""
    if nonce is not None or number is not None:
        return find(scene, nonce, number)
    mine = tickets.held_by(scene.tx, who.user_id)
    if len(mine) != 1:
        raise which(scene, who, command)
    return mine[0]


@answers(PromptQuestion.STEP)
def take_step(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """The words (or the photo) that answer an open question about a ticket."""
    ticket = find(scene, None, prompt.ticket_id)
    name = str(prompt.data["step"])
    question = STEP_QUESTIONS[name]
    if question.asks in (Asks.NOTE, Asks.MESSAGE):
        prompts.close(scene, heard.who.user_id, PromptQuestion.STEP)
        if question.skips and heard.media is None and command_word(heard.text) == "skip":
            return Reply(InboxOutcome.SKIPPED)
        if question.asks is Asks.NOTE:
            return _note_with_photo(scene, heard, ticket)
        return to_reporter(scene, heard, ticket, int(prompt.data.get("to", 0)) or None)
    if heard.media is not None:
        file = own_file(scene, heard.who, heard.media, ticket.id)
        scene.record(TicketNoteEvent(note=0, file=file or 0), ticket.id)
    if not heard.text:
        return ask(scene, heard.who, ticket, name)
    value = heard.text.strip() if question.asks in (Asks.PLACE, Asks.TICKET) else None
    return step(scene, TakeStep(heard.who, name, nonce=ticket.nonce, words=heard.text, value=value))


def _note_with_photo(scene: Scene, heard: Heard, ticket: Ticket) -> Reply:
    reply = keep_note(scene, heard, ticket)
    file = notes.attachment_of(scene.tx, scene.cause)
    visits.add_photo(scene, heard, ticket, None if file is None else file.id)
    return reply


def ask(scene: Scene, who: Who, ticket: Ticket, name: str, **data: int) -> Reply:
    """Put a question into the private chat. A menu only offers buttons: words are not taken for an answer to it."""
    if name not in MENUS:
        prompts.ask(scene, who.user_id, PromptQuestion.STEP, ticket=ticket.id, about={"step": name, **data})
    scene.tell(WorkAsk(ticket=ticket.id, step=name), who.user_id, subject=f"ask:{ticket.id}")
    return Reply(InboxOutcome.ASKED, None if who.private else "toast.asked_in_private", {"ticket": ticket.id})


@stands(PromptQuestion.STEP)
def _asked(prompt: Prompt) -> tuple[Message, str]:
    number = prompt.ticket_id or 0
    return WorkAsk(ticket=number, step=str(prompt.data["step"])), f"ask:{number}"


def settle_ask(scene: Scene, who: Who, ticket: Ticket) -> None:
    """An open question is settled; its message loses its buttons."""
    prompts.close(scene, who.user_id, PromptQuestion.STEP, ticket=ticket.id)
    scene.redraw(WorkAsk(ticket=ticket.id, step="done"), who.user_id, f"ask:{ticket.id}")


def make_move(
    scene: Scene, command: TakeStep, ticket: Ticket, outcome: str | None = None, note: int | None = None
) -> Reply:
    """The step itself, with what shows the visit; `note`: the words that were asked for."""
    settle_ask(scene, command.who, ticket)
    by_button = command.nonce is not None and not command.words
    reply = move_ticket(
        scene,
        MoveTicket(
            command.who,
            command.step,
            nonce=ticket.nonce if by_button else None,
            number=None if by_button else ticket.id,
            outcome=outcome,
        ),
    )
    visits.begin(scene, ticket, command.step, command.who.user_id, note)
    return reply


def _with_reason(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    alone = command.step == "false_report" and ticket.holder is None  # then one person is not enough
    if alone and false_reports.agrees(scene, command.who, ticket):
        note = _keep_reason(scene, command, ticket) if command.words or command.code else None
        return make_move(scene, command, ticket, note=note)
    if not command.words and command.code is None:
        return ask(scene, command.who, ticket, command.step)
    outcome = None if command.code is None else STEP_QUESTIONS[command.step].quick[command.code]
    note = _keep_reason(scene, command, ticket)
    if alone:
        settle_ask(scene, command.who, ticket)
        return false_reports.propose(scene, command.who, ticket)
    reply = make_move(scene, command, ticket, outcome, note)
    if command.step in THEN:
        ask(scene, command.who, ticket, THEN[command.step])
    return reply


def _keep_reason(scene: Scene, command: TakeStep, ticket: Ticket) -> int:
    who = command.who.user_id
    move = STEPS.get(command.step)  # a contact is asked for with a reason too
    as_reporter = move is not None and move.by is By.REPORTER and who in tickets.reporters(scene.tx, ticket.id)
    # What a reporter gives as a reason is their own, and stands under the update itself (the view `own_note`).
    what = "" if as_reporter else "reason"
    note = scene.note(ticket.id, who, "reason", command.words or f"{REASON_MARK}{command.code}", what)
    scene.record(TicketReasonEvent(note=note, step=command.step, code=command.code), ticket.id)
    return note


def _handle(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    names = _destinations(scene)
    pressed = command.value if command.value in names and not command.words else None
    found = read_destination(command.value or "", names) if pressed is None else (pressed,)
    if len(found) > 1 or not (found or command.words):
        return ask(scene, command.who, ticket, "handle")
    if not found:  # another place, in words
        _keep_reason(scene, command, ticket)
        return _brought(scene, command, ticket, OTHER_PLACE)
    [code] = found
    if command.words and says_more(command.words, names[code], code):
        _keep_reason(scene, command, ticket)
    reply = _brought(scene, command, ticket, code)
    scene.tell(CaseOffer(ticket=ticket.id), command.who.user_id)
    if code == OTHER_PLACE:
        ask(scene, command.who, ticket, "note")
    return reply


def _destinations(scene: Scene) -> dict[str, str]:
    """The places where somebody can be brought, with their names."""
    named = {place.code: place.name for place in scene.rules.case.places}
    return {code: named.get(code, code) for code in scene.rules.destinations}


def _brought(scene: Scene, command: TakeStep, ticket: Ticket, code: str) -> Reply:
    """The death of a body that was brought somewhere has to be recorded, or nothing would ever fall due (SOP 5)."""
    reply = make_move(scene, command, ticket, code)
    if ticket.kind == Kind.JENAZAH:
        due = scene.now + UNRECORDED_MIN * MINUTE
        scene.remind(ticket.id, ReminderKind.DEAD_UNRECORDED, due, round_=ticket.version)
    return reply


def _duplicate(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    """The same person as in another ticket: its reporters hear of that one from now on. Undone by `separate`."""
    number = read_ticket_code(command.value or "")
    if number is None:
        return ask(scene, command.who, ticket, "duplicate")
    other = tickets.get(scene.tx, number)
    if other is None:
        raise Refusal(NoSuchTicket(number=number))
    if other.id == ticket.id or other.closed_at is not None:
        raise Refusal(NotItsDuplicate(ticket=other.id))
    reply = make_move(scene, command, ticket, str(other.id))
    there = set(tickets.reporters(scene.tx, other.id))
    for user_id in tickets.reporters(scene.tx, ticket.id):
        if user_id not in there:
            tickets.add_reporter(scene.tx, other.id, user_id, scene.now)
            scene.record(TicketJoinedEvent(from_=ticket.id, user=user_id), other.id)
    refresh(scene, other)
    return reply


_MAKES: Mapping[Asks, Perform] = {
    Asks.NOTHING: make_move,
    Asks.REASON: _with_reason,
    Asks.PLACE: _handle,
    Asks.TICKET: _duplicate,
}


# -- what changes no state ---------------------------------------------------------------------------------------------


def _apart(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    """A note, words to the reporter, contact, details, and the menus; what lacks its words or its reason is asked."""
    _authorise_details(scene, command.who, ticket)
    act = _APART.get(command.step)
    reply = None if act is None else act(scene, command, ticket)
    return ask(scene, command.who, ticket, command.step) if reply is None else reply


def _note(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply | None:
    return keep_note(scene, _as_heard(scene, command), ticket) if command.words else None


def _write(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply | None:
    reporters_of(scene, ticket)
    if command.words:
        reply = to_reporter(scene, _as_heard(scene, command), ticket)
        if reply.outcome is InboxOutcome.RELAYED:
            scene.tell(WorkNoted(ticket=ticket.id, step="write"), command.who.user_id)
        return reply
    to = nth_reporter(scene, ticket, command.value)
    return None if to is None else ask(scene, command.who, ticket, "write", to=to)


def _as_heard(scene: Scene, command: TakeStep) -> Heard:
    return Heard(command.who, 0, scene.now, text=command.words)


def _contact(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply | None:
    return _show_contact(scene, command, ticket) if command.words or command.code else None


def _details(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    hand_out(scene, ticket, command.who.user_id)
    return Reply(InboxOutcome.DETAILS, "toast.details", {"ticket": ticket.id})


def _nearest(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    subject = shown.subject(ticket.id, f"nearest:{scene.cause}")
    scene.tell(WorkNearest(ticket=ticket.id), command.who.user_id, subject=subject)
    toast = None if command.who.private else "toast.asked_in_private"
    return Reply(InboxOutcome.NEAREST, toast, {"ticket": ticket.id})


def nth_reporter(scene: Scene, ticket: Ticket, number: str | None) -> int | None:
    """The reporter that a button means by their order, from 1."""
    order = tickets.reporters(scene.tx, ticket.id)
    at = int(number) if number is not None and number.isdecimal() and len(number) < 4 else 0
    return order[at - 1] if 0 < at <= len(order) else None


def _show_contact(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    """Showing a reporter's contact is an act with a logged reason (SOP 3). A supervisor gets pin and files too."""
    note = _keep_reason(scene, command, ticket)
    scene.record(TicketContactAskedEvent(note=note, code=command.code), ticket.id)
    settle_ask(scene, command.who, ticket)
    show(scene, WorkContact(ticket=ticket.id), command.who.user_id)
    if ticket.holder != command.who.user_id:
        hand_out(scene, ticket, command.who.user_id)
    return Reply(InboxOutcome.CONTACT)


def _authorise_details(scene: Scene, who: Who, ticket: Ticket) -> None:
    """Details are for the holder, not long after the end, and for a supervisor. Raises Refusal `not_yours`,
    `not_allowed`, `too_late`."""
    authorise(scene, ticket, who, By.HOLDER)
    roles = people.roles_of(scene.tx, who.user_id)
    check_open(scene, ticket, roles)
    if ticket.holder != who.user_id and Role.SUPERVISOR not in roles:
        raise not_yours(ticket)


_APART: Mapping[str, Callable[[Scene, TakeStep, Ticket], Reply | None]] = {
    "note": _note,
    "write": _write,
    "contact": _contact,
    "details": _details,
    "nearest": _nearest,
}

"""Filling in a report by buttons and commands (SOP 2): begin, press, send, cancel."""

from dataclasses import dataclass

from bot.actions.kit import prompts
from bot.actions.kit.forms import FormKind, PressForm, Progress
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import same_person
from bot.actions.report.doubts import settled_in_words
from bot.actions.report.form import (
    gathering,
    has_keys,
    keep,
    leave_keys,
    open_draft,
    reporter_left,
    show,
    start,
    subject_of,
)
from bot.actions.report.parting import TWO
from bot.actions.report.pin import choose_area, choose_option, keep_written, take_pin
from bot.actions.report.reading import read
from bot.actions.ticket.opening import open_ticket, update_ticket
from bot.actions.ticket.sourced import join_known, keep_number, known_ticket
from bot.actions.ticket.tickets import code_of
from bot.domain.kit.form_messages import FormPast
from bot.domain.kit.forms import Filled
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.reading import command_word, danger_signs
from bot.domain.kit.refusals import NotAllowed, Refusal
from bot.domain.report.events import ReportCancelledEvent, ReportPassedOnEvent
from bot.domain.report.form import TABLE, ReportQuestion, add_words, typed_much, with_sign, with_signs
from bot.domain.report.messages import ReporterReceipt, ReportPrivateHint, SameClosed
from bot.domain.report.told import could_be_guessed, is_story, tells_something, with_guess
from bot.domain.report.what_now import asks_what_to_do
from bot.domain.report.which import of_another
from bot.domain.ticket.answers import SIGNS, STAKE_SIGNS, Answers, Kind
from bot.domain.ticket.events import TicketCompleteEvent
from bot.domain.ticket.same_person import said_yes
from bot.reading.agreeing import says_send
from storage.kit import doubt, outbox
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft


@dataclass(frozen=True, slots=True)
class BeginReport:
    """`who` wants to report; `on_behalf` as a call-taker for a caller."""

    who: Who
    on_behalf: bool = False


def begin(scene: Scene, command: BeginReport) -> Reply:
    """/lapor, the deep link, a "new report" button: the first question, or the one that is open."""
    draft = open_draft(scene, command.who.user_id)
    if draft is not None:
        other = draft.answers.on_behalf != command.on_behalf
        if other or (command.on_behalf and tells_something(draft.answers)):
            hint = "unfinished" if other else "open_call"  # a second caller's words are not to end up in this one
            draft = keep(scene, draft, draft.answers, TABLE.load(draft.asking).ask, hint).row
        show(scene, draft, anew=True)
        return Reply(InboxOutcome.FORM_AGAIN)
    prompts.leave(scene, command.who.user_id)
    draft = start(scene, command.who, Answers(on_behalf=command.on_behalf))
    if draft is None:
        return Reply(InboxOutcome.LIMITED, "report.toast.limited", alert=True)
    show(scene, draft, anew=True)
    return Reply(InboxOutcome.FORM)


def begin_for_caller(scene: Scene, command: BeginReport) -> Reply:
    """/catat. Raises Refusal `not_allowed`."""
    scene.require(command.who, Role.OPERATOR, Role.SUPERVISOR)
    return begin(scene, command)


def hint_private(scene: Scene, command: BeginReport) -> Reply:
    """/lapor in a group: reports are made in private. One line with a link, at most once an hour in a group."""
    chat = command.who.chat_id
    hour = scene.now // 3_600_000
    scene.tell(ReportPrivateHint(), chat, subject=f"hint:{hour}", rewrite=True)
    return Reply(InboxOutcome.PRIVATE_HINT)


def press_form(scene: Scene, command: PressForm) -> Reply:
    """A press on a form. A button of a form that is closed, or of a question that is past, changes nothing and is
    answered with what is open now. Raises Refusal `not_allowed` for somebody else's form."""
    draft = drafts.by_nonce(scene.tx, command.nonce)
    if draft is not None and draft.user_id != command.who.user_id:
        raise Refusal(NotAllowed(), audit=True)
    if draft is None or draft.state != "open":
        return _stale(scene, command.who, draft)
    return FORM.press(scene, draft, command)


def _leave(scene: Scene, draft: Draft, anew: bool) -> Reply:
    """The report is thrown away; a ticket that the team was alerted of stays, and the team hears that nothing more
    will come."""
    if not drafts.close(scene.tx, draft.id, "cancelled", None, scene.now):
        return _stale(scene, None, drafts.existing(scene.tx, draft.id))
    if draft.ticket_id is not None:
        reporter_left(scene, draft.ticket_id, draft.answers)
    scene.record(ReportCancelledEvent(draft=draft.id), draft.ticket_id)
    show(scene, draft, anew=anew)
    return Reply(InboxOutcome.CANCELLED, "report.toast.cancelled")


def _send(scene: Scene, draft: Draft, message_id: int | None) -> Reply:
    """The report becomes a ticket, once: the draft's row is the guard against double taps. The form that was pressed
    becomes the receipt."""
    if not drafts.close(scene.tx, draft.id, "sent", draft.ticket_id, scene.now):
        return _stale(scene, None, drafts.existing(scene.tx, draft.id))
    ticket_id = draft.ticket_id
    if ticket_id is None and (known := known_ticket(scene, draft.answers)) is not None:
        join_known(scene, draft, known)
        return _receipt(scene, draft, known, message_id, "report.toast.same_number")
    if ticket_id is None:
        ticket_id = open_ticket(scene, draft, draft.answers, complete=True)
    else:
        update_ticket(scene, ticket_id, draft.answers, complete=True)
        scene.record(TicketCompleteEvent(), ticket_id)
    drafts.link(scene.tx, draft.id, ticket_id)
    keep_number(scene, ticket_id, draft.answers)
    return _receipt(scene, draft, ticket_id, message_id)


def say_same(scene: Scene, who: Who, draft: Draft, ticket_id: int, message_id: int | None) -> Reply:
    """The report is about the person of an open ticket, says its writer (SOP 2, 9): that is a proposal, and they are
    thanked. Where that ticket has been closed meanwhile, or this report is one already, it is sent as it is: nothing is
    lost."""
    other = tickets.get(scene.tx, ticket_id)
    if other is None or ticket_id not in draft.answers.similar:
        return FORM.same(draft)
    if other.closed_at is not None:
        scene.tell(SameClosed(), draft.user_id)
        return FORM.send(scene, draft, message_id)
    if not drafts.close(scene.tx, draft.id, "sent", draft.ticket_id, scene.now):
        return _stale(scene, None, drafts.existing(scene.tx, draft.id))
    if not same_person.propose(scene, draft, other) and draft.ticket_id is not None:
        update_ticket(scene, draft.ticket_id, draft.answers, complete=True)
        scene.record(TicketCompleteEvent(), draft.ticket_id)
        return _receipt(scene, draft, draft.ticket_id, message_id, "same.toast.team_told")
    show(scene, draft, anew=not FORM.stands(scene, draft, message_id))
    return Reply(InboxOutcome.PROPOSED, "same.toast.thanked")


def _receipt(
    scene: Scene, draft: Draft, ticket_id: int, message_id: int | None, toast: str = "report.toast.sent"
) -> Reply:
    user_id, receipt, form = draft.user_id, f"receipt:{ticket_id}", subject_of(draft.id)
    standing = outbox.standing(scene.tx, user_id, form)
    if message_id and doubt.stands_at(scene.tx, user_id, form, message_id, scene.now):
        outbox.stand(scene.tx, user_id, receipt, message_id, scene.now)
    elif has_keys(draft):
        leave_keys(scene, draft)
    elif standing is not None:
        scene.tell(FormPast(message=standing), user_id)
    outbox.fall(scene.tx, user_id, form)
    ticket = tickets.get(scene.tx, ticket_id)
    wait = 0 if ticket is None or ticket.on_team_at is not None else gathering(scene)
    scene.tell(ReporterReceipt(ticket=ticket_id), user_id, subject=receipt, rewrite=True, delay_ms=wait)
    return Reply(InboxOutcome.SENT, toast, {"code": code_of(scene, ticket_id)})


def _stale(scene: Scene, who: Who | None, draft: Draft | None) -> Reply:
    """A button of a form that is closed or unknown: what became of it, and the form that is open now, if any."""
    current = None if who is None else open_draft(scene, who.user_id)
    if current is not None:
        show(scene, current, anew=True)
        return Reply(InboxOutcome.STALE_PRESS, "report.toast.stale_open")
    if draft is not None and draft.state == "sent" and draft.ticket_id is not None:
        toast, code = "report.toast.already_sent", code_of(scene, draft.ticket_id)
        return Reply(InboxOutcome.STALE_PRESS, toast, {"code": code}, alert=True)
    return Reply(InboxOutcome.STALE_PRESS, "report.toast.stale", alert=True)


def _read(scene: Scene, heard: Heard, draft: Draft, ask: ReportQuestion) -> Filled[Answers, ReportQuestion] | Reply:
    """A message in answer to `ask`. Some phones send the words of the location key instead of a location; a typed
    "ya" or "bukan" says whether it is the same person, unless a "ya" may mean any of several."""
    plain = heard.media is None and heard.pin is None
    file = heard.media
    bare_file = file is not None and file.kind == "document" and file.album and not heard.text
    if bare_file and "document" in TABLE.load(draft.asking).hints:
        return Reply(InboxOutcome.DOCUMENT_REFUSED)  # several files that came together get one answer
    if plain and not heard.forwarded and command_word(heard.text) == "locate":
        return Filled(draft.answers, ReportQuestion.PLACE, ("no_button",))
    if plain and _asks_what_to_do(scene, heard, draft):
        return Filled(draft.answers, ask, ("what_now",))
    if plain and not heard.forwarded and (settled := settled_in_words(scene, draft.answers, heard, ask)):
        return settled
    if plain and ask is not ReportQuestion.KIND and of_another(heard.text, draft.answers):
        return _kept_apart(scene, heard, draft, ask)
    sends = command_word(heard.text) == "send" or says_send(heard.text)
    if plain and not heard.forwarded and sends and ask is not ReportQuestion.KIND:
        if TABLE.next(draft.answers) is ReportQuestion.KIND and could_be_guessed(draft.answers):
            return Filled(with_guess(draft.answers), None, ("kind_guessed",))
        return Filled(draft.answers, None, ("not_yet",))  # what could be sent was, before the words were read
    said = said_yes(heard.text) if plain and ask is ReportQuestion.SAME else None
    if said is False:
        return Filled(same_person.others(draft.answers))
    if said and len(draft.answers.similar) == 1:
        return say_same(scene, heard.who, draft, draft.answers.similar[0], None)
    return read(scene, heard, draft, ask)


def _kept_apart(scene: Scene, heard: Heard, draft: Draft, ask: ReportQuestion) -> Filled[Answers, ReportQuestion]:
    """Words about somebody else stay with the report, and make nobody else of who it is about; danger counts."""
    known = with_signs(draft.answers, danger_signs(scene.message(heard.text).danger))
    return Filled(add_words(known, heard.text, heard.message_id) or known, ask, (TWO,))


def _asks_what_to_do(scene: Scene, heard: Heard, draft: Draft) -> bool:
    """ "Terus saya harus gimana", and nothing else; what callers ask stays in the words that a call-taker writes."""
    if heard.forwarded or draft.answers.on_behalf or not asks_what_to_do(heard.text):
        return False
    facts = scene.message(heard.text)
    return not is_story(facts) and facts.place.span is None


def _keep(
    scene: Scene, draft: Draft, answers: Answers, asking: ReportQuestion | None, hints: tuple[str, ...]
) -> Progress[Draft]:
    return keep(scene, draft, answers, asking, *hints)


def _show(scene: Scene, draft: Draft, anew: bool, delay_ms: int) -> None:
    show(scene, draft, anew=anew, delay_ms=delay_ms)


# -- buttons that are no plain answer ----------------------------------------------------------------------------------


def _toggle_sign(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    on, sign = command.value[:1] == "+", command.value[1:]
    if sign not in SIGNS:
        return FORM.same(draft)
    answers = with_sign(draft.answers, sign, on)
    if answers.signs == draft.answers.signs:
        return Reply(InboxOutcome.NO_CHANGE)
    reply = FORM.go_on(scene, draft, command, Filled(answers, TABLE.load(draft.asking).ask))
    urgent_sign = on and sign in STAKE_SIGNS
    return Reply(InboxOutcome.FORM, "report.toast.call_112", alert=True, shown=True) if urgent_sign else reply


def _settle_doubt(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    answers = draft.answers
    filled: Filled[Answers, ReportQuestion] | None = None
    match command.value:
        case "family" if answers.kind == Kind.ODGJ_KELUARGA:
            filled = Filled(answers.with_(still_needed=True))
        case "enough" if answers.kind == Kind.ODGJ_KELUARGA:
            return _leave(scene, draft, not FORM.stands(scene, draft, command.message_id))
        case "outside" if answers.in_city is False:
            filled = Filled(answers.with_(outside_ok=True))
        case "pin" if answers.written is not None:
            filled = Filled(answers.with_(written=None))
        case "written" if answers.written is not None:
            filled = Filled(keep_written(scene, answers))
        case "elsewhere" | "noswap":
            filled = Filled(answers.with_(doubt=None), ReportQuestion.PLACE)
        case "swap" if answers.doubt is not None:
            taken = take_pin(scene, answers, answers.doubt)
            filled = Filled(taken.answers, taken.asking)
    return FORM.same(draft) if filled is None else FORM.go_on(scene, draft, command, filled)


def _same(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    if TABLE.load(draft.asking).ask is not ReportQuestion.SAME:
        return FORM.same(draft)
    if command.value == "none":
        return FORM.go_on(scene, draft, command, Filled(same_person.others(draft.answers)))
    number = int(command.value) if command.value.isdecimal() and len(command.value) <= 16 else 0
    return say_same(scene, command.who, draft, number, command.message_id)


def _choose_place(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    """One of the places, or of the kelurahan, that may be meant. The open question stays open; the next press of such
    a button finds none in question."""
    answers = choose_option(scene, draft.answers, command.value) or choose_area(draft.answers, command.value)
    if answers is None:
        return FORM.same(draft)
    return FORM.go_on(scene, draft, command, Filled(answers, TABLE.load(draft.asking).ask))


def _pass_on(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    """The call-taker's form closes and shows the links. A report that the team was alerted of stays with the
    call-taker: it is under way."""
    if not draft.answers.on_behalf:
        return Reply(InboxOutcome.NO_CHANGE)
    if draft.ticket_id is not None:
        return Reply(InboxOutcome.NO_CHANGE, "report.toast.not_passed", alert=True)
    passed = draft.answers.with_(passed=True)
    drafts.save(scene.tx, draft, answers=passed, asking=draft.asking, ticket_id=None, now=scene.now)
    drafts.close(scene.tx, draft.id, "cancelled", None, scene.now)
    scene.record(ReportPassedOnEvent(draft=draft.id))
    show(scene, draft, anew=False)
    return Reply(InboxOutcome.PASSED_ON, "report.toast.passed")


FORM: FormKind[Draft, Answers, ReportQuestion] = FormKind(
    table=TABLE,
    outcome=InboxOutcome.FORM,
    now="report.now.",
    not_yet="report.toast.not_yet",
    subject_of=subject_of,
    known_of=lambda draft: draft.answers,
    keep=_keep,
    show=_show,
    much=lambda draft: typed_much(draft.answers) or draft.ticket_id is not None,
    leave=_leave,
    sends=_send,
    reads=_read,
    given=lambda scene: None,
    acts={"s": _toggle_sign, "o": _settle_doubt, "j": _same, "p": _choose_place, "t": _pass_on},
)

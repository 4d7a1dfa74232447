"""Filling in a report by buttons and commands (SOP 2): begin, press, send, cancel."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import same_person
from bot.actions.report.form import gathering, keep, open_draft, reload, show, start, subject_of
from bot.actions.report.pin import choose_area, choose_option, take_pin
from bot.actions.report.ticket import open_ticket, reporter_left, update_ticket
from bot.domain.kit.codes import ticket_code
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.report.form import OPTIONAL, Ask, Open, pass_over, previous, sendable, settled, typed_much, with_sign
from bot.domain.report.messages import ReporterReceipt, ReportPrivateHint, SameClosed
from bot.domain.ticket.answers import KIND_OF_CODE, SIGNS, STAKE_SIGNS, Answers, Kind
from storage.kit import outbox, prompts
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

CHANNELS = ("telephone", "whatsapp")


@dataclass(frozen=True, slots=True)
class Begin:
    """`who` wants to report; `on_behalf` as a call-taker for a caller."""

    who: Who
    on_behalf: bool = False


@dataclass(frozen=True, slots=True)
class PressForm:
    """A button of the form with this `nonce`: `act` is its letter, `value` what it stands for; pressed on the message
    `message_id`."""

    who: Who
    nonce: str
    act: str
    value: str
    message_id: int


def begin(scene: Scene, command: Begin) -> Reply:
    """/lapor, the deep link, a "new report" button: the first question, or the one that is open."""
    draft = open_draft(scene, command.who.user_id)
    if draft is not None:
        if draft.answers.on_behalf != command.on_behalf:
            draft = keep(scene, draft, draft.answers, Open.load(draft.asking).ask, "unfinished").draft
        show(scene, draft, anew=True)
        return Reply("form again")
    prompts.settle(scene.tx, command.who.user_id)
    draft = start(scene, command.who, Answers(on_behalf=command.on_behalf))
    if draft is None:
        return Reply("limited", "report.toast.limited", alert=True)
    show(scene, draft, anew=True)
    return Reply("form")


def begin_for_caller(scene: Scene, command: Begin) -> Reply:
    """/catat. Raises Refusal `not_allowed`."""
    scene.require(command.who, Role.OPERATOR, Role.SUPERVISOR)
    return begin(scene, command)


def hint_private(scene: Scene, command: Begin) -> Reply:
    """/lapor in a group: reports are made in private. One line with a link, at most once an hour in a group."""
    chat = command.who.chat_id
    hour = scene.now // 3_600_000
    scene.tell(ReportPrivateHint(), chat, subject=f"hint:{hour}", rewrite=True)
    return Reply("private hint")


def press_form(scene: Scene, command: PressForm) -> Reply:
    """A press on a form. A button of a form that is closed, or of a question that is past, changes nothing and is
    answered with what is open now. Raises Refusal `not_allowed` for somebody else's form."""
    draft = drafts.by_nonce(scene.tx, command.nonce)
    if draft is not None and draft.user_id != command.who.user_id:
        raise Refusal("not_allowed", audit=True)
    if draft is None or draft.state != "open":
        return _stale(scene, command.who, draft)
    handler = _ACTS.get(command.act)
    if handler is None:
        return _now(draft)
    return handler(scene, draft, command)


def ask_to_leave(scene: Scene, draft: Draft, *, anew: bool) -> Reply:
    """Cancel, or ask first where much was given."""
    if typed_much(draft.answers) or draft.ticket_id is not None:
        show(scene, keep(scene, draft, draft.answers, Ask.LEAVE).draft, anew=anew)
        return Reply("asked to leave")
    return leave(scene, draft, anew=anew)


def leave(scene: Scene, draft: Draft, *, anew: bool) -> Reply:
    """The report is thrown away; a ticket that the team was alerted of stays, and the team hears that nothing more
    will come."""
    if not drafts.close(scene.tx, draft.id, "cancelled", None, scene.now):
        return _stale(scene, None, reload(scene, draft.id))
    if draft.ticket_id is not None:
        reporter_left(scene, draft.ticket_id, draft.answers)
    scene.record("report.cancelled", draft.ticket_id, {"draft": draft.id})
    show(scene, draft, anew=anew)
    return Reply("cancelled", "report.toast.cancelled")


def send(scene: Scene, draft: Draft, message_id: int | None) -> Reply:
    """The report becomes a ticket, once: the draft's row is the guard against double taps. The form that was pressed
    becomes the receipt."""
    if not sendable(draft.answers):
        show(scene, keep(scene, draft, draft.answers, None, "not_yet").draft, anew=message_id is None)
        return Reply("not yet", "report.toast.not_yet")
    if not drafts.close(scene.tx, draft.id, "sent", draft.ticket_id, scene.now):
        return _stale(scene, None, reload(scene, draft.id))
    ticket_id = draft.ticket_id
    if ticket_id is None:
        ticket_id = open_ticket(scene, draft, draft.answers, complete=True)
    else:
        update_ticket(scene, ticket_id, draft.answers, complete=True)
        scene.record("ticket.complete", ticket_id)
    drafts.link(scene.tx, draft.id, ticket_id)
    return _receipt(scene, draft, ticket_id, message_id)


def say_same(scene: Scene, who: Who, draft: Draft, ticket_id: int, message_id: int | None) -> Reply:
    """The report is about the person of an open ticket, says its writer (SOP 2): no ticket is made. Where that one has
    been closed meanwhile, or the team works on this one already, the report is sent as it is: nothing is lost."""
    other = tickets.get(scene.tx, ticket_id)
    if other is None or ticket_id not in draft.answers.similar:
        return _now(draft)
    if other.closed_at is not None:
        scene.tell(SameClosed(), draft.user_id)
        return send(scene, draft, message_id)
    if not drafts.close(scene.tx, draft.id, "sent", draft.ticket_id, scene.now):
        return _stale(scene, None, reload(scene, draft.id))
    home = same_person.join(scene, who, draft, other)
    if home is None and draft.ticket_id is not None:
        update_ticket(scene, draft.ticket_id, draft.answers, complete=True)
        scene.record("ticket.complete", draft.ticket_id)
        return _receipt(scene, draft, draft.ticket_id, message_id, "same.toast.team_told")
    home = other.id if home is None else home
    drafts.link(scene.tx, draft.id, draft.ticket_id or home)
    return _receipt(scene, draft, home, message_id, "same.toast.joined")


def _receipt(
    scene: Scene, draft: Draft, ticket_id: int, message_id: int | None, toast: str = "report.toast.sent"
) -> Reply:
    user_id, receipt = draft.user_id, f"receipt:{ticket_id}"
    if message_id and outbox.stands_at(scene.tx, user_id, subject_of(draft.id), message_id, scene.now):
        outbox.stand(scene.tx, user_id, receipt, message_id, scene.now)
    outbox.fall(scene.tx, user_id, subject_of(draft.id))
    ticket = tickets.get(scene.tx, ticket_id)
    wait = 0 if ticket is None or ticket.on_team_at is not None else gathering(scene)
    scene.tell(ReporterReceipt(ticket=ticket_id), user_id, subject=receipt, rewrite=True, delay_ms=wait)
    return Reply("sent", toast, {"code": ticket_code(ticket_id, scene.rules.epoch)})


def _stale(scene: Scene, who: Who | None, draft: Draft | None) -> Reply:
    """A button of a form that is closed or unknown: what became of it, and the form that is open now, if any."""
    current = None if who is None else open_draft(scene, who.user_id)
    if current is not None:
        show(scene, current, anew=True)
        return Reply("stale press", "report.toast.stale_open")
    if draft is not None and draft.state == "sent" and draft.ticket_id is not None:
        code = ticket_code(draft.ticket_id, scene.rules.epoch)
        return Reply("stale press", "report.toast.already_sent", {"code": code}, alert=True)
    return Reply("stale press", "report.toast.stale", alert=True)


def _now(draft: Draft) -> Reply:
    """Nothing changed: name the question that is open."""
    return Reply("no change", f"report.now.{Open.load(draft.asking).ask}")


def _go_on(
    scene: Scene, draft: Draft, command: PressForm, answers: Answers, asking: Ask | None = None, *hints: str
) -> Reply:
    """Keep an answer that was pressed and show the form in place; with 112 at once where life is at stake."""
    progress = keep(scene, draft, answers, asking, *hints)
    standing = _on_form(scene, draft, command)
    show(scene, progress.draft, anew=not standing, delay_ms=gathering(scene) if progress.alerted else 0)
    if answers.at_stake and not draft.answers.at_stake:
        return Reply("form", "report.toast.call_112", alert=True)
    return Reply("form")


def _choose_kind(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    kind = KIND_OF_CODE.get(command.value)
    if kind is None or (kind == draft.answers.kind and Open.load(draft.asking).ask is not Ask.KIND):
        return _now(draft)
    return _go_on(scene, draft, command, draft.answers.with_(kind=kind))


def _toggle_sign(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    on, sign = command.value[:1] == "+", command.value[1:]
    if sign not in SIGNS:
        return _now(draft)
    answers = with_sign(draft.answers, sign, on)
    if answers.signs == draft.answers.signs:
        return Reply("no change")
    reply = _go_on(scene, draft, command, answers, Open.load(draft.asking).ask)
    urgent_sign = on and sign in STAKE_SIGNS
    return Reply("form", "report.toast.call_112", alert=True) if urgent_sign else reply


def _next(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    ask = Open.load(draft.asking).ask
    if command.value != ask:
        return _now(draft)
    if settled(draft.answers, ask):
        return _go_on(scene, draft, command, draft.answers)
    return _go_on(scene, draft, command, pass_over(draft.answers, ask)) if ask in OPTIONAL else _now(draft)


def _back(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    ask = Open.load(draft.asking).ask
    before = previous(draft.answers, ask)
    if command.value != ask or before is None:
        return _now(draft)
    return _go_on(scene, draft, command, draft.answers, before)


def _edit(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    if command.value not in {str(ask) for ask in (*OPTIONAL, Ask.KIND, Ask.PLACE, Ask.CHANNEL)}:
        return _now(draft)
    return _go_on(scene, draft, command, draft.answers, Ask(command.value))


def _cancel(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    return ask_to_leave(scene, draft, anew=not _on_form(scene, draft, command))


def _really_cancel(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    return leave(scene, draft, anew=not _on_form(scene, draft, command))


def _resume(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    return _go_on(scene, draft, command, draft.answers)


def _send(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    return send(scene, draft, command.message_id)


def _settle_doubt(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    answers = draft.answers
    match command.value:
        case "family" if answers.kind == Kind.ODGJ_KELUARGA:
            return _go_on(scene, draft, command, answers.with_(still_needed=True))
        case "enough" if answers.kind == Kind.ODGJ_KELUARGA:
            return leave(scene, draft, anew=not _on_form(scene, draft, command))
        case "outside" if answers.in_city is False:
            return _go_on(scene, draft, command, answers.with_(outside_ok=True))
        case "elsewhere" | "noswap":
            return _go_on(scene, draft, command, answers.with_(doubt=None), Ask.PLACE)
        case "swap" if answers.doubt is not None:
            taken = take_pin(scene, answers, answers.doubt)
            return _go_on(scene, draft, command, taken.answers, taken.asking)
    return _now(draft)


def _same(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    if Open.load(draft.asking).ask is not Ask.SAME:
        return _now(draft)
    if command.value == "none":
        return _go_on(scene, draft, command, same_person.others(draft.answers))
    number = int(command.value) if command.value.isdecimal() and len(command.value) <= 16 else 0
    return say_same(scene, command.who, draft, number, command.message_id)


def _choose_place(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    """One of the places, or of the kelurahan, that may be meant. The open question stays open; the next press of such
    a button finds none in question."""
    answers = choose_option(scene, draft.answers, command.value) or choose_area(draft.answers, command.value)
    if answers is None:
        return _now(draft)
    return _go_on(scene, draft, command, answers, Open.load(draft.asking).ask)


def _choose_channel(scene: Scene, draft: Draft, command: PressForm) -> Reply:
    if command.value not in CHANNELS or not draft.answers.on_behalf:
        return _now(draft)
    return _go_on(scene, draft, command, draft.answers.with_(caller_channel=command.value))


def _on_form(scene: Scene, draft: Draft, command: PressForm) -> bool:
    return command.message_id > 0 and outbox.stands_at(
        scene.tx, draft.user_id, subject_of(draft.id), command.message_id, scene.now
    )


_ACTS: dict[str, Callable[[Scene, Draft, PressForm], Reply]] = {
    "k": _choose_kind,
    "s": _toggle_sign,
    "n": _next,
    "b": _back,
    "e": _edit,
    "x": _cancel,
    "y": _really_cancel,
    "z": _resume,
    "g": _send,
    "o": _settle_doubt,
    "j": _same,
    "c": _choose_channel,
    "p": _choose_place,
}

"""What the clock does: a reminder falls due. Each fires once, in the transaction that marks it fired."""

from collections.abc import Callable
from dataclasses import replace

from bot.actions.case import timers as case_timers
from bot.actions.family import form as search_form
from bot.actions.family import proposals, public_notice, search, second_yes
from bot.actions.kit.scene import Scene
from bot.actions.report import live, still_there, which
from bot.actions.report.form import expire, idle_since
from bot.actions.report.waiting import remind_due
from bot.actions.system import breach
from bot.actions.system.erasure import erasure_due
from bot.actions.ticket import reviews, shift_timers
from bot.actions.ticket.called import Rung, call_supervisors
from bot.actions.ticket.shifts import CHECK
from bot.actions.ticket.shown import take_back
from bot.actions.ticket.tickets import alert_team, apply, refresh_work
from bot.clock import HOUR, MINUTE, SECOND
from bot.domain.kit.filled import put_under
from bot.domain.kit.people import ERASURE, Role
from bot.domain.kit.reminders import OfferFacts, ReminderKind
from bot.domain.places.city import City
from bot.domain.report.messages import ReporterSeenAgain, ReporterSolved
from bot.domain.rules import Rules
from bot.domain.ticket.events import TicketOfferLapsedEvent, TicketUnclaimedGroupEvent, TicketUnclaimedSupervisorEvent
from bot.domain.ticket.messages import (
    LadderAskHolder,
    LadderRecheck,
    LadderSilent,
    LadderUnclaimed,
    WorkOffer,
    WorkOfferAnswered,
)
from bot.domain.ticket.moves import TAKE_BACK, Ticket, is_over, lapse_recheck, lose_lease
from bot.domain.ticket.table import TicketState
from storage.case import persons
from storage.kit import reminders
from storage.kit.reminders import Due
from storage.kit.sqlite import Tx
from storage.ticket import drafts, tickets

RETRY_MS = (10 * SECOND, 1 * MINUTE, 5 * MINUTE, 30 * MINUTE, 1 * HOUR)

Failed = Callable[[Due, Exception], None]
FormFailed = Callable[[int, Exception], None]
Effect = Callable[[Scene, Ticket, Due], None]
_EFFECTS: dict[ReminderKind, Effect] = {
    **case_timers.EFFECTS,
    ReminderKind.UNCLAIMED_ON_DUTY: shift_timers.call_on_duty,
    ReminderKind.UNCLAIMED_LEADS: shift_timers.tell_leads_again,
    still_there.KIND: still_there.ask_reporters,
    live.LATE: live.count_late,
}
_APART: dict[ReminderKind, Callable[[Scene, Due], None]] = {  # reminders that belong to no ticket
    ERASURE: erasure_due,
    breach.CLOCK: breach.breach_due,
    search_form.KEEP: search.keep_due,
    ReminderKind.REPORT_WAITS: remind_due,
    ReminderKind.WORDS_WAIT: which.waited,
    search.NEWS: search.news_due,
    proposals.WAITING: proposals.waiting_due,
    second_yes.END: public_notice.notice_due,
    second_yes.ASK: second_yes.second_due,
    ReminderKind.REVIEW: reviews.review_due,
    CHECK: shift_timers.announce_empty,
}


def effect(kind: ReminderKind) -> Callable[[Effect], Effect]:
    """Register what reminders of `kind` do. Raises ValueError where there is an effect already."""
    return put_under(kind, _EFFECTS)


def fire_due(tx: Tx, now: int, rules: Rules, city: City, failed: Failed | None = None, limit: int = 500) -> int:
    """Fire what is due at `now` (UTC ms), each in a savepoint of its own; how many were looked at. What fell due while
    the bot was down fires once, late, never dropped. One that fails is undone alone, told to `failed` and tried again
    later, so that it neither blocks the others nor loops."""
    due = reminders.due(tx, now, limit)
    for one in due:
        try:
            with tx.savepoint():
                current = reminders.get(tx, one.id)
                if current is None or current.due_at > now:
                    continue  # cancelled or put off by one that rang just before it
                _fire(Scene(tx, now, f"r:{one.id}", "clock", rules, city), one)
                reminders.fired(tx, one.id, now)
        except Exception as error:
            if not tx.alive:
                raise
            tries = one.facts.get("tries", 0) + 1
            reminders.retry(tx, one, now + RETRY_MS[min(tries, len(RETRY_MS)) - 1], tries)
            if failed is not None:
                failed(one, error)
    return len(due)


def expire_idle(tx: Tx, now: int, rules: Rules, city: City, failed: FormFailed | None = None, limit: int = 100) -> int:
    """End forms that were left alone for `draft_expires_min`, at most `limit` at once, each in a savepoint of its own;
    how many. One whose end cannot be told is closed without a word and told to `failed`."""
    idle = drafts.idle(tx, idle_since(now, rules), limit)
    for draft_id in idle:
        scene = Scene(tx, now, f"idle:{draft_id}", "clock", rules, city)
        try:
            with tx.savepoint():
                expire(scene, drafts.existing(scene.tx, draft_id))
        except Exception as error:
            if not tx.alive:
                raise
            drafts.close(tx, draft_id, "expired", None, now)
            if failed is not None:
                failed(draft_id, error)
    return len(idle)


def _fire(scene: Scene, due: Due) -> None:
    if due.ticket_id is None:
        _APART[ReminderKind(due.kind)](scene, due)
        return
    ticket = tickets.get(scene.tx, due.ticket_id)
    if ticket is not None:
        _EFFECTS[ReminderKind(due.kind)](scene, ticket, replace(due, due_at=due.facts.get("due", due.due_at)))


@effect(ReminderKind.UNCLAIMED_GROUP)
def _unclaimed_group(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.state is TicketState.NEW:
        scene.record(TicketUnclaimedGroupEvent(), ticket.id)
        alert_team(scene, ticket)


@effect(ReminderKind.UNCLAIMED_SUPERVISOR)
def _unclaimed_supervisor(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.state is not TicketState.NEW:
        return
    scene.record(TicketUnclaimedSupervisorEvent(), ticket.id)
    if not call_supervisors(scene, LadderUnclaimed(ticket=ticket.id, due=due.due_at), ticket.id, Rung.FIRST):
        alert_team(scene, ticket)  # nobody above the team: the team is all there is


@effect(ReminderKind.LEASE_ASK)
def _lease_ask(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.holder is not None and not persons.await_a_grave(scene.tx, ticket.id):
        scene.tell(LadderAskHolder(ticket=ticket.id, due=due.due_at), ticket.holder)


@effect(ReminderKind.LEASE_END)
def _lease_end(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.holder is None or persons.await_a_grave(scene.tx, ticket.id):
        return  # the search, the letters and the grave have reminders of their own
    former = ticket.holder
    decision = lose_lease(ticket, scene.now)
    if decision is not None:
        apply(scene, ticket, decision)
    silent = LadderSilent(ticket=ticket.id, due=due.due_at, former=former)
    if decision is not None:
        call_supervisors(scene, silent, ticket.id, Rung.SILENT)
    else:
        scene.tell_role(Role.SUPERVISOR, silent)


@effect(ReminderKind.RECHECK)
def _recheck(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.holder is not None:
        scene.tell(LadderRecheck(ticket=ticket.id, due=due.due_at), ticket.holder)
    question = ReporterSeenAgain(ticket=ticket.id)
    for user_id in tickets.reporters(scene.tx, ticket.id):
        scene.tell(question, user_id, subject=question.subject)


@effect(ReminderKind.RECHECK_END)
def _recheck_end(scene: Scene, ticket: Ticket, due: Due) -> None:
    decision = lapse_recheck(ticket, scene.now)
    if decision is not None:
        apply(scene, ticket, decision)


@effect(ReminderKind.OFFER)
def _offer_lapsed(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Nobody answered the hand-over: the holder still has it, and is told so."""
    offered = due.given(OfferFacts)
    if ticket.holder is None or ticket.holder != offered.holder:
        return
    scene.record(TicketOfferLapsedEvent(to=offered.to), ticket.id)
    scene.tell(WorkOfferAnswered(ticket=ticket.id, to=offered.to, answer="lapsed"), ticket.holder)
    scene.tell(WorkOffer(ticket=ticket.id), offered.to, subject=f"offer:{ticket.id}", rewrite=True)


@effect(TAKE_BACK)
def _take_back(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Some hours after the end (SOP 9): pin, files and words leave the holder's chat, the card keeps its number."""
    if ticket.holder is not None and is_over(ticket, scene.now):
        take_back(scene, ticket.id, ticket.holder)
        refresh_work(scene, ticket)


@effect(ReminderKind.CLOSE_QUESTION)
def _close_question(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.state is TicketState.DONE:
        for user_id in tickets.reporters(scene.tx, ticket.id):
            question = ReporterSolved(ticket=ticket.id)
            scene.tell(question, user_id, subject=question.subject)

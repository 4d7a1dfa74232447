"""The form: at most one draft for each person, a row and not memory, shown as one living message."""

from bot.actions.accounts.asking import begins_too_often, passes_once
from bot.actions.kit import follow_ups
from bot.actions.kit.follow_ups import shows_unfinished
from bot.actions.kit.forms import Progress
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import same_person
from bot.actions.ticket.opening import looked_up, open_ticket, update_ticket
from bot.actions.ticket.sourced import warn_known
from bot.clock import HOUR, MINUTE
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.forms import Open
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.reminders import DraftFacts, ReminderKind
from bot.domain.report.events import ReportExpiredEvent, ReportLimitedEvent, ReportPausedEvent
from bot.domain.report.form import TABLE, ReportQuestion, ready_for_team
from bot.domain.report.messages import ReporterReceipt, ReportForm, ReportLimited, ReportPlaceKept, TeamReporterLeft
from bot.domain.report.told import could_be_sent
from bot.domain.rules import Rules
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.doubt_messages import PausedTold
from bot.domain.ticket.events import TicketReporterLeftEvent
from storage.accounts import addresses, pauses, people
from storage.kit import doubt, outbox, reminders
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

# "Saved" and "with the team" become one message if the card is delivered within this time, and then at that moment.
GATHER_MS = 1_000
LATE_MS = 30 * MINUTE
EARLY_MS = 5 * MINUTE
UNLIMITED = frozenset({Role.OPERATOR, Role.SUPERVISOR})


def subject_of(draft_id: int) -> str:
    """The living message of a draft."""
    return f"form:{draft_id}"


def show(scene: Scene, draft: Draft, *, anew: bool, delay_ms: int = 0) -> None:
    """Show the open question: at the bottom of the chat (`anew`), or where the form stands. A form that is about to
    be written anew is drawn then, so nothing is queued behind it."""
    subject = subject_of(draft.id)
    if not doubt.waits_anew(scene.tx, draft.user_id, subject):
        scene.tell(ReportForm(draft=draft.id), draft.user_id, subject=subject, rewrite=not anew, delay_ms=delay_ms)


def open_draft(scene: Scene, user_id: int) -> Draft | None:
    """The report that this person is filling in. One that was left alone for too long is closed, not continued."""
    draft = drafts.open_one(scene.tx, user_id)
    if draft is None or draft.touched_at > idle_since(scene.now, scene.rules):
        return draft
    expire(scene, draft)
    return None


@follow_ups.rights_lost.acts
def _rights_lost(scene: Scene, user_id: int, why: str) -> None:
    """A caller's report that a call-taker was writing down ends with the right to do so."""
    draft = drafts.open_one(scene.tx, user_id)
    if draft is not None and draft.answers.on_behalf and not UNLIMITED & people.roles_of(scene.tx, user_id):
        expire(scene, draft)


def expire(scene: Scene, draft: Draft) -> None:
    """A report that was left alone ends, and its form says so where it stands: an edit makes no sound. A ticket that
    the team was alerted of stays, and its card says that nothing more will come."""
    if not drafts.close(scene.tx, draft.id, "expired", None, scene.now):
        return
    scene.record(ReportExpiredEvent(draft=draft.id), draft.ticket_id)
    ticket = None if draft.ticket_id is None else tickets.get(scene.tx, draft.ticket_id)
    if ticket is not None and ticket.closed_at is None:
        update_ticket(scene, ticket.id, ticket.answers.with_(gave_up=True), complete=False)
        scene.record(TicketReporterLeftEvent(), ticket.id)
    subject = subject_of(draft.id)
    if _was_shown(scene, draft):
        anew = has_keys(draft)  # nothing but a new message takes the keyboard away
        scene.tell(ReportForm(draft=draft.id), draft.user_id, Priority.CARD, subject=subject, rewrite=not anew)


def reporter_left(scene: Scene, ticket_id: int, answers: Answers) -> None:
    """The reporter broke off after the team was alerted: the ticket stays, the team is told (SOP 2)."""
    update_ticket(scene, ticket_id, answers.with_(gave_up=True), complete=False)
    scene.record(TicketReporterLeftEvent(), ticket_id)
    scene.tell_team(TeamReporterLeft(ticket=ticket_id))


def idle_since(now: int, rules: Rules) -> int:
    """A form that was last touched at or before this instant (UTC ms) was left alone for too long."""
    return now - rules.sop.draft_expires_min * MINUTE


def start(scene: Scene, who: Who, answers: Answers, *hints: str, urgent: bool = False) -> Draft | None:
    """Open a draft and ask nothing yet; None over the limit (the one polite answer is given here), and in a pause. What
    is `urgent` passes a pause, and the limit once a day (SOP 2: a second emergency of the same person)."""
    first = admitted(scene, who, urgent=urgent)
    if first is None:
        return None
    hints = (*first, *hints)
    return drafts.start(
        scene.tx,
        user_id=who.user_id,
        nonce=new_nonce(),
        answers=answers,
        asking=Open(TABLE.next(answers), hints).dump(),
        channel="operator" if answers.on_behalf else addresses.channel_of(scene.tx, who.user_id),
        now=scene.now,
    )


def admitted(scene: Scene, who: Who, *, urgent: bool) -> tuple[str, ...] | None:
    """The hints for whoever may begin now; None, and told so, over the limit and in a pause."""
    if not urgent and pauses.running(scene.tx, who.user_id, scene.now) is not None:
        _tell_pause(scene, who)
        return None
    if _over_limit(scene, who) and not (urgent and passes_once(scene, who.user_id)):
        _decline(scene, who)
        return None
    return ("notice",) if people.mark_noticed(scene.tx, who.user_id, scene.now) else ()


def keep(
    scene: Scene, draft: Draft, answers: Answers, asking: ReportQuestion | None = None, *hints: str
) -> Progress[Draft]:
    """Keep an answer and the question that is open now (by default what is missing next). An urgent report becomes a
    ticket as soon as kind and place are known; a ticket that is there already gets the answer too (SOP 2)."""
    answers = looked_up(scene, draft.answers, answers, draft_id=draft.id)
    answers = same_person.look(scene, draft, answers)
    if asking is ReportQuestion.SAME and not answers.similar:
        asking = None  # what it asked about has been closed meanwhile
    if asking in (ReportQuestion.CHANNEL, ReportQuestion.CALLER) and not TABLE.applies(answers, asking):
        asking = None  # life may be at stake: kind and place come first
    ticket_id = draft.ticket_id
    ready = ticket_id is None and ready_for_team(answers)
    alerted = ready and not warn_known(scene, answers)
    if alerted:
        ticket_id = open_ticket(scene, draft, answers, complete=False)
    elif ticket_id is not None:
        update_ticket(scene, ticket_id, answers, complete=False)
    if could_be_sent(answers) and not could_be_sent(draft.answers):
        plan_nudge(scene, draft.id, scene.now + scene.rules.sop.draft_nudge_min * MINUTE)
    question = Open(TABLE.next(answers) if asking is None else asking, _with_notice(scene, draft, hints))
    now = drafts.save(scene.tx, draft, answers=answers, asking=question.dump(), ticket_id=ticket_id, now=scene.now)
    if has_keys(draft) and question.ask is not ReportQuestion.PLACE:
        leave_keys(scene, draft)
    at_stake = answers.at_stake and not (draft.answers.at_stake or answers.cannot_call)
    return Progress(now, gathering(scene) if alerted else 0, "report.toast.call_112" if at_stake else None)


def has_keys(draft: Draft) -> bool:
    """The open question stands above a keyboard: only that can ask a phone where it is. A call-taker's phone is
    somewhere else, and is not asked."""
    return TABLE.load(draft.asking).ask is ReportQuestion.PLACE and not draft.answers.on_behalf


def leave_keys(scene: Scene, draft: Draft) -> None:
    """The form goes on from a question with a keyboard. Such a message can be neither edited nor cleared, and its keys
    stay until another message takes them away: tapped at home the day after, they would say where that is. Other
    messengers than Telegram have no such keyboard."""
    elsewhere = draft.user_id >= outbox.FIRST_OF_OTHERS
    if elsewhere or not outbox.shown_with_keys(scene.tx, draft.user_id, subject_of(draft.id)):
        return
    scene.tell(ReportPlaceKept(draft=draft.id), draft.user_id)
    outbox.keys_gone(scene.tx, draft.user_id, subject_of(draft.id))


def plan_nudge(scene: Scene, draft_id: int, due_at: int) -> None:
    """Look at `due_at` (UTC ms) whether a report that could be sent was (bot/actions/report/waiting.py)."""
    reminders.plan_apart(scene.tx, ReminderKind.REPORT_WAITS, due_at, DraftFacts(draft_id, 0))


def tell_arrival(scene: Scene, ticket_id: int) -> None:
    """The card is with the team: only now the reporters are told so (SOP 2), without waiting any longer. Whoever is
    still filling in the report reads it on the form."""
    for user_id in tickets.reporters(scene.tx, ticket_id):
        draft = open_draft(scene, user_id)
        if draft is None or draft.ticket_id != ticket_id:
            subject = f"receipt:{ticket_id}"
            scene.tell(ReporterReceipt(ticket=ticket_id), user_id, subject=subject, rewrite=True)
        else:
            subject = subject_of(draft.id)
            if not has_keys(draft):  # a question with a keyboard cannot be edited
                show(scene, draft, anew=False)
        outbox.hasten(scene.tx, user_id, subject, scene.now)


def gathering(scene: Scene) -> int:
    """How long (ms) a message to a reporter may wait for the team's card."""
    return 0 if people.team_chat(scene.tx) is None else GATHER_MS


def is_late(sent_at: int, now: int) -> bool:
    """A message from before a long outage, or from a phone whose date is wrong: accepted, and marked."""
    return now - sent_at > LATE_MS or sent_at - now > EARLY_MS


def _was_shown(scene: Scene, draft: Draft) -> bool:
    tx, user_id, subject = scene.tx, draft.user_id, subject_of(draft.id)
    with_keys = has_keys(draft) and outbox.shown_with_keys(tx, user_id, subject)
    return with_keys or outbox.standing(tx, user_id, subject) is not None


def _with_notice(scene: Scene, draft: Draft, hints: tuple[str, ...]) -> tuple[str, ...]:
    """The data notice is not lost where answers come faster than the form is drawn."""
    waits = "notice" in TABLE.load(draft.asking).hints and not _was_shown(scene, draft)
    return ("notice", *hints) if waits and "notice" not in hints else hints


def _over_limit(scene: Scene, who: Who) -> bool:
    rules, tx = scene.rules, scene.tx
    if people.roles_of(tx, who.user_id) & UNLIMITED:
        return False
    return (
        begins_too_often(scene, who.user_id)
        or tickets.opened_since(tx, who.user_id, scene.now - HOUR) >= rules.reports_per_hour
        or tickets.opened_since(tx, who.user_id, scene.now - 24 * HOUR) >= rules.reports_per_day
        or len(tickets.reported_by(tx, who.user_id, open_only=True)) >= rules.reports_open
    )


def _decline(scene: Scene, who: Who) -> None:
    """One polite answer in an hour, then silence: 10,000 tries cost one message."""
    if people.mark_limited(scene.tx, who.user_id, scene.now, scene.now - HOUR):
        scene.record(ReportLimitedEvent(user=who.user_id))
        scene.tell(ReportLimited(), who.user_id)


def _tell_pause(scene: Scene, who: Who) -> None:
    """Until when, why, and where danger is told, at most once in ten minutes."""
    if people.mark_limited(scene.tx, who.user_id, scene.now, scene.now - 10 * MINUTE):
        scene.record(ReportPausedEvent(user=who.user_id))
        scene.tell(PausedTold(), who.user_id)


@shows_unfinished
def _unfinished(scene: Scene, who: Who) -> Reply | None:
    """A report in the making comes before another dialogue."""
    draft = open_draft(scene, who.user_id)
    if draft is None:
        return None
    show(scene, keep(scene, draft, draft.answers, TABLE.load(draft.asking).ask, "unfinished").row, anew=True)
    return Reply(InboxOutcome.REPORT_FIRST)

"""Asking a map service (bot/loops/geocoding.py carries the questions): which one is asked next, and what its answer,
or its failure, changes. Nothing of a report ever waits for it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.form import show
from bot.actions.report.pin import choose_area, choose_option
from bot.actions.ticket.opening import update_ticket
from bot.actions.ticket.tickets import authorise, check_place, find, refresh_work
from bot.clock import MINUTE
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.places.geocoding import (
    EMPTY_KEPT_MS,
    TOO_LATE_MS,
    TRIES,
    Candidate,
    Failed,
    Outcome,
    ServiceState,
    ServiceTrouble,
    after,
)
from bot.domain.report.events import GeocoderRefusedEvent, TicketAreaSetEvent
from bot.domain.report.form import TABLE, ReportQuestion
from bot.domain.report.messages import OpsGeocoderRefused
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.events import TicketPlacePickedEvent
from bot.domain.ticket.lookups import learnt, question_about
from bot.domain.ticket.messages import WorkNoted
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.refusals import NoSuchArea
from bot.domain.ticket.table import By
from storage.accounts import people
from storage.places import geocode
from storage.places.geocode import GeocodeJob
from storage.ticket import drafts, tickets
from storage.ticket.drafts import Draft

AT_ONCE = 100  # questions that are settled in one transaction because somebody else asked them before
AGAIN_MS = MINUTE  # a question whose answer never came, because the process ended, is asked again
# Questions with a keyboard cannot be edited, and a doubt or a farewell comes before it.
LEFT_ALONE = frozenset({ReportQuestion.PLACE, ReportQuestion.SWAPPED, ReportQuestion.OUTSIDE, ReportQuestion.LEAVE})


@dataclass(frozen=True, slots=True)
class SetArea:
    """`who` says in which kelurahan the ticket with this `number` is, by its `name`."""

    who: Who
    number: int | None
    name: str


def next_job(scene: Scene) -> GeocodeJob | None:
    """The question to ask now, its attempt counted; None where there is none, or the service is left alone. Those that
    nobody needs any more, or that somebody else asked before, are settled on the way."""
    tx, now = scene.tx, scene.now
    if geocode.line(tx).pause_at(now):
        return None
    for _ in range(AT_ONCE):
        job = geocode.due(tx, now)
        if job is None:
            return None
        known = geocode.known(tx, job.question, now) if _wanted(scene, job) else ()
        if known is None:
            geocode.attempt(tx, job, now + AGAIN_MS)
            return replace(job, tries=job.tries + 1)
        if known:
            # A cause of its own: what is told of one question must not look like a repetition of another's.
            _deliver(replace(scene, cause=f"geocode:{job.id}:{job.created_at}:known"), job, known)
        geocode.settle(tx, job)
    return None


def settle(scene: Scene, job: GeocodeJob, outcome: Outcome, keep_ms: int) -> ServiceState:
    """What the answer changes (kept for `keep_ms`), or how long the service is left alone now; how it stands."""
    line = after(geocode.line(scene.tx), outcome, scene.now)
    if isinstance(outcome, Failed):
        line = _told(scene, line, outcome)
        _give_up_or_wait(scene, job, outcome, line)
    else:
        kept = keep_ms if outcome else min(keep_ms, EMPTY_KEPT_MS)
        geocode.learn(scene.tx, job.question, outcome, scene.now, scene.now + kept)
        _deliver(scene, job, outcome)
        geocode.settle(scene.tx, job)
    geocode.save_line(scene.tx, line)
    return line


def drop(scene: Scene, job: GeocodeJob) -> None:
    """The answer could not be taken in: it is forgotten, so that it does no harm again."""
    geocode.settle(scene.tx, job)
    geocode.save_line(scene.tx, ServiceState())


def purge(scene: Scene) -> int:
    """Forget what has expired; how many rows."""
    return geocode.purge(scene.tx, scene.now, scene.now - TOO_LATE_MS)


def pick_place(scene: Scene, command: PressOn) -> Reply:
    """The claimer, or a supervisor, knows which of the found places it is: the ticket gets its pin. Raises Refusal
    `not_here`, `no_such_ticket`, `not_yours`, `not_allowed`, `stale` (another place was given meanwhile)."""
    check_place(scene, command.who)
    ticket = find(scene, command.nonce, None)
    authorise(scene, ticket, command.who, By.HOLDER)
    answers = choose_option(scene, ticket.answers, command.arg)
    if answers is None:
        picked = choose_area(ticket.answers, command.arg)
        if picked is None:
            raise Refusal(StaleButton())
        return _take_area(scene, ticket, picked)
    update_ticket(scene, ticket.id, answers, complete=ticket.complete)
    _keep_in_form(scene, ticket.id, answers)
    scene.record(TicketPlacePickedEvent(), ticket.id)
    return Reply(InboxOutcome.PLACE_PICKED, "toast.place_picked", {"ticket": ticket.id})


def set_area(scene: Scene, command: SetArea) -> Reply:
    """/kelurahan 12 Sukasari: whoever holds the ticket, or a supervisor, knows the kelurahan. Raises Refusal
    `not_here`, `no_such_ticket`, `not_yours`, `not_allowed`, `no_such_area`."""
    check_place(scene, command.who)
    ticket = find(scene, None, command.number)
    authorise(scene, ticket, command.who, By.HOLDER)
    area = scene.city.named(command.name) or scene.city.named(f"kel. {command.name}")
    if area is None:
        raise Refusal(NoSuchArea())
    reply = _take_area(scene, ticket, ticket.answers.with_(area_code=area.code, areas=()))
    scene.tell(WorkNoted(ticket=ticket.id, step="area"), command.who.chat_id)  # a command has no toast
    return reply


def _take_area(scene: Scene, ticket: Ticket, answers: Answers) -> Reply:
    """From a guess to what somebody of the team knows; what it was before stays in the event."""
    former = ticket.area_code or ""
    update_ticket(scene, ticket.id, answers, complete=ticket.complete)
    _keep_in_form(scene, ticket.id, answers)
    scene.record(TicketAreaSetEvent(area=answers.area_code or "", former=former), ticket.id)
    return Reply(InboxOutcome.PLACE_PICKED, "toast.place_picked", {"ticket": ticket.id})


def _keep_in_form(scene: Scene, ticket_id: int, answers: Answers) -> None:
    """Whoever is still filling in the report must not undo the choice with the next answer."""
    for user_id in tickets.reporters(scene.tx, ticket_id):
        draft = drafts.open_one(scene.tx, user_id)
        if draft is not None and draft.ticket_id == ticket_id:
            _save(scene, draft, answers)


def _wanted(scene: Scene, job: GeocodeJob) -> bool:
    """Whether the place is still the one that was asked about, and an answer would still help somebody."""
    if scene.now - job.created_at > TOO_LATE_MS:
        return False
    owner = _owner(scene, job)
    return owner is not None and question_about(owner[0]) == job.question


Keep = Callable[[Answers], None]


def _owner(scene: Scene, job: GeocodeJob) -> tuple[Answers, Keep] | None:
    """The answers that the question is about, and how to write them back; None where nobody works with them any
    more."""
    ticket_id = job.ticket_id
    if job.draft_id is not None:
        draft = drafts.get(scene.tx, job.draft_id)
        if draft is not None and draft.state == "open":
            return draft.answers, lambda answers: _into_form(scene, draft, answers)
        ticket_id = draft.ticket_id if draft is not None and draft.state == "sent" else None
    ticket = None if ticket_id is None else tickets.get(scene.tx, ticket_id)
    if ticket is None or ticket.closed_at is not None:
        return None
    return ticket.answers, lambda answers: _into_ticket(scene, ticket.id, answers)


def _deliver(scene: Scene, job: GeocodeJob, found: tuple[Candidate, ...]) -> None:
    owner = _owner(scene, job)
    if owner is None:
        return
    answers, keep = owner
    known = learnt(answers, job.question, found, scene.city)
    if known != answers:
        keep(known)


def _into_form(scene: Scene, draft: Draft, answers: Answers) -> None:
    """The open question stays; where there is something to choose from, the form shows it in place."""
    _save(scene, draft, answers)
    if draft.ticket_id is not None:
        _into_ticket(scene, draft.ticket_id, answers)
    if answers.options and TABLE.load(draft.asking).ask not in LEFT_ALONE:
        show(scene, draft, anew=False)


def _save(scene: Scene, draft: Draft, answers: Answers) -> None:
    drafts.save(scene.tx, draft, answers=answers, asking=draft.asking, ticket_id=draft.ticket_id, now=draft.touched_at)


def _into_ticket(scene: Scene, ticket_id: int, answers: Answers) -> None:
    """Only who works on it sees this; the group's card looks as before, so it is not edited."""
    ticket = tickets.get(scene.tx, ticket_id)
    if ticket is None:
        return
    tickets.update_answers(scene.tx, ticket_id, answers, complete=ticket.complete)
    if ticket.closed_at is None:
        refresh_work(scene, ticket, Priority.CARD)


def _give_up_or_wait(scene: Scene, job: GeocodeJob, failed: Failed, line: ServiceState) -> None:
    """A question that the service does not understand is not asked again, one that fails `TRIES` times neither."""
    blame = failed.trouble is ServiceTrouble.BROKEN
    if failed.trouble is ServiceTrouble.REJECTED or (blame and job.tries >= TRIES):
        geocode.settle(scene.tx, job)
    else:
        geocode.put_back(scene.tx, job, max(scene.now, line.paused_until), count=blame)


def _told(scene: Scene, line: ServiceState, failed: Failed) -> ServiceState:
    """That the service refuses us is said to the admins, once until it answers again."""
    if failed.trouble is not ServiceTrouble.REFUSED or line.told_at is not None:
        return line
    scene.record(GeocoderRefusedEvent())
    for user_id in people.holders_of(scene.tx, Role.ADMIN):
        scene.tell(OpsGeocoderRefused(), user_id)
    return replace(line, told_at=scene.now)

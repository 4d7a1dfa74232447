"""The same person? (SOP 2, 9) A report that looks like an open one is asked about before it is sent; who says yes
proposes it: whoever keeps that ticket decides, and anybody of the team can take them apart again. Nothing is joined by
itself."""

import json
from dataclasses import dataclass, replace

from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import sightings
from bot.actions.report.pin import take_pin
from bot.actions.report.sightings import Told
from bot.actions.ticket.opening import open_ticket, show_file, update_ticket
from bot.actions.ticket.shown import show_proposal
from bot.actions.ticket.tickets import (
    alert_team,
    apply,
    arrow_of,
    authorise,
    check_place,
    find,
    refresh_card,
    refresh_work,
)
from bot.actions.ticket.words import require_holder
from bot.actions.ticket.work import TakeStep, make_move, performs
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.places.compass import Pin, flat_m
from bot.domain.report.messages import ReporterReceipt, SameSeparated
from bot.domain.report.refusals import AlreadyDecided, AlreadySeparated, NothingJoined
from bot.domain.ticket.answers import SIGNS, Answers, Kind
from bot.domain.ticket.events import TicketJoinedEvent, TicketMessageEvent, TicketSeparatedEvent
from bot.domain.ticket.messages import WorkNoted
from bot.domain.ticket.moves import Ticket, decide
from bot.domain.ticket.same_person import NearLimits, words_of
from bot.domain.ticket.sightings import HERE, MOVED
from bot.domain.ticket.table import By, TicketState
from storage.kit import events
from storage.ticket import drafts, joined, likeness, near, tickets
from storage.ticket import sightings as stored
from storage.ticket.drafts import Draft
from storage.ticket.joined import Joined

SAME_SPOT_M = 100.0  # two people who point at one person do not hit the same metre


@dataclass(frozen=True, slots=True)
class Separate:
    """`who` says that the report with this number, joined to the ticket with this nonce, is about another person."""

    who: Who
    nonce: str
    draft: int


@dataclass(frozen=True, slots=True)
class DecideSame:
    """`who` says that the report with this number, proposed for the ticket with this nonce, is about its person;
    `hears`: its writer hears of the ticket from now on; `moves`: its pin and signs count."""

    who: Who
    nonce: str
    draft: int
    hears: bool
    moves: bool


def decide_same(scene: Scene, command: DecideSame) -> Reply:
    """Whoever keeps the ticket says that it is the same person: whether the writer hears of the ticket from now on, and
    whether their pin and their signs count. Words and files come to the ticket either way. Raises Refusal `not_here`,
    `no_such_ticket`, `not_yours`, `not_allowed`, `stale` (made-up data), `already_decided`."""
    check_place(scene, command.who)
    ticket = find(scene, command.nonce, None)
    require_holder(scene, command.who, ticket)
    report, draft = joined.get(scene.tx, command.draft), drafts.get(scene.tx, command.draft)
    if report is None or draft is None or report.ticket_id != ticket.id:
        raise Refusal(StaleButton(), audit=True)
    newly = command.hears and report.user_id not in tickets.reporters(scene.tx, ticket.id)
    signs = _new_signs(draft.answers, ticket) if command.moves else ()
    what = _seen(draft.answers, ticket) if command.moves else Told(HERE)
    before = None if what.pin is None else _pin(ticket)
    if not joined.accept(scene.tx, replace(report, newly=newly, signs=signs, before=before)):
        raise Refusal(AlreadyDecided(ticket.id))
    if newly:
        tickets.add_reporter(scene.tx, ticket.id, report.user_id, scene.now)
        scene.tell(ReporterReceipt(ticket=ticket.id), report.user_id, subject=f"receipt:{ticket.id}")
    user = report.user_id if newly else 0
    scene.record(TicketJoinedEvent(from_=0, user=user, draft=draft.id, moves=int(command.moves)), ticket.id)
    _bring(scene, draft, ticket, signs, what)
    show_proposal(scene, ticket.id, draft.id, command.who.user_id, anew=False)
    return Reply(InboxOutcome.JOINED, "same.toast.decided", {"ticket": ticket.id})


@follow_ups.ticket_closed.acts
def _ticket_closed(scene: Scene, ticket_id: int) -> None:
    """A ticket that ended without help, with reports proposed for it that nobody decided on: they may be right, so each
    is a report of its own from now on."""
    ticket = tickets.existing(scene.tx, ticket_id)
    if ticket.state is TicketState.DONE:
        return
    for report in joined.of_ticket(scene.tx, ticket_id):
        if report.proposed:
            _separate(scene, ticket, report)


def separate(scene: Scene, command: Separate) -> Reply:
    """Make a joined report a ticket of its own, since it is about another person after all; its writer is told the
    number. Raises Refusal `not_here`, `no_such_ticket`, `already_separated`, and what `authorise` raises."""
    check_place(scene, command.who)
    ticket = find(scene, command.nonce, None)
    authorise(scene, ticket, command.who, By.RESPONDER)
    report = joined.get(scene.tx, command.draft)
    if report is None or report.ticket_id != ticket.id:
        raise Refusal(StaleButton(), audit=True)
    return _separate(scene, ticket, report)


@performs("separate")
def separate_step(scene: Scene, command: TakeStep, ticket: Ticket) -> Reply:
    """/pisahkan N: the report that was joined last becomes a ticket of its own, or a duplicate is one again. Raises
    Refusal `nothing_joined`, `too_late`, and what `authorise` raises."""
    if ticket.closed_at is None:
        return _separate_latest(scene, command.who, ticket)
    authorise(scene, ticket, command.who, arrow_of("separate").by)
    decide(ticket, "separate", user_id=command.who.user_id, now=scene.now)  # refuses before anything changes
    other = tickets.get(scene.tx, int(ticket.outcome or 0))
    if other is not None:
        for user_id in _joined_from(scene, other, ticket):
            tickets.leave(scene.tx, other.id, user_id, scene.now)
        scene.record(TicketSeparatedEvent(from_=ticket.id), other.id)
        refresh_card(scene, other)
    _undo_duplicate(scene, ticket)
    return make_move(scene, command, ticket)


def _joined_from(scene: Scene, other: Ticket, ticket: Ticket) -> set[int]:
    """Who hears of `other` only because `ticket` was joined to it: its chain of events knows."""
    users: set[int] = set()
    for event in events.of_ticket(scene.tx, other.id):
        data = json.loads(event.data)
        if event.kind == "ticket.separated" and data["from"] == ticket.id:
            users.clear()
        elif event.kind == "ticket.joined" and data["from"] == ticket.id:
            users.add(int(data["user"]))
    return users


def _separate_latest(scene: Scene, who: Who, ticket: Ticket) -> Reply:
    """/pisahkan N on a ticket that reports were joined to: the one that came last. Raises Refusal `nothing_joined`, and
    what `authorise` raises."""
    authorise(scene, ticket, who, By.RESPONDER)
    reports = joined.of_ticket(scene.tx, ticket.id)
    if not reports:
        raise Refusal(NothingJoined(ticket=ticket.id))
    reply = _separate(scene, ticket, max(reports, key=lambda one: (one.joined_at, one.draft_id)))
    if who.private:
        scene.tell(WorkNoted(ticket=ticket.id, step="separate"), who.chat_id)
    return reply


def _undo_duplicate(scene: Scene, ticket: Ticket) -> None:
    """A duplicate is a ticket of its own again (the move itself: bot/actions/ticket/work.py): the files that its writer
    brought to the other ticket come back, and the two are not taken for one again."""
    report = joined.of_duplicate(scene.tx, ticket.id)
    other_id = int(ticket.outcome or 0)
    if report is not None and joined.separate(scene.tx, report.draft_id, scene.now):
        tickets.adopt_attachments(scene.tx, report.draft_id, ticket.id)
        _take_back(scene, report, ticket.id)
        scene.tell(SameSeparated(ticket=ticket.id), report.user_id)
    if other_id and other_id not in ticket.answers.apart:
        answers = ticket.answers.with_(apart=(*ticket.answers.apart, other_id))
        tickets.update_answers(scene.tx, ticket.id, answers, complete=ticket.complete)


def know_photo(scene: Scene, attachment_id: int, look_: str) -> None:
    """A photo was looked at. Where that makes another open ticket likelier, the card says so."""
    likeness.know(scene.tx, attachment_id, look_)
    number = likeness.ticket_of(scene.tx, attachment_id)
    ticket = None if number is None else tickets.get(scene.tx, number)
    if ticket is None or ticket.closed_at is not None:
        return
    found = near.like_ticket(scene.tx, ticket, NearLimits.of(ticket.sop), scene.rules.alike, scene.now)
    if any(match.photo for match in found):
        refresh_card(scene, ticket)
        refresh_work(scene, ticket)


# -- joining --------------------------------------------------------------------------------------------------------


def _bring(scene: Scene, draft: Draft, other: Ticket, signs: tuple[str, ...], what: Told) -> None:
    """What the report has goes to the ticket: signs, words, files, and the place where that is to count."""
    became_urgent = _add_signs(scene, other, signs)
    note = _keep_words(scene, draft, other)
    scene.record(TicketMessageEvent(note=note, way="from_reporter"), other.id)
    tickets.adopt_attachments(scene.tx, draft.id, other.id)
    for attachment in joined.files_of(scene.tx, draft.id):
        show_file(scene, other.id, attachment)
    now = tickets.existing(scene.tx, other.id)
    refresh_work(scene, now)
    writer = Who(draft.user_id, "", "id", draft.user_id)
    if now.state is TicketState.NOT_FOUND and now.closed_at is None:
        sightings.join(scene, writer, now, what, note)  # it opens the ticket again, and says so
    elif now.closed_at is None:
        sightings.keep(scene, writer, now, what, note)
    if became_urgent and now.state is TicketState.NEW:
        alert_team(scene, tickets.existing(scene.tx, other.id))


def _seen(answers: Answers, ticket: Ticket) -> Told:
    """What the second report says of where the person is. The pin moves where it lies elsewhere, or where none was
    known; a live location that already moves it goes on doing so."""
    if answers.lat_e6 is None or answers.lng_e6 is None:
        return Told(HERE)
    pin = (answers.lat_e6, answers.lng_e6)
    if ticket.lat_e6 is None or ticket.lng_e6 is None:
        return Told(HERE, pin, answers.live)
    if ticket.answers.live is not None:
        return Told(HERE)
    if answers.live is None and flat_m((ticket.lat_e6, ticket.lng_e6), pin) < SAME_SPOT_M:
        return Told(HERE)
    return Told(MOVED, pin, answers.live)


def _keep_words(scene: Scene, draft: Draft, other: Ticket) -> int:
    words = words_of(draft.answers)
    if not words:
        return 0
    return scene.note(other.id, draft.user_id, "from_reporter", words, "joined")


def _new_signs(answers: Answers, other: Ticket) -> tuple[str, ...]:
    """What the report adds to the ticket's signs: joining must not make anything less urgent."""
    said = set(answers.signs)
    if answers.kind == Kind.ODGJ_AMUK and other.kind != Kind.ODGJ_AMUK:
        said.add("danger")
    return tuple(sign for sign in SIGNS if sign in said and sign not in other.answers.signs)


def _add_signs(scene: Scene, other: Ticket, signs: tuple[str, ...]) -> bool:
    """True where they make the ticket urgent."""
    if not signs:
        return False
    have = other.answers.signs
    answers = other.answers.with_(signs=tuple(sign for sign in SIGNS if sign in have or sign in signs))
    update_ticket(scene, other.id, answers, complete=other.complete)
    return answers.urgent and not other.urgent


# -- taking apart ---------------------------------------------------------------------------------------------------


def _separate(scene: Scene, ticket: Ticket, report: Joined) -> Reply:
    if not joined.separate(scene.tx, report.draft_id, scene.now):
        raise Refusal(AlreadySeparated(ticket=ticket.id))
    draft = drafts.existing(scene.tx, report.draft_id)
    own = None if report.own_ticket_id is None else tickets.get(scene.tx, report.own_ticket_id)
    number = _own_ticket(scene, draft, ticket) if own is None else _reopen(scene, own, draft, ticket)
    if report.newly:
        tickets.leave(scene.tx, ticket.id, report.user_id, scene.now)
    _take_back(scene, report, number)
    scene.record(TicketSeparatedEvent(from_=number, draft=draft.id, user=report.user_id), ticket.id)
    refresh_card(scene, ticket)
    refresh_work(scene, ticket)
    scene.tell(SameSeparated(ticket=number), report.user_id)
    return Reply(InboxOutcome.SEPARATED, "same.toast.separated", {"ticket": number})


def _own_ticket(scene: Scene, draft: Draft, other: Ticket) -> int:
    answers = draft.answers.with_(similar=(), apart=(*draft.answers.apart, other.id))
    number = open_ticket(scene, draft, answers, complete=True)
    drafts.link(scene.tx, draft.id, number)
    return number


def _reopen(scene: Scene, own: Ticket, draft: Draft, other: Ticket) -> int:
    """The ticket that the report was before; open already where somebody was faster."""
    if own.state is TicketState.DUPLICATE:
        apply(scene, own, decide(own, "separate", user_id=0, now=scene.now))
        answers = own.answers.with_(apart=(*own.answers.apart, other.id))
        tickets.update_answers(scene.tx, own.id, answers, complete=own.complete)
    tickets.adopt_attachments(scene.tx, draft.id, own.id)
    return own.id


def _take_back(scene: Scene, report: Joined, number: int) -> None:
    """What the report had made of the ticket is undone: its signs, its live location (which moves the pin of the ticket
    with this `number` from now on), and the pin, unless somebody else has seen the person since."""
    ticket = tickets.existing(scene.tx, report.ticket_id)
    answers = ticket.answers.with_(signs=tuple(sign for sign in ticket.answers.signs if sign not in report.signs))
    live = stored.live_of_ticket(scene.tx, ticket.id)
    if live is not None and live.user_id == report.user_id:
        stored.keep_live(scene.tx, replace(live, ticket_id=number, draft_id=None, late=None))
        answers = answers.with_(live=None)
    last = stored.last_seen(scene.tx, ticket.id)
    if report.before is not None and last is not None and last.user_id == report.user_id:
        answers = take_pin(scene, answers, report.before).answers.with_(outside_ok=True)
    if answers != ticket.answers and ticket.closed_at is None:
        update_ticket(scene, ticket.id, answers, complete=ticket.complete)


def _pin(ticket: Ticket) -> Pin | None:
    return None if ticket.lat_e6 is None or ticket.lng_e6 is None else (ticket.lat_e6, ticket.lng_e6)

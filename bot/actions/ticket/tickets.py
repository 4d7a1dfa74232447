"""Moves of a ticket (SOP 3): load, decide, write. Exactly one of two at the same instant wins."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.actions.accounts.approval import not_a_responder
from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Reply, Scene
from bot.actions.ticket.partner_news import hear_step
from bot.actions.ticket.shown import reveal, show, show_more, show_pin, show_proposal, take_back
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.refusals import NotAllowed, Refusal, StaleButton
from bot.domain.ticket.messages import (
    LadderOnDutyGroup,
    ReporterStep,
    TeamCard,
    TeamCardMoved,
    TeamFile,
    TeamFold,
    WorkCard,
    WorkFile,
    WorkLost,
    WorkNoted,
)
from bot.domain.ticket.moves import LEASE_LADDER, Decision, Ticket, claim_ladder, decide, lease_ladder, may, not_yours
from bot.domain.ticket.refusals import NoSuchTicket, NotHere, TooLate
from bot.domain.ticket.table import CLOSED, STEPS, WORKED_ON, By, Step, TicketState
from storage.accounts import people
from storage.kit import doubt, outbox
from storage.ticket import folds, joined, notes, reviews, tickets

FILES = 10


@dataclass(frozen=True, slots=True)
class MoveTicket:
    """`who` makes `move` (domain/ticket.py STEPS) on the ticket with this `nonce` (a button) or `number` (words)."""

    who: Who
    move: str
    nonce: str | None = None
    number: int | None = None
    to: int | None = None
    outcome: str | None = None
    message_id: int = 0  # of the card that was pressed, 0 where it was none


def find(scene: Scene, nonce: str | None, number: int | None) -> Ticket:
    """The ticket meant. Raises Refusal `no_such_ticket`."""
    ticket = tickets.by_nonce(scene.tx, nonce) if nonce is not None else tickets.get(scene.tx, number or 0)
    if ticket is None:
        raise Refusal(NoSuchTicket(number=number or 0))
    return ticket


def code_of(scene: Scene, ticket_id: int) -> str:
    """How people read a ticket's number: with the service's letters, and the epoch that it was opened in."""
    return scene.rules.service.code(ticket_id, tickets.epoch_of(scene.tx, ticket_id) or 1)


def check_place(scene: Scene, who: Who) -> None:
    """Moves are made in private or in the team's own group, never elsewhere. Raises Refusal `not_here`."""
    if not who.private and who.chat_id != people.team_chat(scene.tx):
        raise Refusal(NotHere(), audit=True)


def require_here(scene: Scene, who: Who, *roles: Role) -> frozenset[Role]:
    """The roles of `who` where one of `roles` is among them, in private or in the team's own group. Raises Refusal
    `not_here`, `not_allowed` (audited)."""
    check_place(scene, who)
    return scene.require(who, *roles)


def move_ticket(scene: Scene, command: MoveTicket) -> Reply:
    """Make a move. Raises Refusal: `not_here`, `no_such_ticket`, `not_allowed`, `not_yours`, `taken` (the lost race:
    who has it, since when), `yours_already`, `already` (a second press), `too_late`."""
    check_place(scene, command.who)
    ticket = find(scene, command.nonce, command.number)
    authorise(scene, ticket, command.who, arrow_of(command.move).by)
    decision = decide(
        ticket,
        command.move,
        user_id=command.who.user_id,
        now=scene.now,
        to=command.to,
        outcome=command.outcome,
    )
    apply(scene, ticket, decision)
    if command.nonce is None and command.who.private and command.move != "claim":
        # A command has no toast, and the card that changed may stand far up in the chat.
        scene.tell(WorkNoted(ticket=ticket.id, step=command.move), command.who.chat_id)
    facts = {"ticket": ticket.id}
    return Reply(InboxOutcome.TICKET_MOVE, f"toast.{command.move}", facts, about=command.move)


def claim_pressed(scene: Scene, command: MoveTicket) -> Reply:
    """ "Ambil" under a card. Won or lost, a second copy of the card (one that was sent in doubt) stops saying that
    nobody has it. Raises Refusal as `move_ticket` does."""
    _has_come(scene, command)
    try:
        reply = move_ticket(scene, command)
    except Refusal as refusal:
        refusal.follow = lambda then: _close_copy(then, command)
        raise
    _close_copy(scene, command)
    return reply


def _has_come(scene: Scene, command: MoveTicket) -> None:
    """A card that was in doubt and is pressed has come: no second one follows, and it is the one that is kept true."""
    team, ticket = people.team_chat(scene.tx), tickets.by_nonce(scene.tx, command.nonce or "")
    if command.message_id and ticket is not None and command.who.chat_id == team:
        doubt.came(scene.tx, team, f"card:{ticket.id}", command.message_id, scene.now)


def _close_copy(scene: Scene, command: MoveTicket) -> None:
    """The group's card of the ticket is one message; another one that was pressed, or the one that was taken for the
    card until now, is a copy."""
    team, ticket = people.team_chat(scene.tx), tickets.by_nonce(scene.tx, command.nonce or "")
    if not command.message_id or ticket is None or command.who.chat_id != team:
        return
    card = f"card:{ticket.id}"
    standing = outbox.standing(scene.tx, team, card)
    if standing in (None, command.message_id) or outbox.subject_at(scene.tx, team, command.message_id) is not None:
        return
    copy = min(standing or 0, command.message_id)
    outbox.stand(scene.tx, team, card, max(standing or 0, command.message_id), scene.now)
    was = f"was:{ticket.id}:{copy}"
    outbox.stand(scene.tx, team, was, copy, scene.now)
    scene.tell(TeamCardMoved(ticket=ticket.id), team, subject=was, rewrite=True)


def arrow_of(move: str) -> Step:
    """The move of this name. Raises Refusal `stale` for made-up data."""
    arrow = STEPS.get(move)
    if arrow is None:
        raise Refusal(StaleButton(), audit=True)
    return arrow


def authorise(scene: Scene, ticket: Ticket, who: Who, by: By) -> None:
    """Whether `who` may do what is for `by`. Raises Refusal `not_yours`, `not_allowed`, or what `not_a_responder`
    gives (a member of the group whom a supervisor is asked about)."""
    reports = who.user_id in tickets.reporters(scene.tx, ticket.id)
    roles = frozenset[Role]() if by is By.REPORTER and reports else scene.roles(who)
    if may(ticket, by, who.user_id, roles, reports):
        return
    if Role.PETUGAS in roles and ticket.holder is not None:
        raise not_yours(ticket)
    if Role.PETUGAS not in roles and by in (By.RESPONDER, By.HOLDER):
        raise not_a_responder(scene, who)
    raise Refusal(NotAllowed(), audit=True)


def apply(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    """Write a decision: the ticket, the event, the reminders, the messages. Raises Refusal `too_late` where somebody
    else moved the ticket meanwhile."""
    if not tickets.move(scene.tx, ticket, decision.state, decision.changes):
        raise Refusal(TooLate(ticket=ticket.id, state=str(ticket.state)))
    scene.record(decision.event, ticket.id)
    hear_step(scene, ticket.id, decision.state, decision.event.step)
    scene.silence(ticket.id, *decision.silence)
    for plan in decision.remind:
        scene.remind(ticket.id, plan.kind, plan.due_at, round_=ticket.version + 1, n=plan.n)
    if ticket.state is TicketState.NEW:
        follow_ups.left_queue(scene, ticket.id)
        _answer_call(scene, ticket)
    for listener in decision.audience:
        _AUDIENCE[listener](scene, ticket, decision)
    if decision.state in CLOSED:
        follow_ups.ticket_closed(scene, ticket.id)


def called_in_group(ticket_id: int) -> str:
    """The subject of the message in which the group read who is on duty."""
    return f"called:{ticket_id}"


def _answer_call(scene: Scene, ticket: Ticket) -> None:
    team = people.team_chat(scene.tx)
    if team is not None:
        scene.redraw(LadderOnDutyGroup(ticket=ticket.id), team, called_in_group(ticket.id), Priority.CARD)


def news(scene: Scene, ticket_id: int) -> None:
    """Something was done for the person of a ticket (SOP 4, 5): that is news of it, so the clock of a silent claim
    begins anew and no digest calls it silent."""
    ticket = tickets.get(scene.tx, ticket_id)
    if ticket is None or ticket.holder is None:
        return
    # The card names where the person is, or ended.
    scene.redraw(WorkCard(ticket=ticket.id), ticket.holder, f"work:{ticket.id}", Priority.CARD)
    if ticket.state not in WORKED_ON or ticket.progress_at == scene.now:
        return
    if tickets.move(scene.tx, ticket, ticket.state, {"progress_at": scene.now}):
        scene.silence(ticket.id, *LEASE_LADDER)
        for timer in lease_ladder(ticket.sop, scene.now):
            scene.remind(ticket.id, timer.kind, timer.due_at, round_=ticket.version + 1, n=timer.n)


def refresh_card(scene: Scene, ticket: Ticket, decision: Decision | None = None) -> None:
    """What stands in the group about a ticket (its card, the summary card that lists it) is to show how things are."""
    team = people.team_chat(scene.tx)
    if team is None or _waits(scene, ticket):
        return
    card, fold = f"card:{ticket.id}", folds.of_ticket(scene.tx, team, ticket.id)
    if fold is not None:
        scene.tell(TeamFold(fold=fold), team, subject=f"fold:{fold}", rewrite=True)
    if fold is None or outbox.standing(scene.tx, team, card) is not None or outbox.on_its_way(scene.tx, team, card):
        scene.tell(TeamCard(ticket=ticket.id), team, Priority.CARD, subject=card, rewrite=True)


def alert_team(scene: Scene, ticket: Ticket, decision: Decision | None = None) -> None:
    """A new card at the bottom of the group: somebody is needed. An older one gives up its button to it."""
    team = people.team_chat(scene.tx)
    if team is None or _waits(scene, ticket):
        return
    card = f"card:{ticket.id}"
    older = outbox.standing(scene.tx, team, card)
    if older is not None:
        was = f"was:{ticket.id}:{older}"
        outbox.stand(scene.tx, team, was, older, scene.now)
        scene.tell(TeamCardMoved(ticket=ticket.id), team, subject=was, rewrite=True)
    scene.tell(TeamCard(ticket=ticket.id), team, subject=card)
    if scene.rules.open_pin and older is None:
        for attachment in tickets.attachments(scene.tx, ticket.id):
            scene.tell(TeamFile(ticket=ticket.id, attachment=attachment.id), team)
    fold = folds.of_ticket(scene.tx, team, ticket.id)
    if fold is not None:
        scene.tell(TeamFold(fold=fold), team, subject=f"fold:{fold}", rewrite=True)


def _waits(scene: Scene, ticket: Ticket) -> bool:
    """The group hears of it only when a supervisor has looked at it (F31)."""
    return ticket.state is TicketState.NEW and reviews.waits(scene.tx, ticket.id)


def announce(scene: Scene, ticket: Ticket) -> None:
    """The team is alerted of a ticket for the first time, and the ladder before the claim begins (SOP 3)."""
    for plan in claim_ladder(ticket.sop, scene.now):
        scene.remind(ticket.id, plan.kind, plan.due_at, round_=0, n=plan.n)
    alert_team(scene, ticket)


def hand_out(scene: Scene, ticket: Ticket, user_id: int) -> None:
    """The work card anew with what only the claimer sees: the exact pin and the files, one message each. That they
    were seen is recorded when they arrive (bot/actions/system/deliveries.py)."""
    scene.tell(WorkCard(ticket=ticket.id), user_id, subject=f"work:{ticket.id}")
    if ticket.lat_e6 is not None:
        show_pin(scene, ticket.id, user_id, live=ticket.answers.live is not None, anew=True)
    files = tickets.attachments(scene.tx, ticket.id)
    # Of one who sends without end the first and the last are enough to see what it is about.
    for attachment in files if len(files) <= 2 * FILES else files[:FILES] + files[-FILES:]:
        show(scene, WorkFile(ticket=ticket.id, attachment=attachment.id), user_id)
    reveal(scene, ticket, user_id, [attachment.id for attachment in files])
    for report in joined.of_ticket(scene.tx, ticket.id):
        if report.proposed:
            show_proposal(scene, ticket.id, report.draft_id, user_id)
    if any(notes.kept_back_count(scene.tx, ticket.id)):
        show_more(scene, ticket.id, user_id, anew=True)


def _show_work(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    holder = decision.changes.get("holder", ticket.holder)
    if not isinstance(holder, int):
        return
    if holder == ticket.holder:
        refresh_work(scene, ticket)
    else:
        hand_out(scene, ticket, holder)


def refresh_work(scene: Scene, ticket: Ticket, priority: Priority | None = None) -> None:
    """Whoever works on the ticket, if anybody does, sees how things are where the work card stands."""
    if ticket.holder is not None:
        scene.tell(WorkCard(ticket=ticket.id), ticket.holder, priority, subject=f"work:{ticket.id}", rewrite=True)


def _tell_former(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    if ticket.holder is None:
        return
    refresh_work(scene, ticket)
    take_back(scene, ticket.id, ticket.holder)
    follow_ups.hands_lost(scene, ticket.id, ticket.holder)
    if scene.actor != f"user:{ticket.holder}":  # an edited card makes no sound: say it
        scene.tell(WorkLost(ticket=ticket.id, step=decision.event.step), ticket.holder)


def _tell_reporters(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    for user_id in tickets.reporters(scene.tx, ticket.id):
        scene.tell(ReporterStep(ticket=ticket.id, step=decision.event.step), user_id)


_AUDIENCE: Mapping[str, Callable[[Scene, Ticket, Decision], None]] = {
    "card": refresh_card,
    "alert": alert_team,
    "work": _show_work,
    "former": _tell_former,
    "reporters": _tell_reporters,
}

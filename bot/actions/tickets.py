"""Moves of a ticket (SOP 3): load, decide, write. Exactly one of two at the same instant wins."""

from dataclasses import dataclass

from bot.actions.scene import Reply, Scene
from bot.domain.notices import Priority
from bot.domain.people import Role, Who
from bot.domain.refusals import Refusal
from bot.domain.ticket import MOVES, By, Decision, Ticket, decide, may
from storage import folds, people, tickets


@dataclass(frozen=True, slots=True)
class MoveTicket:
    """`who` makes `move` (domain/ticket.py MOVES) on the ticket with this `nonce` (a button) or `number` (words)."""

    who: Who
    move: str
    nonce: str | None = None
    number: int | None = None
    to: int | None = None
    outcome: str | None = None


def find(scene: Scene, nonce: str | None, number: int | None) -> Ticket:
    """The ticket meant. Raises Refusal `no_such_ticket`."""
    ticket = tickets.by_nonce(scene.tx, nonce) if nonce is not None else tickets.get(scene.tx, number or 0)
    if ticket is None:
        raise Refusal("no_such_ticket", number=number or 0)
    return ticket


def check_place(scene: Scene, who: Who) -> None:
    """Moves are made in private or in the team's own group, never elsewhere. Raises Refusal `not_here`."""
    if not who.private and who.chat_id != people.team_chat(scene.tx):
        raise Refusal("not_here", audit=True)


def move_ticket(scene: Scene, command: MoveTicket) -> Reply:
    """Make a move. Raises Refusal: `not_here`, `no_such_ticket`, `not_allowed`, `not_yours`, `taken` (the lost race:
    who has it, since when), `yours_already`, `too_late`."""
    check_place(scene, command.who)
    ticket = find(scene, command.nonce, command.number)
    authorise(scene, ticket, command.who, MOVES[command.move].by)
    decision = decide(
        ticket,
        command.move,
        user_id=command.who.user_id,
        now=scene.now,
        to=command.to,
        outcome=command.outcome,
    )
    apply(scene, ticket, decision)
    return Reply(outcome=command.move, toast=f"toast.{command.move}", facts={"ticket": ticket.id})


def authorise(scene: Scene, ticket: Ticket, who: Who, by: By) -> None:
    """Whether `who` may do what is for `by`. Raises Refusal `not_allowed` or `not_yours`."""
    reports = who.user_id in tickets.reporters(scene.tx, ticket.id)
    roles = frozenset[Role]() if by is By.REPORTER and reports else scene.roles(who)
    if may(ticket, by, who.user_id, roles, reports):
        return
    if Role.PETUGAS in roles and ticket.holder is not None:
        raise Refusal("not_yours", ticket=ticket.id, holder=ticket.holder, since=ticket.claimed_at or 0)
    raise Refusal("not_allowed", audit=True)


def apply(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    """Write a decision: the ticket, the event, the reminders, the messages. Raises Refusal `too_late` where somebody
    else moved the ticket meanwhile."""
    if not tickets.move(scene.tx, ticket, decision.state, decision.changes):
        raise Refusal("too_late", ticket=ticket.id, state=str(ticket.state))
    scene.record(f"ticket.{decision.event}", ticket.id, decision.facts)
    scene.silence(ticket.id, *decision.silence)
    for plan in decision.remind:
        scene.remind(ticket.id, plan.kind, plan.due_at, round_=ticket.version + 1, n=plan.n)
    for listener in decision.audience:
        _AUDIENCE[listener](scene, ticket, decision)


def refresh_card(scene: Scene, ticket: Ticket, decision: Decision | None = None) -> None:
    """The team's card is to show how things stand now."""
    team = people.team_chat(scene.tx)
    if team is None:
        return
    fold = folds.of_ticket(scene.tx, team, ticket.id)
    if fold is not None:
        scene.tell("team.fold", team, Priority.CARD, subject=f"fold:{fold}", rewrite=True, fold=fold)
    else:
        scene.tell("team.card", team, Priority.CARD, subject=f"card:{ticket.id}", rewrite=True, ticket=ticket.id)


def alert_team(scene: Scene, ticket: Ticket, decision: Decision | None = None) -> None:
    """A new card in the group: somebody is needed."""
    team = people.team_chat(scene.tx)
    if team is not None:
        scene.tell("team.card", team, Priority.ALERT, subject=f"card:{ticket.id}", ticket=ticket.id)


def _show_work(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    holder = decision.changes.get("holder", ticket.holder)
    if isinstance(holder, int):
        fresh = holder != ticket.holder
        scene.tell(
            "work.card", holder, Priority.ANSWER, subject=f"work:{ticket.id}", rewrite=not fresh, ticket=ticket.id
        )
        if fresh:
            _hand_over_details(scene, ticket, holder)


def _hand_over_details(scene: Scene, ticket: Ticket, holder: int) -> None:
    """What only the claimer sees: the exact pin and the files, one message each."""
    if ticket.lat_e6 is not None:
        scene.tell("work.pin", holder, ticket=ticket.id)
    for attachment in tickets.attachments(scene.tx, ticket.id):
        scene.tell("work.file", holder, ticket=ticket.id, attachment=attachment.id)


def _tell_former(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    if ticket.holder is not None:
        scene.tell(
            "work.card", ticket.holder, Priority.ANSWER, subject=f"work:{ticket.id}", rewrite=True, ticket=ticket.id
        )


def _tell_reporters(scene: Scene, ticket: Ticket, decision: Decision) -> None:
    for user_id in tickets.reporters(scene.tx, ticket.id):
        scene.tell("reporter.step", user_id, Priority.ANSWER, ticket=ticket.id, step=decision.event)


_AUDIENCE = {
    "card": refresh_card,
    "alert": alert_team,
    "work": _show_work,
    "former": _tell_former,
    "reporters": _tell_reporters,
}

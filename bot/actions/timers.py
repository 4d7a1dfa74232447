"""What the clock does: a reminder falls due. Each fires once, in the transaction that marks it fired."""

from bot.actions.scene import Rules, Scene
from bot.actions.tickets import alert_team, apply
from bot.domain.city import City
from bot.domain.notices import Priority
from bot.domain.people import Role
from bot.domain.ticket import State, Ticket, lose_lease
from storage import reminders, tickets
from storage.reminders import Due
from storage.sqlite import Tx


def fire_due(tx: Tx, now: int, rules: Rules, city: City, limit: int = 500) -> int:
    """Fire what is due at `now` (UTC ms), each in a savepoint of its own; how many. What fell due while the bot was
    down fires once, late, never dropped."""
    due = reminders.due(tx, now, limit)
    for one in due:
        with tx.savepoint():
            _fire(Scene(tx, now, f"r:{one.id}", "clock", rules, city), one)
            reminders.fired(tx, one.id, now)
    return len(due)


def _fire(scene: Scene, due: Due) -> None:
    ticket = tickets.get(scene.tx, due.ticket_id or 0)
    if ticket is not None:
        _EFFECTS[due.kind](scene, ticket, due)


def _unclaimed_group(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.state is State.NEW:
        alert_team(scene, ticket)


def _unclaimed_supervisor(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.state is State.NEW:
        scene.tell_role(Role.SUPERVISOR, "ladder.unclaimed", Priority.ALERT, ticket=ticket.id, due=due.due_at)


def _lease_ask(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.holder is not None:
        scene.tell("ladder.ask_holder", ticket.holder, Priority.REMINDER, ticket=ticket.id, due=due.due_at)


def _lease_end(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.holder is None:
        return
    decision = lose_lease(ticket, scene.now)
    if decision is not None:
        apply(scene, ticket, decision)
    scene.tell_role(Role.SUPERVISOR, "ladder.silent", Priority.REMINDER, ticket=ticket.id, due=due.due_at)


def _recheck(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.holder is not None:
        scene.tell("ladder.recheck", ticket.holder, Priority.REMINDER, ticket=ticket.id, due=due.due_at)
    for user_id in tickets.reporters(scene.tx, ticket.id):
        scene.tell("reporter.seen_again", user_id, Priority.REMINDER, ticket=ticket.id)


def _close_question(scene: Scene, ticket: Ticket, due: Due) -> None:
    if ticket.state is State.DONE:
        for user_id in tickets.reporters(scene.tx, ticket.id):
            scene.tell("reporter.solved", user_id, Priority.REMINDER, ticket=ticket.id)


_EFFECTS = {
    "unclaimed_group": _unclaimed_group,
    "unclaimed_supervisor": _unclaimed_supervisor,
    "lease_ask": _lease_ask,
    "lease_end": _lease_end,
    "recheck": _recheck,
    "close_question": _close_question,
}

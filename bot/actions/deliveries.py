"""What follows when a message arrived, or never will."""

from bot.actions.scene import Rules, Scene
from bot.domain.city import City
from bot.domain.notices import Priority
from bot.domain.people import Role
from storage import outbox, people, tickets
from storage.outbox import Letter
from storage.sqlite import Tx


class Deliveries:
    """The sender's aftermath: runs in the transaction that records the fate."""

    def __init__(self, rules: Rules, city: City) -> None:
        self._rules = rules
        self._city = city

    def arrived(self, tx: Tx, letter: Letter, covers: tuple[int, ...], now: int) -> None:
        """A card in the team's group: only now the reporters are told that the team knows (SOP 2)."""
        scene = self._scene(tx, letter, now)
        for ticket_id in covers:
            if tickets.mark_on_team(tx, ticket_id, now):
                scene.record("ticket.on_team", ticket_id)
                for user_id in tickets.reporters(tx, ticket_id):
                    scene.tell(
                        "reporter.receipt", user_id, subject=f"receipt:{ticket_id}", rewrite=True, ticket=ticket_id
                    )

    def refused(self, tx: Tx, letter: Letter, reason: str, blocked: bool, now: int) -> None:
        """A person who blocked the bot is flagged, and whoever works on a ticket of theirs is told once; a group that
        shut the bot out is said to the supervisors, its alerts are kept."""
        scene = self._scene(tx, letter, now)
        if letter.chat_id == people.team_chat(tx):
            self._group_refused(scene, letter, blocked)
        elif blocked and letter.chat_id > 0:
            people.mark_blocked(tx, letter.chat_id, now)
            for ticket in tickets.reported_by(tx, letter.chat_id, open_only=True):
                if ticket.holder is not None:
                    scene.tell("work.unreachable", ticket.holder, ticket=ticket.id)

    def moved(self, tx: Tx, old: int, new: int, now: int) -> None:
        """The group is a supergroup now: everything follows, from whichever signal comes first."""
        if people.move_team(tx, old, new):
            Scene(tx, now, f"moved:{old}", "telegram", self._rules, self._city).record("team.moved", None, {"to": new})
        outbox.move_chat(tx, old, new)

    def _group_refused(self, scene: Scene, letter: Letter, blocked: bool) -> None:
        if not blocked:
            scene.tell_role(Role.SUPERVISOR, "ops.undelivered", Priority.ANSWER, outbox=letter.id)
            return
        outbox.hold(scene.tx, letter.id)
        if people.cut_off(scene.tx, letter.chat_id, scene.now):
            scene.record("team.cut_off", None, {"chat": letter.chat_id})
            if not scene.tell_role(Role.SUPERVISOR, "ops.cut_off", Priority.ALERT):
                scene.tell_role(Role.ADMIN, "ops.cut_off", Priority.ALERT)

    def _scene(self, tx: Tx, letter: Letter, now: int) -> Scene:
        return Scene(tx, now, f"o:{letter.id}:{letter.attempts}", "telegram", self._rules, self._city)

"""Where somebody of the team is: a pin or a live location in the private chat, remembered for a short time and used for
distances only. Nobody else ever sees it."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.requests import Request
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report.answers import begin_with
from bot.actions.ticket.positions import keep, redraw
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role, Who
from bot.domain.places.pins import fault
from bot.domain.report.messages import TeamPosition
from storage.accounts import people
from storage.ticket import sightings, tickets
from storage.ticket.sightings import Live

SUBJECT = "position"


def take(scene: Scene, heard: Heard) -> Reply | None:
    """A bare pin of somebody of the team says where they are; None for anything else, and for anybody else."""
    pin = heard.pin
    if pin is None or heard.venue or heard.text or heard.forwarded or fault(pin) is not None:
        return None
    if not _on_team(scene, heard.who):
        return None
    user_id, now = heard.who.user_id, scene.now
    if heard.live:
        row = Live(user_id, heard.message_id, "position", None, None, pin, now, None, now)
        sightings.keep_live(scene.tx, row)
    keep(scene, user_id, pin, heard.sent_at)
    scene.tell(TeamPosition(), user_id, subject=SUBJECT)
    redraw(scene, user_id)
    return Reply(InboxOutcome.POSITION)


def forget(scene: Scene, command: Request) -> Reply:
    """ "Hapus posisi": it is forgotten, and a live location that is still shared is not listened to any more."""
    user_id = command.who.user_id
    sightings.forget_position(scene.tx, user_id)
    scene.redraw(TeamPosition(), user_id, SUBJECT)
    redraw(scene, user_id)
    return Reply(InboxOutcome.POSITION_FORGOTTEN, "sighting.toast.forgotten")


def report_here(scene: Scene, command: Request) -> Reply:
    """The pin was no responder's own place but the beginning of a report."""
    known = sightings.position(scene.tx, command.who.user_id, scene.now)
    forget(scene, command)
    return begin_with(scene, Heard(command.who, 0, scene.now, pin=None if known is None else known.pin))


def _on_team(scene: Scene, who: Who) -> bool:
    """Who works for the team, as far as that is known: nothing is given away here, so Telegram need not be asked."""
    if people.roles_of(scene.tx, who.user_id) & {Role.PETUGAS, Role.SUPERVISOR}:
        return True
    team = people.team_chat(scene.tx)
    inside = team is not None and bool(people.membership(scene.tx, team, who.user_id, 0))
    return (inside and not scene.rules.approval) or bool(tickets.held_by(scene.tx, who.user_id))

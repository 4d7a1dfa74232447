"""Whether the bot can write in the team's group: lost, told to the leads, and found again (F21)."""

from bot.actions.people import tell_leads
from bot.actions.scene import Scene
from bot.actions.tickets import refresh_card
from bot.domain.notices import Priority
from storage import outbox, people, tickets

CATCH_UP = 500


def lost(scene: Scene, chat_id: int) -> None:
    """Telegram says that the bot cannot write there. The leads are told once; what is to go there waits."""
    if people.cut_off(scene.tx, chat_id, scene.now):
        scene.record("team.cut_off", None, {"chat": chat_id})
        tell_leads(scene, "ops.cut_off", Priority.ALERT)


def back(scene: Scene, chat_id: int) -> None:
    """The group can be written to again: everything that was held goes out, the cards show how things stand now."""
    if not people.reconnect(scene.tx, chat_id):
        return
    held = outbox.release_held(scene.tx, chat_id, scene.now)
    scene.record("team.back", None, {"chat": chat_id, "held": held})
    tell_leads(scene, "ops.restored")
    for ticket in tickets.shown_in(scene.tx, chat_id, CATCH_UP):
        refresh_card(scene, ticket)

"""Whether the bot can write in the team's group: lost, told to the leads, and found again (F21)."""

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Scene
from bot.actions.ticket.tickets import refresh_card
from bot.domain.accounts.events import TeamBackEvent, TeamCutOffEvent
from bot.domain.ticket.messages import OpsCutOff, OpsRestored
from storage.accounts import people
from storage.kit import outbox
from storage.ticket import tickets

CATCH_UP = 500


def lost(scene: Scene, chat_id: int) -> None:
    """Telegram says that the bot cannot write there. The leads are told once; what is to go there waits."""
    if people.cut_off(scene.tx, chat_id, scene.now):
        scene.record(TeamCutOffEvent(chat=chat_id))
        tell_leads(scene, OpsCutOff())


def back(scene: Scene, chat_id: int) -> None:
    """The group can be written to again: everything that was held goes out, the cards show how things stand now."""
    if not people.reconnect(scene.tx, chat_id):
        return
    held = outbox.release_held(scene.tx, [chat_id], scene.now)
    scene.record(TeamBackEvent(chat=chat_id, held=held))
    tell_leads(scene, OpsRestored())
    for ticket in tickets.shown_in(scene.tx, chat_id, CATCH_UP):
        refresh_card(scene, ticket)

"""What a call-taker writes after a report was sent: more about that caller's report, or the next caller (SOP 1)."""

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.actions.report import relay
from bot.clock import MINUTE
from storage.ticket import tickets

SOON_MS = 30 * MINUTE
ADDS = frozenset({"addition", "sighting", "question", "status", "withdraw"})


def more(scene: Scene, heard: Heard) -> Reply | None:
    """What goes on with the report that this call-taker sent last goes to it, while the call may still last; None where
    the message may begin the next caller's. The answer has a button that makes a report of it after all."""
    mine = tickets.reported_by(scene.tx, heard.who.user_id, open_only=True)
    if not mine or scene.now - mine[0].opened_at > SOON_MS or not mine[0].answers.on_behalf:
        return None
    bare = not heard.text and (heard.media is not None or heard.pin is not None)
    if not bare and scene.message(heard.text, "operator").intent.code not in ADDS:
        return None
    return relay.from_reporter(scene, heard, mine[0])

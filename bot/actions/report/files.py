"""Photos, voice notes and the like that come with a report: kept by Telegram's file id, never opened."""

from bot.actions.kit.files import keep
from bot.actions.kit.heard import Heard, Media
from bot.actions.kit.scene import Scene
from bot.actions.ticket import relay_limit
from bot.actions.ticket.opening import show_file
from storage.ticket import likeness
from storage.ticket.notes import KEPT_BACK

VISIBLE = frozenset({"photo", "video", "video_note"})


def keep_file(scene: Scene, heard: Heard, media: Media, draft_id: int | None, ticket_id: int | None) -> int | None:
    """Keep a file of a draft, a ticket or both; its number, None where this update's file is kept already. Whoever
    works on the ticket gets it, unless its sender sends without end."""
    kept_back = ticket_id is not None and relay_limit.is_over(scene, ticket_id, heard.who)
    number = keep(scene, heard.who, media, ticket_id, draft_id=draft_id, mark=KEPT_BACK if kept_back else "")
    if number is not None and media.small is not None:
        likeness.want(scene.tx, number, media.small, scene.now)
    if number is not None and ticket_id is not None and not kept_back:
        show_file(scene, ticket_id, number)
    return number

"""Photos, voice notes and the like that come with a report: kept by Telegram's file id, never opened."""

from bot.actions.heard import Heard, Media
from bot.actions.report_ticket import show_file
from bot.actions.scene import Scene
from storage import tickets

VISIBLE = frozenset({"photo", "video", "video_note"})


def keep_file(scene: Scene, heard: Heard, media: Media, draft_id: int | None, ticket_id: int | None) -> int | None:
    """Keep a file of a draft, a ticket or both; its number, None where this update's file is kept already. Whoever
    works on the ticket gets it."""
    number = tickets.attach(
        scene.tx,
        draft_id=draft_id,
        ticket_id=ticket_id,
        user_id=heard.who.user_id,
        kind=media.kind,
        file_id=media.file_id,
        unique_id=media.unique_id,
        album=media.album,
        source=scene.cause,
        now=scene.now,
    )
    if number is not None and ticket_id is not None:
        show_file(scene, ticket_id, number)
    return number

"""Files of the team: kept by Telegram's file id, never opened."""

from bot.actions.kit.heard import Media
from bot.actions.kit.scene import Scene
from bot.domain.kit.people import Who
from storage.ticket import tickets


def own_file(scene: Scene, who: Who, media: Media | None, ticket_id: int | None) -> int | None:
    """A responder's own file is kept; it needs no showing to the one who sent it."""
    if media is None:
        return None
    return tickets.attach(
        scene.tx,
        draft_id=None,
        ticket_id=ticket_id,
        user_id=who.user_id,
        kind=media.kind,
        file_id=media.file_id,
        unique_id=media.unique_id,
        album=media.album,
        source=scene.cause,
        now=scene.now,
    )

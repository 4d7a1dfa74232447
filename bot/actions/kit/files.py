"""Files of the team, and pictures that it may see: kept by Telegram's file id, never opened."""

from collections.abc import Sequence

from bot.actions.kit.heard import Media
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.messages import PersonPhoto
from bot.domain.case.refusals import NoPhoto
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from storage.ticket import shown, tickets


def own_file(scene: Scene, who: Who, media: Media | None, ticket_id: int | None) -> int | None:
    """A responder's own file is kept; it needs no showing to the one who sent it."""
    return None if media is None else keep(scene, who, media, ticket_id)


def keep(
    scene: Scene, who: Who, media: Media, ticket_id: int | None, *, draft_id: int | None = None, mark: str = ""
) -> int | None:
    """Keep a file of a ticket, a draft or both; its number, None where this update's file is kept already. `mark`: what
    its source says behind the update."""
    return tickets.attach(
        scene.tx,
        draft_id=draft_id,
        ticket_id=ticket_id,
        user_id=who.user_id,
        kind=media.kind,
        file_id=media.file_id,
        unique_id=media.unique_id,
        album=media.album,
        source=f"{scene.cause}{mark}",
        now=scene.now,
    )


def show_files(
    scene: Scene, who: Who, person_id: int, ticket_id: int, files: Sequence[int], what: str = "photo"
) -> Reply:
    """Pictures of a person by their numbers, for whoever keeps the case: covered until touched; that they were seen is
    an event when they arrive. Raises Refusal `no_photo` where there is none."""
    if not files:
        raise Refusal(NoPhoto())
    for number in files:
        # Taken back from the chat of whoever gives the ticket away, like everything that only its holder may see.
        subject = shown.subject(ticket_id, f"{what}:{number}:{scene.cause}")
        scene.tell(PersonPhoto(person=person_id, ticket=ticket_id, attachment=number), who.user_id, subject=subject)
    return Reply(InboxOutcome.PHOTOS)

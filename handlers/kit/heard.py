"""A message of the private chat as the actions know it: read, not judged."""

import math

from telegram import Location, Message, Update

from bot.actions.kit.heard import Heard, Media
from bot.domain.places.pins import pin_e6
from handlers.kit.identity import who_of
from handlers.kit.rich import pin_in, words_in


def heard_of(update: Update) -> Heard:
    """The message of an update, new or edited. Raises ValueError where there is none, or one without a number (the
    form remembers numbers: a broken one would make it unreadable)."""
    message = update.effective_message
    if message is None or not isinstance(message.message_id, int):
        raise ValueError("an update without a message")
    place = message.venue.location if message.venue else message.location
    contact, answered = message.contact, message.reply_to_message
    rich = message.api_kwargs.get("rich_message")  # newer than the library
    on_map = pin_in(rich)
    return Heard(
        who=who_of(update),
        message_id=message.message_id,
        sent_at=int(message.date.timestamp() * 1_000),
        text=message.text or message.caption or words_in(rich),
        media=_media(message),
        pin=_pin(place) if place is not None else None if on_map is None else pin_e6(*on_map),
        live=bool(message.location and message.location.live_period),
        venue=f"{message.venue.title}, {message.venue.address}" if message.venue else None,
        phone=contact.phone_number if contact else None,
        own_phone=bool(contact and message.from_user and contact.user_id == message.from_user.id),
        reply_to=answered.message_id if answered else None,
        forwarded=message.forward_origin is not None,
    )


def _pin(place: Location) -> tuple[int, int]:
    """A broken receiver's "not a number" is kept in the inbox as nothing at all: no place on earth either way."""
    numbers: tuple[object, object] = (place.latitude, place.longitude)
    return pin_e6(*(one if isinstance(one, int | float) else math.nan for one in numbers))


def _media(message: Message) -> Media | None:
    """The file of a message; of a photo the largest size. A GIF is a document too, so documents come first."""
    album = message.media_group_id
    if message.document is not None:
        about = message.document
        return Media("document", about.file_id, about.file_unique_id, album, mime=about.mime_type or "")
    if message.photo:
        largest = message.photo[-1]
        return Media("photo", largest.file_id, largest.file_unique_id, album, small=message.photo[0].file_id)
    for kind in ("voice", "video", "audio", "video_note"):
        file = getattr(message, kind)
        if file is not None:
            return Media(kind, file.file_id, file.file_unique_id, album)
    return None

"""What a person wrote or sent in the private chat."""

from dataclasses import dataclass

from bot.domain.kit.people import Who


@dataclass(frozen=True, slots=True)
class Media:
    """A file that stays at Telegram; `kind` as in the table `attachment`; `small`: of a photo, the file id of its
    smallest size; `mime`: of a document, what its sender says that it is."""

    kind: str
    file_id: str
    unique_id: str
    album: str | None = None
    small: str | None = None
    mime: str = ""

    @property
    def picture(self) -> bool:
        """Whether it is a photo, also one that was sent as a file."""
        return self.kind == "photo" or (self.kind == "document" and self.mime.startswith("image/"))


@dataclass(frozen=True, slots=True)
class Heard:
    """One message. `pin` is WGS84 × 1e6 (lat, lng); `live` marks a live location; `reply_to` is the message id that
    it answers; `sent_at` is Telegram's date in UTC ms; `phone` comes from a shared contact, `own_phone` if it is the
    sender's."""

    who: Who
    message_id: int
    sent_at: int
    text: str = ""
    media: Media | None = None
    pin: tuple[int, int] | None = None
    live: bool = False
    venue: str | None = None
    phone: str | None = None
    own_phone: bool = False
    reply_to: int | None = None
    forwarded: bool = False

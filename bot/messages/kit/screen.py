"""One message as a person sees it, whatever messenger it goes to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

TEXT_LIMIT = 4_096
CAPTION_LIMIT = 1_024


class Button(NamedTuple):
    """An inline button: `data` (domain/buttons.py), `url`, or `grey` where it does nothing any more; `style`: danger,
    success, primary. A form has a dozen of them, and a tuple takes a third of the time of a frozen data class."""

    label: str
    data: str | None = None
    url: str | None = None
    style: str | None = None
    grey: bool = False


@dataclass(frozen=True, slots=True)
class Aside:
    """For whom alone in a group a message is: Telegram's number of the person, and what they did there a moment ago
    that lets the bot speak to them so, "q:" with the number of a press, "m:" with that of a command that nobody else
    saw, or nothing."""

    user: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the reply keyboard; `asks`: location, contact or nothing."""

    label: str
    asks: str | None = None


@dataclass(frozen=True, slots=True)
class UploadFile:
    """A file that the bot made: `kind` (photo, voice, video, audio, video_note, document), its name, its content and
    what it is ("image/png"). Content that takes long to make is a `partial` of plain values, called in a thread of its
    own before its row is leased (bot/outbox/making.py)."""

    kind: str
    name: str
    content: bytes | Callable[[], bytes]
    mime: str


@dataclass(frozen=True, slots=True)
class Screen:
    """A message. `text` is HTML; `pin` is WGS84 degrees (lat, lng), a live location that later edits move where
    `live_period` (seconds) is given; `file` is (kind, the messenger's file id), `upload` a file of our own instead;
    `protect` forbids forwarding; `spoiler` hides a photo until touched; `covers`: tickets that it tells the team of;
    `news`: what a new message is worth where nothing can be edited: it is sent again only when this changes (None:
    when anything of it does); `moot`: nothing is left to say, so nothing is sent; `act`: no message but this method of
    the Bot API with these parameters (leaveChat, setMyCommands); `aside`: nobody else in the group sees it; `figures`:
    a number that is typed may be an answer of its own, and names no choice whose number is not shown; `several`: more
    than one of the choices may be right, so that none may go with the first."""

    text: str = ""
    buttons: tuple[tuple[Button, ...], ...] = ()
    keys: tuple[tuple[Key, ...], ...] = ()
    remove_keys: bool = False
    placeholder: str | None = None
    pin: tuple[float, float] | None = None
    live_period: int | None = None
    file: tuple[str, str] | None = None
    upload: UploadFile | None = None
    protect: bool = False
    spoiler: bool = False
    silent: bool = False
    reply_to: int | None = None
    covers: tuple[int, ...] = ()
    news: str | None = None
    moot: bool = False
    act: tuple[str, Mapping[str, Any]] | None = None
    aside: Aside | None = None
    figures: bool = False
    several: bool = False

    @property
    def replaces(self) -> bool:
        """Whether it can take the place of a message that stands, where anything can be edited: words can, and a live
        pin; a file, a place, and what has a keyboard below it are messages of their own."""
        still = self.pin is not None and self.live_period is None
        return not (still or self.keys or self.file is not None or self.upload is not None)


NOTHING = Screen(moot=True)

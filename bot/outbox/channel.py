"""What the outbox asks of a messenger, and what may become of a message (docs/subsystems/channels.md).

The other half of a channel stands before the inbox: it verifies that an update is the messenger's, keeps it before it
is acknowledged, reads it into a command (handlers), and fetches a file when an action asks for one.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Generic, NamedTuple, Protocol, TypeVar

from bot.messages.kit.screen import Screen
from storage.accounts.arrivals import OfferedChoices
from storage.kit.doubt import FILE_GONE
from storage.kit.outbox import OutboxRow


class Sent(NamedTuple):
    """The message arrived, as `message_id` (None for calls that make no message). A messenger whose messages have no
    numbers gives the name `external_id` instead, and in `shown` a digest of what its reader sees now. `digest`: SHA-256
    of the file that was made and went with it, in hexadecimal."""

    message_id: int | None
    external_id: str | None = None
    shown: str | None = None
    digest: str | None = None

    def number(self, row: int) -> int | None:
        """What the message is called here: the messenger's number, or the outbox's `row` where it has names."""
        return self.message_id if self.external_id is None else row


@dataclass(frozen=True, slots=True)
class TryLater:
    """Not delivered; may be tried again. `seconds` is the messenger's own word, else None."""

    reason: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """The request left and no answer came: it may or may not have arrived."""

    reason: str


@dataclass(frozen=True, slots=True)
class Never:
    """The message will not be delivered. `blocked`: this chat takes nothing from us any more. `doubtful`: the
    messenger's words are not known here, so that it may be the chat (a closed topic, a restriction) or the message that
    is at fault."""

    reason: str
    blocked: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Gone:
    """The message that was to be edited is not there: write it anew."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The group is a supergroup now and has another id."""

    new_chat_id: int


@dataclass(frozen=True, slots=True)
class Closed:
    """The chat takes nothing until the person writes again."""


NO_FILE = Never(FILE_GONE)
PACE = "pace"


@dataclass(frozen=True, slots=True)
class Halted:
    """The messenger takes nothing at all from us for now; one message tries again after `seconds`, the others wait for
    what becomes of it. `about`: what somebody has to mend ("token", "number"), or PACE where time is enough."""

    about: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Withheld:
    """The template that was to carry it (`by`) is not to be had until somebody mends that: it is held, and so goes with
    the person's next word, or when the template is to be had again."""

    by: str


Fate = Sent | TryLater | Unknown | Never | Gone | Moved | Closed | Halted | Withheld

D = TypeVar("D")


class Reader(NamedTuple):
    """Whom a message is for. `to` is what the messenger calls the chat, `phone` the number where it knows one. `kind`
    is the kind of message, `rewrite`: it is to take the place of the message `standing`, which showed `shown` last.
    `topic`: where in a group with topics. `since`: when the message was queued (UTC ms). `open`: the chat takes
    messages now; some messengers close it a day after the person's last word. `ours`: what we call the message."""

    to: str
    kind: str = ""
    phone: str | None = None
    rewrite: bool = False
    standing: int | None = None
    shown: str | None = None
    topic: int = 0
    open: bool = True
    since: int = 0
    ours: str = ""


class Undrawn(Enum):
    """Why nothing is sent: its reader sees all of it already; or the chat is closed, and it waits for their word."""

    SEEN = "seen"
    CLOSED = "closed"


class Channel(Protocol, Generic[D]):
    """A messenger: it draws for itself and says what became of each message. `D` is what it sends."""

    def draw(self, screen: Screen, reader: Reader) -> D | Undrawn:
        """What shows this screen to its reader: in place of a message that stands, or as a new one. It waits for
        nothing."""

    def choices(self, drawn: D) -> OfferedChoices | None:
        """What the reader may answer in words; None where the messenger's own buttons are all that counts, so that
        nothing is to be remembered."""

    def carrier(self, kind: str) -> str | None:
        """The template that carries this kind of message to a closed chat, if one does."""

    def failed(self, kind: str, code: int) -> Fate:
        """What it means that a message of this kind, which the messenger had taken, failed after all with this code."""

    async def deliver(self, drawn: D) -> Fate:
        """Send it; every refusal that the messenger or the network knows is a fate, nothing is raised."""


def reader_of(letter: OutboxRow, now: int) -> Reader:
    """Who a letter goes to, at `now` (UTC ms)."""
    return Reader(
        to=letter.to,
        kind=letter.kind,
        phone=letter.phone,
        rewrite=letter.rewrite,
        standing=letter.message_id if letter.rewrite else None,
        shown=letter.shown,
        topic=letter.topic,
        open=letter.window_until is None or letter.window_until > now,
        since=letter.created_at,
        ours=letter.ours,
    )

"""What the outbox asks of a messenger, and what may become of a message (docs/subsystems/channels.md).

The other half of a channel stands before the inbox: it verifies that an update is the messenger's, keeps it before it
is acknowledged, reads it into a command (handlers), and fetches a file when an action asks for one.
"""

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from bot.messages.kit.screen import Screen


@dataclass(frozen=True, slots=True)
class Sent:
    """It arrived, as `message_id` (None for calls that make no message)."""

    message_id: int | None


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
    """It will not be delivered. `blocked`: this chat takes nothing from us any more. `doubtful`: the messenger's words
    are not known here, so that it may be the chat (a closed topic, a restriction) or the message that is at fault."""

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


Fate = Sent | TryLater | Unknown | Never | Gone | Moved

D = TypeVar("D")


class Channel(Protocol, Generic[D]):
    """A messenger: it draws for itself and says what became of each message. `D` is what it sends."""

    def draw(self, screen: Screen, to: str, standing: int | None) -> D:
        """What shows this screen in the chat that the messenger calls `to`: in place of the message `standing`, or as
        a new one. It waits for nothing."""

    async def deliver(self, drawn: D) -> Fate:
        """Send it; every refusal that the messenger or the network knows is a fate, nothing is raised."""

"""A messenger beside Telegram: what it is given, and what it brings (docs/subsystems/channels.md)."""

from asyncio import Event
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.clock import Clock
from bot.config import Config
from bot.outbox.channel import Channel
from bot.outbox.sender import Sender
from handlers.system.dispatch import ReadOther
from storage.kit.database import Database
from storage.kit.inbox import InboxRow
from storage.kit.sqlite import Tx

FetchFile = Callable[[str], Awaitable[bytes | None]]
Rows = Callable[[Tx], list[InboxRow]]
TakeIn = Callable[[Rows, Rows], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a messenger finds. `take_in` keeps what people sent and gives it its effect (`Inbox.keep_foreseen`);
    `outgoing` hears what the messenger says later of messages that were sent; `fetch` has the files that stand at any
    messenger (None: never to be had; raises ConnectionError where not now), of `most` bytes."""

    config: Config
    database: Database
    clock: Clock
    take_in: TakeIn
    outgoing: Sender
    fetch: FetchFile
    most: int


@dataclass(frozen=True, slots=True)
class Messenger:
    """One messenger while it is open.

    `name` is what addresses and the inbox call it. `channel` draws and delivers. By one in which people also speak,
    `read` makes an update in Telegram's shape of what was kept, and `hear` runs as long as the bot does; where it
    listens on this machine, `port` is the key that says so and `ready` is set once it does. `fetch` has the files that
    stand there, whose ids begin with `files` and a colon."""

    name: str
    channel: Channel[Any]
    read: ReadOther | None = None
    hear: Callable[[], Coroutine[Any, Any, None]] | None = None
    port: str = ""
    ready: Event | None = None
    files: str = ""
    fetch: FetchFile | None = None

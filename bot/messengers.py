"""The messengers beside Telegram. Those that are switched on are opened; of the others nothing is imported."""

from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from importlib import import_module
from typing import Any

from bot.channels.messenger import FetchFile, Messenger, Surroundings
from bot.config import Config
from bot.outbox.channel import Channel
from bot.supervise import Supervisor
from handlers.system.dispatch import ReadOther

Open = Callable[[Surroundings], AbstractAsyncContextManager[Sequence[Messenger]]]


def switched_on(config: Config) -> Iterator[Open]:
    """What opens each messenger that the configuration names: a messenger more is two lines more."""
    if config.whatsapp.on:
        yield import_module("bot.channels.whatsapp.line").whatsapp
    if any(one.webhook_url for one in config.partners):
        yield import_module("bot.channels.partners.hooks").webhooks


class Messengers:
    """Those that are open, each by its name: `channels` for the sender, `readers` for the inbox."""

    def __init__(self) -> None:
        self.channels: dict[str, Channel[Any]] = {}
        self.readers: dict[str, ReadOther] = {}
        self._fetch: dict[str, FetchFile] = {}
        self._heard: list[Messenger] = []

    @asynccontextmanager
    async def opened(self, around: Surroundings) -> AsyncIterator[None]:
        """Open while the context lasts. Raises OSError, ValueError for a file of a secret that cannot be used."""
        async with AsyncExitStack() as stack:
            for one in switched_on(around.config):
                for messenger in await stack.enter_async_context(one(around)):
                    self._add(messenger)
            yield

    def _add(self, one: Messenger) -> None:
        self.channels[one.name] = one.channel
        if one.read is not None:
            self.readers[one.name] = one.read
        if one.fetch is not None:
            self._fetch[one.files] = one.fetch
        if one.hear is not None:
            self._heard.append(one)

    async def hear(self, supervisor: Supervisor) -> None:
        """Begin to hear what people say; returns once every one that listens on this machine does."""
        for one in self._heard:
            if one.hear is not None and one.ready is not None:
                await supervisor.listen(one.name, one.hear(), one.port, one.ready)
            elif one.hear is not None:
                supervisor.start(one.name, one.hear())

    def fetches(self, file_id: str) -> FetchFile | None:
        """What has this file ("wa:123"); None where its messenger was switched off."""
        return self._fetch.get(file_id.partition(":")[0])

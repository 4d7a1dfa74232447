"""The line to WhatsApp: its parts, put together from the configuration."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.channels.whatsapp.courier import FetchFile, WhatsAppCourier
from bot.channels.whatsapp.drawing import Words
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.inlet import Inlet, Outgoing, TakeIn
from bot.channels.whatsapp.reading import MARK
from bot.channels.whatsapp.webhook import WhatsAppServer
from bot.clock import Clock
from bot.config.whatsapp import WhatsApp
from bot.texts.catalog import texts
from storage.kit.database import Database


@dataclass(frozen=True, slots=True)
class WhatsAppLine:
    """One number: what sends, what listens, and what fetches a file of at most so many bytes."""

    courier: WhatsAppCourier
    server: WhatsAppServer
    graph: Graph
    most: int

    async def fetch(self, file_id: str) -> bytes | None:
        """A file that somebody sent by WhatsApp; None where it is never to be had. Raises ConnectionError where it
        cannot be had now."""
        return await self.graph.fetch(file_id.removeprefix(MARK), self.most)


@asynccontextmanager
async def whatsapp(
    setting: WhatsApp,
    database: Database,
    clock: Clock,
    language: str,
    take_in: TakeIn,
    telegram_file: FetchFile,
    most: int,
    outgoing: Outgoing,
) -> AsyncIterator[WhatsAppLine]:
    """The line while it is open. `take_in` keeps messages and gives them their effect; `telegram_file`
    fetches what stands at Telegram; `outgoing` hears what Meta says of messages that were sent."""
    say = texts(language).plain
    words = Words(say("wa.choose"), say("wa.or_type"), say("wa.answer_by_number"))
    graph = Graph(setting.graph_url, setting.phone_number_id, setting.token)
    used = frozenset(setting.templates.by_kind.values())
    inlet = Inlet(database, clock, setting.phone_number_id, setting.window_h, take_in, outgoing, used)
    server = WhatsAppServer(
        setting.listen,
        setting.port,
        setting.url,
        setting.app_secret(),
        setting.verify_token.get_secret_value(),
        inlet.keep,
    )
    await graph.open()
    try:
        yield WhatsAppLine(WhatsAppCourier(graph, words, setting.templates.by_kind, telegram_file), server, graph, most)
    finally:
        await graph.close()

"""The line to WhatsApp: its parts, put together from the configuration."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from bot.channels.messenger import FetchFile, Messenger, Surroundings
from bot.channels.whatsapp.courier import WhatsAppCourier
from bot.channels.whatsapp.drawing import Words
from bot.channels.whatsapp.graph import Graph
from bot.channels.whatsapp.inlet import Inlet
from bot.channels.whatsapp.items import NAME
from bot.channels.whatsapp.reading import FILES, MARK, as_update
from bot.channels.whatsapp.webhook import WhatsAppServer
from bot.texts.catalog import texts


def _files(graph: Graph, most: int) -> FetchFile:
    """What has the files that people sent by WhatsApp, of `most` bytes. Raises ConnectionError where one cannot be had
    now."""

    async def fetch(file_id: str) -> bytes | None:
        return await graph.fetch(file_id.removeprefix(MARK), most)

    return fetch


@asynccontextmanager
async def whatsapp(around: Surroundings) -> AsyncIterator[Sequence[Messenger]]:
    """One number, while it is open. Raises OSError, ValueError for a secret that cannot be read."""
    setting = around.config.whatsapp
    say = texts(around.config.team.language).plain
    words = Words(say("wa.choose"), say("wa.or_type"), say("wa.answer_by_number"))
    graph = Graph(setting.graph_url, setting.phone_number_id, setting.token)
    templates = setting.templates.by_kind
    inlet = Inlet(
        around.database,
        around.clock,
        setting.phone_number_id,
        setting.window_h,
        around.take_in,
        around.outgoing,
        frozenset(templates.values()),
    )
    server = WhatsAppServer(
        setting.listen,
        setting.port,
        setting.url,
        setting.app_secret(),
        setting.verify_token.value,
        inlet.keep,
    )
    courier = WhatsAppCourier(graph, words, templates, around.fetch)
    await graph.open()
    try:
        yield [
            Messenger(
                NAME, courier, as_update, server.run, "whatsapp.port", server.ready, FILES, _files(graph, around.most)
            )
        ]
    finally:
        await graph.close()

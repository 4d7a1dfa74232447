"""A file that the bot made reaches the chat, through real HTTP; what it cannot be sent as is refused like any message."""

from collections.abc import AsyncIterator

import pytest
from telegram.ext import ExtBot

from bot.channels.telegram.courier import Courier
from bot.channels.telegram.drawing import call_for
from bot.channels.telegram.transport import HttpRequest
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox.channel import Never, Sent
from bot.papers.notice_card import CardText, draw_card
from simulator import StandIn

CARD = draw_card(CardText("Mencari keluarga", (("Ciri", "tahi lalat"),), ("Telepon",)))


@pytest.fixture
async def tg() -> AsyncIterator[StandIn]:
    standing = await StandIn.start()
    yield standing
    await standing.stop()


@pytest.fixture
async def courier(tg: StandIn) -> AsyncIterator[Courier]:
    bot: ExtBot[None] = ExtBot(tg.token, f"{tg.url}/bot", request=HttpRequest(2), get_updates_request=HttpRequest(2))
    await bot.initialize()
    yield Courier(bot)
    await bot.shutdown()


@pytest.mark.parametrize(("kind", "mime"), [("photo", "image/png"), ("document", "application/pdf")])
async def test_a_file_arrives_with_its_words(tg: StandIn, courier: Courier, kind: str, mime: str) -> None:
    siti = tg.person("Siti")
    siti.start()
    screen = Screen("<b>Pengumuman</b>", upload=UploadFile(kind, f"sigap.{kind}", CARD, mime), protect=True)
    fate = await courier.deliver(call_for(screen, siti.id, None))
    assert isinstance(fate, Sent) and fate.message_id is not None
    shown = siti.last()
    assert shown.kind == kind and shown.text == "Pengumuman" and shown.protected


async def test_what_is_no_picture_is_refused_once(tg: StandIn, courier: Courier) -> None:
    siti = tg.person("Siti")
    siti.start()
    screen = Screen(upload=UploadFile("photo", "a.png", b"no picture", "image/png"))
    assert isinstance(await courier.deliver(call_for(screen, siti.id, None)), Never)

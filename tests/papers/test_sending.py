"""A file that the bot makes goes to Telegram: made beside the event loop, whole, under its own name."""

import asyncio
import hashlib
import io
import re
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pypdf import PdfReader
from telegram.ext import ExtBot

from bot.channels.telegram.courier import CANNOT_MAKE, Courier
from bot.channels.telegram.drawing import call_for
from bot.channels.telegram.transport import HttpRequest
from bot.domain.case.papers import copy_digest
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox.channel import Never, Sent
from simulator import Person, StandIn
from simulator.world import ShownMessage
from tests.support.harness import Sigap, sigap_running

PDF = "application/pdf"


@pytest.fixture
async def line() -> AsyncIterator[tuple[StandIn, Courier, Person]]:
    """A courier, the stand-in, and somebody who has begun to talk with the bot."""
    async with await StandIn.start() as tg:
        bot: ExtBot[None] = ExtBot(
            tg.token,
            base_url=f"{tg.url}/bot",
            request=HttpRequest(connections=4),
            get_updates_request=HttpRequest(connections=1),
        )
        await bot.initialize()
        somebody = tg.person("Siti")
        somebody.start()
        try:
            yield tg, Courier(bot), somebody
        finally:
            await bot.shutdown()


def stored(tg: StandIn, message: ShownMessage) -> bytes:
    """What a message's document holds."""
    return tg.world.files.by_id[message.body["document"]["file_id"]].content


async def test_it_arrives_whole_and_is_made_beside_the_event_loop(line: tuple[StandIn, Courier, Person]) -> None:
    tg, courier, somebody = line
    made_in: list[threading.Thread] = []

    def make() -> bytes:
        made_in.append(threading.current_thread())
        return b"%PDF-1.7 \x00\xff" * 1_000

    screen = Screen("Surat <b>rujukan</b>", upload=UploadFile("document", "referral-2023-001-v1.pdf", make, PDF))
    call = call_for(screen, somebody.id, None)
    assert made_in == [], "drawing makes nothing"
    assert isinstance(await courier.deliver(call), Sent)
    message = somebody.last()
    assert stored(tg, message) == b"%PDF-1.7 \x00\xff" * 1_000
    about = message.body["document"]
    assert (about["file_name"], about["mime_type"]) == ("referral-2023-001-v1.pdf", PDF)
    assert message.body["caption"] == "Surat rujukan"
    assert made_in != [] and made_in[0] is not threading.main_thread()


async def test_a_slow_file_holds_nobody_up(line: tuple[StandIn, Courier, Person]) -> None:
    _, courier, somebody = line
    begun, finish = threading.Event(), threading.Event()

    def make() -> bytes:
        begun.set()
        assert finish.wait(10)
        return b"x"

    slow = call_for(Screen(upload=UploadFile("document", "a.pdf", make, PDF)), somebody.id, None)
    delivery = asyncio.create_task(courier.deliver(slow))
    assert await asyncio.to_thread(begun.wait, 10)
    assert isinstance(await courier.deliver(call_for(Screen("halo"), somebody.id, None)), Sent)
    assert not delivery.done()
    finish.set()
    assert isinstance(await delivery, Sent)


async def test_a_file_that_cannot_be_made_is_never_sent_and_says_so(line: tuple[StandIn, Courier, Person]) -> None:
    _, courier, somebody = line

    def make() -> bytes:
        raise LookupError("rahasia")

    fate = await courier.deliver(call_for(Screen(upload=UploadFile("document", "a.pdf", make, PDF)), somebody.id, None))
    assert fate == Never(f"{CANNOT_MAKE}: LookupError")
    assert isinstance(await courier.deliver(call_for(Screen("halo"), somebody.id, None)), Sent)


async def test_a_responder_gets_a_paper(tmp_path: Path) -> None:
    """The whole way through the process: buttons, number, typesetting, upload, and the chain of events after it."""
    async with sigap_running(tmp_path) as sigap:
        [budi] = sigap.responders("Budi")
        budi.start()
        await _recorded(sigap, budi)
        budi.press(await budi.wait_for("Mr X 1/2023"), "Surat & berkas")
        budi.press(await budi.wait_for("belum dibuat"), "Surat rujukan")
        sent = await budi.wait_for(lambda message: "document" in message.body)
        pdf = PdfReader(io.BytesIO(stored(sigap.tg, sent)))
        text = " ".join(pdf.pages[0].extract_text().split())
        assert "460/001/TRC/VI/2023" in text and "Tidak diketahui (Mr X 1/2023)" in text
        assert sent.body["document"]["file_name"] == "referral-2023-001-v1.pdf"
        await budi.wait_for("nomor 460/001/TRC/VI/2023, versi 1")
        await sigap.until("SELECT count(*) = 1 FROM event WHERE kind = 'paper.sent'")
        [[salt, digest]] = sigap.db("SELECT salt, c.digest FROM paper JOIN paper_copy AS c ON c.paper_id = paper.id")
        assert digest == copy_digest(salt, hashlib.sha256(stored(sigap.tg, sent)).hexdigest()), "it can be checked"


async def _recorded(sigap: Sigap, budi: Person) -> None:
    """A resident reports, budi brings the person to the RPS and writes them down as Mr X."""
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_location(-6.17460, 106.64250)
    siti.press(await siti.wait_for("Bagaimana kondisinya"), "Kirim")
    budi.press(await budi.wait_for("TRC-0001", chat=sigap.group), "Ambil")
    for button in ("Menuju lokasi", "Di lokasi", "Ditangani", "RPS", "Catat orangnya", "(Mr X)"):
        await _pressed(budi, button)


async def _pressed(who: Person, button: str) -> None:
    """Press the newest button whose label has these words, as soon as it is there."""

    def has(message: ShownMessage) -> bool:
        rows = message.body.get("reply_markup", {}).get("inline_keyboard", [])
        return any(re.search(re.escape(button), one["text"]) for row in rows for one in row)

    who.press(await who.wait_for(has), button)

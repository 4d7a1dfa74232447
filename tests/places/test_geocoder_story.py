"""The bot as a process with a map service beside it: addresses become buttons, buttons become pins, and a service that
is slow, refuses or is gone delays nobody."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from simulator import Person, ShownMessage
from simulator.nominatim import Mode, Nominatim
from simulator.watch import PATIENCE_S
from tests.support.harness import Sigap, eventually, sigap_running


@asynccontextmanager
async def _with_maps(folder: Path, timeout_s: float = 5.0) -> AsyncIterator[tuple[Sigap, Nominatim]]:
    server = await Nominatim().start()
    try:
        extra = f'[geocoder]\nserver = "{server.url}"\nemail = "trc@tangerang.example"\ntimeout_s = {timeout_s}\n'
        async with sigap_running(folder, extra=extra) as sigap:
            yield sigap, server
    finally:
        await server.stop()


async def _type(siti: Person, text: str = "Jl. Daan Mogot nomor 12") -> ShownMessage:
    """A report up to its place; the message with the next question."""
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text(text)
    return await siti.wait_for("Bagaimana kondisinya")


def _labels(message: ShownMessage) -> list[str]:
    return [button["text"] for row in message.buttons for button in row]


async def test_a_typed_address_becomes_a_pin_at_the_reporters_choice(tmp_path: Path) -> None:
    async with _with_maps(tmp_path) as (sigap, server):
        siti = sigap.tg.person("Siti")
        form = await _type(siti)
        await eventually(
            lambda: any("Sukarasa" in label for label in _labels(form)), PATIENCE_S, "the places are offered"
        )
        assert "© OpenStreetMap contributors" in form.text
        siti.press(form, "Sukarasa")
        await sigap.until("SELECT json_extract(answers, '$.lat_e6') = -6172200 FROM draft")
        siti.press(form, "Kirim")
        await siti.wait_for("sudah sampai ke tim")
        row = sigap.db("SELECT lat_e6, lng_e6, answers FROM ticket")[0]
        assert (row["lat_e6"], row["lng_e6"]) == (-6_172_200, 106_632_500)
        assert server.asked[0].agent.startswith("Sigap (a hotline of social services; trc@tangerang.example")
        assert [one.path for one in server.asked] == ["/search"]
        said = [*(one.query["q"] for one in server.asked), "Daan Mogot"]
        assert not [words for words in said if words in sigap.log], "what is asked is in no log"


async def test_the_claimer_picks_the_place_and_gets_its_pin(tmp_path: Path) -> None:
    async with _with_maps(tmp_path) as (sigap, server):
        await server.set_mode("refused")
        (budi,) = sigap.responders("Budi")
        budi.start()
        siti = sigap.tg.person("Siti")
        form = await _type(siti)
        siti.press(form, "Kirim")
        await siti.wait_for("sudah sampai ke tim")
        budi.press(await budi.wait_for("TRC-0001", chat=sigap.group), "Ambil")
        card = await budi.wait_for("di tangan Anda")
        assert not any("Sukarasa" in label for label in _labels(card))
        await server.set_mode("ok")  # the map comes back, and what waited is asked
        sigap.clock.advance(60)
        await eventually(
            lambda: any("Sukarasa" in label for label in _labels(card)), PATIENCE_S, "the places are on the card"
        )
        budi.press(card, "Sukarasa")
        await sigap.until("SELECT lat_e6 = -6172200 FROM ticket")
        await budi.wait_for(lambda message: "location" in message.body)
        assert sigap.db("SELECT count(*) FROM event WHERE kind = 'ticket.place_picked'")[0][0] == 1
        group = budi.last(chat=sigap.group)
        assert "Daan Mogot" not in group.text and "peta ±100 m" in group.text


async def test_a_geocoder_that_takes_ten_seconds_delays_nobody(tmp_path: Path) -> None:
    async with _with_maps(tmp_path, timeout_s=20) as (sigap, server):
        await server.set_mode("slow")
        siti = sigap.tg.person("Siti")
        form = await _type(siti)
        await eventually(lambda: server.under_way, PATIENCE_S, "the map is asked")
        siti.send_text("Bapak tua lemas")
        form = await siti.wait_for("patokan")
        siti.press(form, "Kirim laporan")
        await siti.wait_for("sudah sampai ke tim")
        assert server.under_way == 1, "the report is with the team while the map still thinks"
        assert await sigap.stop() == 0, "and a stop does not wait for it either"


@pytest.mark.parametrize("mode", ["empty", "429", "403", "500", "html", "refused"])
async def test_a_bad_mood_of_the_geocoder_changes_nothing_of_a_report(tmp_path: Path, mode: Mode) -> None:
    async with _with_maps(tmp_path) as (sigap, server):
        await server.set_mode(mode)
        siti = sigap.tg.person("Siti")
        form = await _type(siti)
        if mode != "refused":
            await eventually(lambda: server.asked, PATIENCE_S, "the map is asked")
        siti.press(form, "Kirim")
        receipt = await siti.wait_for("sudah sampai ke tim")
        assert "TRC-0001" in receipt.text
        assert sigap.db("SELECT json_extract(answers, '$.place_text') FROM ticket")[0][0] == "Jl. Daan Mogot nomor 12"
        assert not [call for call in sigap.tg.calls if call.error]


async def test_one_question_a_second_by_the_servers_own_clock_also_across_a_kill(tmp_path: Path) -> None:
    async with _with_maps(tmp_path) as (sigap, server):
        for number in range(6):
            await _type(sigap.tg.person(f"Warga{number}"), f"Jl. Merdeka {number}")
        await eventually(lambda: len(server.asked) >= 2, PATIENCE_S, "two are asked")
        await sigap.kill()
        await sigap.start()
        # The one that was under way at the kill is asked again only after a minute.
        await eventually(lambda: len({one.query["q"] for one in server.asked}) >= 5, PATIENCE_S, "the others are asked")
        assert min(server.gaps()) >= 1.0, server.gaps()

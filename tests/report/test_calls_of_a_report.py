"""How many messages and edits a report costs in all, and how many of them its reporter gets, from the first message to
"sudah sampai" and the claim: four ways in which people begin. What is counted here is a row of docs/measurements.md; more
than it was is a fault."""

from collections.abc import Awaitable, Callable

import pytest

from simulator import Person
from simulator.world import ShownMessage
from tests.support.harness import Sigap
from tests.support.reports import WRITES, can_send, send_button

PIN = (-6.17196, 106.65251)
Way = Callable[[Person], Awaitable[ShownMessage]]


async def everything(siti: Person) -> ShownMessage:
    siti.send_text("Ada orang terlantar tidur di trotoar Jl. Sudirman, Kel. Cikokol, dekat minimarket")
    return await siti.wait_for(can_send)


async def place_by_pin(siti: Person) -> ShownMessage:
    siti.send_text("Ada orang tidur di trotoar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_location(*PIN)
    return await siti.wait_for(can_send)


async def presses(siti: Person) -> ShownMessage:
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.tap("📍 Kirim lokasi saya")
    return await siti.wait_for(can_send)


async def words(siti: Person) -> ShownMessage:
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    siti.send_text("Jl. Daan Mogot, Tanah Tinggi")
    await siti.wait_for("Bagaimana kondisinya")
    siti.send_text("Bapak tua duduk lemas di dekat tempat sampah")
    return await siti.wait_for("Apakah sudah benar")


@pytest.mark.parametrize(
    ("way", "in_all", "to_reporter"), [(everything, 6, 3), (place_by_pin, 9, 5), (presses, 10, 6), (words, 11, 8)]
)
async def test_no_way_costs_more_than_it_did(sigap: Sigap, way: Way, in_all: int, to_reporter: int) -> None:
    (budi,) = sigap.responders("Budi")
    budi.send_text("/start")
    await budi.wait_for("")
    siti = sigap.tg.person("Siti")
    before = len(sigap.tg.calls)
    form = await way(siti)
    siti.press(form, send_button(form) or "Kirim")
    await siti.wait_for("sudah sampai ke tim")
    budi.press(await budi.wait_for("TRC-0001", chat=sigap.group), "Ambil")
    await siti.wait_for("sudah diambil petugas")
    await sigap.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')")
    written = [call for call in sigap.tg.calls[before:] if call.method.startswith(WRITES)]
    of_siti = [call for call in written if call.chat_id == siti.id]
    assert len(written) <= in_all, [(call.method, call.chat_id) for call in written]
    assert len(of_siti) <= to_reporter, [call.method for call in of_siti]

"""Two residents, one person: end to end, with a live location that moves, a responder on the way, and a kill between."""

import io
import random

from PIL import Image

from simulator import Person
from tests.support.harness import Sigap

POM_BENSIN = (-6.17460, 106.64250)
ACROSS = (-6.17400, 106.64262)  # about 70 m away
MARKET = (-6.17000, 106.64500)
FARTHER = (-6.16800, 106.64600)


def photo(seed: int, width: int = 640) -> bytes:
    rng = random.Random(seed)
    small = Image.new("L", (9, 8))
    small.putdata([rng.randrange(256) for _ in range(72)])
    out = io.BytesIO()
    small.resize((width, width * 3 // 4), Image.Resampling.BICUBIC).convert("RGB").save(out, "JPEG")
    return out.getvalue()


async def first_report(sigap: Sigap, picture: bytes | None = None) -> Person:
    ani = sigap.tg.person("Ani")
    ani.send_photo(picture, caption="Bapak tua rahasia di tempat sampah")
    ani.press(await ani.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await ani.wait_for("Di mana lokasinya")
    ani.send_location(*POM_BENSIN)
    ani.press(await ani.wait_for("patokan"), "Kirim laporan")
    await ani.wait_for("sudah sampai ke tim")
    return ani


async def test_two_residents_one_person_a_moving_location_and_a_kill(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    ani = await first_report(sigap)
    budi.press(next(one for one in reversed(sigap.group.messages()) if "Orang terlantar" in one.text), "Ambil")
    await ani.wait_for("sudah diambil petugas")
    sigap.clock.advance(12 * 60)

    bayu = sigap.tg.person("Bayu")
    shared = bayu.send_live_location(*ACROSS)
    bayu.press(await bayu.wait_for("ingin Bapak/Ibu laporkan"), "Lansia terlantar")
    question = await bayu.wait_for("orang yang sama")
    assert "12 menit lalu" in question.text and "rahasia" not in question.text and " m " not in question.text
    await sigap.kill()
    bayu.press(question, "Ya, orang yang sama")
    await sigap.start()
    await bayu.wait_for("Kabar Bapak/Ibu diteruskan ke tim")
    told = await budi.wait_for("menurut pelapor lain, ini orang yang sama")
    assert [row[0] for row in sigap.db("SELECT user_id FROM reporter")] == [ani.id]
    await budi.press(told, "kabari pelapor · pakai titiknya").answered()
    await bayu.wait_for("digabung dengan laporan TRC-0001")
    assert sigap.db("SELECT count(*) FROM ticket")[0][0] == 1
    assert [row[0] for row in sigap.db("SELECT user_id FROM reporter ORDER BY joined_at")] == [ani.id, bayu.id]

    sigap.clock.advance(60)
    bayu.move_live(shared, *MARKET)
    await sigap.until("SELECT lat_e6 = -6170000 FROM ticket")  # it moves the ticket's pin now
    budi.send_text("/menuju 1")
    await ani.wait_for("petugas sedang menuju lokasi")
    await bayu.wait_for("petugas sedang menuju lokasi")

    budi.press(told, "Orang lain")
    apart = await bayu.wait_for("ditangani tersendiri")
    assert "TRC-0002" in apart.text
    [own] = sigap.db("SELECT kind, state FROM ticket WHERE id = 2")
    assert tuple(own) == ("lansia", "new")
    # The first ticket's pin is where it was; the live location moves the ticket of whoever shares it.
    await sigap.until("SELECT lat_e6 = ? FROM ticket WHERE id = 1", round(POM_BENSIN[0] * 1e6))
    sigap.clock.advance(60)
    bayu.move_live(shared, *FARTHER)
    await sigap.until("SELECT lat_e6 = -6168000 FROM ticket WHERE id = 2")
    assert sigap.db("SELECT lat_e6 FROM ticket WHERE id = 1")[0][0] == round(POM_BENSIN[0] * 1e6)
    await sigap.until("SELECT left_at IS NOT NULL FROM reporter WHERE ticket_id = 1 AND user_id = ?", bayu.id)
    kinds = [row[0] for row in sigap.db("SELECT kind FROM event WHERE ticket_id = 1")]
    assert "ticket.joined" in kinds and "ticket.separated" in kinds


async def test_like_photos_are_found_although_nobody_waits_for_them(sigap: Sigap) -> None:
    await first_report(sigap, photo(1))
    cici = sigap.tg.person("Cici")
    cici.send_photo(photo(1, width=320))
    cici.press(await cici.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await cici.wait_for("Di mana lokasinya")
    cici.send_location(*ACROSS)
    cici.press(await cici.wait_for("orang yang sama"), "Kirim")
    await cici.wait_for("sudah sampai ke tim")
    await sigap.until("SELECT count(*) = 2 FROM likeness WHERE state = 'known'")
    hashes = {row[0] for row in sigap.db("SELECT hash FROM likeness")}
    assert max((int(a, 16) ^ int(b, 16)).bit_count() for a in hashes for b in hashes) <= 4
    card = await sigap.tg.wait_until(
        lambda: next((one for one in sigap.group.messages() if "foto mirip" in one.text), None),
        timeout=180,
        what="the card that says so",
    )
    assert "TRC-0001" in card.text
    assert sigap.db("SELECT count(*) FROM likeness WHERE file_id IS NOT NULL")[0][0] == 0


async def test_a_photo_that_cannot_be_fetched_hinders_nothing(sigap: Sigap) -> None:
    sigap.tg.faults.fail(400, "Bad Request: file is too big", method="getFile", times=None)
    await first_report(sigap, photo(1))
    await sigap.until("SELECT count(*) FROM likeness WHERE state = 'failed'")
    assert "Traceback" not in sigap.log

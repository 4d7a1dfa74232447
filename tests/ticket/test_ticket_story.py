"""The ticket end to end: the bot as a process, the stand-in for Telegram, responders with phones."""

from simulator import Person, ShownMessage
from tests.support.harness import Sigap

PLACE = (-6.1746, 106.6425)
SPOT = "-6.17460"
RELAYED = "Balas pesan ini untuk menjawab"  # says only the message; what the reporter wrote stands on the work card too


async def reported(sigap: Sigap, name: str = "Ani") -> tuple[Person, ShownMessage]:
    """A resident has reported an orang terlantar; the card is in the group."""
    resident = sigap.tg.person(name)
    resident.send_location(*PLACE)
    resident.press(await resident.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    resident.press(await resident.wait_for("Bagaimana kondisinya"), "Kirim")
    await resident.wait_for("sudah sampai ke tim")
    return resident, next(one for one in reversed(sigap.group.messages()) if "Orang terlantar" in one.text)


async def test_from_the_card_to_done(sigap: Sigap) -> None:
    budi, citra = sigap.responders("Budi", "Citra")
    budi.start()
    resident, card = await reported(sigap)
    assert SPOT not in card.text and "-6.175" in str(card.body)
    budi.press(card, "Ambil")
    work = await budi.wait_for("di tangan Anda")
    assert work.protected
    pin = await budi.wait_for(lambda shown: shown.kind == "location")
    assert pin.protected
    await citra.wait_for("Budi", chat=sigap.group)
    lost = citra.press_data(card, f"claim:{sigap.db('SELECT nonce FROM ticket')[0][0]}")
    answer = await sigap.tg.wait_until(lambda: lost.answer, what="the loser's answer")
    assert "Budi" in answer["text"] and answer["show_alert"]
    for button, told, state in (
        ("Menuju lokasi", "menuju lokasi", "Status: menuju"),
        ("Di lokasi", "sudah di lokasi", "Status: di lokasi"),
    ):
        budi.press(budi_card(budi), button)
        await resident.wait_for(told)
        await budi.wait_for(state)
    budi.press(budi_card(budi), "Ditangani")
    budi.press(await budi.wait_for("dibawa atau diserahkan"), "RPS")
    await resident.wait_for("sudah kami tangani")
    await budi.wait_for(lambda shown: "Status" in shown.text and "RPS" in shown.text)
    budi.press(budi_card(budi), "Selesai")
    await resident.wait_for("laporan selesai")
    [ticket] = sigap.db("SELECT state, outcome, holder FROM ticket")
    assert tuple(ticket) == ("done", "rps", budi.id)
    await citra.wait_for("selesai", chat=sigap.group)


def budi_card(person: Person) -> ShownMessage:
    """The work card as it stands now."""
    return next(one for one in reversed(person.chat()) if "Status" in one.text and one.from_bot)


async def test_the_blind_relay(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    resident, card = await reported(sigap)
    budi.press(card, "Ambil")
    await budi.wait_for("di tangan Anda")
    resident.send_text("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for(RELAYED)
    # Nobody answers faster than the bot learns which message it sent; a test does.
    await sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    assert "Ani" not in relayed.text
    budi.send_text("Kami tiba lima menit lagi", reply_to=relayed)
    answer = await resident.wait_for("lima menit lagi")
    await sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'relay:%'", resident.id)
    assert "Budi" not in answer.text
    resident.send_text("Baik, terima kasih sudah datang", reply_to=answer)
    await budi.wait_for("terima kasih sudah datang")
    budi.send_text("Sudah dekat")
    budi.press(await budi.wait_for("Pesan ini untuk apa"), "catatan")
    await budi.wait_for("sudah diurus")
    assert [row[0] for row in sigap.db("SELECT kind FROM note ORDER BY id")] == [
        "from_reporter",
        "to_reporter",
        "from_reporter",
        "note",
    ]


async def test_f14_presses_that_died_leave_a_way_by_words(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    _, card = await reported(sigap)
    await sigap.stop()
    budi.press(card, "Ambil")
    sigap.clock.advance(180)
    await sigap.start()
    budi.send_text("/ambil 1", chat=sigap.group)
    await budi.wait_for("di tangan Anda")
    [row] = sigap.db("SELECT state, holder FROM ticket")
    assert tuple(row) == ("claimed", budi.id)


async def test_twenty_presses_at_the_same_instant(sigap: Sigap) -> None:
    people = sigap.responders(*(f"Petugas {number}" for number in range(20)))
    _, card = await reported(sigap)
    presses = sigap.tg.press_many([(person, card, "Ambil") for person in people])
    await sigap.tg.wait_until(lambda: all(press.answer is not None for press in presses), timeout=180, what="answers")
    texts = [press.answer["text"] for press in presses if press.answer is not None]
    won = [text for text in texts if "kini tugas Anda" in text]
    assert len(won) == 1 and sum("sudah diambil Petugas" in text for text in texts) == 19
    assert sigap.db("SELECT count(*) FROM event WHERE kind = 'ticket.claim'")[0][0] == 1


async def test_a_claimer_without_a_private_chat_is_shown_the_door(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    _, card = await reported(sigap)
    budi.press(card, "Ambil")
    hint = await budi.wait_for("Start", chat=sigap.group)
    link = hint.buttons[0][0]["url"]
    budi.open_link(link)
    await budi.wait_for("di tangan Anda")
    await budi.wait_for(lambda shown: shown.kind == "location")


async def test_f24_a_deleted_card_is_written_anew(sigap: Sigap) -> None:
    budi, citra = sigap.responders("Budi", "Citra")
    budi.start()
    _, card = await reported(sigap)
    sigap.tg.world.remove(card)
    budi.send_text("/ambil 1")
    anew = await citra.wait_for("Budi", chat=sigap.group)
    assert anew.id != card.id


async def test_f25_an_expired_press_still_counts(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    _, card = await reported(sigap)
    too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    sigap.tg.faults.fail(400, too_old, method="answerCallbackQuery")
    budi.press(card, "Ambil")
    await budi.wait_for("di tangan Anda")
    assert "Traceback" not in sigap.log

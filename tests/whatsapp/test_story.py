"""Residents on WhatsApp, the team on Telegram: whole stories over real HTTP, through both doors."""

import random
import sqlite3
from contextlib import closing
from urllib.parse import unquote

import pytest

from simulator import Person, ShownMessage
from simulator.files import png
from simulator.graph.people import WhatsAppPerson
from tests.ticket.test_ticket_story import RELAYED
from tests.whatsapp.conftest import TwoDoors

PLACE = (-6.1746, 106.6425)
OLD = "Bapak tua duduk lemas di dekat tempat sampah"


async def filled_in(siti: WhatsAppPerson, kind: str = "Orang terlantar") -> None:
    """A whole report of six answers, up to the review."""
    siti.pin(*PLACE)
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.press(kind)
    await siti.wait_for("Bagaimana kondisinya")
    siti.say(OLD)
    await siti.wait_for("patokan")
    siti.say("Pom Bensin Tanah Tinggi")
    await siti.wait_for("Patokan: Pom Bensin")
    siti.photo()
    await siti.wait_for("1 foto/video")
    siti.say("0812 3456 7890")
    await siti.wait_for("+6281234567890")


async def reported(doors: TwoDoors, siti: WhatsAppPerson) -> ShownMessage:
    """A short report; the card in the group."""
    siti.pin(*PLACE)
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.press("Orang terlantar")
    await siti.wait_for("Bagaimana kondisinya")
    siti.press("Kirim sekarang")
    await siti.wait_for("sudah sampai ke tim")
    return next(one for one in reversed(doors.sigap.group.messages()) if "Orang terlantar" in one.text)


async def claimed(doors: TwoDoors, card: ShownMessage) -> Person:
    """Budi has the report, with a private chat."""
    [budi] = doors.sigap.responders("Budi")
    budi.start()
    budi.press(card, "Ambil")
    await budi.wait_for("di tangan Anda")
    return budi


async def test_a_report_of_six_answers_costs_at_most_seven_messages(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    await filled_in(siti)
    siti.press("Kirim laporan")
    receipt = await siti.wait_for("sudah sampai ke tim")
    assert "TRC-0001" in receipt.text
    assert siti.received <= 7, siti.transcript()
    [ticket] = doors.sigap.db("SELECT kind, answers, channel FROM ticket")
    assert ticket["kind"] == "ot" and "Pom Bensin" in ticket["answers"] and "+6281234567890" in ticket["answers"]
    assert ticket["channel"] == "whatsapp"
    card = next(one for one in reversed(doors.sigap.group.messages()) if "TRC-0001" in one.text)
    assert "WhatsApp" in card.text and siti.account.phone not in str(card.body)
    [account] = doors.sigap.db("SELECT user_id FROM reporter")
    assert account[0] >= 9_000_000_000_000_000


@pytest.mark.parametrize("kind", ["Anak/bayi", "mengamuk", "Menemukan"])
async def test_an_urgent_report_costs_no_more_and_112_stands_in_it(doors: TwoDoors, kind: str) -> None:
    siti = doors.wa.person("Siti")
    await filled_in(siti, kind)
    siti.press("Kirim laporan")
    await siti.wait_for("Laporan diterima")
    await doors.sigap.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')")
    await doors.wa.settled()
    assert siti.received <= 7, siti.transcript()
    asked = next(one for one in siti.sees() if "Bagaimana kondisinya" in one.text)
    assert "112" in asked.text


async def test_nothing_is_queued_that_only_telegram_can_show(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    siti.say("Lapor")
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.press("Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    await doors.sigap.until("SELECT count(*) = 2 FROM outbox WHERE state = 'sent' AND kind = 'report.form'")
    siti.pin(*PLACE)
    await siti.wait_for("Bagaimana kondisinya")
    siti.say(OLD)
    await siti.wait_for("patokan")
    await doors.sigap.until("SELECT count(*) = 4 FROM outbox WHERE state = 'sent' AND kind = 'report.form'")
    told = doors.sigap.db("SELECT DISTINCT kind, state FROM outbox WHERE chat_id >= 9000000000000000")
    assert [tuple(row) for row in told] == [("report.form", "sent")]


async def test_steps_words_and_photos_go_through_both_doors(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    siti.say("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for(RELAYED)
    assert "Siti" not in relayed.text
    await doors.sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    budi.send_text("Kami tiba lima menit lagi", reply_to=relayed)
    answer = await siti.wait_for("lima menit lagi")
    assert "Budi" not in answer.text
    siti.say("Baik, saya tunggu", reply_to=answer)
    await budi.wait_for("saya tunggu")
    siti.photo("ini orangnya")
    shown = await budi.wait_for(lambda one: one.kind == "photo")
    assert shown.protected
    for button, told in (("Menuju lokasi", "menuju lokasi"), ("Di lokasi", "sudah di lokasi")):
        budi.press(next(one for one in reversed(budi.chat()) if "Status" in one.text and one.from_bot), button)
        await siti.wait_for(told)


async def test_a_large_photo_goes_through_both_doors(doors: TwoDoors) -> None:
    """Sent in full quality it has more than the million bytes that suffice to compare photos."""
    large = png([random.Random(row).randbytes(700 * 3) for row in range(700)], 700)
    assert len(large) > 1_000_000
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    siti.say("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for(RELAYED)
    siti.photo("ini orangnya", content=large)
    await budi.wait_for(lambda one: one.kind == "photo")
    await doors.sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    budi.send_photo(large, caption="Apakah ini orangnya?", reply_to=relayed)
    await siti.wait_for("Apakah ini orangnya")


async def test_what_meta_delivers_twice_and_mixed_up_has_one_effect(doors: TwoDoors) -> None:
    siti, rina = doors.wa.person("Siti"), doors.wa.person("Rina", number_hidden=True)
    with doors.wa.hooks.held(shuffled=True):
        siti.pin(*PLACE)
        rina.say("Ada ibu tua terlantar di halte Cikokol")
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    await rina.wait_for("?")
    doors.wa.hooks.repeat(2, shuffled=True)
    await doors.wa.settled()
    siti.press("Orang terlantar")
    await siti.wait_for("Bagaimana kondisinya")
    assert doors.sigap.db("SELECT count(*) FROM draft")[0][0] == 2
    assert doors.sigap.db("SELECT count(DISTINCT account_id) FROM address WHERE channel = 'whatsapp'")[0][0] == 2


async def test_a_kill_loses_nothing_that_was_acknowledged(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    siti.pin(*PLACE)
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    await doors.sigap.kill()
    siti.press("Orang terlantar")
    await doors.sigap.start()
    await siti.wait_for("Bagaimana kondisinya")
    siti.press("Kirim sekarang")
    await siti.wait_for("sudah sampai ke tim")
    assert doors.sigap.db("SELECT count(*) FROM ticket")[0][0] == 1


async def test_beyond_the_window_a_step_goes_by_template_and_the_rest_waits(doors: TwoDoors) -> None:
    for name in ("sigap_kabar_laporan", "sigap_pesan_tim"):
        doors.wa.template(name, "Kabar dari tim: {{1}} Balas pesan ini untuk membaca lebih banyak.")
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    doors.sigap.clock.advance(25 * 3_600)
    budi.press(next(one for one in reversed(budi.chat()) if "Status" in one.text and one.from_bot), "Menuju lokasi")
    told = await siti.wait_for(lambda one: one.kind == "template")
    assert "menuju lokasi" in told.text
    await doors.sigap.until(
        "SELECT count(*) FROM outbox WHERE chat_id >= 9000000000000000 AND state IN ('held', 'sent')"
    )
    since = siti.mark()
    siti.say("terima kasih")
    await siti.wait_for("", since=since)
    assert not doors.sigap.db("SELECT 1 FROM outbox WHERE chat_id >= 9000000000000000 AND state = 'held'")


async def test_a_press_that_changes_nothing_is_answered_by_a_message(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    await reported(doors, siti)
    kinds = next(one for one in siti.sees() if "ingin Bapak/Ibu laporkan" in one.text)
    since = siti.mark()
    siti.press("Orang terlantar", kinds)
    answer = await siti.wait_for("TRC-0001", since=since)
    assert not answer.buttons


async def test_a_typed_number_or_label_is_a_choice(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    siti.pin(*PLACE)
    asked = await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.say(str(asked.labels.index("Orang terlantar") + 1))
    await siti.wait_for("Bagaimana kondisinya")
    siti.say("kirim sekarang")
    await siti.wait_for("sudah sampai ke tim")


async def test_a_number_that_is_an_answer_is_no_choice(doors: TwoDoors) -> None:
    """Where no number stands beside the choices: an age of eight is not the eighth of them, which is "Batal"."""
    siti = doors.wa.person("Siti")
    for words, answer in (("cari", "Siapa nama"), ("Budi Santoso", "Laki-laki atau"), ("no 1", "Berapa umurnya")):
        since = siti.mark()
        siti.say(words)
        await siti.wait_for(answer, since=since)
    since = siti.mark()
    siti.say("8")
    await siti.wait_for("Berapa tinggi", since=since)
    assert '"age":[7,9]' in doors.sigap.db("SELECT answers FROM search")[0][0].replace(" ", "")


async def test_a_number_that_answers_the_team_goes_to_the_team(doors: TwoDoors) -> None:
    """Neither a press of the one button below the question, nor the number of the ticket, which is 1 as well."""
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    siti.say("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for(RELAYED)
    await doors.sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    budi.send_text("Ada berapa orang di sana?", reply_to=relayed)
    asked = await siti.wait_for("berapa orang")
    assert len(asked.labels) == 1
    siti.say("1")
    await budi.wait_for("pelapor:\n1\n")
    await doors.sigap.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased')")
    before = doors.sigap.db("SELECT count(*) FROM note")[0][0]
    siti.say("2")  # that the words were passed on has a button for a new report: nor is this a press of it
    await doors.sigap.until("SELECT count(*) > ? FROM note", before)
    assert not doors.sigap.db("SELECT 1 FROM draft WHERE state = 'open'")


@pytest.mark.parametrize("words", ["/layanan", "Layanan"])
async def test_the_citys_services_beside_an_open_report(doors: TwoDoors, words: str) -> None:
    siti = doors.wa.person("Siti")
    siti.pin(*PLACE)
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    since = siti.mark()
    siti.say(words)
    await siti.wait_for("5. Alat bantu: kursi roda", since=since)
    siti.say("5")
    await siti.wait_for("Fotokopi KTP dan KK", since=since)
    [row] = doors.sigap.db("SELECT answers FROM draft")
    assert "ayanan" not in row["answers"] and "Alat" not in row["answers"]


async def test_people_of_the_team_cannot_be_made_by_whatsapp(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    siti.say("/undang")
    await siti.wait_for("")
    siti.say("/start AbCdEfGhIjKlMnOpQrSt")
    await doors.wa.settled()
    await doors.sigap.until("SELECT count(*) = 2 FROM inbox WHERE channel = 'whatsapp' AND state = 'done'")
    assert not doors.sigap.db("SELECT 1 FROM role WHERE user_id >= 9000000000000000")


async def test_the_place_is_asked_by_whatsapps_own_button(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti", number_hidden=True)
    siti.say("Lapor")
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    siti.press("Orang terlantar")
    siti.allow_location(await siti.wait_for("Di mana lokasinya"))
    await siti.wait_for("Bagaimana kondisinya")


async def test_a_call_taker_passes_a_chat_on_to_whatsapp(doors: TwoDoors) -> None:
    [rina] = doors.sigap.responders("Rina")
    await doors.sigap.stop()  # as the host makes the first admin: nobody else writes meanwhile
    with closing(sqlite3.connect(doors.sigap.folder / "sigap.db")) as database, database:
        database.execute("INSERT INTO role (user_id, role, granted_at) VALUES (?, 'operator', 1)", (rina.id,))
    await doors.sigap.start()
    rina.send_text("/catat")
    await rina.wait_for("lewat apa")
    rina.press(rina.last(), "Telepon")
    await rina.wait_for("nomor penelepon")
    rina.press(rina.last(), "Lewati")
    rina.press(await rina.wait_for("Bacakan"), "Orang terlantar")
    rina.send_text(OLD + " di Pasar Anyar")
    await rina.wait_for("lemas")
    rina.press(rina.last(), "melanjutkan sendiri")
    handed = await rina.wait_for("wa.me/62895608722422")
    words = unquote(handed.text.split("?text=")[1].split()[0])
    siti = doors.wa.person("Siti", number_hidden=True)
    siti.say(words)
    asked = await siti.wait_for("lemas")
    assert "Pasar Anyar" in asked.text
    siti.press("Kirim laporan")
    await siti.wait_for("sudah sampai ke tim")
    [ticket] = doors.sigap.db("SELECT channel, answers FROM ticket")
    assert ticket["channel"] == "whatsapp" and "lemas" in ticket["answers"]


async def test_a_photo_that_expired_before_anybody_saw_it_is_asked_for_again_once(doors: TwoDoors) -> None:
    siti = doors.wa.person("Siti")
    await filled_in(siti)
    siti.press("Kirim laporan")
    await siti.wait_for("sudah sampai ke tim")
    doors.wa.world.media.expire()
    budi = await claimed(doors, next(one for one in reversed(doors.sigap.group.messages()) if "TRC-0001" in one.text))
    asked = await siti.wait_for("kirim sekali lagi")
    assert "TRC-0001" in asked.text and not any(one.kind == "photo" for one in budi.chat())
    siti.photo("ini lagi")
    await budi.wait_for(lambda one: one.kind == "photo")
    assert sum("kirim sekali lagi" in one.text for one in siti.sees()) == 1


async def test_what_stands_behind_a_command_is_heard_by_both_doors(doors: TwoDoors) -> None:
    siti, ani = doors.wa.person("Siti"), doors.sigap.tg.person("Ani")
    ani.start()
    for resident, say in ((siti, siti.say), (ani, ani.send_text)):
        say("/lapor kakek pingsan di halte Cikokol, kepalanya berdarah")
        asked = await resident.wait_for("kakek pingsan")
        assert "112" in asked.text and "/lapor" not in asked.text
    for name, say in (
        ("Budi Santoso", doors.wa.person("Rina").say),
        ("Joko Susilo", doors.sigap.tg.person("Dewi").send_text),
    ):
        say(f"/cari {name}, laki-laki 70 tahun")
        await doors.sigap.until("SELECT count(*) FROM search WHERE answers LIKE ?", f"%{name}%")

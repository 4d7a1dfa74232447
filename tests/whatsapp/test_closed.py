"""A day after the person's last word: the team's question goes by its template, a picture waits for their next word, and
whoever holds the ticket sees that it waits. News of a search and the wish to report again have a template of their own."""

from pathlib import Path

from tests.people.test_people_story import host
from tests.support.forks import ran
from tests.ticket.test_ticket_story import RELAYED
from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_story import claimed, reported
from tests.whatsapp.test_trouble import said


async def test_a_question_goes_by_template_and_a_picture_with_the_next_word(doors: TwoDoors) -> None:
    doors.wa.template("sigap_pesan_tim", "Pesan dari tim tentang laporan Bapak/Ibu: {{1}} Jawaban kami teruskan.")
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    siti.say("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for(RELAYED)
    await doors.sigap.until("SELECT count(*) FROM posted WHERE chat_id = ? AND subject LIKE 'shown:%:relay:%'", budi.id)
    doors.sigap.clock.advance(25 * 3_600)
    since = siti.mark()
    budi.send_text("Apakah beliau masih di depan masjid?", reply_to=relayed)
    asked = await siti.wait_for("masih di depan masjid?", since=since)
    assert asked.kind == "template"
    budi.send_photo(reply_to=relayed)
    await budi.wait_for("ditahan")
    await doors.sigap.until("SELECT count(*) >= 1 FROM outbox WHERE state = 'held'")
    assert not any(one.kind == "image" for one in siti.sees()) and said(budi, "ditahan") == 1
    siti.say("masih")
    await siti.wait_for(lambda one: one.kind == "image", since=since)
    await budi.wait_for("masih")
    await doors.sigap.until("SELECT count(*) = 0 FROM outbox WHERE state IN ('waiting', 'leased', 'held')")


WORDS_OF_A_SEARCH = (
    "Suminah", "Perempuan", "70", "Lewati", "bekas luka di dahi", "Lewati", "Lewati", "Pasar Tanah Tinggi", "Lewati",
    "0812 3456 7890", "Kirim",
)  # fmt: skip


async def test_news_of_a_search_goes_by_its_template_a_week_later(doors: TwoDoors) -> None:
    doors.wa.template("sigap_jawaban_pencarian", "Jawaban atas pencarian keluarga Bapak/Ibu: {{1}} Balas pesan ini.")
    dewi = doors.wa.person("Dewi")
    dewi.say("Cari")
    await dewi.wait_for("Siapa nama orang yang dicari")
    for words in WORDS_OF_A_SEARCH:
        since = dewi.mark()
        dewi.say(words)
        await dewi.wait_for(lambda one: one.from_bot, since=since)
    await dewi.wait_for("CARI-0001")
    since = dewi.mark()
    doors.sigap.clock.advance(8 * 86_400)
    told = await dewi.wait_for("CARI-0001", since=since)
    assert told.kind == "template" and "pencarian keluarga" in told.text, dewi.transcript()
    since = dewi.mark()
    dewi.say("Terima kasih, masih kami tunggu")
    assert (await dewi.wait_for(lambda one: one.from_bot, since=since)).kind != "template"


async def test_whose_report_was_lost_with_a_disk_is_asked_by_template(doors: TwoDoors, tmp_path: Path) -> None:
    doors.wa.template("sigap_mohon_lapor_lagi", "Mohon maaf, ada gangguan pada layanan kami: {{1}} Telepon 112.")
    siti = doors.wa.person("Siti")
    siti.say("Menu")  # who is known to the copy is reached after it is put back
    await siti.wait_for("Selamat datang")
    assert (await host(doors.sigap, "backup", str(tmp_path / "copy.db")))[0] == 0
    await reported(doors, siti)
    await doors.sigap.kill()
    said_no, then_yes = b"n\n", b"y\n"
    code, told, complaints = await ran(
        "restore", str(tmp_path / "copy.db"), "--config", str(doors.sigap.config), given=said_no + then_yes
    )
    assert (code, "lost and who are told: 1" in told) == (0, True), told + complaints
    doors.sigap.clock.advance(25 * 3_600)
    since = siti.mark()
    await doors.sigap.start()
    asked = await siti.wait_for("hilang karena gangguan", since=since)
    assert asked.kind == "template" and "112" in asked.text

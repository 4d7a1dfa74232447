"""A day after the person's last word: the team's question goes by its template, a picture waits for their next word, and
whoever holds the ticket sees that it waits."""

from tests.whatsapp.conftest import TwoDoors
from tests.whatsapp.test_story import claimed, reported
from tests.whatsapp.test_trouble import said


async def test_a_question_goes_by_template_and_a_picture_with_the_next_word(doors: TwoDoors) -> None:
    doors.wa.template("sigap_pesan_tim", "Pesan dari tim tentang laporan Bapak/Ibu: {{1}} Jawaban kami teruskan.")
    siti = doors.wa.person("Siti")
    budi = await claimed(doors, await reported(doors, siti))
    siti.say("Beliau pindah ke depan masjid")
    relayed = await budi.wait_for("depan masjid")
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

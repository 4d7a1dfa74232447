"""An erasure by WhatsApp, from the words for it to the receipt: within a day by a message, beyond it by the template."""

import pytest

from tests.people.test_people_story import admin_by_link, with_role
from tests.whatsapp.conftest import TwoDoors

GONE = "SELECT count(*) = 1 FROM address WHERE channel = 'whatsapp' AND external_id LIKE 'gone %' AND phone IS NULL"


@pytest.mark.parametrize("late", [False, True], ids=["within a day", "beyond it"])
async def test_from_the_words_to_the_receipt(doors: TwoDoors, late: bool) -> None:
    doors.wa.template("sigap_hapus_data", "Tentang permintaan penghapusan data Bapak/Ibu: {{1}} Balas pesan ini.")
    boss = await admin_by_link(doors.sigap)
    sari = await with_role(doors.sigap, boss, "Supervisor", "Sari")
    siti = doors.wa.person("Siti")
    siti.say("hapus data")
    await siti.wait_for("Minta data dihapus?")
    siti.press("Ya, minta dihapus")
    await siti.wait_for("sudah tercatat")
    asked = await sari.wait_for("Permintaan penghapusan data")
    assert siti.account.phone not in asked.text
    if late:
        doors.sigap.clock.advance(25 * 3_600)
    since = siti.mark()
    sari.press(asked, "Putuskan sekarang")
    receipt = await siti.wait_for(lambda one: "hapus" in one.text, since=since)
    assert (receipt.kind == "template") == late, siti.transcript()
    await doors.sigap.until(GONE)
    log = doors.sigap.log() if callable(doors.sigap.log) else doors.sigap.log
    assert siti.account.phone not in log
    # Whoever writes again is somebody new, and is answered.
    since = siti.mark()
    siti.say("Lapor")
    await siti.wait_for("laporkan", since=since)

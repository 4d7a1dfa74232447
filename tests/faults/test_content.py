"""Faults in what people send: places that move to nowhere, edits after the fact, files that are no photos."""

import pytest

from simulator import Person
from tests.faults.people import PLACE, WORDS, can_be_sent, drained, elsewhere, report
from tests.support.harness import Sigap

NOWHERE = [(0.0, 0.0), (91.0, 0.0), (0.0, 181.0), (float("nan"), 106.6), (-6.1, float("inf")), (1e308, -1e308)]
JPEG, PNG = b"\xff\xd8\xff\xe0" + b"\x00" * 40, b"\x89PNG\r\n\x1a\n" + b"\x00" * 40
# name, kind, size: pictures sent "as a file" (they keep where and when), pictures that are none, archives, programs.
FILES: list[tuple[str, str, bytes, int | None]] = [
    ("foto.jpg", "image/jpeg", JPEG, None), ("FOTO.JPEG", "image/jpeg", JPEG, None), ("foto.png", "image/png", PNG, None),
    ("foto.heic", "image/heic", b"\x00\x00\x00\x18ftypheic", None), ("foto.webp", "image/webp", b"RIFF\x00\x00\x00\x00WEBP", None),
    ("foto.tiff", "image/tiff", b"II*\x00", None), ("foto.dng", "image/x-adobe-dng", b"II*\x00", None), ("foto.gif", "image/gif", b"GIF89a", None),
    ("gambar.svg", "image/svg+xml", b"<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>", None),
    ("gambar.svgz", "image/svg+xml", b"\x1f\x8b", None), ("bom.zip", "application/zip", b"PK\x03\x04", None), ("arsip.rar", "application/vnd.rar", b"Rar!", None),
    ("arsip.7z", "application/x-7z-compressed", b"7z\xbc\xaf", None), ("arsip.tar.gz", "application/gzip", b"\x1f\x8b", None),
    ("undangan.apk", "application/vnd.android.package-archive", b"PK\x03\x04", None), ("foto.jpg.apk", "image/jpeg", b"PK\x03\x04", None),
    ("foto.exe", "image/png", b"MZ", None), ("foto.jpg.scr", "application/octet-stream", b"MZ", None), ("halaman.html", "text/html", b"<html>", None),
    ("surat.pdf", "application/pdf", b"%PDF-1.4\n", None), ("surat.docm", "application/vnd.ms-word.document.macroEnabled.12", b"PK\x03\x04", None),
    ("tabel.xlsm", "application/vnd.ms-excel", b"PK\x03\x04", None), ("besar.jpg", "image/jpeg", JPEG, 20 * 2**20 + 1),
    ("sangat besar.zip", "application/zip", b"PK\x03\x04", 2_000 * 2**20), ("kosong", "application/octet-stream", b"", None),
    ("../../etc/passwd", "text/plain", b"root", None), ("\u202egpj.exe", "image/jpeg", b"MZ", None), ("a" * 250 + ".jpg", "image/jpeg", JPEG, None),
    ("foto.jpg\x00.sh", "image/jpeg", b"#!/bin/sh", None), ("CON.jpg", "image/jpeg", JPEG, None),
]  # fmt: skip


async def test_f34_a_live_location_that_goes_nowhere_moves_no_pin(sigap: Sigap) -> None:
    """Live updates to 0,0, out of range, NaN and infinity change nothing; the next true step counts."""
    siti = sigap.tg.person("Siti")
    live = siti.send_live_location(*PLACE)
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    siti.press(await siti.wait_for("kondisinya sekarang"), "Kirim")
    await siti.wait_for("Laporan diterima")
    at = tuple(sigap.db("SELECT lat_e6, lng_e6 FROM ticket")[0])
    for lat, lng in NOWHERE:
        place = {"latitude": lat, "longitude": lng, "live_period": 900}
        date = sigap.clock.now_s()
        sigap.tg.inject_raw({"edited_message": {**live.body, "edit_date": date, "location": place}})
    await drained(sigap)
    assert tuple(sigap.db("SELECT lat_e6, lng_e6 FROM ticket")[0]) == at
    assert not sigap.db("SELECT 1 FROM inbox WHERE state IN ('parked', 'quarantined')")
    sigap.clock.advance(60)
    siti.move_live(live, PLACE[0] - 0.002, PLACE[1])
    await sigap.until("SELECT lat_e6 < ? FROM ticket", at[0])


async def test_f35_a_day_old_and_a_future_message_give_no_negative_duration(sigap: Sigap) -> None:
    """A phone whose date is wrong, an update that waited at Telegram: accepted, marked, and no moment of the ticket lies
    before the one before it."""
    [budi] = sigap.responders("Budi")
    budi.start()
    for number, offset in enumerate((-86_000, 7 * 86_400, 365 * 86_400), 1):
        siti = sigap.tg.person(f"Warga{number}")
        siti.start()
        await siti.wait_for("Selamat datang")
        chat = {"id": siti.id, "type": "private", "first_name": "Warga"}
        body = {"message_id": 7_000 + number, "date": sigap.clock.now_s() + offset, "from": siti.user.as_json()}
        sigap.tg.inject_raw({"message": {**body, "chat": chat, "text": "Ada bapak tua di halte"}})
        siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
        await siti.wait_for("Di mana lokasinya")
        siti.send_location(*elsewhere(siti))
        siti.press(await siti.wait_for(can_be_sent), "Kirim")
        await siti.wait_for("Laporan diterima")
        budi.send_text(f"/ambil {number}")
        await sigap.until("SELECT holder FROM ticket WHERE id = ?", number)
    late = sigap.db("SELECT count(*) FROM ticket WHERE json_extract(answers, '$.late') = 1")[0][0]
    assert late == 3
    assert not sigap.db(
        """SELECT 1 FROM ticket WHERE on_team_at < opened_at OR claimed_at < opened_at OR progress_at < opened_at
           UNION ALL SELECT 1 FROM event AS a JOIN event AS b ON b.id = a.id + 1 WHERE b.at < a.at
           UNION ALL SELECT 1 FROM reminder AS r JOIN ticket AS t ON t.id = r.ticket_id WHERE r.due_at < t.opened_at"""
    )


async def test_f36_edits_after_the_claim_are_versions_and_the_card_follows(sigap: Sigap) -> None:
    """Every version is kept in order with its event; the holder's card shows the last; the claim stays."""
    budi, citra = sigap.responders("Budi", "Citra")
    budi.start()
    siti = sigap.tg.person("Siti")
    siti.send_text("/lapor")
    siti.press(await siti.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await siti.wait_for("Di mana lokasinya")
    place = siti.send_text("Jl. Merdeka, Sukasari")
    await siti.wait_for("kondisinya sekarang")
    words = siti.send_text("Bapak tua")
    await siti.wait_for("patokan")
    landmark = siti.send_text("dekat masjid")
    siti.press(await siti.wait_for("Patokan: dekat masjid"), "Kirim laporan")
    card = await citra.wait_for("TRC-0001", chat=sigap.group)
    budi.press(card, "Ambil")
    await budi.wait_for("di tangan Anda")
    versions = []
    for number in range(5):
        for message, text in (
            (words, "Bapak tua berbaju"),
            (landmark, "dekat pasar"),
            (place, "Jl. Merdeka, Sukasari, nomor"),
        ):
            versions.append(f"{text} {number}")
            siti.edit(message, versions[-1])
    await drained(sigap)
    assert [row[0] for row in sigap.db("SELECT text FROM note WHERE kind = 'edit' ORDER BY id")] == versions
    assert sigap.db("SELECT count(*) FROM event WHERE kind = 'ticket.edited' AND ticket_id = 1")[0][0] == len(versions)
    await budi.wait_for("dekat pasar 4")
    assert not [one for one in sigap.group.messages() if "pasar" in one.text], "no words of reporters in the group"
    [ticket] = sigap.db("SELECT state, holder, answers FROM ticket")
    assert (ticket["state"], ticket["holder"]) == ("claimed", budi.id)
    assert all(f"{text} 4" in ticket["answers"] for text in ("berbaju", "pasar", "nomor"))
    assert "Bapak tua" in sigap.db("SELECT answers FROM draft")[0][0], "the first version is where it was"


async def _refused(sigap: Sigap, siti: Person, samples: list[tuple[str, str, bytes, int | None]]) -> None:
    for name, mime, content, size in samples:
        since = siti.mark()
        siti.send_document(content, name, mime, size=size)
        await siti.wait_for("sebagai foto", since=since)


async def test_f38_thirty_files_are_refused_with_a_hint_and_nothing_is_stored(sigap: Sigap) -> None:
    """Disguised, giant, packed, executable: to a new report, in an open one and to an open ticket; nothing is opened."""
    assert len(FILES) == 30
    siti = sigap.tg.person("Siti")
    await _refused(sigap, siti, FILES[:10])
    siti.send_text("/lapor")
    await siti.wait_for("ingin Bapak/Ibu laporkan")
    await _refused(sigap, siti, FILES[10:20])
    siti.send_text("/batal")
    await siti.wait_for("dibatalkan")
    await report(siti)
    await _refused(sigap, siti, FILES[20:])
    assert sigap.db("SELECT count(*) FROM attachment")[0][0] == 0
    assert not [call for call in sigap.tg.calls if call.method.lower() == "getfile"]


async def test_f38_a_responders_letter_is_kept_by_its_number(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    await report(sigap.tg.person("Siti"))
    budi.send_text("/ambil 1")
    await budi.wait_for("di tangan Anda")
    since = budi.mark()
    budi.send_document(name="surat.pdf")
    await budi.wait_for(lambda one: one.from_bot and bool(one.buttons), since=since)
    [kept] = sigap.db("SELECT kind, user_id FROM attachment")
    assert tuple(kept) == ("document", budi.id)
    assert not [call for call in sigap.tg.calls if call.method.lower() == "getfile"]


@pytest.mark.parametrize("language", ["id", "en"])
async def test_f32_an_update_as_large_as_telegram_lets_through(sigap: Sigap, language: str) -> None:
    """64 KiB of one message: kept whole, shown cut with a mark, in a message that Telegram takes."""
    siti = sigap.tg.person("Siti")
    siti.start()
    await siti.wait_for("Selamat datang")
    since = siti.mark()
    user = {**siti.user.as_json(), "language_code": language}
    chat = {"id": siti.id, "type": "private", "first_name": "Siti"}
    text = "tolong & <b>" * 5_000
    sigap.tg.inject_raw(
        {
            "message": {
                "message_id": 9_000,
                "date": sigap.clock.now_s(),
                "from": user,
                "chat": chat,
                "text": text[:60_000],
            }
        }
    )
    await siti.wait_for(lambda one: one.from_bot and bool(one.buttons), since=since)
    await drained(sigap)
    assert not [call for call in sigap.tg.calls if call.method in WORDS and call.status == 400]
    assert not sigap.db("SELECT 1 FROM inbox WHERE state IN ('parked', 'quarantined')")

"""Files about a period through the whole bot: asked for in chat, and with the monthly digest. The child that makes them
is the real one."""

import io
import zipfile
from pathlib import Path

import openpyxl
from PIL import Image

from benchmarks.made_up_year import build
from simulator import Person
from simulator.world import ShownMessage
from tests.digest.desk import instant
from tests.digest.test_kills import _supervised
from tests.support.harness import Sigap, sigap_running

MADE_UNTIL = instant("2023-06-28 00:00")
JUNE = "opened_at >= 1685552400000 AND opened_at < 1687885200000"


def stored(sigap: Sigap, message: ShownMessage) -> bytes:
    """What was sent as a document or a photo."""
    about = message.body.get("document") or message.body["photo"][-1]
    return sigap.tg.world.files.by_id[about["file_id"]].content


async def _asked(sigap: Sigap, hadi: Person) -> None:
    hadi.send_text("/ekspor")
    await hadi.wait_for("Pilih periodenya")
    hadi.send_text("besok saja")
    await hadi.wait_for("belum kami pahami")
    hadi.send_text("31 Februari 2023")
    await hadi.wait_for("tidak ada di kalender")
    hadi.send_text("1–27 Juni 2023")
    menu = await hadi.wait_for("Berkas apa yang dibutuhkan")
    hadi.press(menu, "📊 Excel")
    sent = await hadi.wait_for(lambda message: "document" in message.body)
    assert sent.body["document"]["file_name"] == "sigap-2023-06-01-2023-06-27.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(stored(sigap, sent)))
    [(count,)] = sigap.db(f"SELECT count(*) FROM ticket WHERE {JUNE}")
    assert book["Tiket"].max_row == count + 1 > 4
    assert "Nama" not in [cell.value for cell in book["Klien"][1]]
    hadi.press(menu, "🗃 CSV")
    bundle = await hadi.wait_for(
        lambda message: message.body.get("document", {}).get("file_name", "").endswith(".zip"), timeout=180
    )
    names = zipfile.ZipFile(io.BytesIO(stored(sigap, bundle))).namelist()
    assert len(names) == 13 and all(name.startswith("sigap-2023-06-01-2023-06-27-") for name in names)
    hadi.press(menu, "🔒 Excel dengan nama")
    await hadi.wait_for("data pribadi")
    await sigap.until("SELECT count(*) = 3 FROM event WHERE kind = 'export.asked'")
    await sigap.until("SELECT count(*) = 3 FROM event WHERE kind = 'export.sent'")


async def test_asked_for_and_with_the_monthly_digest(tmp_path: Path) -> None:
    build(tmp_path / "sigap.db", 120, until=MADE_UNTIL)
    async with sigap_running(tmp_path, started=False, extra="[digests]\ndaily = ''\nweekly = ''\n") as sigap:
        hadi, siti = sigap.tg.person("Hadi Wijaya"), sigap.tg.person("Siti")
        hadi.start()
        await _supervised(sigap, hadi.id)
        siti.start()
        siti.send_text("/ekspor bulan lalu")
        await _asked(sigap, hadi)
        before = len([one for one in hadi.chat() if "photo" in one.body])
        sigap.clock.advance((instant("2023-07-01 07:00") - sigap.clock.now_ms()) / 1_000 + 1)
        await hadi.wait_for("Rekap bulanan")
        await sigap.until(
            "SELECT count(*) = 3 FROM outbox WHERE kind = 'export.picture' AND state = 'sent'", timeout=180
        )
        await sigap.until("SELECT count(*) = 4 FROM outbox WHERE kind = 'export.file' AND state = 'sent'")
        pictures = [one for one in hadi.chat() if "photo" in one.body][before:]
        sizes = [Image.open(io.BytesIO(stored(sigap, one))).size for one in pictures]
        assert sizes == [(1080, 1280), (1080, 1080), (1080, 1080)]
        assert not [one for one in siti.chat() if "document" in one.body or "photo" in one.body]

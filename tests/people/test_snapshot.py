"""F58: a snapshot of the machine that was put back without `restore`: no number is given out a second time."""

import shutil
from pathlib import Path

from tests.people.test_people_story import admin_by_link
from tests.people.test_restore import _report
from tests.support.harness import sigap_running


async def test_f58_a_snapshot_put_back_gives_no_number_twice(tmp_path: Path) -> None:
    """F58: three people hold receipts that the snapshot does not know; the leads are told, the fourth has a new one."""
    async with sigap_running(tmp_path) as sigap:
        ani = await admin_by_link(sigap)
        await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        await sigap.stop()
        shutil.copyfile(tmp_path / "sigap.db", tmp_path / "snapshot.db")
        await sigap.start()
        held = set()
        for number in range(3):
            one = await _report(sigap, f"Dewi {number}", (number + 1) / 100)
            await one.wait_for(f"TRC-000{number + 2}")
            held.add(number + 2)
        await sigap.kill()
        for leftover in ("sigap.db-wal", "sigap.db-shm"):
            (tmp_path / leftover).unlink(missing_ok=True)
        shutil.copyfile(tmp_path / "snapshot.db", tmp_path / "sigap.db")
        since = ani.mark()
        await sigap.start()
        joko = await _report(sigap, "Joko", -0.01)
        await joko.wait_for("sudah sampai ke tim")
        given = {row[0] for row in sigap.db("SELECT id FROM ticket")} - {1}
        assert len(given) == 1 and min(given) > max(held)
        await ani.wait_for("hilang", since=since)

"""Updating and going back as docs/operations.md has it: a copy, the newer release, and back with what came in between."""

import asyncio
import shutil
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from simulator.watch import PATIENCE_S
from tests.people.test_people_story import host
from tests.people.test_restore import _report
from tests.setup.code import ROOT
from tests.support.harness import Sigap, eventually, sigap_running


def newer_release(folder: Path) -> Path:
    """A copy of this program whose database has one version more."""
    for part in ("bot", "handlers", "storage"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    migrations = folder / "storage/migrations"
    last = max(int(path.name[:4]) for path in migrations.glob("*.sql"))
    (migrations / f"{last + 1:04d}_next.sql").write_text("CREATE TABLE of_the_next_release (id INTEGER) STRICT;\n")
    return folder


@asynccontextmanager
async def running(sigap: Sigap, release: Path) -> AsyncIterator[None]:
    """The bot of another release, with the same configuration, until it is stopped."""
    before = sum(call.method == "getUpdates" for call in sigap.tg.calls)
    with (sigap.folder / "bot.log").open("ab") as log:  # looked into at the end, as that of every bot
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", "--config", str(sigap.config), cwd=release, stdout=log, stderr=log
        )
    try:
        await eventually(
            lambda: sum(call.method == "getUpdates" for call in sigap.tg.calls) > before, PATIENCE_S, "it polls"
        )
        yield
    finally:
        process.terminate()
        assert await process.wait() == 0


async def test_an_update_and_the_way_back_lose_nothing(tmp_path: Path) -> None:
    """The newer release brings the database to its version; the older one refuses it and says what to do; with the copy
    put back, what came in between is handled again by the older one."""
    newer = newer_release(tmp_path / "newer")
    async with sigap_running(tmp_path) as sigap:
        await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        assert await sigap.stop() == 0
        assert (await host(sigap, "backup", str(tmp_path / "before.db")))[0] == 0
        async with running(sigap, newer):
            dewi = await _report(sigap, "Dewi", 0.02)
            await dewi.wait_for("TRC-0002")
            assert sigap.db("SELECT count(*) FROM of_the_next_release")[0][0] == 0
        code, _, complaints = await host(sigap, "run")
        assert code != 0 and "install the newer release" in complaints

        mark = dewi.mark()
        code, _, complaints = await host(sigap, "restore", str(tmp_path / "before.db"), "--yes")
        assert code == 0, complaints
        await sigap.start()
        assert sigap.db("SELECT 1 FROM sqlite_master WHERE name = 'of_the_next_release'") == []
        await dewi.wait_for("hilang karena gangguan", since=mark)
        dewi.press(await dewi.wait_for("ingin Bapak/Ibu laporkan", since=mark), "Orang terlantar")
        dewi.press(await dewi.wait_for("patokan", since=mark), "Kirim laporan")
        await dewi.wait_for("TRC-2-1001", since=mark)
        assert [row[0] for row in sigap.db("SELECT id FROM ticket ORDER BY id")] == [1, 1001]
        assert (await host(sigap, "verify"))[0] == 0

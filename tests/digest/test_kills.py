"""The bot is killed around seven o'clock, day after day: each planned moment comes, and comes from one row."""

import sqlite3
from pathlib import Path

from tests.digest.desk import instant
from tests.support.harness import Sigap, sigap_running

# Each day it is killed as soon as this is so: at once; the moment is planned; it is queued; it is under way.
KILLED_WHEN = (
    "SELECT 1",
    "SELECT count(*) FROM digest WHERE planned_at = ?",
    "SELECT count(*) FROM digest WHERE planned_at = ? AND state = 'queued'",
    "SELECT count(*) FROM outbox WHERE kind = 'digest.summary' AND state IN ('leased', 'sent') AND created_at >= ?",
)
DAYS = len(KILLED_WHEN)


async def test_kills_around_the_planned_moment(tmp_path: Path) -> None:
    """I3, I5 for digests: none missing, no row doubled, a message at most once more for each kill in its own window."""
    async with sigap_running(
        tmp_path, started=False, extra="[digests]\nquiet = false\nweekly = ''\nmonthly = ''\n"
    ) as sigap:
        hadi = sigap.tg.person("Hadi Wijaya")
        sigap.clock.advance((instant("2023-07-05 12:00") - sigap.clock.now_ms()) / 1_000)
        hadi.start()
        await _supervised(sigap, hadi.id)
        moments = [instant(f"2023-07-{6 + day:02} 07:00") for day in range(DAYS)]
        sent = "SELECT count(*) = ? FROM outbox WHERE kind = 'digest.summary' AND state = 'sent'"
        for day, (moment, state) in enumerate(zip(moments, KILLED_WHEN, strict=True)):
            sigap.clock.advance((moment - sigap.clock.now_ms()) / 1_000 + 1)
            await sigap.until(state, *([moment] if "?" in state else []))
            await sigap.kill()
            await sigap.start()
            await sigap.until(KILLED_WHEN[2], moment)  # before the next day: two missed ones would be one
            sigap.clock.advance(120)  # past the brake that follows unclean starts
            await sigap.until(sent, day + 1)  # what is in doubt meets no other day's kill
        rows = sigap.db("SELECT planned_at, state, missed FROM digest ORDER BY planned_at")
        assert [tuple(row) for row in rows] == [(moment, "queued", 0) for moment in moments]
        seen = [one.text for one in hadi.chat() if "Rekap harian" in one.text]
        copies = [sum(f" {6 + day}/7, 07.00" in text for text in seen) for day in range(DAYS)]
        assert all(1 <= count <= 2 for count in copies), copies


async def _supervised(sigap: Sigap, user_id: int) -> None:
    """Somebody is a supervisor, as it was long ago, and knows the bot."""
    await sigap.start()
    await sigap.until("SELECT count(*) FROM account")
    await sigap.kill()
    database = sqlite3.connect(sigap.folder / "sigap.db")
    with database:
        database.execute("INSERT INTO role (user_id, role, granted_at) VALUES (?, 'supervisor', 1)", (user_id,))
    database.close()
    await sigap.start()
    await sigap.until("SELECT count(*) FROM subscription")

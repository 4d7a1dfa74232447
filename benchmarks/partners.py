"""GET requests of a 90-day window, as the server answers it, at a million reports against ten thousand."""

import asyncio
import gc
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from pathlib import Path
from typing import LiteralString

from bot.channels.partners import pages
from bot.channels.partners.answers import respond
from bot.channels.partners.asked import PAGE, DateWindow
from bot.channels.partners.desk import PartnerDesk
from bot.clock import DAY, SystemClock
from bot.domain.rules import Rules
from bot.places import Places
from bot.texts.catalog import texts
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx

Page = Callable[[Sequence[str], bool | None], Awaitable[None]]
NOW = 1_700_000_000_000
ROUNDS = 20
ASKED: dict[str, tuple[Sequence[str], bool | None]] = {
    "window": ((), None),
    "open": ((), False),
    "service": (("terlantar",), None),
}
# A year of reports of one partner, a thousand of them open; each window holds more than one page of them all.
_FILL: tuple[LiteralString, ...] = (
    """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, area_code, channel, progress_at, opened_at,
                           closed_at, sop)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :total)
       SELECT i, 'nonce' || i, 'u:' || i, 'ot', 0, iif(i > :total - 1000, 'new', 'done'),
              json_object('kind', 'ot', 'words', 'bapak tua nomor ' || i || ' duduk di depan pasar'),
              '36.71.01.' || (1001 + i % 8), 'laksa', :now, :now, iif(i > :total - 1000, NULL, :now), '{}' FROM n""",
    """INSERT INTO source (code, system, number, digest, service, ticket_id, lat_e6, lng_e6, at, state, closed,
                           changed_at)
       SELECT 'K' || id, 'laksa', id, '', iif(id % 3, 'terlantar', 'lansia'), id, -6200000, 106640000,
              :now - (id * 7919 % :total) * (31536000000 / :total),
              iif(id > :total - 1000, 'received', 'done'), id <= :total - 1000, :now
       FROM ticket WHERE :total > 0""",
    "ANALYZE",
)


def measure() -> dict[str, float]:
    """Milliseconds for a page of a thousand, and how many times those of the small size."""
    small, large = asyncio.run(_measured(10_000, 1_000_000))
    return {
        "partners_window_ms": round(large["window"], 1),
        **{f"partners_{name}_ratio": round(large[name] / small[name], 2) for name in large},
    }


async def _measured(*sizes: int) -> list[dict[str, float]]:
    """The medians of each size. They take turns: what else the machine does at a moment is then done beside each."""
    async with AsyncExitStack() as stack:
        doors = [await stack.enter_async_context(_filled(total)) for total in sizes]
        gc.collect()
        gc.freeze()  # as the bot does: a sweep of what never goes would fall on the same page of each round
        taken: list[dict[str, list[float]]] = [{name: [] for name in ASKED} for _ in doors]
        for _ in range(ROUNDS):
            for name, (services, closed) in ASKED.items():
                for door, times in zip(doors, taken, strict=True):
                    begun = time.perf_counter()
                    await door(services, closed)
                    times[name].append((time.perf_counter() - begun) * 1_000)
        return [{name: statistics.median(times[name]) for name in ASKED} for times in taken]


@asynccontextmanager
async def _filled(total: int) -> AsyncIterator[Page]:
    """A page of one database with so many reports."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sigap.db"
        migrate(path)
        database = await Database.open(path)
        said, city = texts("id"), Places.load(None)
        desk = PartnerDesk(database, SystemClock(), Rules(), city, said, lambda: None)
        window = DateWindow(NOW - 90 * DAY, NOW + 1)

        async def page(services: Sequence[str], closed: bool | None) -> None:
            found = await desk.between("laksa", window, services, closed, PAGE, 0)
            assert len(found) >= (PAGE if closed is not False else 200)
            respond(pages.requests(found, said), "xml")

        try:
            for query in _FILL:
                await database.write(partial(_run, query, {"total": total, "now": NOW} if ":total" in query else {}))
            yield page
        finally:
            await database.close()


def _run(query: LiteralString, params: dict[str, int], tx: Tx) -> None:
    tx.run(query, params)


if __name__ == "__main__":
    print(measure())

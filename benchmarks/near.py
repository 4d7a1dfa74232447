"""The same person? The look-up at a million tickets against a thousand; 1,000 are open in both, all over the city."""

import asyncio
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import LiteralString

from bot.domain.ticket.answers import Answers
from bot.domain.ticket.same_person import NearLimits, TicketMatch
from bot.domain.ticket.sop import Sop
from bot.likeness import words_alike
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.sqlite import Tx
from storage.ticket import near
from storage.ticket.drafts import Draft

OPEN = 1_000
NOW = 1_700_000_000_000
ROUNDS = 400
MIDDLE = (-6_180_000, 106_640_000)
LIMITS = NearLimits.of(Sop())
# The city is about 18 km from east to west and 15 km from north to south; `:crowd` of 1 puts everybody on one spot.
_FILL: tuple[LiteralString, ...] = (
    """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, lat_e6, lng_e6, area_code, channel,
                           progress_at, opened_at, closed_at, sop)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :total),
            spot AS (SELECT i, i > :total - :open AS is_open,
                            -6250000 + i * 7919 % 140000 / :crowd AS lat,
                            106560000 + i * 104729 % 170000 / :crowd AS lng
                     FROM n)
       SELECT i, 'nonce' || i, 'u:' || i, 'ot', 0, CASE WHEN is_open THEN 'new' ELSE 'done' END,
              json_object('kind', 'ot', 'lat_e6', lat, 'lng_e6', lng, 'area_code', '36.71.01.' || (1000 + i % 104),
                          'words', 'bapak tua nomor ' || i, 'landmark', 'dekat masjid'),
              lat, lng, '36.71.01.' || (1000 + i % 104), 'telegram', :now - i % 1000 * 10000, :now - i % 1000 * 10000,
              CASE WHEN is_open THEN NULL ELSE :now END, '{}' FROM spot""",
    """INSERT INTO attachment (ticket_id, user_id, kind, file_id, unique_id, source, at)
       SELECT id, 1, 'photo', 'f' || id, 'q' || id, 'a' || id, 1 FROM ticket WHERE closed_at IS NULL""",
    "ANALYZE",
)


def _fill(path: Path, total: int, crowd: int) -> None:
    migrate(path)

    async def work() -> None:
        database = await Database.open(path, readers=0)
        params = {"total": total, "open": OPEN, "crowd": crowd, "now": NOW}
        try:
            for query in _FILL:
                await database.write(partial(_run, query, params if ":total" in query else {}))
        finally:
            await database.close()

    asyncio.run(work())


def _run(query: LiteralString, params: dict[str, int], tx: Tx) -> int:
    return tx.run(query, params)


def _look(tx: Tx, i: int) -> list[TicketMatch]:
    """A report somewhere in the city, as it is looked up once when its kind and place are known."""
    pin = (MIDDLE[0] + i * 31 % 100_000 - 50_000, MIDDLE[1] + i * 37 % 100_000 - 50_000)
    answers = Answers(
        kind="ot", lat_e6=pin[0], lng_e6=pin[1], area_code=f"36.71.01.{1000 + i % 104}", words="bapak tua dekat masjid"
    )
    draft = Draft(0, 9, "n", "open", 0, "kind", answers, "telegram", None, NOW, NOW)
    return near.like_draft(tx, draft, answers, LIMITS, words_alike, NOW)


def _look_in_the_crowd(tx: Tx, i: int) -> list[TicketMatch]:
    answers = Answers(kind="ot", lat_e6=-6_250_000, lng_e6=106_560_000, words="bapak tua dekat masjid")
    draft = Draft(0, 9, "n", "open", 0, "kind", answers, "telegram", None, NOW, NOW)
    return near.like_draft(tx, draft, answers, LIMITS, words_alike, NOW)


def _timed(tx: Tx, *, crowd: bool) -> tuple[float, int]:
    """(median microseconds, how many were found in all)."""
    spent, found = [], 0
    for i in range(ROUNDS):
        before = time.perf_counter_ns()
        matches = _look_in_the_crowd(tx, i) if crowd else _look(tx, i)
        spent.append(time.perf_counter_ns() - before)
        found += len(matches)
    return statistics.median(spent[ROUNDS // 10 :]) / 1_000, found


async def _measured(path: Path, *, crowd: bool) -> tuple[float, int]:
    database = await Database.open(path, readers=1)
    try:
        return await database.read(partial(_timed, crowd=crowd))
    finally:
        await database.close()


def measure(large: int = 1_000_000) -> dict[str, float]:
    """`near_lookup_ms` at the large size, `near_lookup_ratio` to the small one, and the worst case: every open ticket
    on one spot."""
    with tempfile.TemporaryDirectory() as folder:
        cost = {}
        for name, total, crowd in (("small", 1_000, 1), ("large", large, 1), ("crowd", OPEN, 1_000_000)):
            path = Path(folder) / f"{name}.db"
            _fill(path, total, crowd)
            cost[name], found = asyncio.run(_measured(path, crowd=name == "crowd"))
            assert found, "nothing was found: the look-up was not measured"
    return {
        "near_lookup_ms": round(cost["large"] / 1_000, 3),
        "near_lookup_ratio": round(cost["large"] / cost["small"], 2),
        "near_crowd_ms": round(cost["crowd"] / 1_000, 3),
    }

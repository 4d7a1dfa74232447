"""A daily digest, counted and drawn, at a million tickets against ten thousand. The same number of reports a day in
both (274, as of 100,000 a year), so that only what lies behind differs; 1,000 tickets are open in both."""

import asyncio
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import LiteralString

from bot.actions.figures import digests as actions
from bot.domain.figures.digest import DigestRules, DigestSpan
from bot.domain.rules import Rules
from bot.messages.kit.registry import Sight, draw
from bot.places import Places
from bot.texts.catalog import texts
from storage.figures import digests
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx

OPEN = 1_000
SMALL = 10_000
NOW = 1_700_000_000_000
STEP = 315_360  # ms between two reports
ROUNDS = 15
READER = 13
_FILL: tuple[LiteralString, ...] = (
    """INSERT INTO ticket (id, nonce, source, kind, urgent, state, answers, area_code, channel, progress_at, opened_at,
                           holder, claimed_at, closed_at, sop)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :total),
            one AS (SELECT i, i > :total - :open AS is_open, :now - (:total - i) * :step AS at FROM n)
       SELECT i, 'nonce' || i, 'u:' || i, 'ot', i % 5 = 0,
              CASE WHEN NOT is_open THEN 'done' WHEN i % 2 THEN 'new' ELSE 'claimed' END, '{}',
              '36.71.01.' || (1000 + i % 104), 'telegram', at, at, CASE WHEN is_open AND i % 2 = 0 THEN 11 END,
              CASE WHEN is_open AND i % 2 = 0 THEN at END, CASE WHEN is_open THEN NULL ELSE at + 7200000 END, '{}'
       FROM one""",
    """INSERT INTO event (at, actor, kind, ticket_id, cause, data, hash)
       SELECT t.opened_at + k.value * 300000, 'user:11',
              CASE WHEN k.value = 1 THEN 'ticket.claim' WHEN t.id % 12 THEN 'ticket.finish' ELSE 'ticket.not_found' END,
              t.id, 'u:1', '{}', CAST(t.id || '.' || k.value AS BLOB)
       FROM ticket AS t, json_each('[1,2]') AS k ORDER BY t.id""",
    "INSERT INTO role (user_id, role, granted_at) VALUES (13, 'supervisor', 1)",
    "ANALYZE",
)


def _run(query: LiteralString, params: dict[str, int], tx: Tx) -> int:
    return tx.run(query, params)


async def _measured(path: Path, total: int) -> float:
    migrate(path)
    database = await Database.open(path, readers=1)
    try:
        for query in _FILL:
            params = {"total": total, "open": OPEN, "now": NOW, "step": STEP} if ":total" in query else {}
            await database.write(partial(_run, query, params))
        return await database.write(_timed)
    finally:
        await database.close()


def _timed(tx: Tx) -> float:
    """Milliseconds, the median: what a reading connection counts, and what the sender draws."""
    rules, city = Rules(digests=DigestRules()), Places.load()
    digests.ask(tx, source="bench", user_id=READER, chat_id=READER, span=DigestSpan.DAY, area_code="", now=NOW)
    [one] = digests.wanted(tx)
    spent = []
    for at in range(ROUNDS):
        before = time.perf_counter_ns()
        numbers = actions.count(tx, one, rules, city)
        if at == 0:
            assert numbers.now.opened > 200, "nothing was counted"
            digests.settle(tx, one.id, "queued", NOW, numbers=numbers.dump())
        letter = OutboxRow(1, READER, "digest.summary", {"digest": one.id}, 4, None, False, 1, NOW, None)
        screen = draw(Sight(tx, letter, texts("id"), NOW, rules, city))
        spent.append(time.perf_counter_ns() - before)
        assert "/tiket_" in screen.text, "no risk was drawn"
    return statistics.median(spent) / 1e6


def measure(large: int = 1_000_000) -> dict[str, float]:
    """`digest_daily_ms` at the large size, and `digest_daily_ratio` to the small one."""
    with tempfile.TemporaryDirectory() as folder:
        small = asyncio.run(_measured(Path(folder) / "small.db", SMALL))
        cost = asyncio.run(_measured(Path(folder) / "large.db", large))
    return {"digest_daily_ms": round(cost, 2), "digest_daily_ratio": round(cost / small, 2)}

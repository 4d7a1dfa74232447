"""The chain of events: append-only, and a change of history shows."""

import sqlite3
from pathlib import Path

import pytest

from bot.domain.kit.events import first_broken
from bot.domain.ticket.events import TicketStepEvent
from storage.kit import events
from storage.kit.database import Database
from tests.support.stage import Stage


async def _fill(stage: Stage, count: int = 12) -> None:
    for number in range(1, count + 1):
        await stage.write(
            lambda tx, n=number: events.append(
                tx,
                TicketStepEvent("claim", holder=n),
                at=stage.now + n,
                actor=f"user:{n}",
                ticket_id=n,
                cause=f"u:{n}",
            )
        )


async def test_the_chain_verifies_and_is_read_in_pages(stage: Stage) -> None:
    await _fill(stage)
    chain = await stage.events()
    assert first_broken(chain) is None
    paged = await stage.database.read(lambda tx: list(events.every(tx, page=5)))
    assert paged == chain and len(chain) >= 12


@pytest.mark.parametrize(
    "statement", ["UPDATE event SET at = 1", "DELETE FROM event", "DELETE FROM event WHERE id = 3"]
)
async def test_events_cannot_be_changed_or_deleted(stage: Stage, statement: str) -> None:
    await _fill(stage, 4)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        await stage.write(lambda tx: tx.run(statement))
    assert first_broken(await stage.events()) is None


CHANGES = {
    "at": "UPDATE event SET at = at + 1 WHERE id = 5",
    "actor": "UPDATE event SET actor = 'user:999' WHERE id = 5",
    "kind": "UPDATE event SET kind = 'ticket.done' WHERE id = 5",
    "ticket_id": "UPDATE event SET ticket_id = NULL WHERE id = 5",
    "cause": "UPDATE event SET cause = 'u:99' WHERE id = 5",
    "data": """UPDATE event SET data = '{"n":6}' WHERE id = 5""",
    "hash": "UPDATE event SET hash = x'0abc' WHERE id = 5",
    "gone": "DELETE FROM event WHERE id = 5",
    "swapped": "UPDATE event SET id = CASE id WHEN 5 THEN -6 ELSE id END WHERE id = 5",
}


@pytest.mark.parametrize("change", CHANGES)
async def test_a_change_behind_the_bots_back_shows(tmp_path: Path, stage: Stage, change: str) -> None:
    """Somebody with the file and SQL removes the triggers and rewrites one row."""
    await _fill(stage)
    await stage.database.close()
    db = sqlite3.connect(tmp_path / "sigap.db")
    db.executescript(f"DROP TRIGGER event_no_update; DROP TRIGGER event_no_delete; {CHANGES[change]};")
    db.close()
    stage.database = await Database.open(tmp_path / "sigap.db")
    assert first_broken(await stage.events()) is not None

"""Looking at the chain of events without touching it, beside a running bot or without one."""

import sqlite3
from pathlib import Path

from bot.domain.events import first_broken
from storage import events
from storage.migrate import NotOurs
from storage.sqlite import Tx, connect, hop


async def check_chain(path: Path) -> tuple[int, int | None]:
    """The number of events, and the id of the first that does not follow from the one before; None where the chain is
    whole. Raises NotOurs for a file without one."""
    reader = await connect(path, writable=False)
    try:
        return await hop(reader, _check)
    except sqlite3.DatabaseError as error:
        raise NotOurs(f"{path.name}: {error}") from error
    finally:
        await reader.close()


def _check(db: sqlite3.Connection) -> tuple[int, int | None]:
    tx = Tx(db)
    return events.count(tx), first_broken(events.every(tx))

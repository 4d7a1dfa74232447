"""Somebody who erases and is killed meanwhile: `python -m benchmarks.erasing DATABASE NOW` reads account numbers (JSON)
from its standard input and settles the request of each, two supervisors pressing at once; it names each when it begins
with it. Where it was killed before it goes on."""

import asyncio
import json
import sys
from pathlib import Path

from bot.actions.kit.requests import Request
from bot.actions.system.erasure import DecideErasure, decide, request_erasure
from bot.domain.kit.refusals import Refusal
from storage.kit.database import Database
from storage.kit.events import count
from storage.system import erasing
from tests.support.forgotten import loop
from tests.support.stage import Stage, person

SARI, TONO = person(8, "Sari"), person(9, "Tono")


async def erase_all(database: Path, now: int, users: list[int]) -> None:
    """Erase what these people may have erased, in this order; what is decided already is left alone."""
    opened = await Database.open(database)
    # No two lives of this process name the same update: a message is told once for each.
    stage = Stage(opened, now=now, update_id=1_000_000 + 100 * await opened.read(count))
    try:
        await loop(stage).sweep()  # what a killed one left unwiped
        for user in users:
            if not await _decided(stage, user):
                print(user, flush=True)
                await _settle(stage, user)
                await loop(stage).sweep()
    finally:
        await opened.close()


async def _decided(stage: Stage, user: int) -> bool:
    query = "SELECT 1 FROM erasure WHERE user_id = :user AND decided_at IS NOT NULL"
    return await stage.database.read(lambda tx: tx.one(query, {"user": user})) is not None


async def _settle(stage: Stage, user: int) -> None:
    waiting = await stage.database.read(lambda tx: erasing.waiting(tx, user))
    if waiting is None:
        await stage.act(person(user), request_erasure, Request(person(user)))
    presses = [stage.act(one, decide, DecideErasure(one, user, 0)) for one in (SARI, TONO)]
    for outcome in await asyncio.gather(*presses, return_exceptions=True):
        if isinstance(outcome, BaseException) and not isinstance(outcome, Refusal):
            raise outcome


if __name__ == "__main__":
    asyncio.run(erase_all(Path(sys.argv[1]), int(sys.argv[2]), json.load(sys.stdin)))

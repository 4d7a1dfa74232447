"""Searches of relatives are compared with everybody known, and whoever is recorded with every search that is open
(SOP 5.1), beside the bot's work: pages are read and compared by a reading connection, and the writer has only what was
found to write. Outlines of people (bot/domain/family/outline.py) are made here too, a few at a time."""

import asyncio
from collections.abc import Callable
from functools import partial

import structlog

from bot.actions.family.comparing import (
    PeopleFound,
    SearchesFound,
    found_by,
    outlines_for,
    people_for,
    searches_for,
)
from bot.actions.family.proposals import Compared, propose_people
from bot.actions.kit.scene import Scene
from bot.loops.context import LoopContext
from storage.family import outlines, to_match
from storage.family.to_match import ToMatch
from storage.kit.database import StorageDown
from storage.kit.sqlite import Tx

log = structlog.get_logger()

EVERY_S = 1.0
AT_ONCE = 20
OUTLINES, ROUNDS = 50, 10  # made in one transaction of a millisecond, and how many of these in one turn


class MatchLoop:
    """`run` is to be kept alive by the supervisor; `take_in` does what waits now. What fails is told in the log and
    left until there is a new reason for it, or the next start."""

    def __init__(self, context: LoopContext) -> None:
        self._context = context
        self._database, self._clock = context.database, context.clock
        self._failed: set[ToMatch] = set()
        self.outlining = True  # False: none are made, since making one failed
        self.progress = 0

    async def run(self, found: Callable[[], None]) -> None:
        """Look every second until cancelled; `found` is called after something was compared."""
        while True:
            try:
                if await self.take_in():
                    found()
            except StorageDown as error:
                log.error("matching.storage_down", error=str(error))
            self.progress += 1
            await asyncio.sleep(EVERY_S)

    async def take_in(self) -> int:
        """Make outlines that are missing, and compare what waits; how many were compared. Raises StorageDown."""
        await self._outlines()
        limit = AT_ONCE + len(self._failed)
        waiting = await self._database.read(lambda tx: to_match.waiting(tx, limit))
        due = [one for one in waiting if one not in self._failed]
        for one in due:
            try:
                await (self._search(one) if one.what == to_match.SEARCH else self._person(one))
            except StorageDown:
                raise
            except Exception:
                log.exception("matching.failed", what=one.what, id=one.id)
                self._failed.add(one)
            self.progress += 1
        return len(due)

    async def _outlines(self) -> None:
        """What cannot be made is told once and left: whoever has no outline is compared whole."""
        for _ in range(ROUNDS if self.outlining else 0):
            try:
                made = await self._database.read(lambda tx: outlines_for(tx, OUTLINES))
            except StorageDown:
                raise
            except Exception:
                log.exception("matching.outline_failed")
                self.outlining = False
                return
            if not made:
                return
            await self._database.write(partial(outlines.keep, made=made))
            self.progress += 1

    async def _search(self, one: ToMatch) -> None:
        found = PeopleFound()
        while not found.whole:
            found = await self._database.read(partial(self._people, one, found))
        compared = await self._database.read(lambda tx: found_by(self._scene(tx, one), one.id, found))

        def keep(tx: Tx) -> None:
            if compared is not None:
                propose_people(self._scene(tx, one), compared)
            to_match.done(tx, one)

        await self._database.write(keep)

    async def _person(self, one: ToMatch) -> None:
        below: int | None = None
        while True:
            page = await self._database.read(partial(self._searches, one, below))
            for compared in page.found:
                await self._database.write(partial(self._propose, one, compared))
            if page.below is None:
                break
            below = page.below
        await self._database.write(lambda tx: to_match.done(tx, one))

    def _people(self, one: ToMatch, found: PeopleFound, tx: Tx) -> PeopleFound:
        return people_for(self._scene(tx, one), one.id, found)

    def _searches(self, one: ToMatch, below: int | None, tx: Tx) -> SearchesFound:
        return searches_for(self._scene(tx, one), one.id, below)

    def _propose(self, one: ToMatch, compared: Compared, tx: Tx) -> None:
        propose_people(self._scene(tx, one, compared.search_id), compared)

    def _scene(self, tx: Tx, one: ToMatch, part: int = 0) -> Scene:
        """What is done for one reason has one cause, so that after a kill nobody is told twice."""
        cause = f"match:{one.what}:{one.id}:{one.turn}:{part}"
        return self._context.scene(tx, cause, "clock")

"""One look every few seconds: the port, the ping, the status line and the letters all tell what it saw."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.health.state import HealthFault, HealthLimits, HealthState, faults
from bot.health.systemd import Notify
from bot.health.tell import Teller
from bot.texts.catalog import Texts
from storage.system.vitals import Vitals

log = structlog.get_logger()

EVERY_S = 5.0
STALE_S = 30.0  # an answer about the past is none
Show = Callable[[HealthState, frozenset[HealthFault]], None]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where a look finds what: each is asked anew. `vitals` may raise OSError (the disk), everything else may not."""

    vitals: Callable[[], Awaitable[Vitals]]
    idle_s: Callable[[], Mapping[str, float]]
    commits: Callable[[], tuple[int, float]]
    unheard_s: Callable[[], float]
    conflict_s: Callable[[], float | None]
    clock_right: Callable[[], bool]
    changed: Callable[[], bool]
    backup_at: Callable[[], int | None]
    sends: Callable[[], Mapping[str, int]]
    replica_behind_s: Callable[[], float]
    partners: Callable[[], Mapping[tuple[str, int], int]]


class HealthLoop:
    """`run` is to be kept alive by the supervisor; `faults` tells what was seen last, and `show` is told of each
    look."""

    def __init__(
        self,
        clock: Clock,
        sources: Sources,
        limits: HealthLimits,
        folder: Path,
        teller: Teller,
        words: Texts,
        notify: Notify,
        show: Show | None = None,
    ) -> None:
        self._clock = clock
        self._sources = sources
        self._limits = limits
        self._folder = folder
        self._teller = teller
        self._words = words
        self._notify = notify
        self._started_at = clock.now()
        self._vitals = Vitals(schema=limits.schema)
        self._commits, self._committed_at = -1, clock.monotonic()
        self._faults: frozenset[HealthFault] | None = None
        self._looked_at = 0.0
        self._show = show
        self.progress = 0

    def faults(self) -> frozenset[HealthFault] | None:
        """What is wrong; None before the first look."""
        if self._faults is not None and self._clock.monotonic() - self._looked_at > STALE_S:
            return self._faults | {HealthFault.STALLED}
        return self._faults

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            await self.look()
            self.progress += 1
            await asyncio.sleep(EVERY_S)

    async def look(self) -> frozenset[HealthFault]:
        """Look at everything once, and tell of it."""
        state = await self._state()
        found = faults(state, self._limits)
        self._looked_at = self._clock.monotonic()
        if self._show is not None:
            self._show(state, found)
        self._log_changes(found)
        self._faults = found
        self._notify(f"STATUS={self._status(state, found)}")
        try:
            await asyncio.to_thread(self._teller.follow, found, state.now)
        except OSError as error:
            log.error("alarms.not_kept", error=type(error).__name__)
        return found

    async def _state(self) -> HealthState:
        ask, monotonic = self._sources, self._clock.monotonic()
        try:
            self._vitals = await ask.vitals()
        except OSError as error:
            log.error("health.storage_down", error=str(error))
        commits, commit_s = ask.commits()
        if commits != self._commits:
            self._commits, self._committed_at = commits, monotonic
        return HealthState(
            now=self._clock.now(),
            started_at=self._started_at,
            vitals=self._vitals,
            idle_s=ask.idle_s(),
            unwritten_s=monotonic - self._committed_at,
            unheard_s=ask.unheard_s(),
            clock_right=ask.clock_right(),
            free_bytes=shutil.disk_usage(self._folder).free,
            changed=ask.changed(),
            backup_at=ask.backup_at(),
            conflict_s=ask.conflict_s(),
            commits=commits,
            commit_s=commit_s,
            sends=ask.sends(),
            replica_behind_s=ask.replica_behind_s(),
            partners=dict(ask.partners()),
        )

    def _log_changes(self, found: frozenset[HealthFault]) -> None:
        before = self._faults or frozenset()
        for fault in sorted(found - before):
            log.warning("health.fault", fault=fault)
        for fault in sorted(before - found):
            log.info("health.right", fault=fault)

    def _status(self, state: HealthState, found: frozenset[HealthFault]) -> str:
        if found:
            return "; ".join(self._words.plain(f"health.fault.{one}") for one in sorted(found))
        waiting = sum(line.waiting for line in state.vitals.outbox.values())
        return self._words.plain("health.status", inbox=state.vitals.inbox.waiting, outbox=waiting)

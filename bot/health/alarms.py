"""Alarms that do not go by Telegram: rows as files beside the database, told by mail until it worked.

Files and not rows of the database, because the commonest reason to tell somebody by another way is that the database
cannot be written or read. An alarm outlives the process: one is told once, again after a day, and when it is over.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from bot.clock import DAY, HOUR, MINUTE
from bot.health.state import HealthFault
from storage.kit.owned import hand_over, write_private

# What Telegram cannot tell, and how long it may last before it is told by mail (ms).
TOLD_AFTER: Mapping[HealthFault, int] = {
    HealthFault.DAMAGED: 0,
    HealthFault.CHANGED: 0,
    HealthFault.TOKEN_TAKEN: 0,
    HealthFault.CLOCK: 0,
    HealthFault.BACKUP: 0,
    HealthFault.REPLICA: 0,
    HealthFault.DISK: 5 * MINUTE,
    HealthFault.TELEGRAM: 15 * MINUTE,
}
AGAIN_MS = DAY
RETRY_MS = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 1 * HOUR)


@dataclass(frozen=True, slots=True)
class Alarm:
    """A fault that lasts since `since`; `told_at` when it was last told, `over_at` when it ended (UTC ms)."""

    fault: HealthFault
    since: int
    told_at: int | None = None
    over_at: int | None = None
    tries: int = 0
    next_try_at: int = 0

    def is_due(self, now: int) -> bool:
        """Whether there is something to tell at `now`."""
        if now < self.next_try_at:
            return False
        if self.told_at is None:
            return now - self.since >= TOLD_AFTER[self.fault]
        return self.over_at is not None or now - self.told_at >= AGAIN_MS

    def untried(self) -> "Alarm":
        """The same, as if nobody had tried in vain."""
        return replace(self, next_try_at=0)

    def told(self, now: int) -> "Alarm | None":
        """After it was told; None where there is nothing more to tell."""
        return None if self.over_at is not None else replace(self, told_at=now, tries=0, next_try_at=0)

    def failed(self, now: int) -> "Alarm":
        """After it could not be told: later."""
        wait = RETRY_MS[min(self.tries, len(RETRY_MS) - 1)]
        return replace(self, tries=self.tries + 1, next_try_at=now + wait)


def follow(alarm: Alarm | None, fault: HealthFault, wrong: bool, now: int) -> Alarm | None:
    """The alarm after a look at which `fault` was there or not. One that ends before it was told was none."""
    if wrong:
        return Alarm(fault, now) if alarm is None else replace(alarm, over_at=None)
    if alarm is None or alarm.told_at is None:
        return None
    return alarm if alarm.over_at is not None else replace(alarm, over_at=now)


class Spool:
    """The alarms on disk, one file each, for their owner only."""

    def __init__(self, database: Path) -> None:
        self._folder = database.parent / f".{database.name}.alarms"

    def all(self) -> dict[HealthFault, Alarm]:
        """Every alarm; a file that cannot be read as one is none. Raises OSError."""
        if not self._folder.is_dir():
            return {}
        found = (_read(file) for file in sorted(self._folder.glob("*.json")))
        return {one.fault: one for one in found if one is not None}

    def put(self, fault: HealthFault, alarm: Alarm | None) -> None:
        """Keep an alarm, or forget it. Raises OSError."""
        file = self._folder / f"{fault}.json"
        if alarm is None:
            file.unlink(missing_ok=True)
        else:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            hand_over(self._folder)
            write_private(file, json.dumps(asdict(alarm)))


def _read(file: Path) -> Alarm | None:
    try:
        row = json.loads(file.read_text(encoding="utf-8"))
        return Alarm(**{**row, "fault": HealthFault(row["fault"])})
    except (ValueError, KeyError, TypeError):
        file.unlink()  # written by another release: the fault, if it is still there, makes a new one
        return None

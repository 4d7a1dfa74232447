"""The only place that asks what time it is. Everybody else gets `now` as a parameter: integer UTC milliseconds."""

import mmap
import struct
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
JUMP_MS = MINUTE  # what a time server corrects by itself is no jump
_STEADY = time.CLOCK_BOOTTIME if hasattr(time, "CLOCK_BOOTTIME") else time.CLOCK_MONOTONIC
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """What may be asked of time."""

    def now(self) -> int:
        """The instant, in UTC milliseconds."""

    def monotonic(self) -> float:
        """Seconds that never jump: for pauses and time-outs, never for deadlines."""

    def trust(self) -> None:
        """The machine's clock is right, whatever was thought of it."""


class SystemClock:
    """The clock of the machine, taken at its word."""

    right = True

    def now(self) -> int:
        """The instant, in UTC milliseconds."""
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        """Time that the machine slept counts (CLOCK_BOOTTIME): who waited for us meanwhile did not sleep."""
        return time.clock_gettime(_STEADY)

    def witness(self, instant: int) -> None:
        """Somebody else says that it is `instant` (UTC ms)."""

    def trust(self) -> None:
        """Somebody at the machine says that its clock is right."""

    def leap(self) -> tuple[int, int] | None:
        """From when to when (UTC ms) time leapt since this was last asked; None where it only passed."""
        return None


class BelievedClock(SystemClock):
    """The machine's clock for as long as it runs like the monotonic one; where it jumps, time goes on as it went (F52).

    A wall clock that is a day ahead for ten seconds would end every claim and ring every reminder, and nothing takes
    that back. So a jump of more than `JUMP_MS` is not followed until the clock jumps back, or somebody else's clock
    (Telegram's, in the head of each answer) agrees with it, or somebody at the machine says so. A machine that was
    paused and set right looks the same at first; Telegram's next answer then confirms it.
    """

    def __init__(
        self, wall: Callable[[], int] | None = None, steady: Callable[[], float] | None = None, jump_ms: int = JUMP_MS
    ) -> None:
        self._wall = wall or super().now
        self._steady = steady or super().monotonic
        self._jump_ms = jump_ms
        self._offset = self._wall() - self._steady_ms()
        self._leapt: tuple[int, int] | None = None
        self.right = True

    def now(self) -> int:
        """The instant, in UTC milliseconds; `right` says from then on whether the machine's clock agrees."""
        wall, believed = self._wall(), self._steady_ms() + self._offset
        self.right = abs(wall - believed) <= self._jump_ms
        if not self.right:
            return believed
        self._offset += wall - believed  # what a time server corrects bit by bit is followed
        return wall

    def monotonic(self) -> float:
        """Seconds that never jump."""
        return self._steady()

    def witness(self, instant: int) -> None:
        """Follows the machine's clock where it agrees with `instant`."""
        if not self.right and abs(self._wall() - instant) <= self._jump_ms:
            self.trust()

    def trust(self) -> None:
        """Follows the machine's clock from now on."""
        wall, believed = self._wall(), self._steady_ms() + self._offset
        self._offset += wall - believed
        self._leapt = (believed, wall)

    def leap(self) -> tuple[int, int] | None:
        """From when to when (UTC ms) time leapt since this was last asked, by being trusted; each leap is told once."""
        leapt, self._leapt = self._leapt, None
        return leapt

    def _steady_ms(self) -> int:
        return int(self._steady() * 1_000)


class SharedClock(SystemClock):
    """The machine's clock plus an offset that another process sets, for demos and tests.

    The offset is a signed 64-bit little-endian number of milliseconds at the start of a shared file.
    Raises FileNotFoundError or ValueError where there is no such file or it is shorter than 8 bytes.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._shared = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)

    def now(self) -> int:
        """The instant that the other process set, in UTC milliseconds."""
        (offset,) = struct.unpack_from("<q", self._shared)
        return super().now() + int(offset)


def local(instant: int, zone: ZoneInfo) -> datetime:
    """UTC milliseconds as a date and time of the city."""
    return (_EPOCH + timedelta(milliseconds=instant)).astimezone(zone)

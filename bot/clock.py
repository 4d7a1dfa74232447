"""The only place that asks what time it is. Everybody else gets `now` as a parameter: integer UTC milliseconds."""

import mmap
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Clock(Protocol):
    """What may be asked of time."""

    def now(self) -> int:
        """The instant, in UTC milliseconds."""

    def monotonic(self) -> float:
        """Seconds that never jump: for pauses and time-outs, never for deadlines."""


class SystemClock:
    """The clock of the machine."""

    def now(self) -> int:
        return time.time_ns() // 1_000_000

    def monotonic(self) -> float:
        return time.monotonic()


class SharedClock(SystemClock):
    """The machine's clock plus an offset that another process sets, for demos and tests.

    The offset is a signed 64-bit little-endian number of milliseconds at the start of a shared file.
    Raises FileNotFoundError or ValueError where there is no such file or it is shorter than 8 bytes.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._shared = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)

    def now(self) -> int:
        (offset,) = struct.unpack_from("<q", self._shared)
        return super().now() + int(offset)


def local(instant: int, zone: ZoneInfo) -> datetime:
    """UTC milliseconds as a date and time of the city."""
    return (_EPOCH + timedelta(milliseconds=instant)).astimezone(zone)

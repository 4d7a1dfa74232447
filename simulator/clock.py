"""A clock that can be moved: real wall time plus an offset, which another process may share through a file."""

from __future__ import annotations

import mmap
import os
import struct
import time
from datetime import datetime
from pathlib import Path
from types import TracebackType

_OFFSET = struct.Struct("<q")


class SimClock:
    """Wall time plus an offset in milliseconds.

    With ``offset_file`` the offset lives in a file of 8 bytes (little-endian signed int64, milliseconds) that is mapped
    into memory, so that a second process reading the same file sees the same time.
    """

    def __init__(self, start: str | datetime | None = None, offset_file: str | Path | None = None) -> None:
        """Begin at ``start`` (an instant with time zone), or at the real time when it is None.

        An existing ``offset_file`` keeps its offset unless ``start`` is given. Raises ValueError for a start without
        a time zone.
        """
        self._offset = 0
        self._map = None if offset_file is None else _map_file(Path(offset_file))
        if start is not None:
            self.set_now(start)

    @property
    def offset_ms(self) -> int:
        """Milliseconds by which this clock is ahead of the wall clock (may be negative)."""
        if self._map is None:
            return self._offset
        return int(_OFFSET.unpack_from(self._map)[0])

    @offset_ms.setter
    def offset_ms(self, value: int) -> None:
        if self._map is None:
            self._offset = value
        else:
            _OFFSET.pack_into(self._map, 0, value)

    def now_ms(self) -> int:
        """UTC milliseconds."""
        return time.time_ns() // 1_000_000 + self.offset_ms

    def now_s(self) -> int:
        """UTC seconds, as Telegram dates messages."""
        return self.now_ms() // 1000

    def advance(self, seconds: float) -> None:
        """Move the clock by ``seconds`` (negative: back)."""
        self.offset_ms += round(seconds * 1000)

    def set_now(self, instant: str | datetime) -> None:
        """Jump to an instant, an aware datetime or ISO 8601 text such as ``2023-06-28T09:10:00+07:00``."""
        moment = datetime.fromisoformat(instant) if isinstance(instant, str) else instant
        if moment.tzinfo is None:
            raise ValueError(f"an instant needs a time zone: {instant}")
        self.offset_ms = round(moment.timestamp() * 1000) - time.time_ns() // 1_000_000

    def close(self) -> None:
        """Let go of the shared file; the clock keeps its last offset."""
        if self._map is not None:
            self._offset = self.offset_ms
            self._map.close()
            self._map = None

    def __enter__(self) -> SimClock:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()


def _map_file(path: Path) -> mmap.mmap:
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if os.fstat(descriptor).st_size < _OFFSET.size:
            os.ftruncate(descriptor, _OFFSET.size)
        return mmap.mmap(descriptor, _OFFSET.size)
    finally:
        os.close(descriptor)

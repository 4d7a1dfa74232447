"""Many small posts over connections that stay open. Of an answer only its status counts.

A stand-in shares the machine with the bot that is measured against it: a client for every purpose takes longer to post
a report of delivery than the bot to take it in.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlsplit

_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]{1,9})\r\n")
_STATUS = re.compile(rb"http/1\.[01] ([1-5][0-9]{2})[ \r]")
_BROKEN = (OSError, EOFError, TimeoutError, ValueError, asyncio.LimitOverrunError)

Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class PostLine:
    """Posts to any number of addresses; what is kept open is closed by ``close``."""

    def __init__(self) -> None:
        self._idle: dict[str, list[Line]] = {}

    async def post(self, url: str, raw: bytes, headers: Mapping[str, str], timeout_s: float) -> int:
        """The status of the answer to this body; 0 where none came within so many seconds. Never sent twice."""
        parts = urlsplit(url)
        where = f"{parts.scheme}://{parts.netloc}"
        said = {"Host": parts.netloc, "Accept": "*/*", **headers, "Content-Length": str(len(raw))}
        path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        head = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        line: Line | None = None
        try:
            async with asyncio.timeout(timeout_s):
                line = self._kept(where) or await _opened(parts.hostname or "", parts.port, tls=parts.scheme == "https")
                line[1].write(f"POST {path} HTTP/1.1\r\n{head}\r\n".encode("latin-1") + raw)
                await line[1].drain()
                status, goes_on = await _answer(line[0])
        except _BROKEN:
            _drop(line)
            return 0
        except BaseException:
            _drop(line)
            raise
        if goes_on:
            self._idle.setdefault(where, []).append(line)
        else:
            _drop(line)
        return status

    def _kept(self, where: str) -> Line | None:
        """One that the other side has not closed meanwhile."""
        idle = self._idle.get(where, [])
        while idle:
            line = idle.pop()
            if not line[0].at_eof() and not line[1].is_closing():
                return line
            _drop(line)
        return None

    async def close(self) -> None:
        """Close what is kept open."""
        lines = [line for idle in self._idle.values() for line in idle]
        self._idle.clear()
        for line in lines:
            _drop(line)
        for _, writer in lines:
            with suppress(OSError):
                await writer.wait_closed()


async def _opened(host: str, port: int | None, *, tls: bool) -> Line:
    return await asyncio.open_connection(host, port or (443 if tls else 80), ssl=True if tls else None)


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bool]:
    """The status, and whether the connection may be used again: only where it is known where the answer ends."""
    while True:
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        found = _STATUS.match(head)
        if found is None:
            raise ValueError("no HTTP")
        status = int(found[1])
        if status >= 200:
            break
    length = _LENGTH.search(head)
    if length is not None:
        await reader.readexactly(int(length[1]))
    ended = length is not None or status == 204
    return status, ended and b"\r\nconnection: close\r\n" not in head


def _drop(line: Line | None) -> None:
    if line is not None:
        line[1].close()

"""The child that makes one file (bot/export), as a fork of the process from which the tests' bots are forked too.

A start of its own reads the libraries of pictures and sheets each time, one to two seconds of a processor, and a story
with digests needs ten. `tests/figures/test_apart.py` starts it from nothing."""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Self

from bot.export import apart

EXPORT = "bot.export"
READ = 2**16


class _Child:
    """What bot/export/apart.py uses of subprocess.Popen."""

    parent = ""  # the address at which forks are asked for

    def __init__(self, program: list[str], *, stdin: int, stdout: int, stderr: int) -> None:
        assert program[-1] == EXPORT
        assert (stdin, stdout, stderr) == (subprocess.PIPE, subprocess.PIPE, subprocess.DEVNULL)
        self.returncode: int | None = None
        self._order, order = socket.socketpair()
        self._made, made = socket.socketpair()
        self._end, end = socket.socketpair()
        request = json.dumps([EXPORT, [], dict(os.environ), str(Path.cwd())]).encode()
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as asked, order, made, end:
            asked.connect(self.parent)
            with open(os.devnull, "wb") as nothing:  # noqa: PTH123
                socket.send_fds(asked, [request], [one.fileno() for one in (order, made, nothing, end)])
            self._pid = int(asked.recv(READ))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._order.close()
        self._made.close()
        self._wait()
        self._end.close()

    def communicate(self, order: bytes, timeout: float) -> tuple[bytes, None]:
        """Give it the order; what it made. Raises subprocess.TimeoutExpired."""
        until = time.monotonic() + timeout
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it was killed: its code says so
            self._order.sendall(order)
            self._order.shutdown(socket.SHUT_WR)
        parts: list[bytes] = []
        while not parts or parts[-1]:
            ready, _, _ = select.select([self._made], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                raise subprocess.TimeoutExpired(EXPORT, timeout)
            parts.append(self._made.recv(READ))
        self._wait()
        return b"".join(parts), None

    def kill(self) -> None:
        """SIGKILL; nothing where it has ended."""
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)

    def _wait(self) -> None:
        if self.returncode is None:
            self.returncode = int(self._end.recv(64))


def in_forks(parent: str) -> None:
    """From now on this process has its files made by forks; `parent`: the address at which they are asked for."""
    _Child.parent = parent
    vars(apart)["subprocess"] = SimpleNamespace(
        Popen=_Child, PIPE=subprocess.PIPE, DEVNULL=subprocess.DEVNULL, TimeoutExpired=subprocess.TimeoutExpired
    )

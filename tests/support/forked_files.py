"""The child that makes files (bot/export), as a fork of the process from which the tests' bots are forked too.

A start of its own reads the libraries of pictures and sheets each time, one to two seconds of a processor, and a story
with digests needs ten. `tests/figures/test_apart.py` starts it from nothing."""

import contextlib
import json
import os
import select
import signal
import socket
import subprocess
from pathlib import Path
from types import SimpleNamespace

from bot.export import printer

EXPORT = "bot.export"
READ = 2**16


class _Child:
    """What bot/export/printer.py uses of subprocess.Popen."""

    parent = ""  # the address at which forks are asked for

    def __init__(self, program: list[str], *, stdin: int, stdout: int, stderr: int) -> None:
        assert program[-1] == EXPORT
        assert stdout == stderr == subprocess.DEVNULL
        self.returncode: int | None = None
        self._end, end = socket.socketpair()
        request = json.dumps([EXPORT, [], dict(os.environ), str(Path.cwd())]).encode()
        with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as asked, end:
            asked.connect(self.parent)
            with open(os.devnull, "wb") as nothing:  # noqa: PTH123
                socket.send_fds(asked, [request], [stdin, nothing.fileno(), nothing.fileno(), end.fileno()])
            self._pid = int(asked.recv(READ))

    def poll(self) -> int | None:
        """Its exit code, where it has ended."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Its exit code. Raises subprocess.TimeoutExpired."""
        if self.returncode is None:
            ready, _, _ = select.select([self._end], [], [], timeout)
            if not ready:
                raise subprocess.TimeoutExpired(EXPORT, timeout or 0.0)
            self.returncode = int(self._end.recv(64))
            self._end.close()
        return self.returncode

    def kill(self) -> None:
        """SIGKILL; nothing where it has ended."""
        if self.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._pid, signal.SIGKILL)


def in_forks(parent: str) -> None:
    """From now on this process has its files made by forks; `parent`: the address at which they are asked for."""
    _Child.parent = parent
    vars(printer)["subprocess"] = SimpleNamespace(
        Popen=_Child, DEVNULL=subprocess.DEVNULL, TimeoutExpired=subprocess.TimeoutExpired
    )

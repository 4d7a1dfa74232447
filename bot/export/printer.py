"""Runs what makes a file in a process of its own, of the lowest priority. Drawing holds Python's lock for milliseconds
at a time: in a thread of the bot each step of an alert waited for it several times over. What a file needs in libraries
(30 to 60 MiB) is never loaded into the bot, and a child that dies takes nothing with it."""

import pickle
import socket
import subprocess
import sys
from collections.abc import Callable
from threading import Lock

PROGRAM = "bot.export"
TIMEOUT_S = 300.0


class NotMade(Exception):
    """It could not be made, or found nothing to show: the child's word for it, never what it is about."""


class _Retired(Exception):
    """The child had ended for want of work when the order came."""


class Printer:
    """One child at a time, so that two files never need the memory of both: it begins with the first order and ends by
    itself when none has come for a few seconds. Orders wait for each other."""

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None
        self._closed = False

    def __call__(self, make: Callable[..., bytes], *args: object) -> bytes:
        """What `make` makes of `args`, all of which can be pickled. Raises NotMade. Not for the event loop."""
        order = pickle.dumps((make, args))
        with self._lock:
            try:
                return self._ask(order)
            except _Retired:
                pass
            try:
                return self._ask(order)
            except _Retired:
                raise NotMade("exit 0") from None

    @property
    def at_work(self) -> bool:
        """Whether there is a child."""
        child = self._child
        return child is not None and child.poll() is None

    def close(self) -> None:
        """End the child that works and begin none any more: what it made is made again after the next start."""
        self._closed = True
        while not self._lock.acquire(timeout=0.05):  # whoever waits for the child hears of its end
            if self._child is not None:
                self._child.kill()
        try:
            if self._child is not None:
                self._child.kill()
                self._dismiss(self._child)
        finally:
            self._lock.release()

    def _ask(self, order: bytes) -> bytes:
        child, line = self._hired()
        try:
            with line.makefile("rwb") as both:
                both.write(order)
                both.flush()
                # What comes back was written by the process that this one started, over a line that nobody else holds.
                made: bytes | str = pickle.load(both)  # noqa: S301
        except TimeoutError:
            self._dismiss(child)
            raise NotMade("too slow") from None
        except (EOFError, OSError, pickle.UnpicklingError):
            code = self._dismiss(child)
            if code == 0:
                raise _Retired from None
            raise NotMade(f"exit {code}") from None
        if isinstance(made, str):
            raise NotMade(made)
        return made

    def _hired(self) -> tuple[subprocess.Popen[bytes], socket.socket]:
        if self._child is not None and self._child.poll() is not None:
            self._dismiss(self._child)
        if self._closed:
            raise NotMade("closed")
        if self._child is None or self._line is None:
            self._line, theirs = socket.socketpair()
            self._line.settimeout(self._timeout_s)
            # This program, with nothing of a person in its arguments; what it complains of may quote one and is
            # dropped.
            with theirs:
                self._child = subprocess.Popen(  # noqa: S603
                    [sys.executable, "-m", PROGRAM],
                    stdin=theirs.fileno(),
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
        return self._child, self._line

    def _dismiss(self, child: subprocess.Popen[bytes]) -> int:
        """Its exit code. One that ended by itself keeps its own."""
        if self._line is not None:
            self._line.close()
        self._child = self._line = None
        try:
            return child.wait(1.0)
        except subprocess.TimeoutExpired:
            child.kill()
            return child.wait()

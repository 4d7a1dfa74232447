"""Many cities on one machine: one parent that imported the program once, and a process for each city, forked from it.

A city is a folder with a configuration, and works in that folder: its own bot, database, lock, limits and ports. The
processes share the memory of what was imported, and nothing else: one that dies is started again alone. The parent
reads no configuration, so that no city has another one's token in its memory. It runs no thread and no event loop,
since a fork would lack the one and share the other.
"""

import ctypes
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import structlog

from bot.clock import Clock
from bot.health.systemd import notify

log = structlog.get_logger()

CONFIG = "config.toml"
_DIED = 70  # bot/codes.py
_NO_CITY = "lost+found"  # of the file system's own, where the folder is a disk's root
FIRST_PAUSE_S, LONGEST_PAUSE_S = 1.0, 300.0
SETTLED_S = 300.0  # who lived for so long begins with the first pause again
LOOK_S = 10.0  # the service manager hears at least so often that we live
STOP_S = 25.0  # then those who do not stop are killed
_SIGNALS = (signal.SIGCHLD, signal.SIGHUP, signal.SIGINT, signal.SIGTERM)
_PR_SET_PDEATHSIG, _M_ARENA_MAX = 1, -8


@dataclass(slots=True)
class _City:
    folder: Path
    pid: int | None = None
    since: float = 0.0  # monotonic seconds, as the two below
    again_at: float = 0.0
    pause_s: float = 0.0
    code: int = 0


def cities_in(folder: Path) -> list[Path]:
    """The folders of cities: those in which a configuration lies. Raises OSError."""
    return sorted(one for one in folder.iterdir() if one.name != _NO_CITY and _may_be_city(one))


def _may_be_city(folder: Path) -> bool:
    """One that may not be looked into counts: its own process says what is wrong, and the others go on."""
    try:
        return (folder / CONFIG).is_file()
    except PermissionError:
        return True


def shown(city: str) -> str:
    """A folder's name on one line, whatever bytes it is made of."""
    return city if city.isprintable() else ascii(city)


def in_city(folder: Path, work: Callable[[Path], int]) -> int:
    """Do `work` with a city's configuration in a process of its own, in the city's folder: the number of that process.
    What it returns is the exit code."""
    parent = os.getpid()
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return pid
    code = _DIED
    try:
        _become(folder, parent)
        code = work(folder / CONFIG)
    except BaseException:  # never back into what the parent was about to do
        sys.excepthook(*sys.exc_info())
    finally:
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        finally:
            os._exit(code)


def waited_for(pid: int) -> int:
    """The exit code of a process once it has ended; negative for a signal."""
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


class Cities:
    """Keeps a process alive for each city in a folder; `run` until SIGTERM or SIGINT. At SIGHUP it looks for cities
    that came or went, and starts those at once that wait for their next try."""

    def __init__(self, folder: Path, work: Callable[[Path], int], clock: Clock) -> None:
        """`work` runs one city's bot; its exit code."""
        self._folder = folder
        self._work = work
        self._clock = clock
        self._cities: dict[str, _City] = {}
        self._stopping = False

    def run(self) -> None:
        """Serve until told to stop, then stop all. Raises OSError where the folder cannot be read at the start."""
        # A store of free memory for each thread, as glibc has it, costs each city two to three MiB.
        ctypes.CDLL(None).mallopt(_M_ARENA_MAX, 1)
        before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
        try:
            self._look()
            self._start()
            notify(f"READY=1\nSTATUS={self._words()}")
            while (heard := self._wait()) not in (signal.SIGTERM, signal.SIGINT):
                if heard == signal.SIGCHLD:
                    self._reap()
                elif heard == signal.SIGHUP:
                    self._look_again()
                self._start()
                notify(f"WATCHDOG=1\nSTATUS={self._words()}")
            self._stop()
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _wait(self) -> int | None:
        now = self._clock.monotonic()
        until = min((one.again_at - now for one in self._cities.values() if one.pid is None), default=LOOK_S)
        heard = signal.sigtimedwait(_SIGNALS, max(0.0, min(until, LOOK_S)))
        return None if heard is None else heard.si_signo

    def _look(self) -> None:
        found = {one.name: one for one in cities_in(self._folder)}
        for name in found.keys() - self._cities.keys():
            self._cities[name] = _City(found[name])
        for name in self._cities.keys() - found.keys():
            log.info("city.gone", city=name)
            if (pid := self._cities.pop(name).pid) is not None:
                os.kill(pid, signal.SIGTERM)

    def _look_again(self) -> None:
        try:
            self._look()
        except OSError as error:
            log.error("cities.not_read", error=type(error).__name__)
        for one in self._cities.values():
            one.again_at = 0.0

    def _start(self) -> None:
        now = self._clock.monotonic()
        for name, one in sorted(self._cities.items()):
            if one.pid is None and one.again_at <= now:
                one.since = now
                try:
                    one.pid = in_city(one.folder, self._work)
                except OSError as error:  # no memory or no number for one more process: the others go on
                    log.error("city.not_started", city=name, error=type(error).__name__)
                    self._later(one, _DIED)
                else:
                    log.info("city.started", city=name, pid=one.pid)

    def _reap(self) -> None:
        """Whoever ended is started again, also who was told to by hand: a city is taken off by its folder."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if not pid:
                return
            for name, one in self._cities.items():
                if one.pid == pid:
                    self._ended(name, one, os.waitstatus_to_exitcode(status))

    def _ended(self, name: str, one: _City, code: int) -> None:
        if self._stopping:
            one.pid = None
            log.info("city.stopped", city=name, code=code)
            return
        self._later(one, code)
        log.error("city.ended", city=name, code=code, again_s=one.pause_s)

    def _later(self, one: _City, code: int) -> None:
        now = self._clock.monotonic()
        settled = now - one.since >= SETTLED_S
        one.pause_s = FIRST_PAUSE_S if settled or not one.pause_s else min(2 * one.pause_s, LONGEST_PAUSE_S)
        one.pid, one.code, one.again_at = None, code, now + one.pause_s

    def _words(self) -> str:
        ended = [(shown(name), one.code) for name, one in sorted(self._cities.items()) if one.pid is None]
        down = [f"{name} ended with {code}" for name, code in ended]
        return "; ".join([f"{len(self._cities) - len(down)} of {len(self._cities)} cities work", *down])

    def _stop(self) -> None:
        notify("STOPPING=1")
        self._stopping = True
        for one in self._cities.values():
            if one.pid is not None:
                os.kill(one.pid, signal.SIGTERM)
        until = self._clock.monotonic() + STOP_S
        while any(one.pid is not None for one in self._cities.values()):
            left = until - self._clock.monotonic()
            if left <= 0:
                self._kill()
                return
            signal.sigtimedwait((signal.SIGCHLD,), left)
            self._reap()

    def _kill(self) -> None:
        for name, one in self._cities.items():
            if one.pid is not None:
                log.error("city.killed", city=name)
                os.kill(one.pid, signal.SIGKILL)
                waited_for(one.pid)


def _become(folder: Path, parent: int) -> None:
    """What a process of a city has to itself. It ends with its parent: the service manager starts all of them again,
    and a second parent would find their locks taken."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    for number in _SIGNALS:
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    if os.getppid() != parent:  # it ended before it was our death's signal
        os.kill(os.getpid(), signal.SIGTERM)
    os.environ.pop("NOTIFY_SOCKET", None)  # the service is the parent
    os.chdir(folder)


def theirs(environment: Sequence[str], prefix: str) -> list[str]:
    """Variables of the environment that would be set for every city, although each has its own."""
    own = tuple(f"{prefix}{table}__" for table in ("TELEGRAM", "WHATSAPP", "DATABASE", "TEAM", "HEALTH"))
    return sorted(name for name in environment if name.upper().startswith(own))

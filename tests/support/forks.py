"""The program as processes that cost no start: each is a fork of one that has imported it and done nothing else.

A start of the interpreter with everything that the bot imports costs one to two seconds of a processor, and the tests
need several hundred. A fork has a memory, signals and an end of its own, reads its configuration anew and opens its own
files. What an interpreter reads at its start alone (`_AT_START`) is given by a start from nothing, and with
SIGAP_TESTS_EXEC=1 every process is; `tests/setup` starts the program so in any case.
"""

import asyncio
import atexit
import contextlib
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import IO, Any

from tests.support.forked_files import EXPORT, in_forks

ROOT = Path(__file__).resolve().parents[2]
LOOK_S = 0.005
MESSAGE = 2**20
# What a child that makes a file imports first when it knows which (bot/papers).
_LIBRARIES = ("matplotlib.figure", "matplotlib.backends.backend_agg", "xlsxwriter", "shapely")
# What the bot imports only where it is switched on (bot/app.py).
_DOORS = ("bot.channels.whatsapp.line", "bot.channels.whatsapp.items", "bot.channels.whatsapp.reading",
          "bot.channels.partners.hooks", "bot.channels.partners.line", "bot.channels.calendar.server", "bot.places.geocoder")  # fmt: skip
# Variables that the interpreter, the loader or a library reads once, before a fork could be given others.
_AT_START = ("PYTHON", "LD_", "LANG", "LC_", "OPENBLAS", "OMP_", "MPL", "SSL_", "MALLOC_")


class Forked:
    """A process, as asyncio shows one."""

    def __init__(self, pid: int, end: socket.socket) -> None:
        self.pid = pid
        self._end = end
        self._code: int | None = None

    @property
    def returncode(self) -> int | None:
        """How it ended, negative for a signal; None while it lives."""
        if self._code is None:
            try:
                said = self._end.recv(64)
            except BlockingIOError:
                return None
            self._end.close()
            if not said:
                raise RuntimeError("the process from which all are forked has ended")
            self._code = int(said)
        return self._code

    def __del__(self) -> None:
        self._end.close()  # nobody waited for its end

    async def wait(self) -> int:
        """Until it ends: the exit code."""
        while (code := self.returncode) is None:
            await asyncio.sleep(LOOK_S)
        return code

    def send_signal(self, number: int) -> None:
        """Send it a signal; nothing where it has ended."""
        if self.returncode is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)


Process = Forked | asyncio.subprocess.Process


class _Parent:
    """The process that is forked, started when the first is asked for. It ends with this one."""

    def __init__(self) -> None:
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.forks", str(theirs.fileno())],
                cwd=ROOT, pass_fds=[theirs.fileno()], env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            )  # fmt: skip
        if self._control.recv(MESSAGE) != b"ready":
            self._close()
            raise RuntimeError("the program could not be imported, or runs threads; its errors stand above")
        self._reads = _read_at_start(os.environ)
        atexit.register(self._close)

    def can_be(self, environment: Mapping[str, str]) -> bool:
        """Whether a fork is what a start with these variables would be."""
        return _read_at_start(environment) == self._reads

    def fork(self, arguments: Sequence[str], environment: Mapping[str, str], files: Sequence[int]) -> Forked:
        """A new process with these arguments and standard files."""
        ours, theirs = socket.socketpair()
        with theirs:
            request = json.dumps(["bot", list(arguments), dict(environment), str(ROOT)]).encode()
            socket.send_fds(self._control, [request], [*files, theirs.fileno()])
        pid = int(self._control.recv(MESSAGE))
        ours.setblocking(False)
        return Forked(pid, ours)

    def _close(self) -> None:
        self._control.close()
        self._process.wait()


_parent: _Parent | None = None


async def started(
    *arguments: str, environment: Mapping[str, str], out: IO[bytes], err: IO[bytes], given: IO[bytes] | None = None
) -> Process:
    """`python -m bot` with these arguments, as a process of its own in the project's folder."""
    global _parent
    if _parent is None and not os.environ.get("SIGAP_TESTS_EXEC"):
        _parent = _Parent()
    if _parent is None or not _parent.can_be(environment):
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *arguments, cwd=ROOT, env=environment,
            stdin=given or asyncio.subprocess.DEVNULL, stdout=out, stderr=err,
        )  # fmt: skip
    with open(os.devnull, "rb") as nothing:  # noqa: ASYNC230, PTH123
        return _parent.fork(arguments, environment, [(given or nothing).fileno(), out.fileno(), err.fileno()])


def _read_at_start(environment: Mapping[str, str]) -> dict[str, str]:
    return {key: value for key, value in environment.items() if key.startswith(_AT_START)}


async def ran(*arguments: str, given: bytes = b"") -> tuple[int, str, str]:
    """One command to its end: exit code, what it said, what it complained of."""
    with tempfile.TemporaryFile() as file, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        file.write(given)
        file.seek(0)
        process = await started(*arguments, environment=os.environ, out=out, err=err, given=file)
        code = await process.wait()
        out.seek(0)
        err.seek(0)
        return code, out.read().decode(), err.read().decode()


# -- the other side: a process of its own -----------------------------------------------------------------------------


def _serve(control: socket.socket) -> list[str]:
    """Fork for each request, of the tests or of a bot that wants a file made. Returns in the children only: the program
    and its arguments; ends when the tests ask no more."""
    alive: dict[int, socket.socket] = {}
    read, write = os.pipe()
    os.set_blocking(write, False)
    signal.signal(signal.SIGCHLD, lambda number, frame: None)
    signal.set_wakeup_fd(write)
    others = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    others.bind("")  # an address that the system chooses, of no file
    others.listen()
    control.send(b"ready")
    while True:
        ready, _, _ = select.select([control.fileno(), others.fileno(), read], [], [])
        if read in ready:
            os.read(read, 4_096)
            _tell_ends(alive)
        for asked in (control, others):
            if asked.fileno() not in ready:
                continue
            asked = others.accept()[0] if asked is others else control
            request, files, _, _ = socket.recv_fds(asked, MESSAGE, 4)
            if not request and asked is control:
                _end_all(alive)
                sys.exit(0)
            if request and _forked(asked, files, alive) == 0:
                address: str = others.getsockname()
                for open_here in (control, others, asked, *alive.values()):
                    open_here.close()
                os.close(read)
                return _become(write, json.loads(request), files, address)
            if asked is not control:
                asked.close()


def _forked(asked: socket.socket, files: list[int], alive: dict[int, socket.socket]) -> int:
    pid = os.fork()
    if pid:
        asked.send(str(pid).encode())
        alive[pid] = socket.socket(fileno=files[3])
        for number in files[:3]:
            os.close(number)
    return pid


def _become(wakeup: int, request: list[Any], files: list[int], parent: str) -> list[str]:
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.close(wakeup)
    for target, number in enumerate(files[:3]):
        os.dup2(number, target)
    for number in files:
        os.close(number)
    program, arguments, environment, folder = request
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    time.tzset()
    if program != EXPORT:
        in_forks(parent)
    return [program, *arguments]


def _tell_ends(alive: dict[int, socket.socket]) -> None:
    for pid in list(alive):
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            with alive.pop(pid) as end, contextlib.suppress(BrokenPipeError):  # nobody may wait for it any more
                end.send(str(os.waitstatus_to_exitcode(status)).encode())


def _end_all(alive: dict[int, socket.socket]) -> None:
    for pid in alive:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def _warm() -> None:
    """What each start would work out anew from files that do not change: the map, the rules, the texts."""
    from bot.config import Config
    from bot.places import Places
    from bot.settings import rules_of
    from bot.texts.catalog import texts

    config = Config.of({"telegram": {"token": f"{123456789}:{'A' * 35}"}})
    Places.of(config.city)
    rules_of(config)
    texts(config.team.language)


def _main() -> None:
    from bot.__main__ import PLACES, start
    from bot.export.__main__ import main as export

    for place in PLACES.values():
        place()
    for library in (*_LIBRARIES, *_DOORS):
        import_module(library)
    _warm()
    if len(threads := list(Path("/proc/self/task").iterdir())) > 1:
        sys.exit(f"{len(threads)} threads after the imports: a fork would lack all but one")
    gc.collect()
    gc.freeze()  # a collection in a fork would copy every page
    program, *sys.argv[1:] = _serve(socket.socket(fileno=int(sys.argv[1])))
    if program == EXPORT:
        return export()
    sys.argv[0] = str(ROOT / "bot" / "__main__.py")
    sys.modules["__main__"].__package__ = "bot"  # how usage messages name the program
    return start()


if __name__ == "__main__":
    _main()

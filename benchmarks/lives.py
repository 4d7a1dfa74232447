"""The bot again and again: a small process that imports it once and forks a child for each life.

A start of Python with the framework costs about a second, a fork a few milliseconds; so a thousand kills are minutes
instead of half an hour. Run as `python -m benchmarks.lives CONFIG LOG` it obeys lines on its standard input: `start`
forks a life and prints its process id, `wait` prints how it ended (a negative number is a signal). When its input
closes it kills what still lives and ends.
"""

import asyncio
import contextlib
import importlib
import os
import signal
import sys
from pathlib import Path

import typer

from benchmarks.crash_calls import mark_calls
from bot.cli_run import run
from bot.config import load
from bot.places import Places
from bot.settings import rules_of
from bot.texts.catalog import texts


class Lives:
    """One bot at a time, as a child of the fork server. `kill` is SIGKILL, `stop` SIGTERM."""

    def __init__(self, config: Path, log: Path, preload: Path | None = None) -> None:
        """`preload`: a library that every life has."""
        self._preload = preload
        self._config = config
        self._log = log
        self._server: asyncio.subprocess.Process | None = None
        self.pid = 0

    async def open(self) -> None:
        """Start the fork server; returns when it has imported the bot."""
        self._server = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "benchmarks.lives", str(self._config), str(self._log),
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            env=os.environ | ({} if self._preload is None else {"LD_PRELOAD": str(self._preload)}),
        )  # fmt: skip
        await self._line()

    async def start(self) -> None:
        """Begin a life. Its configuration and database are read anew, as by a new process."""
        self.pid = int(await self._ask("start"))

    def kill(self) -> None:
        """SIGKILL, now."""
        os.kill(self.pid, signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM."""
        os.kill(self.pid, signal.SIGTERM)

    async def ended(self) -> int:
        """Wait for the end of the life: its exit code, negative for a signal."""
        code = int(await self._ask("wait"))
        self.pid = 0
        return code

    async def close(self) -> None:
        """End the fork server and whatever lives."""
        if self._server is not None:
            assert self._server.stdin is not None
            self._server.stdin.close()
            await self._server.wait()
            self._server = None

    async def _ask(self, command: str) -> str:
        assert self._server is not None and self._server.stdin is not None
        self._server.stdin.write(f"{command}\n".encode())
        return await self._line()

    async def _line(self) -> str:
        assert self._server is not None and self._server.stdout is not None
        line = await self._server.stdout.readline()
        if not line:
            raise RuntimeError("the fork server ended; its errors stand above")
        return line.decode().strip()


def _live(config: Path, log: Path) -> None:
    """In the child: the command `run` with its output in the log; never returns."""
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for number, target in ((nothing, 0), (output, 1), (output, 2)):
        os.dup2(number, target)
    code = 70
    try:
        run(config)
        code = 0
    except typer.Exit as end:
        code = end.exit_code
    finally:
        sys.stderr.flush()
        os._exit(code)


def _warm(config: Path) -> None:
    """What each life would work out anew from files that do not change: the map, the words of the directory."""
    read = load(config)
    Places.of(read.city)
    rules_of(read)
    texts(read.team.language)
    if read.whatsapp.on:
        importlib.import_module("bot.channels.whatsapp.line")


def _serve(config: Path, log: Path) -> None:
    _warm(config)
    mark_calls()
    pid = 0
    print("ready", flush=True)
    for command in iter(sys.stdin.readline, ""):
        if command.strip() == "start":
            pid = os.fork()
            if pid == 0:
                _live(config, log)
            print(pid, flush=True)
        elif command.strip() == "wait":
            _, status = os.waitpid(pid, 0)
            pid = 0
            print(os.waitstatus_to_exitcode(status), flush=True)
    if pid:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


if __name__ == "__main__":
    _serve(Path(sys.argv[1]), Path(sys.argv[2]))

"""The bot as a process of its own, over real HTTP, against the stand-in for Telegram."""

import asyncio
import os
import socket
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

from simulator import Person, SimClock, SimulatedGroup, StandIn
from simulator.watch import PATIENCE_S
from tests.support.forks import Process, started
from tests.support.ready import empty_database

T = TypeVar("T")
START = "2023-06-28T08:50:00+07:00"
CONFIG = """
[telegram]
token = "{token}"
api_base_url = "{url}"
[telegram.pace]
enabled = {pace}
[database]
path = "{folder}/sigap.db"
[team]
group_id = {group}
approval = {approval}
[clock]
offset_file = "{folder}/clock"
[logs]
level = "DEBUG"
"""

# What a wait that ended without its end has to be explained with: which message still waits, and why.
UNSENT = "SELECT id, kind, subject, state, attempts, not_before, error FROM outbox WHERE state IN ('waiting', 'leased', 'held')"


async def eventually(condition: Callable[[], T | None], timeout: float, what: str) -> T:
    """Wait until `condition()` is true; its value. For conditions in another process's memory or file, of which no
    event tells. Raises TimeoutError naming `what`."""
    try:
        async with asyncio.timeout(timeout):
            while not (value := condition()):
                await asyncio.sleep(0.02)
            return value
    except TimeoutError:
        raise TimeoutError(f"not within {timeout} s: {what}") from None


class Sigap:
    """One bot and its stand-in. `db` reads what the bot wrote; `kill` is SIGKILL; `log` is everything it logged."""

    def __init__(self, tg: StandIn, clock: SimClock, group: SimulatedGroup, folder: Path, config: Path) -> None:
        self.tg = tg
        self.clock = clock
        self.group = group
        self.folder = folder
        self.config = config
        self.starts = 0
        self.process: Process | None = None

    @property
    def log(self) -> str:
        """What the bot logged so far."""
        return (self.folder / "bot.log").read_text(encoding="utf-8")

    async def start(self, environment: Mapping[str, str] | None = None) -> None:
        """Start the bot and wait until it polls, or has set its webhook."""
        pushed = (environment or {}).get("SIGAP_TELEGRAM__MODE") == "webhook"
        sign = "setWebhook" if pushed else "getUpdates"
        before = sum(call.method == sign for call in self.tg.calls)
        with (self.folder / "bot.log").open("ab") as log:
            self.process = await started(
                "run",
                "--config",
                str(self.config),
                environment={**os.environ, **(environment or {})},
                out=log,
                err=log,
            )
        self.starts += 1

        def polling() -> bool:
            assert self.process is not None
            if self.process.returncode is not None:
                raise AssertionError(f"the bot ended with {self.process.returncode}:\n{self.log[-3000:]}")
            return sum(call.method == sign for call in self.tg.calls) > before

        await eventually(polling, PATIENCE_S, "the bot polls")

    async def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        if self.process is not None and self.process.returncode is None:
            self.process.kill()
            await self.process.wait()

    async def stop(self) -> int:
        """SIGTERM; the exit code."""
        if self.process is None:
            return 0
        if self.process.returncode is None:
            self.process.terminate()
        return await self.process.wait()

    def db(self, query: str, *params: Any) -> list[sqlite3.Row]:
        """Look into the bot's database, read-only."""
        connection = sqlite3.connect(f"file:{self.folder}/sigap.db?mode=ro", uri=True, timeout=PATIENCE_S)
        connection.row_factory = sqlite3.Row
        try:
            return connection.execute(query, params).fetchall()
        finally:
            connection.close()

    async def until(self, query: str, *params: Any, timeout: float = PATIENCE_S) -> sqlite3.Row:
        """Wait until `query` has a row whose first column is true; that row. Raises TimeoutError naming the query."""

        def found() -> sqlite3.Row | None:
            rows = self.db(query, *params)
            return rows[0] if rows and rows[0][0] else None

        try:
            return await eventually(found, timeout, query)
        except TimeoutError as late:
            waiting = [tuple(row) for row in self.db(UNSENT)]
            raise TimeoutError(f"{late}\nnot sent yet: {waiting}\n{self.log[-3000:]}") from None

    def responders(self, *names: str) -> list[Person]:
        """New people who are members of the team's group."""
        people = [self.tg.person(name) for name in names]
        for person in people:
            person.join(self.group)
        return people


def personal_in_the_log(sigap: Sigap) -> list[str]:
    """I8 (FAULTS 3, F40): what of the token, and of the names, telephones, texts and coordinates of everybody on the
    stand-in, stands in the bot's log. Every end-to-end test ends with this."""
    world = sigap.tg.world
    said = {sigap.tg.token, sigap.tg.token.partition(":")[2]}
    for user in world.users.values():
        if not user.is_bot:
            said |= {f'"{part}"' for part in (user.first_name, user.last_name, user.username) if part}
            said |= {user.phone.lstrip("+"), user.first_name if len(user.first_name) > 11 else ""}
    for chat in world.chats.values():
        for message in chat.messages.values():
            if not message.from_bot:
                said.add(message.text if len(message.text) > 11 else "")
                place = message.body.get("location", {})
                said |= {str(value) for value in place.values() if isinstance(value, float) and len(str(value)) > 6}
    log = (sigap.folder / "bot.log").read_text(encoding="utf-8", errors="replace") if sigap.starts else ""
    return sorted(one for one in said - {""} if one in log)


def webhook() -> dict[str, str]:
    """The environment of a bot to which updates are pushed, on a port of its own."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    hook = {"URL": f"http://127.0.0.1:{port}/hook", "PORT": port, "SECRET": "a-secret-of-the-webhook"}
    return {
        "SIGAP_TELEGRAM__MODE": "webhook",
        **{f"SIGAP_TELEGRAM__WEBHOOK__{name}": value for name, value in hook.items()},
    }


@asynccontextmanager
async def sigap_running(
    folder: Path, *, approval: bool = False, pace: bool = False, started: bool = True, extra: str = ""
) -> AsyncIterator[Sigap]:
    """The stand-in, a group with the bot as its admin, and the bot (unless not `started`). By default a member of the
    group is a responder at once (`approval`), and Telegram's limits are off on both sides (`pace`)."""
    clock = SimClock(START, offset_file=folder / "clock")
    tg = await StandIn.start(clock=clock)
    group = tg.group("TRC Dinsos")
    config = folder / "config.toml"
    config.write_text(
        CONFIG.format(
            token=tg.token,
            url=tg.url,
            folder=folder,
            group=group.id,
            approval=str(approval).lower(),
            pace=str(pace).lower(),
        )
        + extra,
        encoding="utf-8",
    )
    sigap = Sigap(tg, clock, group, folder, config)
    try:
        if started:
            empty_database(folder / "sigap.db")
            await sigap.start()
        yield sigap
        assert not (said := personal_in_the_log(sigap)), f"the log at DEBUG says {said}"
    finally:
        await sigap.kill()
        await tg.stop()
        clock.close()

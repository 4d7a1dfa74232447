"""A clock that jumps, zones that are missing, a loop that stands still (F09, F10, F11, F48)."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, closing
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.actions.kit.scene import Scene
from bot.actions.system import clock_watch
from bot.clock import HOUR, MINUTE, local
from bot.domain.case.clocks import search_timers
from bot.domain.case.death import DAY_MS
from bot.loops.due import DueLoop
from bot.messages.kit.wording import moment
from bot.watchdog import EXIT_CODE, Watchdog
from simulator import SimClock, StandIn
from simulator.watch import PATIENCE_S
from storage.kit.sqlite import Tx
from storage.system import runs
from tests.setup.code import ROOT
from tests.support.stage import START, Stage
from tests.ticket.shop import open_shop

WIB_MS = 7 * HOUR
ZONES = ("Asia/Jakarta", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu")


class Wall:
    """The machine's clock, wrong by `error` ms."""

    def __init__(self) -> None:
        self.true, self.error = START, 0

    def now(self) -> int:
        return max(1_000, self.true + self.error)

    def monotonic(self) -> float:
        return self.true / 1_000


class Nobody:
    """No sender."""

    def take(self, tx: Tx, now: int) -> tuple[list[object], float]:
        return [], 1.0

    def adopt(self, parcels: list[object], look_again_s: float) -> None:
        """Nothing leaves."""

    def wake(self) -> None:
        """Nobody sleeps."""


async def _start(stage: Stage, wall: Wall) -> DueLoop:
    started = await stage.write(lambda tx: runs.begin(tx, wall.now()))
    return DueLoop(stage.loops(wall), Nobody(), started.run_id)


def _all(tx: Tx) -> list[tuple[int, str, int, int | None]]:
    return [tuple(row) for row in tx.all("SELECT id, state, due_at, fired_at FROM reminder ORDER BY id")]


@pytest.mark.parametrize("restarts", [False, True], ids=["runs", "restarts"])
@pytest.mark.parametrize("error", [HOUR, -HOUR, -START], ids=["+1h", "-1h", "1970"])
async def test_f09_the_clock_jumps(stage: Stage, error: int, restarts: bool) -> None:
    """F09: wrong for fifty minutes. By the machine's clock none rings early; by true time none either,
    but where the clock ran ahead, which no machine can know. None is lost, none rings twice."""
    shop, sari, wall = await open_shop(stage), 13, Wall()
    loop = await _start(stage, wall)
    true_due: dict[int, int] = {}
    rang: dict[int, int] = {}
    for minute in range(6 * 60):
        wall.true = START + minute * MINUTE
        wall.error = error if 60 <= minute < 110 else 0
        stage.now = wall.now()
        if restarts and minute in (59, 61, 90, 109, 111):
            loop = await _start(stage, wall)
        if minute % 20 == 0 and minute < 200:
            await shop.open()
        for number, _, due_at, _ in await stage.database.read(_all):
            true_due.setdefault(number, wall.true + due_at - stage.now)
        await loop._sweep()
        for number, state, due_at, fired_at in await stage.database.read(_all):
            if state == "fired" and number not in rang:
                rang[number] = wall.true
                assert fired_at is not None and fired_at >= due_at, "early by the machine's clock"
                assert wall.true >= true_due[number] or error > 0, ("early by true time", number)
    assert rang.keys() == true_due.keys() and len(rang) >= 20, "0 lost"
    assert max(rang[one] - due for one, due in true_due.items()) <= 2 * HOUR + MINUTE
    twice = "SELECT cause, kind FROM event WHERE cause LIKE 'r:%' GROUP BY 1, 2 HAVING count(*) > 1"
    assert await stage.database.read(lambda tx: tx.all(twice)) == []
    told = [screen.text for screen in await stage.screens(sari) if "Jam server" in screen.text]
    kinds = [event.kind for event in await stage.events() if event.kind.startswith("clock.")]
    assert kinds == ["clock.behind", "clock.right"] and len(told) == 2, "said once, and taken back"


async def test_f09_somebody_at_the_machine_may_trust_the_clock(stage: Stage) -> None:
    """F09: the clock ran a year ahead once; nothing waits a year for it."""
    shop, wall = await open_shop(stage), Wall()
    loop = await _start(stage, wall)
    wall.error = 365 * DAY_MS
    await loop._sweep()
    wall.error = 0
    await shop.open()
    wall.true += HOUR
    await loop._sweep()
    assert "fired" not in {row[1] for row in await stage.database.read(_all)}, "held"
    await stage.write(lambda tx: clock_watch.trust(Scene(tx, wall.now(), "host:1", "host", stage.rules, stage.city)))
    await loop._sweep()
    assert "fired" in {row[1] for row in await stage.database.read(_all)}
    assert await stage.database.read(lambda tx: runs.fact(tx, clock_watch.HELD)) is None


@pytest.fixture
def any_zone() -> Iterator[None]:
    """The machine's own zone is put back afterwards."""
    before = os.environ.get("TZ")
    yield
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.mark.parametrize("zone", ZONES)
def test_f10_three_days_are_72_hours_in_any_zone(zone: str, any_zone: None) -> None:
    """F10: whatever zone the machine is in, 2,000 instants each: three days are 72 hours, what people read is WIB."""
    os.environ["TZ"] = zone
    time.tzset()
    city, here = ZoneInfo("Asia/Jakarta"), ZoneInfo(zone)

    @settings(max_examples=2_000)
    @given(st.integers(START - 10**12, START + 10**12))
    @example(1_679_792_400_000)  # the hour in which Berlin's summer begins
    @example(1_699_164_000_000)  # the hour that New York lives twice
    def holds(instant: int) -> None:
        rings = search_timers(instant, 3, instant)
        assert [ring.due_at - instant for ring in rings] == [0, 24 * HOUR, 48 * HOUR, 72 * HOUR]
        assert round(local(instant, here).timestamp() * 1_000) == instant
        minutes = (instant + WIB_MS) // MINUTE
        assert moment(instant, instant, city) == f"{minutes // 60 % 24:02d}.{minutes % 60:02d}"

    holds()


_NO_ZONES = """
import sys
class Hidden:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "tzdata":
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Hidden())
sys.argv = ["sigap", "check", "--config", sys.argv[1]]
from bot.__main__ import cli
cli()()
"""


def test_f11_a_machine_without_any_zone_is_told(tmp_path: Path) -> None:
    """F11: neither the system's zones nor the package tzdata: one line that says what to install, exit code 2."""
    (tmp_path / "config.toml").write_text(f'[telegram]\ntoken = "{123456789}:{"A" * 35}"\n')
    done = subprocess.run(
        [sys.executable, "-c", _NO_ZONES, str(tmp_path / "config.toml")],
        cwd=ROOT, env={**os.environ, "PYTHONTZPATH": ""}, capture_output=True, text=True, timeout=180, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert done.stderr.startswith("city.timezone: ") and "install the package tzdata" in done.stderr


def test_f48_the_watchdog_names_the_loop_that_stands_still() -> None:
    """F48: progress of any other loop does not hide it; a machine that slept is nobody's fault."""
    now, came, ended = [0.0], {"inbox": 1, "sweep": 1, "poll": 0}, []
    dog = Watchdog(lambda: now[0], 45.0, lambda name, seconds: ended.append((name, seconds)))
    for name in came:
        dog.watch(name, lambda name=name: came[name])  # type: ignore[misc]
    for _ in range(60):
        now[0] += 1
        came["inbox"] += 1
        dog.look()
        if ended:
            break
    assert ended == [("sweep", 45.0)], "poll has not begun yet"
    ended.clear()
    came["sweep"] += 1
    now[0] += 3_600
    dog.look()
    assert ended == [], "the machine slept"


async def test_f48_a_loop_that_waits_for_the_event_loop_is_not_named_for_it() -> None:
    """F48: the sweep moved last some time before the event loop stood still: it is late first, and innocent."""
    now, swept, ended = [0.0], [1], []
    dog = Watchdog(lambda: now[0], 45.0, lambda name, seconds: ended.append((name, seconds)))
    dog.watch("sweep", lambda: swept[0])
    beating = asyncio.create_task(dog.beat())
    await asyncio.sleep(0)  # the first beat
    swept[0] += 1
    dog.look()
    for _ in range(4):
        now[0] += 2
        beating.cancel()
        beating = asyncio.create_task(dog.beat())
        await asyncio.sleep(0)  # the next beats; the sweep has nothing to do
        dog.look()
    while not ended:
        now[0] += 2
        dog.look()
    beating.cancel()
    assert ended == [("event loop", 46.0)]


# One start for all; a process for each loop, forked from it. Each patch lets a loop come some way and then freezes it.
_FREEZE = """
import asyncio, os, sys, time
from pathlib import Path
import bot.app
from bot.cli_run import run
from bot.outbox.sender import Sender
from bot.loops.due import DueLoop
from bot.loops.inbox import Inbox
from bot.app import _Service
bot.app.POLL_ROUND_S = 0.0
LOOPS = {"sweep": (DueLoop, "_sweep"), "event loop": (DueLoop, "_sweep"), "inbox": (Inbox, "_dispatch_batch"),
         "outbox": (Sender, "_gather"), "poll": (_Service, "_fetch")}
def freeze(what):
    owner, name = LOOPS[what]
    real, calls = getattr(owner, name), [0]
    async def freezes(self, *given):
        calls[0] += 1
        if calls[0] <= 2:
            return [] if what == "poll" else await real(self, *given)
        if what == "event loop":
            time.sleep(600)
        await asyncio.Event().wait()
    setattr(owner, name, freezes)
started = {}
for folder in map(Path, sys.argv[1:]):
    if not (pid := os.fork()):
        os.dup2(os.open(folder / "log", os.O_WRONLY | os.O_CREAT, 0o600), 2)
        freeze(folder.name)
        run(folder / "config.toml")
        os._exit(0)
    started[pid] = folder.name
while started:
    pid, status = os.wait()
    print(started.pop(pid), os.waitstatus_to_exitcode(status), sep="=")
"""
_FROZEN = """
[telegram]
token = "{token}"
api_base_url = "{url}"
[database]
path = "{folder}/sigap.db"
[watchdog]
stall_s = 3.5
[clock]
offset_file = "{folder}/clock"
"""


async def test_f48_each_loop_that_freezes_ends_the_process(tmp_path: Path) -> None:
    """F48: poll, inbox, outbox, sweep and the event loop itself: exit code 70, the log names it. In the shipped
    settings that takes 45 s (polling: 80 s), and systemd's restart 2 s more."""
    loops = ("poll", "inbox", "outbox", "sweep", "event loop")
    async with AsyncExitStack() as stands:
        for what in loops:
            (folder := tmp_path / what).mkdir()
            clock = stands.enter_context(closing(SimClock("2023-06-28T08:50:00+07:00", offset_file=folder / "clock")))
            tg = await stands.enter_async_context(await StandIn.start(clock=clock))
            (folder / "config.toml").write_text(_FROZEN.format(token=tg.token, url=tg.url, folder=folder))
        ended = await _frozen([tmp_path / what for what in loops])
    for what in loops:
        log = (tmp_path / what / "log").read_text(encoding="utf-8")
        assert ended[what] == EXIT_CODE, (what, log[-2_000:])
        assert "watchdog.stalled" in log and f'"loop": "{what}"' in log, (what, log[-2_000:])


async def _frozen(folders: Sequence[Path]) -> dict[str, int]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", _FREEZE, *map(str, folders), cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"}, start_new_session=True,
    )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE_S):
            said, _ = await process.communicate()
    finally:
        if process.returncode is None:
            os.killpg(process.pid, signal.SIGKILL)
    return {what: int(code) for what, _, code in (line.partition("=") for line in said.decode().splitlines())}

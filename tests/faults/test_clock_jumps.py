"""A wall clock that jumps against the steady one is not followed until somebody else agrees with it (F52)."""

import asyncio
import os
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions.system import clock_watch
from bot.clock import DAY, HOUR, JUMP_MS, MINUTE, SECOND, BelievedClock
from bot.loops.due import DueLoop
from bot.loops.watch import TelegramWatch
from simulator.watch import PATIENCE_S
from storage.kit import reminders
from storage.system import runs
from tests.faults.test_clock import Nobody
from tests.people.test_restore import _report
from tests.support.forks import ROOT
from tests.support.harness import Sigap, eventually, sigap_running
from tests.support.stage import START, Stage

JUMPS = [sign * size for size in (2 * MINUTE, HOUR, 26 * HOUR, 30 * DAY, 365 * DAY) for sign in (1, -1)]


class Machine:
    """A machine whose steady clock runs and whose wall clock is wrong by `error` ms."""

    def __init__(self) -> None:
        self.true, self.error = START, 0
        self.clock = BelievedClock(lambda: self.true + self.error, lambda: (self.true - START) / SECOND)

    def run(self, ms: int) -> None:
        self.true += ms


@given(st.lists(st.tuples(st.integers(-(10**11), 10**11), st.integers(0, HOUR)), max_size=12), st.integers(0, HOUR))
def test_f52_whatever_the_wall_clock_shows_time_goes_on_as_it_went(jumps: list[tuple[int, int]], last: int) -> None:
    """F52: a jump of more than a minute is not followed, and once the clock has come back the hour is as it was."""
    machine = Machine()
    for error, ms in jumps:
        believed = machine.clock.now() - machine.true  # small corrections were followed, and add up
        machine.error = error
        machine.run(ms)
        if abs(error - believed) > JUMP_MS:
            assert abs(machine.clock.now() - machine.true - believed) <= 1  # the steady clock is cut to whole ms
            assert not machine.clock.right
            machine.error = machine.clock.now() - machine.true
        machine.clock.now()
    machine.error = machine.clock.now() - machine.true
    machine.run(last)
    assert machine.clock.now() == machine.true + machine.error and machine.clock.right


def test_f52_small_corrections_are_followed() -> None:
    machine = Machine()
    for _ in range(100):
        machine.error += 30 * SECOND
        machine.run(HOUR)
        assert machine.clock.now() == machine.true + machine.error and machine.clock.right


@pytest.mark.parametrize("jump", JUMPS)
def test_f52_telegram_confirms_a_machine_that_was_paused_and_set_right(jump: int) -> None:
    machine = Machine()
    before = machine.clock.now()
    machine.error = jump
    machine.clock.now()
    machine.clock.witness(machine.true)  # somebody whose clock says that it is this one that is wrong
    assert (machine.clock.now(), machine.clock.leap()) == (before, None)
    machine.clock.witness(machine.true + machine.error + 2 * SECOND)
    assert machine.clock.now() == machine.true + machine.error and machine.clock.right
    assert machine.clock.leap() == (before, before + jump)
    assert machine.clock.leap() is None


def test_f52_somebody_at_the_machine_may_say_so() -> None:
    machine = Machine()
    machine.error = 26 * HOUR
    assert machine.clock.now() == START
    machine.clock.trust()
    assert machine.clock.now() == START + 26 * HOUR


async def test_f52_twenty_jumps_of_ten_seconds_ring_and_hold_nothing(stage: Stage) -> None:
    """F52: 20 jumps of both signs: 0 reminders early, 0 held after the return, the mark of life is not moved."""
    machine = Machine()
    run = await stage.write(lambda tx: runs.begin(tx, START))
    for kind, due in (("soon", HOUR), ("late", 25 * HOUR), ("far", 300 * DAY)):
        await stage.write(
            lambda tx, kind=kind, due=due: reminders.plan(  # type: ignore[misc]
                tx, ticket_id=None, kind=kind, n=1, round_=1, due_at=START + due
            )
        )
    loop = DueLoop(stage.loops(machine.clock), Nobody(), run.run_id)
    for jump in JUMPS * 2:
        machine.error = jump
        for _ in range(10):
            machine.run(SECOND)
            await loop._sweep()
        assert not machine.clock.right
        machine.error = 0
        machine.run(SECOND)
        await loop._sweep()
        assert loop.clock_right and machine.clock.right
    states = await stage.database.read(lambda tx: tx.all("SELECT DISTINCT state FROM reminder"))
    assert [row[0] for row in states] == ["waiting"]
    assert await stage.database.read(runs.latest) == machine.true
    assert await stage.database.read(lambda tx: runs.fact(tx, clock_watch.HELD)) is None


async def test_f52_a_pause_of_the_machine_is_announced_like_an_outage(stage: Stage) -> None:
    machine = Machine()
    watch = TelegramWatch(stage.loops(machine.clock), Nobody(), machine.clock.leap)
    await watch.heard()
    machine.run(SECOND)
    machine.error = 10 * MINUTE  # the steady clock stood still with the machine
    machine.clock.now()
    machine.clock.witness(machine.true + machine.error)
    await watch.heard()
    [event] = await stage.database.read(lambda tx: tx.all("SELECT data FROM event WHERE kind = 'bot.silent'"))
    assert str(START + 1_000) in event[0] or str(START) in event[0]


# The whole bot with a wall clock of its own: milliseconds that a file adds to the machine's.
_WRONG = """
import mmap, struct, sys, time
from pathlib import Path
import bot.clock
file = open(sys.argv[2], "rb")
shared = mmap.mmap(file.fileno(), 8, access=mmap.ACCESS_READ)
class Time:
    def __getattr__(self, name):
        return getattr(time, name)
    def time_ns(self):
        return time.time_ns() + struct.unpack("<q", shared[:8])[0] * 1_000_000
bot.clock.time = Time()
from bot.cli_run import run
run(Path(sys.argv[1]))
"""


def _set(path: Path, ms: int) -> None:
    with path.open("r+b") as file:
        file.write(struct.pack("<q", ms))


async def _start(sigap: Sigap, wrong: Path) -> None:
    before = len(sigap.tg.calls)
    with (sigap.folder / "bot.log").open("ab") as log:
        sigap.process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", _WRONG, str(sigap.config), str(wrong), cwd=ROOT, env={**os.environ},
            stdin=asyncio.subprocess.DEVNULL, stdout=log, stderr=log,
        )  # fmt: skip
    sigap.starts += 1
    await eventually(
        lambda: [c for c in sigap.tg.calls[before:] if c.method == "getUpdates"] or None, PATIENCE_S, "it polls"
    )


async def test_f52_a_day_ahead_for_some_seconds_costs_no_claim(tmp_path: Path) -> None:
    """F52: the real process, a claim that ends after an hour, and Telegram's own date in its answers."""
    wrong = tmp_path / "wrong"
    wrong.write_bytes(struct.pack("<q", 0))
    async with sigap_running(tmp_path, started=False) as sigap:
        text = sigap.config.read_text()
        sigap.config.write_text(text[: text.index("[clock]")] + text[text.index("[logs]") :])  # the machine's own clock
        await _start(sigap, wrong)
        [budi] = sigap.responders("Budi")
        await (await _report(sigap, "Siti")).wait_for("TRC-0001")
        budi.send_text("/ambil 1", chat=sigap.group)
        await sigap.until("SELECT holder = ? FROM ticket", budi.id)
        alive = sigap.db("SELECT max(alive_at) FROM run")[0][0]
        for jump in (26 * HOUR, -26 * HOUR):
            _set(wrong, jump)
            siti = sigap.tg.person(f"Warga {jump}")
            siti.send_text("/bantuan")  # answers are given meanwhile
            await siti.wait_for("/lapor")
            await sigap.until("SELECT max(alive_at) >= ? FROM run", alive + 3_000)
            alive = sigap.db("SELECT max(alive_at) FROM run")[0][0]
            _set(wrong, 0)
        assert sigap.db("SELECT holder FROM ticket")[0][0] == budi.id
        assert sigap.db("SELECT count(*) FROM event WHERE kind LIKE 'clock.%'")[0][0] == 0
        fired = sigap.db("SELECT count(*) FROM reminder WHERE state = 'fired' AND due_at > ?", alive + HOUR)
        assert fired[0][0] == 0
        assert alive < sigap.db("SELECT max(received_at) FROM inbox")[0][0] + HOUR

"""The second half of `make crash`: reminders fall due while the bot is killed, while it is down, while it starts (I5).

In peace, over real HTTP, a responder writes down persons in a shelter, and the deaths of some: each has a health check,
a death has the days and the end of its search and the letters that are asked for again and again. Then the clock goes
on by days, in lives that end by SIGKILL and in between. At the end every reminder that the procedure promises is looked
for, computed anew from the hours of death and of intake with nothing but additions. Exit code 1 where one is missing.
"""

import argparse
import asyncio
import contextlib
import json
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import crash_counts as counts
from benchmarks.crash_calls import Arrivals
from benchmarks.crash_counts import Figures
from benchmarks.lives import Lives
from benchmarks.looker import Looker
from simulator import SimClock, StandIn
from simulator.stories.case_scenes import brought
from simulator.stories.theatre import Theatre
from simulator.stories.transcript import Transcript
from simulator.watch import PATIENCE_S

RESULTS = Path(__file__).parent / "results" / "crash_reminders.json"
HOUR, DAY = 3_600_000, 86_400_000
SEARCH_DAYS, HEALTH, HEALTH_LATE = 3, DAY, 2 * HOUR
CONFIG = """
[telegram]
token = "{token}"
api_base_url = "{url}"
pace.enabled = false
[database]
path = "{folder}/sigap.db"
[team]
group_id = {group}
approval = false
[case]
letter_every_min = {every}
[clock]
offset_file = "{folder}/clock"
[logs]
level = "DEBUG"
"""
TOLD = {
    "search_day": "death.search_day", "search_end": "death.search_end", "letter_daily": "death.papers",
    "health_check": "case.health", "health_late": "case.health_late",
}  # fmt: skip
DUE = "SELECT count(*) FROM reminder WHERE state = 'waiting' AND due_at <= ?"
SLACK_MS = 5_000
DRAIN_S = 600.0
ZERO = (
    "i5_missing", "i5_not_promised", "i5_early", "i5_rows_missing", "i5_rows_twice", "i5_late", "i5_not_arrived",
    "i7_integrity_faults", "i7_foreign_key_faults", "i7_chain_broken", "i7_inbox_not_done", "i7_outbox_not_done",
    "died_by_itself",
)  # fmt: skip


@dataclass
class ReminderOutcome:
    """What a run came to. `late` is the histogram: lateness beyond the downtime in whole seconds → how many."""

    seed: int
    figures: Figures = field(default_factory=dict)
    copies: dict[int, int] = field(default_factory=dict)
    late: dict[int, int] = field(default_factory=dict)

    @property
    def faults(self) -> list[str]:
        """The figures that were missed."""
        return [f"{name} = {self.figures[name]:g}" for name in ZERO if self.figures[name] != 0]


@dataclass
class Absence:
    """The time in which nobody could have told anything: the process was down, or the hour was jumped over."""

    spans: list[tuple[int, int]] = field(default_factory=list)

    def within(self, start: int, end: int) -> int:
        """How many ms of it lie between two instants."""
        total, upto = 0, start
        for begun, ended in sorted(self.spans):
            total += max(0, min(end, ended) - max(upto, begun))
            upto = max(upto, min(end, ended))
        return total


class ReminderRun:
    """One run in `folder` with `persons` in the shelter, every second of whom dies."""

    def __init__(self, tg: StandIn, clock: SimClock, folder: Path, seed: int, persons: int, step_ms: float) -> None:
        self.tg, self.clock, self.persons, self.step_ms = tg, clock, persons, step_ms
        self.dice = random.Random(seed)
        self.outcome = ReminderOutcome(seed)
        self.group = tg.group("TRC Dinsos", supergroup=True)
        self.looker = Looker(folder / "sigap.db")
        self.lives = Lives(folder / "config.toml", folder / "bot.log")
        self.absence = Absence()
        # Longer than reminders are ever left at a stretch (`_catch_up`): of a rhythm what was slept through rings once.
        self.every = max(4 * HOUR, int(3 * step_ms) // HOUR * HOUR)
        self._down_since = clock.now_ms()
        self._up_at: int | None = None
        self._caught_up_at = clock.now_ms()  # nothing that was due then waits any more
        self.until = 0
        self.ends: list[counts.ProcessLife] = []
        self.kills = self.died = 0
        self._left: int | None = None
        self._struck = asyncio.Event()
        (folder / "config.toml").write_text(
            CONFIG.format(token=tg.token, url=tg.url, folder=folder, group=self.group.id, every=self.every // 60_000)
        )
        tg.on_request(self._request)
        self.arrivals = Arrivals.at(tg)

    async def run(self, kills: int) -> ReminderOutcome:
        """Record the cases, kill `kills` times while the clock goes on, drain, count."""
        await self.lives.open()
        try:
            await self._start()
            await self._record_cases()
            await self._stop()
            while self.kills < kills:
                self._jump(self.dice.uniform(0, self.step_ms))
                await self._life(self.dice.uniform(0, self.step_ms))
            await self._drain()
        finally:
            await self.lives.close()
        self._count()
        return self.outcome

    async def _record_cases(self) -> None:
        stage = Theatre(self.tg, self.group, _NoBot(), Transcript(self.tg, lambda block: None))
        (budi,) = await stage.responders("Budi Santoso")
        siti = stage.resident("Siti Aminah")
        await brought(stage, budi, siti, "Orang terlantar", "Rombongan di terminal", "RPS")
        for number in range(1, self.persons + 1):
            label = f"Mr X {number}/2023"
            await stage.press(budi, "Catat orangnya", on="siapa yang ditangani")
            await stage.press(budi, "(Mr X)", on="siapa namanya")
            await stage.press(budi, "Nanti saja", on=f"{label} (TRC-0001): perkiraan umurnya")
            if number % 2 == 0:
                await stage.press(budi, "Meninggal", on=label)
                await stage.press(budi, "Sekarang", on=f"{label} (TRC-0001): kapan meninggal")
                await stage.press(budi, "Ya, catat", on="Catat kematian ini?")
                await stage.sees(budi, f"{label} (TRC-0001): hari ke-1")

    async def _life(self, hours_ms: float) -> None:
        """A life that ends by a kill: at some moment, or when a request of its arrives; the clock jumps within it."""
        self._struck.clear()
        await self._start()
        await self._catch_up()
        await asyncio.sleep(self.dice.uniform(0.0, 0.5))
        if self.dice.random() < 0.5:
            self._left = self.dice.randint(1, 12)
        self._jump(hours_ms)
        try:
            async with asyncio.timeout(1.2 if self._left is not None else self.dice.uniform(0.05, 0.8)):
                await self._struck.wait()
        except TimeoutError:
            self.lives.kill()
        end = "request" if self._struck.is_set() else "time"
        self._left = None
        code = await self.lives.ended()
        self._ended()
        self.ends.append(counts.ProcessLife(end, self.group.chat.next_id))
        self.kills += 1
        self.died += code != -9

    async def _catch_up(self) -> None:
        """Where lives ended before they did anything, as on a busy machine, the clock has gone on by more than a rhythm
        may be slept through: then this one rings what is due before it has to fear for its life."""
        deadline = time.monotonic() + PATIENCE_S
        while not self._is_caught_up() and self.clock.now_ms() - self._caught_up_at > self.step_ms / 2:
            if time.monotonic() > deadline:
                raise TimeoutError(f"what is due has not rung after {PATIENCE_S:.0f} s")
            await asyncio.sleep(0.05)

    def _is_caught_up(self) -> bool:
        now = self.clock.now_ms()
        if self.looker.one(DUE, now):
            return False
        self._caught_up_at = now
        return True

    def _jump(self, ms: float) -> None:
        before = self.clock.now_ms()
        self.clock.advance(ms / 1_000)
        self.absence.spans.append((before, before + int(ms)))

    async def _start(self) -> None:
        self._up_at = None
        await self.lives.start()

    def _ended(self) -> None:
        """It was down until it asked for updates again; a life that never came so far was none."""
        now = self.clock.now_ms()
        self.absence.spans.append((self._down_since, now if self._up_at is None else self._up_at))
        self._down_since = now

    def _request(self, method: str, params: Mapping[str, Any]) -> None:
        if method == "getUpdates" and self._up_at is None:
            self._up_at = self.clock.now_ms()
        if self._left is None or method == "getUpdates":
            return
        self._left -= 1
        if self._left <= 0:
            self._left = None
            with contextlib.suppress(ProcessLookupError):
                self.lives.kill()
            self._struck.set()

    async def _stop(self) -> None:
        self.lives.stop()
        self.died += await self.lives.ended() not in (0, -15)
        self._ended()
        self.ends.append(counts.ProcessLife("stop", self.group.chat.next_id))

    async def _drain(self) -> None:
        """In peace until nothing waits and nothing is due. The clock goes on past the crash-loop brake."""
        await self._start()
        await asyncio.sleep(1.0)
        deadline = time.monotonic() + DRAIN_S
        while time.monotonic() < deadline and not self._is_empty():
            self._jump(5_000)
            await asyncio.sleep(0.2)
        if not self._is_empty():
            raise TimeoutError(f"something still waits after {DRAIN_S:.0f} s: nothing can be said of what is missing")
        self.until = self.clock.now_ms()
        await self._stop()

    def _is_empty(self) -> bool:
        waiting = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')"
        return not self.looker.one(waiting) and self._is_caught_up()

    # -- counting ----------------------------------------------------------------------------------------------------
    def _count(self) -> None:
        rows = self.looker.rows(
            "SELECT * FROM reminder WHERE kind IN (SELECT value FROM json_each(?))", json.dumps(list(TOLD))
        )
        rang = [row for row in rows if row["state"] == "fired"]
        promised = self._promised()
        had = Counter((row["kind"], row["round"], row["due_at"]) for row in rang)
        missing = promised - had
        told, self.outcome.copies = counts.messages(self.tg, self.looker, self.ends, self.arrivals)
        late = [self._late(row["due_at"], row["fired_at"]) for row in rang]
        self.outcome.late = dict(sorted(Counter(max(0, one) // 1_000 for one in late).items()))
        self.outcome.figures = {
            "kills": self.kills,
            "kills_at_a_request": sum(life.end == "request" for life in self.ends),
            "died_by_itself": self.died,
            "days": (self.until - promised_since(promised)) / DAY,
            "down_or_jumped_share": self.absence.within(0, self.until) / (self.until - promised_since(promised)),
            "reminders_promised": promised.total(),
            "reminders_rang": had.total(),
            "i5_missing": missing.total(),
            "i5_not_promised": (had - promised).total(),
            "i5_early": sum(row["fired_at"] < row["due_at"] for row in rang),
            "i5_late": sum(one > SLACK_MS for one in late),
            "i5_late_s_most": max(late, default=0) / 1_000,
            **self._rows_of(rang),
            "i5_not_arrived": told["i3_messages_missing"],
            "copies_most": told["i3_copies_most"],
            "doubles_per_kill": told["i3_doubles_per_kill"],
            **counts.soundness(self.looker),
        }

    def _promised(self) -> Counter[tuple[str, int, int]]:
        """Every reminder that should have rung by now, as (kind, round, due): from the hours alone."""
        found: Counter[tuple[str, int, int]] = Counter()
        for death in self.looker.rows("SELECT * FROM death"):
            number, hour, written = death["id"], death["died_at"], death["recorded_at"]
            plan = [("search_day", number, hour + day * DAY) for day in range(SEARCH_DAYS)]
            plan.append(("search_end", number, hour + SEARCH_DAYS * DAY))
            every = range(1, (self.until - written) // self.every + 1)
            plan += [("letter_daily", number, written + count * self.every) for count in every]
            found.update(plan)
        for check in self.looker.rows(
            """SELECT m.id, m.at, r.fired_at AS asked FROM health_check AS h JOIN person_move AS m ON m.id = h.move_id
               LEFT JOIN reminder AS r ON r.kind = 'health_check' AND r.round = m.id WHERE h.answer IS NULL"""
        ):
            # An answer has its time from when it was asked for, also where that was late.
            asked = max(check["at"] + HEALTH, check["asked"] or 0)
            found.update([("health_check", check["id"], check["at"] + HEALTH)])
            found.update([("health_late", check["id"], asked + HEALTH_LATE)])
        return Counter({one: number for one, number in found.items() if one[2] <= self.until - SLACK_MS})

    def _rows_of(self, rang: list[Any]) -> Figures:
        """One row of the outbox for each reminder, and how late it arrived: those that went out at the first try, and
        those that a kill caught in the moment of sending (they wait for the crash-loop brake)."""
        missing = twice = 0
        first: list[int] = []
        again: list[int] = []
        for row in rang:
            found = self.looker.rows("SELECT * FROM outbox WHERE key LIKE ?", f"r:{row['id']}:{TOLD[row['kind']]}:%")
            missing += not found
            twice += len(found) > 1
            for one in found:
                if one["sent_at"] is not None:
                    (first if one["attempts"] <= 1 else again).append(self._late(row["due_at"], one["sent_at"]))
        return {
            "i5_rows_missing": missing,
            "i5_rows_twice": twice,
            "i5_arrived_late_s_most": max(first, default=0) / 1_000,
            "i5_arrived_after_the_brake": len(again),
            "i5_arrived_after_the_brake_late_s_most": max(again, default=0) / 1_000,
        }

    def _late(self, due: int, at: int) -> int:
        """By how many ms, beyond the time in which nobody could have done it."""
        return at - due - self.absence.within(due, at)


def promised_since(promised: Counter[tuple[str, int, int]]) -> int:
    """The first of them (UTC ms)."""
    return min((due for _, _, due in promised), default=0)


class _NoBot:
    """The scenes start and stop nothing."""

    _WHY = "the suite alone starts and kills the bot"

    async def start(self) -> None:
        """Never asked for."""
        raise RuntimeError(self._WHY)

    kill = start

    async def command(self, name: str) -> str:
        """Never asked for."""
        raise RuntimeError(f"{name}: {self._WHY}")


async def crash_reminders(folder: Path, *, kills: int, seed: int, persons: int, days: float) -> ReminderOutcome:
    """One run; what it came to."""
    clock = SimClock("2023-06-28T08:50:00+07:00", offset_file=folder / "clock")
    tg = await StandIn.start(clock=clock, seed=seed)
    tg.updates.repeat_limit_s = 0
    try:
        return await ReminderRun(tg, clock, folder, seed, persons, days * DAY / kills).run(kills)
    finally:
        await tg.stop()
        clock.close()


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=150)
    parser.add_argument("--persons", type=int, default=24)
    parser.add_argument("--days", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    print(f"seed = {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(
            crash_reminders(Path(folder), kills=given.kills, seed=given.seed, persons=given.persons, days=given.days)
        )
    for name, value in outcome.figures.items():
        print(f"{name} = {value:.4g}")
    print(f"copies = {outcome.copies}\nlate_s = {outcome.late}")
    print(f"missed = {', '.join(outcome.faults) or 'nothing'}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(
        json.dumps(
            {"seed": outcome.seed, **outcome.figures, "copies": outcome.copies, "late_s": outcome.late}, indent=1
        )
    )
    return int(bool(outcome.faults))


if __name__ == "__main__":
    sys.exit(main())

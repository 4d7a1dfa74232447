"""`make crash`: the bot is killed again and again under real dialogues, then what is lost is counted.

Residents report, responders press at once, the process gets SIGKILL after a random life: at a random moment, while it
starts, or exactly when one of its requests reaches Telegram. At the end it may finish its work in peace, and every
invariant is counted. Seeded; a run prints its seed first. Exit code 1 where a figure is missed.
"""

import argparse
import asyncio
import json
import random
import socket
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks import crash_counts as counts
from benchmarks import power
from benchmarks.crash_calls import Arrivals
from benchmarks.crash_counts import Figures, OffsetWatch
from benchmarks.crash_people import Resident, Team
from benchmarks.lives import Lives
from benchmarks.looker import Looker
from simulator import SimClock, StandIn

RESULTS = Path(__file__).parent / "results" / "crash.json"
SECRET = "the-secret-of-the-webhook"
CONFIG = """
[telegram]
token = "{token}"
api_base_url = "{url}"
mode = "{mode}"
pace.enabled = false
[telegram.webhook]
url = "http://127.0.0.1:{port}/hook"
port = {port}
secret = "{secret}"
[database]
path = "{folder}/sigap.db"
[team]
group_id = {group}
approval = false
[sop]  # hours of the city's clock pass in a long run: no claim is to end by its lease, so that a ticket has one winner
lease_ask_min = 5000
lease_end_min = 6000
[clock]
offset_file = "{folder}/clock"
[logs]
level = "DEBUG"
"""
AT_ONCE = 16  # residents under way at the same time
DRAIN_S = 240.0
BRAKE_S = 61.0  # the longest brake of bot/app.py and a little more
# Each of these is 0, or the suite has failed.
ZERO = (
    "i1_offset_ahead_of_disk", "i2_reports_lost", "i2_reports_doubled", "i2_tickets_of_nobody", "i2_photos_lost",
    "i2_residents_without_receipt", "i3_messages_missing", "i3_messages_past_the_outbox", "i4_tickets_without_winner",
    "i4_tickets_with_two_winners", "i4_pressers_not_told", "i4_pressers_told_wrongly", "i6_inversions",
    "i7_integrity_faults", "i7_foreign_key_faults", "i7_chain_broken", "i7_inbox_not_done", "i7_outbox_not_done",
    "i8_secrets_in_log", "died_by_itself",
)  # fmt: skip
# A kill at a request strikes while something is under way, always.
MOST = {
    "exit_s_longest": 10.0,
    "i3_double_alerts_per_kill": 0.3,
    "i3_double_alerts_per_kill_at_a_request": 0.5,
}
BEFORE_A_SYNC = 0.5  # of the power cuts
AT_A_REQUEST = 0.25  # of the kills


@dataclass
class CrashOutcome:
    """What a run came to. `faults` names every figure that was missed."""

    seed: int
    mode: str
    figures: Figures = field(default_factory=dict)
    copies: dict[int, int] = field(default_factory=dict)
    leaks: list[str] = field(default_factory=list)

    @property
    def faults(self) -> list[str]:
        """The figures that were missed."""
        missed = [f"{name} = {self.figures[name]:g}" for name in ZERO if self.figures[name] != 0]
        return missed + [
            f"{name} = {self.figures[name]:.3g}" for name, most in MOST.items() if self.figures[name] > most
        ]


class CrashRun:
    """One run in `folder`."""

    def __init__(
        self, tg: StandIn, clock: SimClock, folder: Path, seed: int, mode: str, preload: Path | None = None
    ) -> None:
        """`preload`: what keeps the synchronised files (benchmarks/power.py); each kill is a power cut then."""
        self._cuts = preload is not None
        self.bytes_cut = 0
        self.tg = tg
        self.clock = clock
        self.dice = random.Random(seed)
        self.outcome = CrashOutcome(seed, mode)
        self.group = tg.group("TRC Dinsos", supergroup=True)
        self.log = folder / "bot.log"
        self.looker = Looker(folder / "sigap.db")
        self.lives = Lives(folder / "config.toml", self.log, preload)
        self.team = Team(tg, self.group, random.Random(seed + 1))
        self.residents: list[Resident] = []
        self.ends: list[counts.ProcessLife] = []
        self.kills = self.stops = self.died = 0
        self._longer = 1  # times: how long lives are
        self.longest_exit = 0.0
        self._left: int | None = None
        self._struck = asyncio.Event()
        self._ending = False
        (folder / "config.toml").write_text(
            CONFIG.format(
                token=tg.token, url=tg.url, mode=mode, port=_free_port(), secret=SECRET, folder=folder,
                group=self.group.id,
            )
        )  # fmt: skip
        self.watch = OffsetWatch(tg, self.looker)
        self.arrivals = Arrivals.at(tg)
        tg.on_request(self._request)

    async def run(self, kills: int, show: bool, reports: int = 0) -> CrashOutcome:
        """Kill `kills` times, drain, count. A slow machine has fewer reports in a life: until there are `reports` it is
        killed more often, at most ten times as often, and lives longer each time."""
        began = time.monotonic()
        await self.lives.open()
        people = [asyncio.create_task(self._resident()) for _ in range(AT_ONCE)]
        team = asyncio.create_task(self.team.live())
        try:
            while self.kills < kills or (len(self.residents) < reports and self.kills < 10 * kills):
                self._longer = 1 + self.kills // kills
                await self._life()
                if show and self.kills % 20 == 0:
                    print(f"{self.kills} kills, {len(self.residents)} reports", file=sys.stderr)
            self._ending = True
            killing = time.monotonic() - began
            await self._drain(people)
        finally:
            for task in (*people, team):
                task.cancel()
            ended = await asyncio.gather(*people, team, return_exceptions=True)
            await self.lives.close()
        if broken := [one for one in ended if isinstance(one, Exception)]:
            raise RuntimeError("a person of the suite, not the bot, is broken") from broken[0]
        self._count(killing)
        return self.outcome

    async def _resident(self) -> None:
        while not self._ending:
            resident = Resident(self.tg, len(self.residents), random.Random(self.dice.random()))
            self.residents.append(resident)
            await resident.live()

    async def _life(self) -> None:
        """Start, let it live for a while, end it; sometimes the machine then stands still for some seconds. Now and
        then a life lasts longer than the crash-loop brake, or what is uncertain would wait for the end of the run."""
        await self.lives.start()
        if self.dice.random() < 0.08:
            await asyncio.sleep(0.5)
            self.clock.advance(BRAKE_S)
            await asyncio.sleep(1.0)
        if self.dice.random() < 0.12:
            await asyncio.sleep(self.dice.uniform(0.3, 1.5))
            await self._stop()
        else:
            end = await self._until_it_is_struck()
            code = await self.lives.ended()
            self.ends.append(counts.ProcessLife(end, self.group.chat.next_id))
            self.kills += 1
            if self._cuts:
                self.bytes_cut += power.cut(self.looker.path, self.dice)
            self.died += code != -9
            if self.died > 3:
                raise RuntimeError(f"the bot dies by itself (exit code {code}): see the end of {self.log}")
        if self.dice.random() < 0.4:
            self.clock.advance(self.dice.uniform(2, 20))

    async def _until_it_is_struck(self) -> str:
        fate = self.dice.random()
        self._struck.clear()
        if self._cuts and self.dice.random() < BEFORE_A_SYNC:
            await asyncio.sleep(self.dice.uniform(0.2, 1.2))
            power.strike(self.looker.path)
            return "time"
        if fate < AT_A_REQUEST:  # when its n-th request arrives
            self._left = self.dice.randint(1, 40)
        moment = self.dice.uniform(0.02, 0.25) if fate > 0.85 else self.dice.uniform(0.2, 1.2)
        moment = self.dice.uniform(1.2, 3.0) if 0.8 < fate <= 0.85 else moment
        try:
            async with asyncio.timeout(self._longer * (3.0 if self._left is not None else moment)):
                await self._struck.wait()
            return "request"
        except TimeoutError:
            self.lives.kill()
            return "time"
        finally:
            self._left = None

    def _request(self, method: str, params: Mapping[str, Any]) -> None:
        """A request has arrived and is not yet done: the moment for a kill that was set for it."""
        if self._left is None or method == "getUpdates":
            return
        self._left -= 1
        if self._left <= 0:
            self._left = None
            self.lives.kill()
            self._struck.set()

    async def _stop(self) -> None:
        began = time.monotonic()
        self.lives.stop()
        code = await self.lives.ended()
        self.longest_exit = max(self.longest_exit, time.monotonic() - began)
        self.ends.append(counts.ProcessLife("stop", self.group.chat.next_id))
        self.stops += 1
        self.died += code not in (0, -15)  # -15: told to stop before it could listen for it

    async def _drain(self, people: list[asyncio.Task[None]]) -> None:
        """In peace: everybody finishes, everything leaves. The clock is moved past the crash-loop brake, and faster
        past the ten minutes that a third try waits."""
        await self.lives.start()
        deadline = time.monotonic() + DRAIN_S
        while time.monotonic() < deadline and not (all(task.done() for task in people) and self._is_empty()):
            self.clock.advance(10 if all(task.done() for task in people) else 1)
            await asyncio.sleep(0.2)
        await self._stop()

    def _is_empty(self) -> bool:
        waiting = (
            "SELECT (SELECT count(*) FROM inbox WHERE state = 'new')"
            " + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased'))"
        )
        unclaimed = self.looker.one("SELECT count(*) FROM ticket WHERE state = 'new'")
        return self.tg.updates.pending() == 0 and not unclaimed and self.looker.one(waiting) == 0

    def _count(self, killing_s: float) -> None:
        secrets = [self.tg.token, self.tg.token.partition(":")[2], SECRET, *self.team.secrets]
        secrets += [secret for one in self.residents for secret in one.secrets]
        hits, self.outcome.leaks = counts.secrets_in(self.log, secrets)
        told, self.outcome.copies = counts.messages(self.tg, self.looker, self.ends, self.arrivals)
        self.outcome.figures = {
            "kills": self.kills,
            "bytes_cut": self.bytes_cut,
            "kills_at_a_request": sum(life.end == "request" for life in self.ends),
            "clean_stops": self.stops,
            "kills_per_minute": self.kills / killing_s * 60,
            "died_by_itself": self.died,
            "exit_s_longest": self.longest_exit,
            **counts.reports(self.looker, self.residents, self.watch),
            **told,
            **counts.claims(self.looker, self.team, self.group),
            **counts.soundness(self.looker),
            "i8_secrets_in_log": hits,
            "acts_done_again": sum(one.began_again for one in self.residents),
            "updates_expired": len(self.tg.updates.expired),
        }


async def crash(
    folder: Path,
    *,
    kills: int,
    seed: int,
    mode: str,
    show: bool = False,
    reports: int = 0,
    preload: Path | None = None,
) -> CrashOutcome:
    """One run, with at least so many kills (power cuts with `preload`) and reports; what it came to."""
    clock = SimClock("2023-06-28T08:50:00+07:00", offset_file=folder / "clock")
    tg = await StandIn.start(clock=clock, seed=seed)
    tg.recording = False
    tg.updates.repeat_limit_s = 0
    tg.webhook.delays = (0.02, 0.1)
    try:
        return await CrashRun(tg, clock, folder, seed, mode, preload).run(kills, show, reports)
    finally:
        await tg.stop()
        clock.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000, help="in polling mode; webhook mode gets a fifth of it")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--mode", choices=("polling", "webhook", "both"), default="both")
    parser.add_argument("--power", action="store_true", help="each kill is a power cut (needs a C compiler)")
    parser.add_argument("--keep", type=Path, help="keep database and log in this folder")
    given = parser.parse_args()
    print(f"seed = {given.seed}", flush=True)
    outcomes = []
    for mode in ("polling", "webhook") if given.mode == "both" else (given.mode,):
        kills = given.kills // 5 if (mode, given.mode) == ("webhook", "both") else given.kills
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary) if given.keep is None else given.keep / mode
            folder.mkdir(parents=True, exist_ok=True)
            preload = power.compiled(folder) if given.power else None
            run = crash(folder, kills=kills, seed=given.seed, mode=mode, show=True, preload=preload)
            outcome = asyncio.run(run)
        for name, value in outcome.figures.items():
            print(f"{mode}.{name} = {value:.4g}", flush=True)
        print(f"{mode}.copies = {outcome.copies}")
        print(f"{mode}.missed = {', '.join(outcome.faults) or 'nothing'}", flush=True)
        outcomes.append(outcome)
    results = RESULTS.with_name("power.json") if given.power else RESULTS
    results.parent.mkdir(exist_ok=True)
    results.write_text(
        json.dumps({one.mode: {"seed": one.seed, **one.figures, "copies": one.copies} for one in outcomes}, indent=1)
    )
    return int(any(one.faults for one in outcomes))


if __name__ == "__main__":
    sys.exit(main())

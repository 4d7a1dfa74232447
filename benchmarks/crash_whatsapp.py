"""`make crash` through WhatsApp: residents report there while the bot is killed again and again, then what is lost is
counted: reports, webhooks that were acknowledged, and how often a message came.

Seeded; a run prints its seed first. Exit code 1 where a figure is missed.
"""

import argparse
import asyncio
import json
import random
import socket
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.lives import Lives
from benchmarks.looker import Looker
from simulator import SimClock, StandIn
from simulator.graph import GraphStandIn
from simulator.graph.people import WhatsAppPerson
from simulator.graph.standin import VERIFY_TOKEN

RESULTS = Path(__file__).parent / "results" / "crash_whatsapp.json"
AT_ONCE = 40
DONE = "Laporan diterima"
DRAIN_S = 300.0
DURING_START = 0.2  # how many lives end before they take anything
LONGEST_S = 0.5  # how long the others live once Meta reaches them
MOST_COPIES = 2
PATIENCE_S = 3_600.0  # a person waits as long as kills go on: how long an answer takes says nothing here
CONFIG = """
[telegram]
token = "{token}"
api_base_url = "{url}"
pace.enabled = false
[whatsapp]
phone_number_id = "{number}"
token_file = "{folder}/token"
app_secret_file = "{folder}/secret"
verify_token = "{verify}"
url = "http://127.0.0.1:{port}/whatsapp"
port = {port}
graph_url = "{graph}"
[database]
path = "{folder}/sigap.db"
[team]
group_id = {group}
[clock]
offset_file = "{folder}/clock"
[logs]
level = "DEBUG"
"""
ZERO = ("reports_lost", "reports_doubled", "webhooks_given_up", "inbox_not_done", "outbox_not_done", "numbers_in_log")


@dataclass
class DoorOutcome:
    """What a run came to. `faults` names every figure that was missed; `copies`: how many messages came how often."""

    seed: int
    figures: dict[str, float] = field(default_factory=dict)
    copies: dict[int, int] = field(default_factory=dict)

    @property
    def faults(self) -> list[str]:
        """The figures that were missed."""
        missed = [name for name in ZERO if self.figures[name]]
        if self.figures["most_copies"] > MOST_COPIES:
            missed.append("most_copies")
        return [f"{name} = {self.figures[name]:g}" for name in missed]


class DoorRun:
    """One run in `folder`."""

    def __init__(self, tg: StandIn, wa: GraphStandIn, clock: SimClock, folder: Path, seed: int) -> None:
        self.tg, self.wa, self.clock, self.folder = tg, wa, clock, folder
        self.dice = random.Random(seed)
        self.outcome = DoorOutcome(seed)
        self.lives = Lives(folder / "config.toml", folder / "bot.log")
        self.sent: list[WhatsAppPerson] = []
        self._number = 0
        self._ending = False
        self.port = _free_port()
        for name, value in (("token", wa.token), ("secret", wa.app_secret)):
            (folder / name).write_text(value)
        (folder / "config.toml").write_text(
            CONFIG.format(
                token=tg.token, url=tg.url, number=wa.phone_number_id, folder=folder, verify=VERIFY_TOKEN,
                port=self.port, graph=wa.url, group=tg.group("TRC Dinsos", supergroup=True).id,
            )
        )  # fmt: skip

    async def run(self, kills: int) -> DoorOutcome:
        """Kill `kills` times, drain, count."""
        await self.lives.open()
        people: list[asyncio.Task[None]] = []
        try:
            await self.lives.start()
            await self._checked()
            people = [asyncio.create_task(self._residents()) for _ in range(AT_ONCE)]
            for number in range(kills):
                await self._lives_for_a_while()
                self.lives.kill()
                await self.lives.ended()
                await self.lives.start()
                if self.dice.random() < 0.4:
                    self.clock.advance(self.dice.uniform(2, 20))
                if number % 10 == 9:  # the crash-loop brake lets go of what is uncertain
                    await self._listens()
                    await asyncio.sleep(0.5)
                    self.clock.advance(61)
                if number % 100 == 99:
                    print(f"{number + 1} kills, {len(self.sent)} reports", flush=True)
            self._ending = True
            await self._drained(people)
        finally:
            for task in people:
                task.cancel()
            ended = await asyncio.gather(*people, return_exceptions=True)
            await self.lives.close()
        if broken := [one for one in ended if isinstance(one, Exception)]:
            raise RuntimeError("a person of the suite, not the bot, is broken") from broken[0]
        self._count(kills)
        return self.outcome

    async def _lives_for_a_while(self) -> None:
        """Most lives are reached by Meta and end at any moment of their work; some end while they begin."""
        if self.dice.random() >= DURING_START:
            await self._listens()
        await asyncio.sleep(self.dice.uniform(0.01, LONGEST_S))

    async def _listens(self) -> None:
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", self.port)
            except OSError:
                await asyncio.sleep(0.01)
                continue
            writer.close()
            return

    async def _checked(self) -> None:
        """Meta checks the address as soon as somebody listens there."""
        await self._listens()
        await self.wa.subscribe(f"http://127.0.0.1:{self.port}/whatsapp")

    async def _residents(self) -> None:
        while not self._ending:
            self._number += 1
            siti = self.wa.person(f"Warga{self._number}", number_hidden=self._number % 3 == 0)
            row, column = divmod(self._number * 7 % 900, 30)
            siti.pin(-6.2 + row * 0.0021, 106.62 + column * 0.0021)
            await _sees(siti, "ingin Bapak/Ibu laporkan")
            siti.press("Orang terlantar")
            if await _sees(siti, "Bagaimana kondisinya", "orang yang sama"):
                await self._finishes(siti)
            self.sent.append(siti)

    async def _finishes(self, siti: WhatsAppPerson) -> None:
        steps = [(f"bapak tua, tanda {self._number}", "patokan"), ("kirim sekarang", DONE)]
        if "orang yang sama" in siti.last().text:
            steps.insert(0, ("bukan", "Bagaimana kondisinya"))
        for words, question in steps:
            siti.say(words)
            if not await _sees(siti, question):
                return

    async def _drained(self, people: list[asyncio.Task[None]]) -> None:
        """In peace: everybody finishes, everything leaves; the clock moves past the brake."""
        try:
            async with asyncio.timeout(DRAIN_S):
                while not (all(task.done() for task in people) and self._quiet()):
                    self.clock.advance(1)
                    await asyncio.sleep(0.1)
        except TimeoutError:
            raise RuntimeError(f"it did not come to rest: {self._stuck(people)}") from None
        self.lives.stop()
        await self.lives.ended()

    def _stuck(self, people: list[asyncio.Task[None]]) -> str:
        waiting = [siti.transcript() for siti in self.wa.people if siti not in self.sent and siti.account.messages]
        inbox = self._one("SELECT count(*) FROM inbox WHERE state = 'new'")
        outbox = self._one("SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')")
        busy = sum(not task.done() for task in people)
        return f"{busy} people, {self.wa.hooks.open} webhooks, inbox {inbox}, outbox {outbox}; the first: {waiting[:1]}"

    def _quiet(self) -> bool:
        waiting = "SELECT count(*) FROM outbox WHERE state IN ('waiting', 'leased')"
        return not self.wa.hooks.open and not self._one("SELECT count(*) FROM inbox WHERE state = 'new'") + self._one(
            waiting
        )

    def _one(self, query: str) -> int:
        return int(Looker(self.folder / "sigap.db").one(query))

    def _count(self, kills: int) -> None:
        tickets, people = self._one("SELECT count(*) FROM ticket"), len(self.sent)
        shown = [Counter(one.text for one in siti.sees()) for siti in self.sent]
        self.outcome.copies = dict(sorted(Counter(times for one in shown for times in one.values()).items()))
        log = (self.folder / "bot.log").read_text(errors="replace")
        self.outcome.figures = {
            "kills": kills,
            "reports": people,
            "reports_lost": max(0, people - tickets),
            "reports_doubled": max(0, tickets - people),
            "webhooks_given_up": len(self.wa.hooks.lost),
            "inbox_not_done": self._one("SELECT count(*) FROM inbox WHERE state <> 'done'"),
            "outbox_not_done": self._one("SELECT count(*) FROM outbox WHERE state NOT IN ('sent', 'folded')"),
            "numbers_in_log": sum(siti.account.phone in log for siti in self.sent),
            "most_copies": max(self.outcome.copies, default=0),
            "messages_per_report": sum(siti.received for siti in self.sent) / max(1, people),
        }


async def _sees(siti: WhatsAppPerson, *questions: str) -> bool:
    """Wait for one of these; False where the report is with the team: the clock runs ahead of a slow machine, and one
    that is left for ten minutes goes as it stands."""
    since = siti.mark()
    shown = await siti.wait_for(
        lambda one: any(words in one.text for words in (DONE, *questions)), since=since, timeout=PATIENCE_S
    )
    return DONE not in shown.text


async def crash_whatsapp(folder: Path, *, kills: int, seed: int) -> DoorOutcome:
    """One run; what it came to."""
    clock = SimClock("2023-06-28T08:50:00+07:00", offset_file=folder / "clock")
    tg = await StandIn.start(clock=clock, seed=seed)
    wa = await GraphStandIn.start(clock=clock, seed=seed)
    wa.hooks.delays = (0.02, 0.1)
    try:
        return await DoorRun(tg, wa, clock, folder, seed).run(kills)
    finally:
        await wa.stop()
        await tg.stop()
        clock.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    print(f"seed = {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        outcome = asyncio.run(crash_whatsapp(Path(folder), kills=given.kills, seed=given.seed))
    for name, value in outcome.figures.items():
        print(f"whatsapp.{name} = {round(value, 2):g}")
    print(f"whatsapp.copies = {outcome.copies}")
    print(f"whatsapp.missed = {', '.join(outcome.faults) or 'nothing'}")
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({"seed": outcome.seed, **outcome.figures, "copies": outcome.copies}, indent=1))
    return int(bool(outcome.faults))


if __name__ == "__main__":
    sys.exit(main())

"""The third part of `make crash`: two hundred lives are planted with words, numbers, pins and file ids that stand
nowhere else; some are erased while the process is killed again and again, the others are aged by the clock, a copy from
before is put back. Then every byte is searched: what had to go is nowhere, what a rule keeps is there."""

import argparse
import asyncio
import contextlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from bot import copies
from bot.config import Config, Use, load
from bot.domain.kit.people import Role
from simulator import SimClock
from storage.kit.database import Database
from storage.kit.migrate import migrate
from storage.system import keys
from storage.system.copies import ReceivedSince
from storage.system.sealing import open_up
from storage.system.verify import check_chain
from tests.support.forgotten import kept_for_ever, loop, words
from tests.support.planted import DAY, Life, beside, hits, plant
from tests.support.planted_more import hold, open_form, plant_more, share
from tests.support.stage import Stage, person

RESULTS = Path(__file__).parent / "results" / "crash_forgetting.json"
ON_TICKET = ("reports", "relayed", "reopened", "files", "shared")
ALWAYS_OWN = ("aside", "drafts", "searches", "map")
OF_OTHERS = ("cases", "register", "letter")


@dataclass
class Fates:
    """Who is what: `lives` by account, who is erased, held, staff, filling in a form; `joined`: account → the life
    whose ticket they reported too."""

    lives: dict[int, Life] = field(default_factory=dict)
    erased: set[int] = field(default_factory=set)
    held: set[int] = field(default_factory=set)
    staff: set[int] = field(default_factory=set)
    filling: set[int] = field(default_factory=set)
    joined: dict[int, Life] = field(default_factory=dict)

    def free(self, life: Life) -> bool:
        """Whether the words of this life's ticket may go."""
        return life.closed_at is not None and life.user not in self.held

    def all_free(self, life: Life) -> bool:
        """Whether every report of this person may go."""
        return self.free(life) and (life.user not in self.joined or self.free(self.joined[life.user]))

    def others(self, life: Life) -> set[int]:
        """Who else reported the ticket of this life."""
        return {user for user, first in self.joined.items() if first is life}

    def after_erasing(self, life: Life) -> tuple[list[str], list[int], list[str]]:
        """Of somebody erased: the words and pins that are gone, and the words that stay."""
        gone, kept, of = life.planted.of(*ALWAYS_OWN), life.planted.of(*OF_OTHERS, "form", "hold"), life.planted.of
        raw = of("raw")
        opening, rest = raw[:1], raw[1:]  # the first update opened the ticket: a hold keeps it
        gone += rest + (opening if life.user not in self.held else [])
        kept += opening if life.user in self.held else []
        own = of(*(place for place in ON_TICKET if place != "shared"))
        (gone if self.free(life) else kept).extend(own)
        if life.user in self.joined:
            (gone if self.free(self.joined[life.user]) else kept).extend(of("shared"))
        bare = self.all_free(life) and life.user not in self.staff | self.filling
        (gone if bare else kept).extend(of("account"))
        alone = self.others(life) <= self.erased
        pins = life.planted.pins if self.all_free(life) and alone else []
        return gone, pins, kept

    def after_years(self, life: Life, ended: bool) -> tuple[list[str], list[str]]:
        """By the clock alone: the words that are gone when every time is over, and those that stay."""
        of = life.planted.of
        gone, kept = of("aside", "map"), of("register")
        # What a ticket that is open or held may be made of again stays as long as that: the answers, planted first.
        answers, *rest = of("drafts")
        gone += rest
        stays = life.user in self.joined and not self.free(self.joined[life.user])
        (kept if stays else gone).append(answers)
        if not self.free(life):
            kept += of("reports", "relayed", "reopened", "files", "place", "notes", "answered", "cases", "letter")
            return gone, kept
        gone += of("raw", "reports", "relayed", "answered", "reopened", "files")
        has_person = bool(of("cases"))
        buried = bool(of("letter"))
        (gone if ended or not has_person else kept).extend(of("notes", "cases"))
        if not buried:
            (gone if ended or not has_person else kept).extend(of("place"))
        if ended and not buried:
            gone += of("register")
            kept = [word for word in kept if word not in set(of("register"))]
        return gone, kept + of("letter")


@dataclass
class LivesFound:
    """What a run came to; `faults` names what was missed."""

    lives: int = 0
    words: int = 0
    erased: int = 0
    kills: int = 0
    seconds: float = 0.0
    faults: list[str] = field(default_factory=list)

    def want(self, what: str, found: Iterable[object]) -> None:
        """`found` is to be empty."""
        if some := list(found):
            self.faults.append(f"{what}: {len(some)}, as {some[0]}")


class Forgotten:
    """One run in `folder`."""

    def __init__(self, folder: Path, lives: int, kills: int, seed: int) -> None:
        self.folder, self.count, self.kills = folder, lives, kills
        self.rng = random.Random(seed)
        self.clock = SimClock(offset_file=folder / "clock")
        self.figures = LivesFound(lives=lives)
        self.fates = Fates()
        self.config = self._config()
        self.database = self.config.database.path

    async def run(self) -> LivesFound:
        """Plant, copy, erase under kills, put the copy back, age, put it back again; what was found."""
        began = time.monotonic()
        self.database.parent.mkdir(mode=0o700)
        migrate(self.database)
        await self._plant()
        copy, _, _ = copies.back_up_into(self.config, self.folder / "copies", 48, 30)
        self._nobody_reads(copy)
        before = await self._kept()
        await self._erase()
        await self._look_after_erasing("erased", before)
        self._keys_are_gone(copy)
        await copies.restore(self.config, copy, ReceivedSince(), again=False)
        await self._look_after_erasing("copy put back", before)
        self.clock.advance(800 * DAY / 1_000)
        await self._sweep()
        await self._look_after_years("aged", before)
        await copies.restore(self.config, copy, ReceivedSince(), again=False)
        await self._look_after_years("old copy put back", before)
        self.figures.seconds = time.monotonic() - began
        self.clock.close()
        return self.figures

    def _config(self) -> Config:
        path = self.folder / "config.toml"
        path.write_text(
            f'[telegram]\napi_base_url = "http://127.0.0.1:9"\n[database]\npath = "{self.folder}/data/sigap.db"\n'
            f'[clock]\noffset_file = "{self.folder}/clock"\n'
        )
        return load(path, use=Use.HOST)

    async def _stage(self) -> Stage:
        return Stage(await Database.open(self.database), now=self.clock.now_ms())

    async def _plant(self) -> None:
        stage, at = await self._stage(), self.clock.now_ms() - 3 * DAY
        for lead in (person(8, "Sari"), person(9, "Tono")):
            await stage.grant(lead, Role.SUPERVISOR)
        found = await stage.write(lambda tx: plant(tx, self.rng.randrange(10**9), self.count, at))
        fates = self.fates
        fates.lives = {life.user: life for life in found}
        users = list(fates.lives)
        fates.erased = set(self.rng.sample(users, max(4, self.count // 2)))
        fates.held = set(self.rng.sample(users, max(1, self.count // 10)))
        fates.staff = set(self.rng.sample(users, max(1, self.count // 10)))
        fates.filling = set(self.rng.sample(users, max(1, self.count // 10)))
        pairs = self.rng.sample(users, 2 * max(1, self.count // 8))
        fates.joined = {second: fates.lives[first] for first, second in zip(pairs[::2], pairs[1::2], strict=True)}
        for user in fates.staff:
            await stage.grant(person(user, fates.lives[user].planted.of("account")[0]), Role.PETUGAS)
        await stage.write(lambda tx: self._plant_more(stage, found))
        await stage.database.close()
        self.figures.words = sum(len(life.planted.words) + len(life.planted.pins) for life in found)
        self.figures.erased = len(fates.erased)
        everything = words(found, *{place for life in found for place in life.planted.words.values()})
        self.figures.want("not planted", self._missing(everything))

    def _plant_more(self, stage: Stage, found: list[Life]) -> None:
        tx = found[0].tx
        for life in found:
            plant_more(life)
        for user in self.fates.filling:
            open_form(self.fates.lives[user], stage.now)
        for second, first in self.fates.joined.items():
            share(first, self.fates.lives[second])
        hold(tx, [self.fates.lives[user] for user in sorted(self.fates.held)], stage.now)

    async def _kept(self) -> tuple[object, ...]:
        stage = await self._stage()
        try:
            begin = self.clock.now_ms() - 4_000 * DAY
            return await stage.database.read(lambda tx: kept_for_ever(tx, stage, begin))
        finally:
            await stage.database.close()

    async def _erase(self) -> None:
        """Again and again: a process begins to erase and is killed, until one of them is through."""
        users = sorted(self.fates.erased)
        self.rng.shuffle(users)
        for _ in range(self.kills):
            await self._one_life(users, self.rng.randint(1, max(1, len(users) // (self.kills + 1))))
            await self._nothing_half_done(users)
        await self._one_life(users, None)

    async def _one_life(self, users: list[int], most: int | None) -> None:
        """A process erases; while it is at the person number `most` it is killed."""
        with (self.folder / "bot.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "benchmarks.erasing", str(self.database), str(self.clock.now_ms()),
                stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=log,
            )  # fmt: skip
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(json.dumps(users).encode())
            process.stdin.close()
            if most is not None:
                for _ in range(most):
                    await process.stdout.readline()
                await asyncio.sleep(self.rng.uniform(0.0, 0.05))
                with contextlib.suppress(ProcessLookupError):
                    os.kill(process.pid, signal.SIGKILL)  # `kill` of the object would reap one that has ended
            log.write(await process.stdout.read())
            code = await process.wait()
        self.figures.kills += code == -9
        if code not in (0, -9):
            self.figures.faults.append(f"the process ended with {code}: see bot.log")

    async def _nothing_half_done(self, users: list[int]) -> None:
        """Whoever has the receipt is erased, and nobody else lost a word."""
        stage = await self._stage()
        rows = await stage.database.read(lambda tx: [tx.all(query) for query in _ERASED])
        await stage.database.close()
        decided, told, recorded = ({int(row[0]) for row in found} for found in rows)
        self.figures.want("receipt without erasure, or the other way", decided ^ told | decided ^ recorded)
        waiting = [self.fates.lives[user] for user in users if user not in decided]
        self.figures.want("gone before it was decided", self._missing(words(waiting, "raw", *ON_TICKET, "account")))

    async def _look_after_erasing(self, when: str, before: tuple[object, ...]) -> None:
        gone: list[str] = []
        pins: list[int] = []
        kept: list[str] = []
        for user, life in self.fates.lives.items():
            if user in self.fates.erased:
                its_gone, its_pins, its_kept = self.fates.after_erasing(life)
                gone, pins, kept = gone + its_gone, pins + its_pins, kept + its_kept
            else:
                stays = set(life.planted.words) - set(life.planted.of("map", "place", "notes", "answered"))
                kept += sorted(stays)
        await self._look(when, gone, pins, kept, before)

    def _nobody_reads(self, copy: Path) -> None:
        every = [word for life in self.fates.lives.values() for word in life.planted.words]
        self.figures.want("words in a sealed copy", hits([copy], every))

    def _keys_are_gone(self, copy: Path) -> None:
        """With today's keys and without any ledger, the copy of before tells nothing that was erased."""
        draft = self.folder / "opened.db"
        shutil.copyfile(copy, draft)
        open_up(draft, keys.place_of(self.database))
        for user, life in self.fates.lives.items():
            gone, _, kept = self.fates.after_erasing(life)
            if user in self.fates.erased:
                gone = [word for word in gone if life.planted.words[word] != "map"]
                self.figures.want("keys that were not destroyed", [life.planted.words[w] for w in hits([draft], gone)])
            else:
                kept = [word for word, place in life.planted.words.items() if place not in ("map", "place", "notes")]
                kept = [word for word in kept if life.planted.words[word] != "answered"]
            lost = {*kept} - hits([draft], kept).keys()
            self.figures.want("keys destroyed that should not", [life.planted.words[word] for word in lost])
        draft.unlink()

    async def _look_after_years(self, when: str, before: tuple[object, ...]) -> None:
        stage = await self._stage()
        ended = "SELECT ticket_id FROM person WHERE state = 'ended'"
        over = {row[0] for row in await stage.database.read(lambda tx: tx.all(ended))}
        await stage.database.close()
        gone, kept = [], []
        for user, life in self.fates.lives.items():
            its_gone, its_kept = self.fates.after_years(life, life.ticket in over)
            gone += its_gone
            kept += its_kept if user not in self.fates.erased else []
        await self._look(when, gone, [], kept, before)

    async def _look(
        self, when: str, gone: list[str], pins: list[int], kept: list[str], before: tuple[object, ...]
    ) -> None:
        everywhere = [*beside(self.database), *self.folder.glob("*.log")]
        found = hits(everywhere, gone, pins)
        places = {word: place for life in self.fates.lives.values() for word, place in life.planted.words.items()}
        self.figures.want(f"{when}: still there", [(places.get(word, "pin"), at) for word, at in found.items()])
        self.figures.want(f"{when}: lost", [places[word] for word in self._missing(kept)])
        self.figures.want(f"{when}: the chain", [one for one in [(await check_chain(self.database)).broken] if one])
        self.figures.want(f"{when}: register or figures", [when] if await self._kept() != before else [])

    def _missing(self, wanted: list[str]) -> list[str]:
        return sorted({*wanted} - hits(beside(self.database), wanted).keys())

    async def _sweep(self) -> None:
        stage = await self._stage()
        await loop(stage).sweep()
        await stage.database.close()


_ERASED = (
    "SELECT user_id FROM erasure WHERE decided_at IS NOT NULL",
    "SELECT chat_id FROM outbox WHERE kind = 'people.erase_settled'",
    "SELECT json_extract(data, '$.user') FROM event WHERE kind = 'data.erased'",
)


async def forgotten(folder: Path, *, lives: int, kills: int, seed: int) -> LivesFound:
    """One run; what it came to."""
    return await Forgotten(folder, lives, kills, seed).run()


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lives", type=int, default=200)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    given = parser.parse_args()
    print(f"seed = {given.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = asyncio.run(forgotten(Path(folder), lives=given.lives, kills=given.kills, seed=given.seed))
    for name in ("lives", "words", "erased", "kills", "seconds"):
        print(f"forgotten.{name} = {getattr(figures, name):.4g}")
    print(f"forgotten.missed = {'; '.join(figures.faults) or 'nothing'}", flush=True)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({"seed": given.seed, **vars(figures)}, indent=1))
    return int(bool(figures.faults))


if __name__ == "__main__":
    sys.exit(main())

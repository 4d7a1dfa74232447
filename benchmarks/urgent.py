"""How long an alert to one person takes while ten pictures and a sheet wait for them, and without:
`python -m benchmarks.urgent [people] [rounds]`. The files are real pictures, made while they wait; the stand-in
keeps Telegram's limits: one message a second to a person, and a short burst. Prints p50, p99 and the longest wait in
seconds, and how many 429 were provoked."""

import asyncio
import random
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

from bot.domain.kit.messages import Message, To, kind
from bot.domain.kit.priority import Priority
from bot.export.printer import Printer
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import Screen, UploadFile
from bot.outbox.pace import PaceLimits
from bot.papers.notice_card import CardText, draw_card
from simulator import Person, StandIn
from tests.delivery.conftest import Post

FILES = 11
ALERT = 1_000
ROUNDS = 3
PRINTER = Printer()


@kind("bench.picture", To.ANYONE)
class Picture(Message):
    """A picture that takes its time."""

    n: int


@draws(Picture)
def _picture(sight: Sight[Picture]) -> Screen:
    """A card of many lines, so that it is about as heavy as a chart."""
    card = CardText(
        f"Gambar {sight.told.n}", tuple((f"Baris {n}", "tahi lalat di pipi kiri " * 8) for n in range(20)), ()
    )
    return Screen(upload=UploadFile("photo", "a.png", partial(PRINTER, draw_card, card), "image/png"))


async def measure(people: int, files: int) -> list[float]:
    """Seconds from the commit of each person's alert until it stood in their chat."""
    async with await StandIn.start() as tg:
        with tempfile.TemporaryDirectory() as folder:
            post = Post(tg, tg.group("Tim"), Path(folder))
            await post.open(limits=PaceLimits())
            everybody = [post.person(f"W{number}") for number in range(people)]
            tg.flood.enabled = True
            waits = await asyncio.gather(*(_one(post, person, files) for person in everybody))
            print(f"files {files}: 429 provoked {tg.flood.refusals}", file=sys.stderr)
            await post.close()
            return list(waits)


async def _one(post: Post, person: Person, files: int) -> float:
    if files:
        await post.queue(person, *range(1, files + 1), priority=Priority.FILE, kind="bench.picture")
    await asyncio.sleep(random.uniform(0.5, 9.0))
    began = post.clock.now()
    await post.queue(person, ALERT, priority=Priority.ALERT)
    await post.tg.wait_until(lambda: f"nomor {ALERT}" in post.seen(person), 60)
    return (post.clock.now() - began) / 1_000


def figures(waits: list[float]) -> dict[str, float]:
    """The middle, the slowest of a hundred, the slowest."""
    cut = statistics.quantiles(waits, n=100) if len(waits) > 1 else waits * 99
    return {"p50": round(cut[49], 3), "p99": round(cut[98], 3), "most": round(max(waits), 3)}


def ratio(without: list[float], loaded: list[float]) -> dict[str, float]:
    """Both middles and both slowest of a hundred, and what the files cost."""
    one, other = figures(without), figures(loaded)
    return {
        "urgent_p50_s": one["p50"],
        "urgent_p99_s": one["p99"],
        "urgent_loaded_p50_s": other["p50"],
        "urgent_loaded_p99_s": other["p99"],
        "urgent_loaded_most_s": other["most"],
        "urgent_p99_ratio": round(other["p99"] / one["p99"], 2),
    }


def main(people: int = 20, rounds: int = ROUNDS) -> dict[str, float]:
    """Both in turn, so that what else the machine does meets both alike; prints the figures of all rounds."""
    without: list[float] = []
    loaded: list[float] = []
    for _ in range(rounds):
        without += asyncio.run(measure(people, 0))
        loaded += asyncio.run(measure(people, FILES))
    found = ratio(without, loaded)
    for name, value in found.items():
        print(f"{name} = {value}")
    return found


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))

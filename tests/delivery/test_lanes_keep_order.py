"""A conversation under slow answers and lost requests: nothing overtakes what was queued before it in its lane, and no
question keeps buttons that were to go, whatever waits behind them (FAULTS I3, I6)."""

import asyncio
import random

import pytest

from bot.domain.kit.form_messages import FormPast
from bot.domain.kit.priority import Priority
from simulator import Person
from simulator.watch import PATIENCE_S
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.delivery.conftest import Post

STEPS, SLOWEST_S = 60, 0.05
CALLS = ("sendMessage", "editMessageReplyMarkup")


async def _tidy(post: Post, person: Person, message_id: int, key: str, times: int) -> None:
    past = FormPast(message=message_id)

    def work(tx: Tx) -> None:
        now, params = post.clock.now(), past.params()
        for turn in range(times):
            outbox.add(
                tx, key=f"{key}.{turn}", chat_id=person.id, kind=past.kind, params=params, priority=past.priority,
                now=now,
            )  # fmt: skip

    await post.database.write(work)
    post.sender.wake()


@pytest.mark.parametrize("seed", range(6))
async def test_each_lane_arrives_in_its_order(post: Post, seed: int) -> None:
    dice = random.Random(seed)
    people = [post.person(name) for name in ("Siti", "Budi", "Rina")]
    queued: dict[tuple[int, Priority], list[str]] = {}
    for number, one in enumerate(people):
        await post.queue(one, 9_000 + number)
    await post.settled()
    asked = {one.id: one.last().id for one in people}
    for step in range(1, STEPS + 1):
        one = dice.choice(people)
        lane = dice.choice((Priority.ANSWER, Priority.FILE, None))
        if lane is None:
            await _tidy(post, one, asked[one.id], f"past{step}", dice.randint(1, 3))
        else:
            await post.queue(one, step, priority=lane)
            queued.setdefault((one.id, lane), []).append(f"nomor {step}")
        if dice.random() < 0.3:
            post.tg.faults.slow(dice.random() * SLOWEST_S, dice.choice(CALLS), times=dice.randint(1, 4))
        if dice.random() < 0.1:
            post.tg.faults.drop_request(dice.choice(CALLS))
    async with asyncio.timeout(PATIENCE_S):
        while any(row["state"] in ("waiting", "leased") for row in await post.rows()):
            post.tg.clock.advance(20)  # what was lost is tried again after a pause
            post.sender.wake()
            await asyncio.sleep(0.01)
    assert {row["state"] for row in await post.rows()} == {"sent"}
    for (person_id, _), texts in queued.items():
        calls = [one for one in post.tg.calls if one.method == "sendMessage" and one.chat_id == person_id]
        arrived = dict.fromkeys(str(one.param("text")) for one in calls)
        assert [text for text in arrived if text in texts] == texts

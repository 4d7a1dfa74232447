"""What is in doubt after a crash, and what waits for the line alone: nothing else stands still for their sake."""

import asyncio

from bot.domain.kit.priority import Priority
from simulator.watch import PATIENCE_S
from tests.delivery.conftest import Post


async def _until_waiting(post: Post, timeout: float = PATIENCE_S) -> None:
    """Wait until nothing is under way any more (it may wait)."""
    async with asyncio.timeout(timeout):
        while any(row["state"] == "leased" for row in await post.rows()):
            await asyncio.sleep(0.01)


async def test_the_brake_holds_no_answer_to_new_words_and_no_edit(post: Post) -> None:
    """One letter is in doubt; what is said since, and an edit that was under way, do not wait for it."""
    person = post.person()
    await post.queue(person, 9, subject="form")
    await post.settled()
    post.tg.faults.slow(30, "sendMessage", times=None)
    post.tg.faults.slow(30, "editMessageText", times=None)
    await post.queue(person, 1)
    await post.tg.wait_until(lambda: "nomor 1" in post.seen(person))
    await post.queue(person, 8, subject="form", rewrite=True, priority=Priority.ALERT)
    await post.tg.wait_until(lambda: "nomor 8" in post.seen(person))
    await post.crash()
    post.tg.faults.clear()
    await post.open(brake_ms=60_000)
    await post.queue(person, 2)
    await post.tg.wait_until(lambda: "nomor 2" in post.seen(person))
    states: dict[str, str] = {}
    async with asyncio.timeout(PATIENCE_S):
        while states.get('{"n":8}') != "sent":  # it went before "nomor 2", and is recorded a little later
            states = {row["params"]: row["state"] for row in await post.rows()}
    assert states['{"n":1}'] == "waiting"
    assert post.seen(person).count("nomor 1") == 1
    post.tg.clock.advance(61)
    await post.settled()
    assert post.seen(person).count("nomor 1") == 2, "it arrives, in at most two copies"


async def test_the_first_success_after_an_outage_ends_every_wait(post: Post) -> None:
    people = [post.person(f"W{number}") for number in range(6)]
    post.tg.faults.outage()
    for person in people:
        await post.queue(person, 1)
    for _ in range(6):  # until the pauses are long
        await post.tg.wait_until(lambda: True, 1)
        await _until_waiting(post)
        post.tg.clock.advance(12)
        post.sender.wake()
        await asyncio.sleep(0.02)
    await _until_waiting(post)
    post.tg.faults.restore()
    waits = [row["not_before"] for row in await post.rows()]
    post.tg.clock.advance((min(waits) - post.clock.now()) / 1_000 + 0.001)
    post.sender.wake()
    restored = post.clock.now()
    rows = await post.settled()
    assert len(rows) == 6
    assert max(row["sent_at"] for row in rows) < restored + 29_000, "nobody waits for a pause of half a minute"

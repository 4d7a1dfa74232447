"""What is in doubt after a crash, and what waits for the line alone: nothing else stands still for their sake."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.domain.kit.priority import Priority
from simulator import Person
from simulator.watch import PATIENCE_S
from storage.kit import doubt
from storage.kit.sqlite import Tx
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


@asynccontextmanager
async def _kills(post: Post) -> AsyncIterator[None]:
    """What is sent meanwhile arrives, no answer comes, and then the process is killed."""
    for method in ("sendMessage", "editMessageText"):
        post.tg.faults.slow(30, method, times=None)
    yield
    await post.crash()
    post.tg.faults.clear()


async def _in_doubt(post: Post, person: Person, number: int, *, rewrite: bool) -> None:
    """A message of the subject "form" that arrived at a kill; the next life has begun, and holds it."""
    async with _kills(post):
        await post.queue(person, number, subject="form", rewrite=rewrite)
        await post.tg.wait_until(lambda: f"nomor {number}" in post.seen(person))
    await post.open(brake_ms=60_000)


@pytest.mark.parametrize(("kind", "stands"), [("test.note", False), ("test.keys", False), ("test.keys", True)])
async def test_a_rewrite_that_is_a_message_of_its_own_waits_for_the_brake(post: Post, kind: str, stands: bool) -> None:
    """Nothing stands that could be changed, or a keyboard goes below it: in a loop of crashes it comes twice at most."""
    person = post.person()
    if stands:
        await post.queue(person, 9, subject="form")
        await post.settled()
    async with _kills(post):
        await post.queue(person, 1, subject="form", rewrite=True, kind=kind)
        await post.tg.wait_until(lambda: "nomor 1" in post.seen(person))
    for number in range(20, 25):  # what is said in each life shows that it had its turn
        await post.open(brake_ms=3_000)
        await post.queue(person, number)
        await post.tg.wait_until(lambda number=number: f"nomor {number}" in post.seen(person))  # type: ignore[misc]
        await post.crash()
        post.tg.clock.advance(1)
    assert post.seen(person).count("nomor 1") == 1
    await post.open(brake_ms=3_000)
    post.tg.clock.advance(4)
    await post.settled()
    assert post.seen(person).count("nomor 1") == 2, "it arrives, in at most two copies"


async def test_what_was_in_doubt_twice_does_not_come_a_third_time_by_a_loop_that_is_longer_than_the_brake(
    post: Post,
) -> None:
    """Each life lasts longer than the brake, and dies as soon as the message has left: it may be what kills it."""
    person = post.person()
    async with _kills(post):
        await post.queue(person, 1)
        await post.tg.wait_until(lambda: post.seen(person))
    for number in range(20, 22):
        await post.open(brake_ms=3_000)
        other = post.person(f"Budi {number}")
        async with _kills(post):
            post.tg.clock.advance(4)
            await post.queue(other, number)  # behind what is due already
            await post.tg.wait_until(lambda other=other: post.seen(other))  # type: ignore[misc]
            await post.tg.wait_until(lambda: len(post.seen(person)) >= 2)
    assert post.seen(person).count("nomor 1") == 2
    await post.open(brake_ms=3_000)
    post.tg.clock.advance(700)
    rows = await post.settled()
    assert {row["state"] for row in rows} == {"sent"}, "nothing is given up"
    assert post.seen(person).count("nomor 1") == 3


async def test_second_copies_go_one_by_one_and_hold_nobody_up(post: Post) -> None:
    """A kill finds one of them under way, however many were in doubt."""
    people = [post.person(f"Warga {number}") for number in range(4)]
    async with _kills(post):
        for one in people:
            await post.queue(one, 1)
        await post.tg.wait_until(lambda: all(post.seen(one) for one in people))
    await post.open(brake_ms=3_000)
    async with _kills(post):
        post.tg.clock.advance(4)
        await post.queue(people[3], 2)  # behind all that is due already
        await post.tg.wait_until(lambda: "nomor 2" in post.seen(people[3]))
    assert sum(post.seen(one).count("nomor 1") for one in people) == 5
    await post.open(brake_ms=3_000)
    post.tg.clock.advance(700)
    rows = await post.settled()
    assert {row["state"] for row in rows} == {"sent"}
    assert sorted(post.seen(one).count("nomor 1") for one in people) == [2, 2, 2, 3]


@pytest.mark.parametrize("rewrite", [False, True])
async def test_what_was_pressed_has_come_and_is_not_written_again(post: Post, rewrite: bool) -> None:
    person = post.person()
    await _in_doubt(post, person, 1, rewrite=rewrite)
    pressed = person.last().id

    def press(tx: Tx) -> bool:
        return doubt.stands_at(tx, person.id, "form", pressed, post.clock.now())

    assert await post.database.write(press)
    await post.queue(person, 2, subject="form", rewrite=True)
    await post.settled()
    assert post.seen(person) == ["nomor 2"], "the answer stands where the question stood, without waiting"
    post.tg.clock.advance(61)
    await post.settled()
    assert post.seen(person) == ["nomor 2"]


async def test_a_press_on_an_older_message_ends_no_doubt(post: Post) -> None:
    person = post.person()
    await post.queue(person, 9, subject="form")
    await post.settled()
    older = person.last().id
    await _in_doubt(post, person, 1, rewrite=False)
    assert await post.database.write(lambda tx: doubt.stands_at(tx, person.id, "form", older, post.clock.now()))
    assert [row["state"] for row in await post.rows()] == ["sent", "waiting"]


@pytest.mark.parametrize("rewrite", [False, True])
async def test_new_words_do_not_wait_for_the_question_that_the_brake_holds(post: Post, rewrite: bool) -> None:
    person = post.person()
    await _in_doubt(post, person, 1, rewrite=rewrite)
    assert not await post.database.write(lambda tx: doubt.waits_anew(tx, person.id, "form"))
    await post.queue(person, 2, subject="form")
    rows = await post.settled()
    assert post.seen(person) == ["nomor 1", "nomor 2"], "the next question came at once, and the first came once"
    assert [row["state"] for row in rows] == ["folded", "sent"], "where nothing is edited it would be a third"


async def test_news_of_what_the_brake_holds_go_at_once(post: Post) -> None:
    person = post.person()
    await _in_doubt(post, person, 1, rewrite=True)
    await post.queue(person, 2, subject="form", rewrite=True)
    rows = await post.settled()
    assert post.seen(person) == ["nomor 1", "nomor 2"]
    assert [row["state"] for row in rows] == ["folded", "sent"]


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

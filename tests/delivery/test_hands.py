"""How many hands a messenger has: few while calls are quick or nothing waits, more where Telegram is far away."""

import asyncio
from typing import Any

import pytest

from bot.channels.telegram.courier import Courier
from bot.outbox import channel as fates
from bot.outbox.lanes import CAREFUL, HANDS, LONG_S, MOST_HANDS, PROVEN, REST_S, Lanes, Parcel
from simulator.watch import PATIENCE_S
from storage.kit import outbox
from storage.kit.sqlite import Tx
from tests.delivery.conftest import Post

SENT, LOST, LATER = fates.Sent(1), fates.Unknown("no answer"), fates.TryLater("429", 3.0)
REFUSED = fates.Never("blocked", blocked=True)


class _Town:
    """Lanes with something that always waits for a hand, and hands that come back."""

    def __init__(self, channel: str = outbox.HOME) -> None:
        self.lanes = Lanes(paced=False)
        self.channel = channel
        self.now = 1_000.0

    def wait(self, waiting: bool) -> None:
        """Whether anything waits for a hand."""
        queue = self.lanes._queues[self.channel]
        while not queue.empty():
            queue.get_nowait()
        if waiting:
            queue.put_nowait(None)  # type: ignore[arg-type]

    def back(self, times: int, fate: fates.Fate = SENT, seconds: float = 0.08, after: float = 0.001) -> int:
        """So many come back, one `after` the other, each from a call of so many seconds; how many hands there are."""
        for _ in range(times):
            self.now += after
            self.lanes.returned(self.channel, fate, self.now - seconds, self.now)
        return self.lanes.room(self.channel, ()) - Lanes(paced=False).room(self.channel, ()) + HANDS


def test_each_that_comes_back_from_a_long_call_brings_another_along_up_to_the_most() -> None:
    town = _Town()
    town.wait(True)
    assert town.back(10) == HANDS + 10
    assert town.back(1_000) == MOST_HANDS


@pytest.mark.parametrize(("seconds", "waiting"), [(LONG_S / 2, True), (0.08, False)])
def test_quick_calls_and_a_line_on_which_nothing_waits_need_no_more(seconds: float, waiting: bool) -> None:
    town = _Town()
    town.wait(waiting)
    assert town.back(100, seconds=seconds) == HANDS


def test_where_nothing_has_waited_for_a_second_all_but_a_few_rest() -> None:
    town = _Town()
    town.wait(True)
    assert town.back(20) == HANDS + 20
    town.wait(False)
    assert town.back(50, after=0.01) == HANDS + 20, "between two crowds they stay"
    assert town.back(1, after=REST_S) == HANDS


@pytest.mark.parametrize("fate", [LOST, LATER])
def test_no_answer_or_a_refusal_for_the_lines_sake_sends_all_but_a_few_to_rest(fate: fates.Fate) -> None:
    town = _Town()
    town.wait(True)
    town.back(50)
    assert town.back(1, fate) == HANDS
    assert town.back(3, REFUSED) == HANDS + 3, "who blocked the bot says nothing of the line"


def test_the_other_messengers_have_the_hands_that_they_had() -> None:
    town = _Town("whatsapp")
    town.wait(True)
    assert town.back(100) == HANDS


def test_a_process_that_began_after_an_unclean_end_has_the_few_until_it_is_proven() -> None:
    """It may die as soon as the one before it, with everything in the air."""
    town = _Town()
    town.lanes = Lanes(paced=False)
    town.lanes.be_careful()
    town.wait(True)
    assert town.back(PROVEN - 1) == HANDS
    assert town.back(1) == HANDS + 1


def test_one_that_began_after_a_proper_end_has_more_at_once() -> None:
    """Nothing says that it will die, and a hundred answers of sixteen hands took half a second."""
    town = _Town()
    town.lanes = Lanes(paced=False)
    town.wait(True)
    assert town.back(1) == HANDS + 1


def test_after_an_unclean_end_a_process_is_careful_until_it_is_proven() -> None:
    lanes = Lanes(paced=False)
    assert not lanes.is_careful()
    lanes.be_careful()
    for _ in range(PROVEN):
        assert lanes.is_careful()
        lanes.returned(outbox.HOME, SENT, 0.0, 0.0)
    assert not lanes.is_careful()


@pytest.mark.parametrize(("brake_ms", "most"), [(0, HANDS), (3_000, CAREFUL)])
async def test_a_kill_soon_after_an_unclean_end_finds_few_under_way(post: Post, brake_ms: int, most: int) -> None:
    await post.crash()
    await post.open(brake_ms=brake_ms)
    post.tg.faults.slow(30, "sendMessage", times=None)
    people = [post.person(f"Warga{number}") for number in range(3 * HANDS)]
    parcels: list[list[Parcel]] = []

    def add(tx: Tx) -> None:
        """As the inbox does it: what a transaction queues it leases too, whatever the sender does meanwhile."""
        number = len(parcels)
        for one in people[number::3]:
            outbox.add(tx, key=f"p{one.id}", chat_id=one.id, kind="test.note", params={"n": 1}, priority=1, now=0)
        parcels.append(post.sender.take(tx, post.clock.now())[0])

    await asyncio.gather(*(post.database.write(add) for _ in range(3)))  # in one commit
    for some in parcels:
        post.sender.adopt(some)
    await post.tg.wait_until(lambda: sum(bool(post.seen(one)) for one in people) >= most)
    await post.crash()
    post.tg.faults.clear()
    assert sum(bool(post.seen(one)) for one in people) == most


async def test_a_hand_that_is_not_needed_takes_nothing_until_it_is() -> None:
    town = _Town()
    spare = asyncio.create_task(town.lanes.next(outbox.HOME, HANDS))
    await asyncio.sleep(0)
    town.wait(True)
    await asyncio.sleep(0)
    assert not spare.done()
    town.back(1)
    async with asyncio.timeout(5):
        await spare


async def test_only_the_hand_that_is_needed_wakes() -> None:
    town = _Town()
    town.wait(False)
    looked: list[int] = []

    class Hands(dict[str, int]):
        def __getitem__(self, channel: str) -> int:
            looked.append(1)
            return super().__getitem__(channel)

    hands = [asyncio.create_task(town.lanes.next(outbox.HOME, number)) for number in range(HANDS, MOST_HANDS)]
    await asyncio.sleep(0)
    town.wait(True)
    town.back(1)
    town.lanes._hands = Hands(town.lanes._hands)  # type: ignore[assignment]
    async with asyncio.timeout(PATIENCE_S):
        await hands[0]
    assert (len(looked), [one.done() for one in hands[1:]]) == (1, [False] * (len(hands) - 1))
    for one in hands[1:]:
        one.cancel()


async def test_a_hand_that_died_while_it_rested_is_called_by_its_number_when_it_is_there_again() -> None:
    town = _Town()
    first = asyncio.create_task(town.lanes.next(outbox.HOME, HANDS))
    await asyncio.sleep(0)
    first.cancel()
    await asyncio.wait([first])
    town.wait(True)
    assert town.back(1) == HANDS + 1
    town.back(1, LOST)
    again = asyncio.create_task(town.lanes.next(outbox.HOME, HANDS))
    await asyncio.sleep(0)
    assert not again.done()
    town.back(1)
    async with asyncio.timeout(PATIENCE_S):
        await again


async def test_where_calls_take_long_more_are_under_way_at_once_than_there_are_hands_at_first(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    under_way, most, deliver = 0, 0, Courier.deliver

    async def counted(courier: Courier, drawn: Any) -> fates.Fate:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        try:
            return await deliver(courier, drawn)
        finally:
            under_way -= 1

    monkeypatch.setattr(Courier, "deliver", counted)
    post.tg.faults.slow(5 * LONG_S, method="sendMessage")
    many = [post.person(f"Warga{number}") for number in range(4 * HANDS)]
    for number, one in enumerate(many, 1):
        await post.queue(one, number)
    rows = await post.settled()
    assert [row["state"] for row in rows] == ["sent"] * len(many)
    assert most > HANDS

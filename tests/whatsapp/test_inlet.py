"""Bodies that come together are kept together, each is answered once it is on disk; what is foreseen is what is kept."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import pytest

from bot.channels.messenger import Rows
from bot.channels.whatsapp import inlet
from bot.channels.whatsapp.inlet import Inlet
from bot.clock import DAY
from simulator.watch import PATIENCE_S
from storage.accounts import arrivals
from storage.accounts.addresses import Writer
from storage.accounts.arrivals import Arrival
from storage.kit import outbox, receipts
from storage.kit.database import StorageDown
from storage.kit.inbox import InboxRow
from storage.kit.outbox import OutboxRow
from storage.kit.receipts import Acceptance, MessageName, Receipt
from storage.kit.sqlite import Tx
from tests.support.forgotten import HandClock
from tests.support.stage import Stage

NAME, NUMBER = "whatsapp", "105"
Body = dict[str, Any]


def body(**value: Any) -> Body:
    """A body with one change."""
    whole = {"metadata": {"phone_number_id": NUMBER}, **value}
    return {"entry": [{"changes": [{"field": "messages", "value": whole}]}]}


def report(name: str) -> Body:
    """A message of ours reached a phone."""
    return body(statuses=[{"id": name, "status": "delivered", "timestamp": "1687917000"}])


def word(name: str, phone: str = "6281") -> Body:
    """Somebody says something."""
    return body(messages=[{"id": name, "from": phone, "type": "text", "text": {"body": "tolong"}}])


class Hall:
    """The inlet on a real database, with what was heard."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.reports: list[str] = []
        self.doubtful: set[str] = set()
        self.unwatched: set[str] = set()
        self.tracking: Any = self
        self.had: list[str] = []
        self.landing: dict[str, list[Callable[[], object]]] = {}  # answers that are about to be on disk
        self.asked = asyncio.Event()  # whether one of them is
        self.foreseen: list[list[InboxRow]] = []
        self.kept: list[list[InboxRow]] = []
        self.inlet = Inlet(stage.database, HandClock(stage), NUMBER, 24, self.take_in, self, frozenset())

    def doubts(self, one: Acceptance) -> bool:
        return one.external_id in self.doubtful

    def recording(self, one: Acceptance) -> bool:
        self.asked.set()
        return one.external_id in self.landing

    def on_record(self, one: Acceptance, tell: Callable[[], object]) -> None:
        self.landing[one.external_id].append(tell)

    def record(self, name: str) -> None:
        """The answer is on disk."""
        self.doubtful.discard(name)
        for tell in self.landing.pop(name):
            tell()

    def matters(self, one: Receipt) -> bool:
        return one.external_id not in self.unwatched

    def taken(self, tx: Tx, channel: str, taken: Sequence[Acceptance], now: int) -> None:
        self.had += [one.external_id for one in taken]

    def reported(self, tx: Tx, channel: str, reports: Sequence[Receipt], now: int) -> None:
        if any(one.external_id == "broken" for one in reports):
            raise ValueError("a report that cannot be kept")
        if any(one.external_id == "full" for one in reports):
            raise StorageDown("the disk is full")
        self.reports += [one.external_id for one in reports]

    def carriers(self, tx: Tx, channel: str, changed: Sequence[tuple[str, bool]], now: int) -> None:
        raise AssertionError("no template was named")

    async def take_in(self, foresee: Rows, keep: Rows) -> None:
        self.foreseen.append(await self.stage.database.read(foresee))
        self.kept.append(await self.stage.write(keep))

    async def hears(self, *bodies: Body) -> list[object]:
        """All at once; what each was answered: None, or an error."""
        return list(await asyncio.gather(*map(self.hear, bodies), return_exceptions=True))

    async def hear(self, one: Body) -> None:
        """Until it may be acknowledged."""
        waited_for = self.inlet.keep(one)
        while waited_for is not None:
            waited_for = await waited_for


@pytest.fixture
def hall(stage: Stage) -> Hall:
    return Hall(stage)


async def test_what_nobody_waits_to_hear_of_costs_no_commit(hall: Hall) -> None:
    hall.unwatched = {"asked"}
    before = hall.stage.database.commits
    told = [body(statuses=[{"id": "asked", "status": one, "timestamp": "1"}]) for one in ("delivered", "read")]
    assert [hall.inlet.keep(one) for one in told] == [None, None], "there is nothing to wait for"
    assert (hall.reports, hall.stage.database.commits) == ([], before)
    mixed = [{"id": name, "status": "read", "timestamp": "1"} for name in ("asked", "relayed")]
    assert await hall.hears(body(statuses=mixed)) == [None] and hall.reports == ["relayed"]


async def test_reports_that_come_together_cost_one_commit(hall: Hall) -> None:
    before = hall.stage.database.commits
    assert await hall.hears(*[report(f"w{at}") for at in range(30)]) == [None] * 30
    assert hall.stage.database.commits == before + 1
    assert hall.reports == [f"w{at}" for at in range(30)] and not hall.kept


async def test_a_message_takes_along_what_waits(hall: Hall) -> None:
    before = hall.stage.database.commits
    assert await hall.hears(report("w1"), report("w2"), word("a"), word("b", "6282"), word("a")) == [None] * 5
    assert hall.stage.database.commits == before + 1
    [kept] = hall.kept
    assert len(kept) == 2 and hall.foreseen == [kept] and hall.reports == ["w1", "w2"]


@pytest.mark.parametrize(("before", "together"), [(inlet.CROWD, 2), (inlet.CROWD - 1, 1)])
async def test_in_a_crowd_messages_wait_a_moment_for_more(
    hall: Hall, monkeypatch: pytest.MonkeyPatch, before: int, together: int
) -> None:
    waiting, enough, sleep = asyncio.Event(), asyncio.Event(), asyncio.sleep

    async def wait(seconds: float) -> None:
        if seconds == inlet.CROWD_S:
            waiting.set()
            await enough.wait()
        await sleep(seconds)

    monkeypatch.setattr(asyncio, "sleep", wait)
    await hall.hears(*[word(f"w{at}", f"62{at}") for at in range(before)])
    first = asyncio.create_task(hall.hear(word("a")))
    await (waiting.wait() if together == 2 else first)
    second = asyncio.create_task(hall.hear(word("b")))
    await sleep(0)
    enough.set()
    await asyncio.gather(first, second)
    assert [len(rows) for rows in hall.kept][1:] == [together] * (3 - together)


async def test_who_is_stopped_while_the_crowd_gathers_keeps_nobody_waiting(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inlet, "CROWD_S", PATIENCE_S)
    await hall.hears(*[word(f"w{at}", f"62{at}") for at in range(inlet.CROWD)])
    leader, follower = (asyncio.create_task(hall.hear(word(name))) for name in "ab")
    while not hall.inlet._turn.locked():
        await asyncio.sleep(0)
    leader.cancel()
    ended = await asyncio.gather(leader, follower, return_exceptions=True)
    assert [type(one) for one in ended] == [asyncio.CancelledError, ConnectionAbortedError]
    monkeypatch.setattr(inlet, "CROWD_S", 0)
    assert await hall.hears(word("b")) == [None] and len(hall.kept[-1]) == 1


async def test_that_meta_has_a_message_costs_a_commit_only_where_it_is_news(hall: Hall) -> None:
    named = [{"id": name, "status": "sent", "biz_opaque_callback_data": "1-2"} for name in ("known", "news")]
    before = hall.stage.database.commits
    assert await hall.hears(body(statuses=named)) == [None]
    assert hall.stage.database.commits == before and not hall.had
    hall.doubtful.add("news")
    hearing = asyncio.gather(hall.hears(body(statuses=named)), hall.hears(body(statuses=named)))
    assert await hearing == [[None], [None]]
    assert hall.stage.database.commits == before + 1 and hall.had == ["news", "news"]


def taken(name: str) -> Body:
    """Meta has a message of ours, by our own name for it."""
    return body(statuses=[{"id": name, "status": "sent", "biz_opaque_callback_data": "1-2"}])


async def test_a_report_waits_for_the_record_of_the_answer_and_is_no_news_then(hall: Hall) -> None:
    hall.doubtful.add("landing")
    hall.landing["landing"] = []
    before = hall.stage.database.commits

    async def record() -> None:
        await hall.asked.wait()
        hall.record("landing")

    heard, _ = await asyncio.gather(hall.hears(taken("landing")), record())
    assert heard == [None] and not hall.had
    assert hall.stage.database.commits == before


async def test_who_waits_costs_no_task_but_for_one_that_keeps_what_waits(hall: Hall) -> None:
    hall.landing["landing"] = []
    kept = [hall.inlet.keep(one) for one in (taken("landing"), report("w1"), report("w2"), word("a"), word("b"))]
    assert [isinstance(one, asyncio.Future) for one in kept] == [True, False, True, False, True]
    hall.record("landing")
    assert await asyncio.gather(*(one for one in kept if one is not None)) == [None] * 5
    assert hall.reports == ["w1", "w2"] and not hall.had


async def test_a_report_that_is_faster_than_the_answer_is_no_news_once_that_is_on_disk(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does a person's word, which waits for nobody, take it along before."""
    monkeypatch.setattr(inlet, "RECORDED_S", PATIENCE_S)
    hall.doubtful.add("fast")

    async def answer() -> None:
        await hall.asked.wait()
        hall.landing["fast"] = []  # here, and about to be on disk
        async with asyncio.timeout(PATIENCE_S):
            while not hall.kept:
                await asyncio.sleep(0.005)
        hall.record("fast")

    heard, _ = await asyncio.gather(hall.hears(taken("fast"), word("a")), answer())
    assert heard == [None, None] and not hall.had and len(hall.kept) == 1


async def test_an_answer_that_is_never_recorded_is_heard_of_by_the_report(
    hall: Hall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inlet, "RECORDED_S", 0.05)
    hall.doubtful.add("stuck")
    hall.landing["stuck"] = []
    assert await hall.hears(taken("stuck")) == [None] and hall.had == ["stuck"]


async def test_a_persons_word_waits_for_no_record(hall: Hall) -> None:
    hall.doubtful.add("landing")
    hall.landing["landing"] = []
    both = body(messages=word("a")["entry"][0]["changes"][0]["value"]["messages"], statuses=_statuses("landing"))
    assert await hall.hears(both) == [None]
    assert hall.had == ["landing"] and not hall.asked.is_set() and len(hall.kept) == 1


def _statuses(name: str) -> list[Body]:
    return list(taken(name)["entry"][0]["changes"][0]["value"]["statuses"])


@pytest.mark.parametrize("many", [2, 40])
async def test_many_bodies_cost_no_more_statements_than_two(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    said: list[str] = []
    words = [Arrival(f"a{at}", Writer(f"ID.{at}", f"62{at}"), {}, stage.now) for at in range(many)]
    await stage.write(lambda tx: arrivals.keep(tx, NAME, words, DAY, stage.now))
    letters = [await stage.write(partial(_sent, at, stage.now)) for at in range(many)]
    reports = [Receipt(f"w{at}", stage.now, read) for at in range(many) for read in (False, True)]
    for name in ("run", "all", "one"):
        monkeypatch.setattr(Tx, name, _noting(getattr(Tx, name), said))

    def again(tx: Tx) -> int:
        more = [Arrival(f"b{at}", one.person, {}, stage.now) for at, one in enumerate(words)]
        assert len(arrivals.keep(tx, NAME, more, DAY, stage.now)) == many
        receipts.named(tx, [MessageName(letter, f"w{letter.id - 1}", "x") for letter in letters])
        assert len(receipts.reached(tx, receipts.receive(tx, reports, stage.now))) == 2 * many
        return sum("UPDATE address" in one for one in said)

    assert await stage.write(again) == 1, "who is known by id and number is found with all others who are"
    assert len(said) <= 12


def _sent(number: int, now: int, tx: Tx) -> OutboxRow:
    outbox.add(tx, key=f"k{number}", chat_id=7, kind="people.help", params={}, priority=1, now=now)
    [letter] = outbox.lease(tx, [number + 1], now + 99)
    outbox.sent(tx, [(letter, letter.id)], now)
    return letter


def _noting(call: Callable[..., Any], said: list[str]) -> Callable[..., Any]:
    def noted(tx: Tx, query: str, *params: Any) -> Any:
        said.append(query)
        return call(tx, query, *params)

    return noted


async def test_one_body_that_cannot_be_kept_holds_no_other_back(hall: Hall) -> None:
    first, second, third = await hall.hears(report("w1"), report("broken"), word("a"))
    assert first is None and third is None and isinstance(second, ValueError)
    assert set(hall.reports) == {"w1"} and sum(map(len, hall.kept)) == 1  # the first try was undone
    assert [one is None for one in await hall.hears(report("broken"), report("w2"))] == [False, True]


async def test_while_the_disk_is_full_nothing_is_acknowledged(hall: Hall) -> None:
    assert all(isinstance(one, StorageDown) for one in await hall.hears(report("w1"), report("full"), word("a")))
    assert not hall.kept


async def test_who_gives_up_keeps_nobody_waiting(hall: Hall) -> None:
    leader = asyncio.create_task(hall.hear(report("w1")))
    follower = asyncio.create_task(hall.hear(report("w2")))
    await asyncio.sleep(0)
    leader.cancel()
    ended = await asyncio.gather(leader, follower, return_exceptions=True)
    assert [type(one) for one in ended] == [asyncio.CancelledError, ConnectionAbortedError]
    assert await hall.hears(report("w2")) == [None] and hall.reports == ["w2"]


SITI, RINA = Writer("ID.siti", "6281", "Siti"), Writer("ID.rina", None, "Rina")


@pytest.mark.parametrize(
    "said",
    [
        [("a", SITI)],
        [("a", SITI), ("b", RINA), ("c", SITI), ("a", SITI)],
        [("old", SITI), ("b", Writer(None, "6299")), ("c", Writer("ID.siti", None)), ("d", None)],
        [("b", Writer("ID.new", "6299")), ("c", Writer(None, "6281"))],
    ],
)
async def test_what_is_foreseen_is_what_is_kept(stage: Stage, said: list[tuple[str, Writer | None]]) -> None:
    old = [Arrival("old", Writer(None, "6281"), {"id": "old"}, 1_000), Arrival("x", Writer(None, "6299"), {}, 1_000)]
    await stage.write(lambda tx: arrivals.keep(tx, NAME, old, DAY, stage.now))
    new = [Arrival(name, person, {"id": name}, stage.now, answers="x", edits="b", words="1") for name, person in said]
    foreseen = await stage.database.read(lambda tx: arrivals.foresee(tx, NAME, new))
    kept = await stage.write(lambda tx: arrivals.keep(tx, NAME, new, DAY, stage.now))
    assert list(foreseen.values()) == kept and kept

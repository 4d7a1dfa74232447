"""Bodies that come together are kept together, each is answered once it is on disk; what is foreseen is what is kept."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest

from bot.channels.whatsapp.inlet import Inlet, Rows
from bot.clock import DAY
from storage.accounts import arrivals
from storage.accounts.addresses import Writer
from storage.accounts.arrivals import Arrival
from storage.kit.database import StorageDown
from storage.kit.inbox import InboxRow
from storage.kit.receipts import Acceptance, Receipt
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
        self.had: list[str] = []
        self.foreseen: list[list[InboxRow]] = []
        self.kept: list[list[InboxRow]] = []
        self.inlet = Inlet(stage.database, HandClock(stage), NUMBER, 24, self.take_in, self, frozenset())

    def doubts(self, one: Acceptance) -> bool:
        return one.external_id in self.doubtful

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
        return list(await asyncio.gather(*map(self.inlet.keep, bodies), return_exceptions=True))


@pytest.fixture
def hall(stage: Stage) -> Hall:
    return Hall(stage)


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


async def test_that_meta_has_a_message_costs_a_commit_only_where_it_is_news(hall: Hall) -> None:
    named = [{"id": name, "status": "sent", "biz_opaque_callback_data": "1-2"} for name in ("known", "news")]
    before = hall.stage.database.commits
    assert await hall.hears(body(statuses=named)) == [None]
    assert hall.stage.database.commits == before and not hall.had
    hall.doubtful.add("news")
    hearing = asyncio.gather(hall.hears(body(statuses=named)), hall.hears(body(statuses=named)))
    assert await hearing == [[None], [None]]
    assert hall.stage.database.commits == before + 1 and hall.had == ["news", "news"]


async def test_one_body_that_cannot_be_kept_holds_no_other_back(hall: Hall) -> None:
    first, second, third = await hall.hears(report("w1"), report("broken"), word("a"))
    assert first is None and third is None and isinstance(second, ValueError)
    assert set(hall.reports) == {"w1"} and sum(map(len, hall.kept)) == 1  # the first try was undone
    assert [one is None for one in await hall.hears(report("broken"), report("w2"))] == [False, True]


async def test_while_the_disk_is_full_nothing_is_acknowledged(hall: Hall) -> None:
    assert all(isinstance(one, StorageDown) for one in await hall.hears(report("w1"), report("full"), word("a")))
    assert not hall.kept


async def test_who_gives_up_keeps_nobody_waiting(hall: Hall) -> None:
    leader = asyncio.create_task(hall.inlet.keep(report("w1")))
    follower = asyncio.create_task(hall.inlet.keep(report("w2")))
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
    new = [Arrival(name, person, {"id": name}, stage.now, words="1") for name, person in said]
    foreseen = await stage.database.read(lambda tx: arrivals.foresee(tx, NAME, new))
    kept = await stage.write(lambda tx: arrivals.keep(tx, NAME, new, DAY, stage.now))
    assert list(foreseen.values()) == kept and kept

"""What is too old is emptied, byte for byte, and nothing else (SOP 8, F55)."""

import json
from collections.abc import Sequence
from unittest.mock import patch

import pytest

from bot.actions.system import forgetting
from bot.domain.system.retention import DataClass
from storage.kit.events import count
from storage.kit.sqlite import Tx
from storage.system.forgetting import Purge
from storage.system.verify import check_chain
from tests.support.forgotten import kept_for_ever, loop, words
from tests.support.planted import DAY, Life, beside, hits, plant
from tests.support.stage import START, Stage

LIVES = 24


def pins(lives: Sequence[Life]) -> list[int]:
    return [pin for life in lives for pin in life.planted.pins]


@pytest.mark.parametrize("seed", [1, 2])
async def test_each_class_goes_on_its_day_and_the_rest_stays(stage: Stage, seed: int) -> None:
    lives = await stage.write(lambda tx: plant(tx, seed, LIVES, START))
    closed = [life for life in lives if life.closed_at is not None]
    running = [life for life in lives if life.closed_at is None]
    files = stage.database.path
    before = await stage.write(lambda tx: kept_for_ever(tx, stage))

    async def after(days: int) -> dict[str, str]:
        stage.now = START + days * DAY
        await loop(stage).sweep()
        return hits(beside(files), words(lives, *gone), pins(closed) if days > 185 else ())

    gone: tuple[str, ...] = ()
    for days, *new in ((10, "raw"), (33, "drafts")):
        gone += tuple(new)
        assert await after(days) == {}
    relayed = words(closed, "relayed", "answered")
    assert hits(beside(files), relayed) == {}
    assert hits(beside(files), words(running, "relayed", "reports")).keys() == {*words(running, "relayed", "reports")}

    stage.now = START + 190 * DAY
    await loop(stage).sweep()
    met = [one for one in closed if await stage.write(lambda tx, one=one: _has_person(tx, one))]  # type: ignore[misc]
    unmet = [one for one in closed if one not in met]
    assert hits(beside(files), words(closed, "reports", "files"), pins(closed)) == {}
    assert hits(beside(files), words(unmet, "place", "notes")) == {}
    assert hits(beside(files), words(met, "place", "notes", "cases")).keys() == {*words(met, "place", "notes", "cases")}

    stage.now = START + 740 * DAY
    await loop(stage).sweep()
    buried = [one for one in met if one.planted.of("letter")]
    ended = [one for one in met if await stage.write(lambda tx, one=one: _is_ended(tx, one))]  # type: ignore[misc]
    assert hits(beside(files), words(ended, "cases", "notes")) == {}
    assert hits(beside(files), words([one for one in ended if one not in buried], "register", "place")) == {}
    assert hits(beside(files), words(buried, "register")).keys() == {*words(buried, "register")}
    assert await stage.write(lambda tx: kept_for_ever(tx, stage)) == before
    assert (await check_chain(files)).broken is None


async def test_a_purge_is_counted_in_events_and_made_once_a_day(stage: Stage) -> None:
    await stage.write(lambda tx: plant(tx, 3, 4, START))
    stage.now = START + 10 * DAY
    assert await loop(stage).sweep() > 0
    purged = [json.loads(event.data) for event in await stage.events() if event.kind == "data.purged"]
    assert {"class": str(DataClass.RAW), "count": 12} in purged
    seen = await stage.database.read(count)
    stage.now += DAY // 3
    assert await loop(stage).sweep() == 0
    assert await stage.database.read(count) == seen


async def test_a_purge_of_many_batches_is_one_event_for_each_class_also_when_it_is_cut_off(stage: Stage) -> None:
    """What is emptied before a crash is counted by the purge that goes on after it."""
    await stage.write(lambda tx: plant(tx, 3, 4, START))
    stage.now = START + 10 * DAY
    rows = await stage.database.read(count)

    def batch(tx: Tx, limit: int) -> int:
        with patch.object(forgetting, "LIMIT", limit):
            return forgetting.purge(_scene(tx, stage, stage.now))

    assert await stage.write(lambda tx: batch(tx, 2)) > 0
    assert await stage.database.read(count) == rows, "it is not at its end"
    assert await loop(stage).sweep() > 0
    purged = [json.loads(event.data) for event in await stage.events() if event.kind == "data.purged"]
    assert len(purged) == len({one["class"] for one in purged}) and {"class": "raw", "count": 12} in purged


async def test_what_has_nothing_more_is_not_looked_for_in_each_batch_of_another(stage: Stage) -> None:
    """Each looks through a whole table: in a large old file that was most of a purge. At the end all are asked again."""
    asked: list[str] = []

    def of(name: str, rows: int) -> Purge:
        left = [rows]

        def empty(tx: Tx, before: int, limit: int) -> int:
            asked.append(name)
            gone = min(left[0], limit)
            left[0] -= gone
            return gone

        empty.__name__ = name
        return empty

    many, few = (DataClass.RAW, "raw_days", of("many", 7)), (DataClass.FILES, "files_days", of("few", 1))
    with patch.object(forgetting, "_PURGES", (many, few)), patch.object(forgetting, "LIMIT", 2):
        assert await loop(stage).sweep() == 8
    assert asked == ["many", "few", "many", "many", "many", "many", "few"]


async def test_by_a_wrong_clock_nothing_is_forgotten(stage: Stage) -> None:
    lives = await stage.write(lambda tx: plant(tx, 4, 3, START))
    stage.now = START + 5_000 * DAY
    assert await loop(stage, right=False).sweep() == 0
    assert hits([stage.database.path, *beside(stage.database.path)], words(lives, "raw"))


async def test_what_was_emptied_before_a_crash_is_wiped_after_it(stage: Stage) -> None:
    """The process dies between the transaction and the wiping: the next start wipes."""
    lives = await stage.write(lambda tx: plant(tx, 5, 6, START))
    stage.now = START + 10 * DAY
    scene = stage.now
    while await stage.write(lambda tx: forgetting.purge(_scene(tx, stage, scene))):
        pass
    assert hits(beside(stage.database.path), words(lives, "raw"))  # in the log, at least
    assert await loop(stage).sweep() == 0
    assert hits(beside(stage.database.path), words(lives, "raw")) == {}


def _scene(tx: Tx, stage: Stage, now: int) -> "forgetting.Scene":
    return forgetting.Scene(tx, now, f"forget:{now}", "clock", stage.rules, stage.city)


def _has_person(tx: Tx, life: Life) -> bool:
    return tx.one("SELECT 1 FROM person WHERE ticket_id = :id", {"id": life.ticket}) is not None


def _is_ended(tx: Tx, life: Life) -> bool:
    return tx.one("SELECT 1 FROM person WHERE ticket_id = :id AND state = 'ended'", {"id": life.ticket}) is not None

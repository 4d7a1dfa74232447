"""A search is compared with everybody who may be meant, however many there are, and nobody who writes waits for it."""

import asyncio
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import LiteralString

import pytest

from bot.actions.family.comparing import PeopleFound, found_by, people_for
from bot.actions.family.proposals import Compared, propose_people
from bot.actions.kit.scene import Scene
from bot.clock import SystemClock
from bot.domain.family.matching import DAY_MS, Known, Sought, ValueSpan
from bot.domain.kit.old_spelling import Alike
from bot.domain.kit.people import Role
from bot.domain.kit.reminders import ReminderKind, SearchFacts
from bot.likeness import words_alike
from bot.loops.matching import MatchLoop
from simulator.watch import PATIENCE_S
from storage.family import known, proposals, to_match
from storage.family.known import Stand
from storage.kit import reminders
from storage.kit.sqlite import Tx
from tests.family.cases import SUKARJO, correct, record, relative
from tests.family.test_matching import KNOWN, SOUGHT
from tests.family.town import send_search, write_people
from tests.support.stage import Stage, person

MANY = 2_400


@pytest.fixture
async def town(stage: Stage) -> Stage:
    """Supervisors, and words compared as the bot does."""
    await stage.grant(person(3, "Hadi"), Role.SUPERVISOR)
    stage.rules = replace(stage.rules, alike=words_alike)
    stage.now = (KNOWN.found_at or 0) + 90 * DAY_MS
    return stage


def _strangers(count: int) -> list[Known]:
    """Men of his age, found after him and before him since the day of the loss, of whom little is known."""
    at = KNOWN.found_at or 0
    return [
        replace(KNOWN, person_id=number, names=(), marks="", clothing="", area=None, found_at=at + number * 60_000)
        for number in range(1, count + 1)
    ]


async def test_nobody_is_left_out_where_there_are_many(town: Stage) -> None:
    """He was neither among those found first nor among those found last."""
    people = _strangers(MANY)
    he = replace(KNOWN, person_id=MANY + 1, found_at=people[MANY // 2].found_at)
    await town.write(lambda tx: write_people(tx, [*people, he]))
    search = await town.write(lambda tx: send_search(tx, 7, SOUGHT, town.now))
    await town.match()
    found = await town.write(lambda tx: proposals.of_search(tx, search))
    assert [one.person_id for one in found][:1] == [he.person_id]
    assert found[0].verdict == "likely"


async def test_a_person_is_compared_with_every_search_that_is_open(town: Stage) -> None:
    def send(tx: Tx) -> int:
        first = send_search(tx, 7, SOUGHT, town.now)
        for number in range(8, 8 + 400):
            send_search(tx, number, Sought(("Hendra",), "male", ValueSpan(20, 22)), town.now)
        return first

    search = await town.write(send)
    await town.match()
    town.now = (KNOWN.found_at or 0) + 1
    await record(town, SUKARJO)
    assert [one.verdict for one in await town.write(lambda tx: proposals.of_search(tx, search))] == ["likely"]


async def test_nobody_who_writes_waits_for_a_comparison(town: Stage) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(one: str, other: str) -> float:
        begun.set()
        assert go_on.wait(PATIENCE_S)
        return words_alike(one, other)

    town.rules = replace(town.rules, alike=slow)
    he = replace(KNOWN, person_id=1, names=("Soekarto",))
    await town.write(lambda tx: write_people(tx, [he]))
    search = await town.write(lambda tx: send_search(tx, 7, SOUGHT, town.now))

    async def meanwhile() -> None:
        while not begun.is_set():
            await asyncio.sleep(0.001)
        await town.write(lambda tx: tx.run("INSERT INTO meta (name, value) VALUES ('written', '1')"))
        go_on.set()

    async with asyncio.timeout(PATIENCE_S):
        await asyncio.gather(town.match(), meanwhile())
    assert len(await town.write(lambda tx: proposals.of_search(tx, search))) == 1


async def test_what_changes_meanwhile_is_compared_once_more(town: Stage) -> None:
    """Whoever was compared for the reason before has not been for the one that came since."""
    siti = relative(town, person(40, "Siti"))
    number = await record(town, SUKARJO | {"name": "Hendra", "moles": "", "features": "", "age": "20-22"})
    search = await siti.search_for_sukarjo()
    assert await town.write(lambda tx: proposals.of_search(tx, search.id)) == []
    await town.write(lambda tx: to_match.note(tx, to_match.SEARCH, search.id))
    [before] = await town.write(lambda tx: to_match.waiting(tx, 5))
    await town.write(lambda tx: to_match.note(tx, to_match.SEARCH, search.id))
    await town.write(lambda tx: to_match.done(tx, before))
    assert [one.turn for one in await town.write(lambda tx: to_match.waiting(tx, 5))] == [before.turn + 1]
    await correct(town, number, SUKARJO)
    assert [one.person_id for one in await town.write(lambda tx: proposals.of_search(tx, search.id))] == [number]


async def test_one_that_cannot_be_compared_holds_up_no_other(town: Stage) -> None:
    he = replace(KNOWN, person_id=1)

    def fill(tx: Tx) -> tuple[int, int]:
        write_people(tx, [he])
        broken, whole = send_search(tx, 7, SOUGHT, town.now), send_search(tx, 8, SOUGHT, town.now)
        tx.run("UPDATE search SET answers = '{' WHERE id = :id", {"id": broken})
        return broken, whole

    broken, whole = await town.write(fill)
    loop = MatchLoop(town.loops(SystemClock()))
    assert await loop.take_in() == 2
    assert len(await town.write(lambda tx: proposals.of_search(tx, whole))) == 1
    assert await loop.take_in() == 0, "it is not tried again and again"
    assert [one.id for one in await town.write(lambda tx: to_match.waiting(tx, 5))] == [broken]


def _scene(town: Stage, alike: Alike, tx: Tx) -> Scene:
    return Scene(tx, town.now, "match", "clock", replace(town.rules, alike=alike), town.city)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("", [1]),
        ("INSERT INTO person_fact (person_id, field, value, at, by) VALUES (1, 'age', '20-22', 2, 1)", []),
        ("INSERT INTO person_hidden (person_id, at, by) VALUES (1, 1, 1)", []),
        ("UPDATE search SET state = 'ended', closed_at = 1", []),
        ("UPDATE search SET answers = replace(answers, 'male', 'female')", []),
    ],
)
async def test_the_writer_reads_and_compares_only_what_changed_since(
    town: Stage, monkeypatch: pytest.MonkeyPatch, change: LiteralString, found: list[int]
) -> None:
    def nobody_compares(one: str, other: str) -> float:
        raise AssertionError("the writer compares")

    def nobody_reads(tx: Tx, people: Sequence[int]) -> tuple[Known, ...]:
        raise AssertionError("the writer reads people")

    await town.write(lambda tx: write_people(tx, [replace(KNOWN, person_id=1)]))
    search = await town.write(lambda tx: send_search(tx, 7, SOUGHT, town.now))

    def look(tx: Tx) -> Compared | None:
        scene, looked_at = _scene(town, words_alike, tx), PeopleFound()
        while not looked_at.whole:
            looked_at = people_for(scene, search, looked_at)
        return found_by(scene, search, looked_at)

    compared = await town.database.read(look)
    assert compared is not None and [one.person_id for one in compared.found] == [1]
    if change:
        await town.write(lambda tx: tx.run(change))
    else:
        monkeypatch.setattr(known, "these", nobody_reads)
    alike = words_alike if change else nobody_compares
    await town.write(lambda tx: propose_people(_scene(town, alike, tx), compared))
    proposed = await town.write(lambda tx: proposals.of_search(tx, search))
    assert [one.person_id for one in proposed] == found


@pytest.mark.parametrize(
    "change",
    [
        "INSERT INTO person_fact (person_id, field, value, at, by) VALUES (1, 'clothes', 'sarung', 2, 1)",
        "UPDATE person_fact SET value = '' WHERE person_id = 1 AND field = 'name'",
        "DELETE FROM person_fact WHERE person_id = 1 AND field = 'features'",
        "UPDATE person SET found_at = found_at + 1",
        "UPDATE person SET label_kind = 'mrs'",
        "UPDATE ticket SET area_code = '36.71.01.1001'",
        """UPDATE ticket SET lat_e6 = 1, lng_e6 = 1, answers = '{"areas":["36.71.01.1001"]}'""",
        "INSERT INTO person_hidden (person_id, at, by) VALUES (1, 1, 1)",
    ],
)
async def test_how_somebody_stands_changes_with_whatever_is_read_of_them(town: Stage, change: LiteralString) -> None:
    def both(tx: Tx) -> tuple[object, Stand]:
        return known.these(tx, [1]), known.stand_of(tx, [1])

    await town.write(lambda tx: write_people(tx, [replace(KNOWN, person_id=1, sex=None)]))
    read, stood = await town.database.read(both)
    assert (read, stood) == await town.database.read(both)
    await town.write(lambda tx: tx.run(change))
    now, stands = await town.database.read(both)
    assert now != read and stands != stood


async def test_the_reminders_of_one_search_are_silenced_and_no_others(town: Stage) -> None:
    def plan(tx: Tx) -> list[int]:
        of = [(ReminderKind.MATCH_WAITING, search) for search in (1, 11, 1, 2)] + [(ReminderKind.SEARCH_KEEP, 1)]
        made = [reminders.plan_apart(tx, kind, 9, SearchFacts(search)) for kind, search in of]
        tx.run("UPDATE reminder SET data = json_set(data, '$.tries', 2) WHERE id = :id", {"id": made[2]})
        reminders.silence_apart(tx, ReminderKind.MATCH_WAITING, SearchFacts(1))
        return made

    made = await town.write(plan)
    rows = await town.write(lambda tx: tx.plain("SELECT id FROM reminder WHERE state = 'waiting' ORDER BY id"))
    assert [row[0] for row in rows] == [made[1], made[3], made[4]]

"""The table of a case's moves: whole, reachable, made without a dialogue, and the picture that is drawn from it."""

from dataclasses import replace

import pytest

from bot.actions.case.moves import TELLS, make
from bot.actions.case.writes import WRITES
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.case import CaseStage, stage_of
from bot.domain.case.clocks import KINDS
from bot.domain.case.move_checks import CHECKS
from bot.domain.case.moves import CASE_MOVES, drawn
from bot.domain.case.person import PersonRow
from bot.domain.case.questions import QUESTIONS
from bot.domain.kit.people import Who
from storage.case import cases
from storage.figures import risk
from storage.figures.risk import Bounds
from tests.case.ward import HOUR, Ward, refused
from tests.support.states import PAGE, page


def test_every_row_is_whole() -> None:
    """A move that nobody checks or writes, a question or a message that nobody knows, is a hole in the table."""
    assert set(CASE_MOVES) == set(CHECKS) == set(WRITES)
    assert {name for row in CASE_MOVES.values() for name in row.told} == set(TELLS)
    assert {q for row in CASE_MOVES.values() for q in row.asks} <= set(QUESTIONS)
    assert {clock for row in CASE_MOVES.values() for clock in (*row.sets, *row.clears)} == set(KINDS)
    buttons = [row.button for row in CASE_MOVES.values() if row.button]
    assert len(buttons) == len(set(buttons))
    assert all(row.clause.startswith("SOP") for row in CASE_MOVES.values())


def test_every_stage_can_be_reached() -> None:
    reached, before = {CaseStage.ALIVE}, set[CaseStage]()
    while reached != before:
        before = set(reached)
        reached |= {CaseStage(move.target) for move in drawn() if move.target and set(move.sources) & reached}
    assert reached == set(CaseStage)


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Somebody in the RSUD, ten hours after they were found."""
    found = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(10)
    return found


async def _make(ward: Ward, who: Who, one: PersonRow, move: str, **given: str | int | None) -> Reply:
    def act(scene: Scene, command: PersonRow) -> Reply:
        return Reply(str(stage_of(make(scene, who, command, move, **given), scene.now)))

    return await ward.stage.act(who, act, one)


async def test_a_death_is_recorded_without_a_dialogue(ward: Ward, one: PersonRow) -> None:
    """What a host's command or another door would call: the same state, clocks and messages as by the buttons."""
    assert (await _make(ward, ward.budi, one, "record_death", died=ward.stage.now, dead=0, where="rsud")).outcome == (
        CaseStage.SEARCH
    )
    rings = [(kind, n, hours) for kind, n, hours in await ward.waiting(one.ticket_id) if kind.startswith("search")]
    assert rings == [("search_day", 1, 0), ("search_day", 2, 24), ("search_day", 3, 48), ("search_end", 0, 72)]
    assert await ward.told(ward.sari, "death.recorded")
    again = _make(ward, ward.budi, one, "record_death", died=ward.stage.now, dead=0, where="rsud")
    assert await refused(again) == "person_dead"


async def test_who_may_is_asked_without_a_dialogue_too(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    assert await refused(_make(ward, ward.budi, one, "void_death", note=1)) == "not_allowed"
    assert await refused(_make(ward, ward.sari, one, "record_death", died=1, dead=0, where="rsud")) == "person_dead"
    assert await refused(_make(ward, ward.sari, one, "confirm_burial")) == "nothing_waits"


async def test_a_question_of_a_form_before_the_table_is_answered(ward: Ward, one: PersonRow) -> None:
    """A database of an earlier version may hold an open question without the name of its move."""
    await ward.card(ward.budi, one, "mv")
    await ward.stage.write(lambda tx: tx.run("UPDATE prompt SET data = json_remove(data, '$.move')"))
    await ward.choose(ward.budi, one, "to", "rps")
    await ward.stage.write(lambda tx: tx.run("UPDATE prompt SET data = json_remove(data, '$.move')"))
    await ward.choose(ward.budi, one, "why", "well")
    await ward.stage.write(lambda tx: tx.run("UPDATE prompt SET data = json_remove(data, '$.move')"))
    await ward.choose(ward.budi, one, "handed", "-s")
    assert (await ward.now(one)).place == "rps"


async def test_the_stage_follows_the_hours_and_the_letters(ward: Ward, one: PersonRow) -> None:
    async def stage(after_h: int = 0) -> CaseStage:
        case = await ward.stage.database.read(lambda tx: cases.load(tx, one))
        return stage_of(case, ward.stage.now + after_h * HOUR)

    assert await stage() is CaseStage.ALIVE
    await ward.died(one)
    assert (await stage(), await stage(73)) == (CaseStage.SEARCH, CaseStage.PAPERS)
    await ward.letters(one)
    assert await stage(73) is CaseStage.READY
    await ward.card(ward.sari, one, "fam")
    await ward.say(ward.sari, "Rudi, anak kandung")
    assert await stage(73) is CaseStage.FAMILY


# -- until the grave ---------------------------------------------------------------------------------------------------


async def _ready(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(72)
    await ward.clear()


async def test_from_ready_to_the_grave_somebody_is_reminded(ward: Ward, one: PersonRow) -> None:
    """24 h who keeps the case, 36 h the supervisors, then they again each day (SOP 5)."""
    await _ready(ward, one)
    seen: dict[str, list[int]] = {"budi": [], "sari": []}
    for hour in range(110):
        for name, who in (("budi", ward.budi), ("sari", ward.sari)):
            seen[name] += [hour] * len(await ward.told(who, "burial.due"))
        await ward.clear()
        await ward.wait(1)
    assert seen == {"budi": [24], "sari": [36, 60, 84, 108]}


async def test_once_the_cemeteries_were_asked_the_keeper_asks_again_each_day(ward: Ward, one: PersonRow) -> None:
    await _ready(ward, one)
    await ward.card(ward.budi, one, "st.asked")
    seen: list[int] = []
    for hour in range(86):
        told = await ward.told(ward.budi, "burial.due")
        assert all("Disperkimtan diminta" in text and "Tanyakan lagi" in text for text in told)
        seen += [hour] * len(told)
        await ward.clear()
        await ward.wait(1)
    assert seen == [24, 36, 60, 84]


async def test_a_burial_in_the_register_ends_the_reminders(ward: Ward, one: PersonRow) -> None:
    await _ready(ward, one)
    nonce = await ward.proposed(one)
    await ward.wait(36)
    [waits] = await ward.told(ward.sari, "burial.due")
    assert "menunggu konfirmasi" in waits
    await ward.press(ward.sari, f"cb:{nonce}:y")
    await ward.clear()
    await ward.wait(100)
    assert not await ward.told(ward.sari, "burial.due")
    assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind.startswith("burial")]


async def test_the_numbers_are_settings(ward: Ward, one: PersonRow) -> None:
    case = replace(ward.stage.rules.case, burial_keeper_min=60, burial_supervisor_min=120, burial_every_min=60)
    ward.stage.rules = replace(ward.stage.rules, case=case)
    await _ready(ward, one)
    rings = [(kind, hours) for kind, _, hours in await ward.waiting(one.ticket_id) if kind.startswith("burial")]
    assert rings == [("burial_due", 1), ("burial_late", 2)]


async def test_a_family_that_was_none_starts_the_clock_again(ward: Ward, one: PersonRow) -> None:
    await _ready(ward, one)
    await ward.card(ward.sari, one, "fam")
    await ward.say(ward.sari, "mengaku saudara")
    assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind.startswith("burial")]
    await ward.card(ward.sari, one, "nofam")
    waiting = [kind for kind, *_ in await ward.waiting(one.ticket_id) if not kind.startswith("lease")]
    assert waiting == ["burial_due", "burial_late"]


def test_the_page_of_states_is_drawn_from_the_tables() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run: make states"


async def test_work_on_a_case_is_news_of_its_ticket(ward: Ward) -> None:
    """A day of letters and decisions is no silence: no ladder rings, no digest calls it red (SOP 3, 7)."""
    ticket = await ward.brought("rsud")
    one = await ward.recorded(ticket)
    await ward.clear()
    for minutes in (20, 20, 20):
        await ward.wait(minutes / 60)
        await ward.moved(one, "rps" if (await ward.now(one)).place == "rsud" else "rsud")
    assert not await ward.told(ward.budi, "ladder.ask_holder")
    assert (await ward.shop.now(ticket)).progress_at == ward.stage.now
    await ward.wait(31 / 60)
    assert await ward.told(ward.budi, "ladder.ask_holder"), "silence is asked about as before"


async def test_a_search_that_runs_is_no_silence_of_its_ticket(ward: Ward) -> None:
    """The night between two days of the search has nothing that anybody should do; the case's own clocks ring. Somebody
    else of the same report who has no place yet is asked about as ever."""
    ticket = await ward.brought("rsud")
    one = await ward.recorded(ticket)
    await ward.died(one)
    await ward.clear()
    await ward.wait(13)
    assert not await ward.told(ward.budi, "ladder.ask_holder")
    assert not await ward.told(ward.sari, "ladder.silent")
    assert (await _silent(ward)) == []
    assert "search_end" in [kind for kind, *_ in await ward.waiting(ticket.id)]
    await ward.stage.write(lambda tx: tx.run("UPDATE person SET state = 'alive', place = NULL, since = NULL"))
    assert (await _silent(ward)) == [ticket.id], "somebody without a place is not forgotten behind it"


async def _silent(ward: Ward) -> list[int]:
    now = ward.stage.now
    bounds = Bounds(now, now, now - HOUR, now, now, now)
    page = await ward.stage.database.read(lambda tx: risk.find(tx, "silent", bounds, None, 0, 10))
    return [line.ticket_id for line in page.lines]

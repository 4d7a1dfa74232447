"""Reminders of a case ring at the hour of a death (SOP 5); at night they wake only whoever is on shift."""

import pytest

from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Who
from bot.domain.ticket.shifts import DEFAULT_SHIFTS
from storage.kit.sqlite import Tx
from storage.ticket import shifts
from tests.case.ward import Ward

NIGHT = DEFAULT_SHIFTS[2].code


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Somebody in the RSUD; it is ten to midnight."""
    found = await ward.recorded(await ward.brought("rsud"))
    await ward.wait(15)
    return found


async def _silent(ward: Ward, who: Who, kind: str) -> list[bool]:
    return [one.silent for one in await ward.stage.screens(who.user_id, kind) if one.text]


async def _ready(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.letters(one)
    await ward.religion(one)
    await ward.wait(72)


async def test_at_night_a_reminder_comes_at_its_hour_without_a_sound(ward: Ward, one: PersonRow) -> None:
    await _ready(ward, one)
    await ward.clear()
    await ward.wait(24)  # ten to midnight once more
    assert await _silent(ward, ward.budi, "burial.due") == [True]
    await ward.wait(12)  # ten to noon
    assert await _silent(ward, ward.sari, "burial.due") == [False]


async def test_each_day_of_a_search_and_its_end_wake_nobody(ward: Ward, one: PersonRow) -> None:
    await ward.died(one)
    await ward.clear()
    for hours, kinds in ((71, ("death.search_day", "death.papers")), (1, ("death.search_end",))):
        await ward.wait(hours)
        for kind in kinds:
            told = await _silent(ward, ward.budi, kind)
            assert told and all(told), kind


async def test_whoever_is_on_shift_hears_it(ward: Ward, one: PersonRow) -> None:
    def plan(tx: Tx) -> None:
        for weekday in range(1, 8):
            shifts.set_week(tx, weekday, NIGHT, ward.budi.user_id, on=True, by=12, now=ward.stage.now)

    await ward.stage.write(plan)
    await _ready(ward, one)
    await ward.clear()
    await ward.wait(24)
    assert await _silent(ward, ward.budi, "burial.due") == [False]


async def test_how_somebody_is_after_the_first_day_is_asked_aloud(ward: Ward) -> None:
    """The man of July 2023 collapsed one day after he was brought."""
    await ward.wait(14)
    await ward.recorded(await ward.brought("rps"))
    await ward.wait(24)
    assert await _silent(ward, ward.budi, "case.health") == [False]


async def test_the_words_are_those_of_the_day(ward: Ward, one: PersonRow) -> None:
    """What is drawn again in the morning sounds, and says when it was due."""
    await _ready(ward, one)
    await ward.clear()
    await ward.wait(24)
    [night] = await ward.stage.screens(ward.budi.user_id, "burial.due")
    await ward.wait(7)
    [morning] = await ward.stage.screens(ward.budi.user_id, "burial.due")
    assert (night.silent, morning.silent) == (True, False) and "23.50" in morning.text

"""From "a family came" until the body is with them: no body waits in silence (SOP 5)."""

import pytest

from bot.domain.case.person import PersonRow
from tests.case.ward import Ward


@pytest.fixture
async def one(ward: Ward) -> PersonRow:
    """Somebody in the hospital."""
    return await ward.recorded(await ward.brought("rsud"))


async def test_a_body_that_the_family_does_not_fetch_is_asked_after(ward: Ward, one: PersonRow) -> None:
    """The clocks of the burial stand still; the body lies there all the same, and is not forgotten."""
    await ward.died(one)
    await ward.wait(30)
    await ward.card(ward.budi, one, "fam")
    await ward.say(ward.budi, "Rudi, anak kandung, datang besok")
    assert [(kind, hours) for kind, _, hours in await ward.waiting(one.ticket_id) if "body" in kind] == [
        ("body_waits", 24)
    ]
    await ward.clear()
    rang = []
    for hours in (23, 2, 10, 2, 22, 2, 24):  # after a day, a day and a half, and then each day
        await ward.wait(hours)
        rang.append([len(await ward.told(who, "death.body_waits")) for who in (ward.budi, ward.sari)])
        for said in await ward.told(ward.budi, "death.body_waits"):
            assert "RSUD Kota Tangerang" in said and "belum tercatat diserahkan" in said
        await ward.clear()
    assert rang == [[0, 0], [1, 0], [0, 0], [1, 1], [0, 0], [1, 1], [1, 1]]
    await ward.card(ward.budi, one, "body")
    await ward.say(ward.budi, "Rudi, anak kandung, BA 12")
    assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind == "body_waits"]


async def test_a_wrong_family_and_then_the_right_one(ward: Ward, one: PersonRow) -> None:
    """Each has a day; the question after the first one's is gone."""
    await ward.died(one)
    for words, hours in (("mengaku saudara", 30), ("Rudi, anak kandung", 24)):
        await ward.card(ward.sari, one, "fam")
        await ward.say(ward.sari, words)
        assert [(kind, hour) for kind, _, hour in await ward.waiting(one.ticket_id) if "body" in kind] == [
            ("body_waits", 24)
        ]
        await ward.wait(hours)
        if words.startswith("mengaku"):
            await ward.card(ward.sari, one, "nofam")
            assert not [kind for kind, *_ in await ward.waiting(one.ticket_id) if kind == "body_waits"]
    assert sum(event.kind == "death.body_awaited" for event in await ward.stage.events()) == 2


async def test_a_search_that_ended_while_a_wrong_family_was_believed_is_told_at_once(
    ward: Ward, one: PersonRow
) -> None:
    """What was passed meanwhile is late, not lost: the letters and the end are told in the next moment."""
    await ward.died(one)
    await ward.card(ward.sari, one, "fam")
    await ward.say(ward.sari, "mengaku saudara")
    await ward.wait(100)
    await ward.clear()
    await ward.card(ward.sari, one, "nofam")
    await ward.wait(0)
    assert await ward.told(ward.budi, "death.search_end") and await ward.told(ward.sari, "death.search_end")
    kinds = [kind for kind, *_ in await ward.waiting(one.ticket_id)]
    assert "letter_daily" in kinds and "search_end" not in kinds

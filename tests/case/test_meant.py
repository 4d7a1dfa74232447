"""A value that was read only in part is asked about, whole, before it counts; what was not understood stays."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.domain.case.person import PersonRow
from storage.case import persons
from storage.kit import prompts
from tests.case.ward import Ward, refused

ZONE = ZoneInfo("Asia/Jakarta")


async def _fact(ward: Ward, person: PersonRow, field: str) -> str | None:
    return (await ward.stage.database.read(lambda tx: persons.facts(tx, person.id))).get(field)


async def _field(ward: Ward, person: PersonRow, field: str, words: str) -> str:
    """What is shown after these words about a field."""
    await ward.card(ward.budi, person, f"more.{field}")
    await ward.say(ward.budi, words)
    [*_, shown] = await ward.told(ward.budi, "case.ask")
    return shown


async def test_what_was_not_understood_is_named_and_kept(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    shown = await _field(ward, one, "age", "62 tahun, katanya pikun")
    assert "Maksudnya <b>62 tahun</b>?" in shown and "“katanya pikun”" in shown
    assert await _fact(ward, one, "age") is None, "it does not count yet"
    await ward.choose(ward.budi, one, "f", "-y")
    assert await _fact(ward, one, "age") == "62"
    kept = await ward.stage.database.read(lambda tx: tx.all("SELECT text FROM note WHERE kind = 'reason'"))
    assert ("62 tahun, katanya pikun",) in [tuple(row) for row in kept]


async def test_a_typed_yes_counts_like_the_button(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await _field(ward, one, "height_cm", "100")
    await ward.say(ward.budi, "Ya")
    assert await _fact(ward, one, "height_cm") == "100"


async def test_another_answer_instead_of_yes(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    assert "Itu kecil sekali." in await _field(ward, one, "height_cm", "16,5 cm atau 65")
    await ward.say(ward.budi, "165")
    assert await _fact(ward, one, "height_cm") == "165"
    with pytest.raises(Exception, match="stale"):
        await ward.choose(ward.budi, one, "f", "-y")


async def test_change_asks_again(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await _field(ward, one, "age", "45 dan 60")
    await ward.choose(ward.budi, one, "f", "-e")
    assert await ward.asked(ward.budi) == "f"
    data = await ward.stage.database.read(lambda tx: prompts.current(tx, ward.budi.user_id))
    assert data is not None and "guess" not in data.data
    await ward.say(ward.budi, "lahir 12-03-1961")
    assert await _fact(ward, one, "age") == "62"


@pytest.mark.parametrize(
    ("words", "value"),
    [("8 bulan", "0"), ("bayi 3 minggu", "0"), ("kira2 60", "60"), ("lahir 12-03-1961", "62"), ("60an", "60-69")],
)
async def test_ages_are_kept_as_they_were_meant(ward: Ward, words: str, value: str) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "more.age")
    await ward.say(ward.budi, words)
    assert await _fact(ward, one, "age") == value


async def test_a_blank_name_is_none(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "more.name")
    assert await refused(ward.say(ward.budi, "\u3164")) == "bad_words"


async def test_a_death_is_said_back_with_its_day_and_year(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.card(ward.budi, one, "die")
    now = datetime.fromtimestamp(ward.stage.now / 1_000, ZONE)
    await ward.say(ward.budi, f"hari ini {now:%H.%M} kata perawat")
    [*_, shown] = await ward.told(ward.budi, "case.ask")
    assert f"{now.year} pukul {now:%H.%M}</b>?" in shown and "kata perawat" in shown
    await ward.choose(ward.budi, one, "died_at", "-y")
    assert await ward.asked(ward.budi) == "died_sure"
    [*_, sure] = await ward.told(ward.budi, "case.ask")
    assert f"{now.year} pukul {now:%H.%M}" in sure

"""A command without a number: the tickets that could be meant, each at one touch, and the touch itself."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.kit.people import Who
from tests.walk.town import Town, open_town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    """budi has two tickets; nobody has a third."""
    town = await open_town(tmp_path)
    await town.ward.brought()
    await town.ward.shop.open()
    await town.stage.deliver()
    yield town
    await town.stage.database.close()


async def asked(town: Town, who: Who, words: str) -> list[str]:
    """What is offered to touch."""
    await town.write_words(who, words)
    return re.findall(r"/\w+_\d+", " ".join(screen.text for screen in town.stage.newest))


async def test_one_s_own_are_offered_and_a_touch_is_the_command(town: Town) -> None:
    assert await asked(town, town.ward.budi, "/catatan") == ["/catatan_1", "/catatan_2"]
    await town.write_words(town.ward.budi, "/catatan_2@sigap_bot tongkat kayu dibawa")
    rows = await town.stage.database.read(lambda tx: tx.all("SELECT ticket_id FROM note WHERE text LIKE '%tongkat%'"))
    assert [row[0] for row in rows] == [2]


@pytest.mark.parametrize(
    ("command", "offered"),
    [
        ("/bantu", [1, 2]), ("/ambilalih", [1, 2]), ("/jadwal", [3, 1, 2]), ("/tugaskan", [3, 1, 2]), ("/selesai", []),
    ],
)  # fmt: skip
async def test_what_is_offered_is_what_the_command_is_about(town: Town, command: str, offered: list[int]) -> None:
    assert await asked(town, town.ward.sari, command) == [f"{command}_{number}" for number in offered]


async def test_whoever_may_not_is_offered_nothing(town: Town) -> None:
    stranger = next(one for one in town.people if one.user_id == 900)
    for command in ("/catatan", "/bantu", "/ambilalih", "/jadwal", "/tugaskan"):
        assert await asked(town, stranger, command) == []


@pytest.mark.parametrize("words", ["/catatan_x", "/catatan_", "/catatan_1234567890", "/entahapa_1", "/catatan_٣"])
async def test_what_only_looks_like_it_is_no_command(town: Town, words: str) -> None:
    before = await town.rows()
    await town.write_words(town.ward.budi, words)
    after = await town.rows()
    assert before[:-1] == after[:-1], "nothing but an answer"

"""A search whose owner answers something else, passes over everything or sends too early: nothing is lost, nothing is
taken for a name, and why it goes on is said (SOP 5.1)."""

import pytest

from tests.family.cases import Relative, relative
from tests.support.stage import Stage, person


@pytest.fixture
async def siti(stage: Stage) -> Relative:
    """A relative who began a search with hardly a word."""
    chat = relative(stage, person(501, "Siti"))
    await chat.begin()
    return chat


async def test_who_passes_over_everything_reads_what_is_needed(siti: Relative) -> None:
    await siti.say("lewati")
    await siti.say("perempuan")
    for _ in range(8):
        await siti.say("lewati")
        if "Siapa nama" in siti.last.text:
            break
    assert "Tanpa nama atau ciri" in siti.last.text and "Siapa nama" in siti.last.text
    await siti.say("lewati")
    assert "Tanpa nama atau ciri" in siti.last.text
    await siti.say("tahi lalat di dagu")
    assert (await siti.known()).marks == "tahi lalat di dagu" and "Apakah sudah benar" in siti.last.text


@pytest.mark.parametrize("said", ["kirim", "kirim aja pak", "ya", "ok", "aku 10 taun"])
async def test_what_is_no_name_is_none(siti: Relative, said: str) -> None:
    await siti.say(said)
    assert (await siti.known()).name is None and "Siapa nama" in siti.last.text


async def test_sending_before_the_review_shows_it(siti: Relative) -> None:
    for said in ("namanya Dodi", "laki-laki", "kirim"):
        await siti.say(said)
    assert "Apakah sudah benar" in siti.last.text and (await siti.known()).name == "Dodi"


async def test_words_at_the_question_of_the_sex_are_kept_or_go_where_they_belong(siti: Relative) -> None:
    for said in ("Dodi", "ga tau mama dimana", "di tangcity"):
        await siti.say(said)
    known = await siti.known()
    assert "ga tau mama dimana" in known.typed and known.place == "di tangcity"
    assert "Laki-laki atau perempuan" in siti.last.text


async def test_a_younger_sister_is_no_daughter(siti: Relative) -> None:
    other = relative(siti.stage, person(502, "Budi"))
    await other.say("cari adek saya hilang, umur 20")
    assert (await other.known()).relation == "sibling"

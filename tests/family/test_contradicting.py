"""A relative who says that the person is otherwise sets that part right, whatever is asked (SOP 5.1)."""

import pytest

from tests.family.cases import Relative, relative
from tests.support.stage import Stage, person


@pytest.fixture
async def siti(stage: Stage) -> Relative:
    """A relative who looks for a woman by her first message."""
    chat = relative(stage, person(501, "Siti"))
    await chat.say("cari nenek saya, pake daster biru, hilang di pasar anyar kemarin sore")
    return chat


@pytest.mark.parametrize("said", ["bukan nenek, kakek", "eh maaf bukan nenek tapi kakek", "bukan nenek kakek pak"])
async def test_a_man_and_no_woman_is_no_name(siti: Relative, said: str) -> None:
    assert (await siti.known()).sex == "female"
    await siti.say(said)
    known = await siti.known()
    assert (known.sex, known.name) == ("male", None) and "Siapa nama" in siti.last.text
    assert "di bagian yang sesuai" in siti.last.text and said in known.typed


async def test_an_age_a_name_and_a_colour_are_set_right_under_the_review(siti: Relative) -> None:
    for answer in ("Sukarti", "72", "lewati", "tahi lalat di pipi", "daster biru"):
        await siti.say(answer)
    await siti.say("bukan 72, 82")
    await siti.say("bukan Sukarti, Sumarti")
    await siti.say("bukan biru, hijau")
    known = await siti.known()
    assert known.age == (81, 83)
    assert (known.name, known.clothing) == ("Sumarti", "daster hijau")


async def test_what_contradicts_nothing_answers_the_question(siti: Relative) -> None:
    await siti.say("bukan Sumi, Sumarti")
    assert "Sumarti" in ((await siti.known()).name or "")

"""Whom words point at, and that a report stays about its own person whatever is said of somebody else (SOP 2)."""

import pytest

from bot.reading.pointing import pointed_at
from tests.report.chat import chat_of
from tests.support.stage import Stage, person


async def test_somebody_else_makes_no_other_kind_of_the_open_report(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.say("ada orang gila telanjang di depan kantor pos")
    kind = (await chat.answers()).kind
    await chat.say("yang nenek udah dibawa keluarganya")
    known = await chat.answers()
    assert kind == known.kind == "odgj" and "nenek" in (known.words or "") and "elderly" not in known.signs


@pytest.mark.parametrize(
    "said",
    [
        "ada anak yang gila di pasar",
        "ada lagi orang gila telanjang di depan kantor pos",
        "bapak sudah jalan belum?",
        "dia masih di sana",
        "anaknya nangis terus",
        "yang pakai baju merah",
    ],
)
def test_nobody_is_pointed_at(said: str) -> None:
    assert pointed_at(said) is None

"""Two people at two places in one message: the report has the kind and the place of one of them, of the one in danger
first, and its writer is told how the other becomes a report (SOP 2)."""

import pytest

from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize(
    ("said", "kind", "place"),
    [
        (
            "pak ada 2 orang. yang satu kakek terlantar di halte cikokol, yang satu odgj ngamuk di pasar anyar",
            "odgj_amuk",
            "di pasar anyar",
        ),
        (
            "pak ada 2 orang. yang satu kakek di halte poris, yang satu odgj ngamuk di pasar anyar",
            "odgj_amuk",
            "di pasar anyar",
        ),
        (
            "ada nenek pikun di terminal poris plawad, terus ada bayi dibuang di depan masjid raya al azhom",
            "anak",
            "di depan masjid raya al azhom",
        ),
        (
            "ada kakek terlantar di halte cikokol sama nenek pikun di depan pasar anyar",
            "lansia",
            "di halte cikokol",
        ),
    ],
)
async def test_kind_and_place_are_those_of_one(siti: Chat, said: str, kind: str, place: str) -> None:
    await siti.say(said)
    answers = await siti.answers()
    assert (answers.kind, answers.place_text, answers.words) == (kind, place, said)
    assert "lebih dari satu orang" in siti.last.text


@pytest.mark.parametrize(
    "said",
    [
        "ada ibu dengan dua anak tidur di teras ruko jl raden fatah ciledug. anaknya yang kecil demam di dalam",
        "ada nenek pikun di jl benteng betawi tanah tinggi. dia tadi dari depan pasar",
        "ada kakek terlantar di halte cikokol terus orangnya pindah ke depan pasar anyar",
        "ada dua orang terlantar di halte cikokol, yang satu sakit",
        "ada kakek terlantar di halte cikokol, deket halte cikokol ada warung",
    ],
)
async def test_one_place_is_one_report(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert "lebih dari satu orang" not in siti.last.text

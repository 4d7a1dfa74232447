"""One's own number, told whatever was asked: it is kept as the number to call, and is no word of the story that every
card shows (SOP 9); a second one that is said to be right takes its place."""

import pytest

from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

FIRST, SECOND = "0812 1111 2222", "0812 1111 2223"


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(501, "Siti"))


@pytest.mark.parametrize(
    "begins",
    [
        "ada orang tidur di trotoar taman potret",  # the kind is asked
        "ada nenek pikun",  # the place is
        "ada nenek pikun di jl benteng betawi tanah tinggi",  # the review stands
    ],
)
@pytest.mark.parametrize("said", [f"nomor saya {FIRST}", f"no hp aku {FIRST} pak", f"wa saya {FIRST}"])
async def test_it_is_kept_whatever_was_asked(siti: Chat, begins: str, said: str) -> None:
    await siti.say(begins)
    await siti.say(said)
    answers = await siti.answers()
    assert answers.contact == "+6281211112222" and "0812" not in (answers.words or "")
    assert "0812" not in (answers.place_text or "")


@pytest.mark.parametrize(
    "said", [f"eh bukan, maksudnya {SECOND}", f"ralat {SECOND}", f"salah, harusnya {SECOND}", f"maksud saya {SECOND}"]
)
async def test_the_right_one_takes_its_place(siti: Chat, said: str) -> None:
    await siti.say("ada nenek pikun di jl benteng betawi tanah tinggi")
    await siti.say(f"nomor saya {FIRST}")
    await siti.say(said)
    answers = await siti.answers()
    assert answers.contact == "+6281211112223" and "0812" not in (answers.words or "")


@pytest.mark.parametrize("said", [f"nomor keluarganya {FIRST}", f"dia kasih nomor {FIRST} atas nama budi"])
async def test_anothers_number_stays_with_the_words(siti: Chat, said: str) -> None:
    await siti.say("ada orang tidur di trotoar taman potret")
    await siti.say(said)
    answers = await siti.answers()
    assert answers.contact is None and said in (answers.words or "")

"""One's own number, told whatever was asked: it is kept as the number to call, and is no word of the story that every
card shows (SOP 9); a second one that is said to be right takes its place."""

from dataclasses import replace

import pytest

from bot.domain.kit.phones import NoPhone, Phone
from bot.domain.ticket.answers import Answers
from bot.phones import read_phone
from storage.ticket.answers import dump_answers, load_answers
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


async def test_the_numbering_plan_is_asked_once_for_a_message(siti: Chat) -> None:
    asked: list[str] = []

    def note(text: str, region: str) -> Phone | NoPhone:
        asked.append(text)
        return read_phone(text, region)

    siti.stage.rules = replace(siti.stage.rules, read_phone=note)
    await siti.say("ada nenek pikun di jl benteng betawi tanah tinggi")
    await siti.say(FIRST)
    assert (await siti.answers()).contact == "+6281211112222" and asked == [FIRST]


def test_answers_read_back_are_the_same_and_hold_what_is_known() -> None:
    full = Answers(kind="ot", words='kata "dia"\n\u202f🙏', doubt=(1, 2), said=((7, "words"),), options=((1, 2, "a"),))
    back = load_answers(dump_answers(full))
    assert back == full and hash(back) == hash(full) and back.landmark is None
    assert set(vars(back)) == {"kind", "words", "doubt", "said", "options"}
    assert back.with_(landmark="pos", doubt=None) == full.with_(landmark="pos", doubt=None)
    assert load_answers('{"kind":"ot","of_a_later_release":1}') == Answers(kind="ot")

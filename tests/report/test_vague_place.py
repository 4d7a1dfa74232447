"""A place that nobody could go to is asked for more closely, and holds up no emergency (SOP 2)."""

import pytest

from bot.domain.report.form import TABLE, ReportQuestion
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

VAGUE = "belum bisa menemukan tempatnya"


@pytest.fixture
async def adi(stage: Stage) -> Chat:
    """A child whose mother does not wake up; the place is asked."""
    chat = chat_of(stage, person(7, "Adi"))
    await chat.say("kak tolong mama ku jatuh ga bangun bangun")
    await chat.press("Lainnya")
    assert await asking(chat) is ReportQuestion.PLACE
    return chat


async def asking(chat: Chat) -> ReportQuestion | None:
    draft = await chat.draft()
    return None if draft is None else TABLE.load(draft.asking).ask


@pytest.mark.parametrize("said", ["di rumah", "di rumah saya", "rumah saya"])
async def test_the_team_has_it_at_once_and_the_street_is_asked(adi: Chat, said: str) -> None:
    await adi.say(said)
    [ticket] = await adi.tickets()
    assert ticket.urgent and ticket.answers.place_text == said
    assert await asking(adi) is ReportQuestion.PLACE and VAGUE in adi.last.text and "112" in adi.last.text


async def test_the_street_takes_its_place(adi: Chat) -> None:
    await adi.say("di rumah")
    await adi.say("jl melati no 5 cikokol")
    [ticket] = await adi.tickets()
    assert ticket.answers.place_text == "jl melati no 5 cikokol"


async def test_a_pin_too(adi: Chat) -> None:
    await adi.say("di rumah")
    await adi.say(pin=(-6.1729, 106.6508))
    [ticket] = await adi.tickets()
    assert ticket.lat_e6 == -6_172_900


@pytest.mark.parametrize("said", ["ga tau", "tidak tahu kak"])
async def test_who_does_not_know_goes_on(adi: Chat, said: str) -> None:
    await adi.say("di rumah")
    await adi.say(said)
    assert await asking(adi) is ReportQuestion.REVIEW
    await adi.say("gang kelinci deket masjid")  # any place says more than that
    [ticket] = await adi.tickets()
    assert ticket.answers.place_text == "gang kelinci deket masjid"


async def test_it_is_asked_once(adi: Chat) -> None:
    await adi.say("di rumah")
    await adi.say("di rumah saya")
    assert await asking(adi) is not ReportQuestion.PLACE


async def test_where_nothing_presses_it_is_asked_as_before(stage: Stage) -> None:
    chat = chat_of(stage, person(7, "Siti"))
    await chat.command("lapor")
    await chat.press("Lansia")
    await chat.say("di rumah")
    assert VAGUE in chat.last.text and (await chat.answers()).place_text is None and not await chat.tickets()

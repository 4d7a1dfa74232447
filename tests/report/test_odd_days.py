"""Days in a first message that cannot all be right are asked about once, and nothing waits for the answer (SOP 2)."""

import pytest

from bot.domain.report.form import TABLE, ReportQuestion
from bot.reading.moment import days_contradict
from tests.reading.typed import context
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

ASKED = "Kapan orangnya terlihat?"


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


async def _asking(chat: Chat) -> ReportQuestion | None:
    draft = await chat.draft()
    return None if draft is None else TABLE.load(draft.asking).ask


@pytest.mark.parametrize(
    "said",
    [
        "hari senin tgl 27 juni ada kakek linglung di halte poris jl daan mogot",
        "Senin, 27-06-2023 ada kakek linglung di halte poris jl daan mogot",
        "kakek linglung di halte poris jl daan mogot tgl 20-06-2023, eh 25-06-2023",
        "tanggal 31 juni ada kakek linglung di halte poris jl daan mogot",
    ],
)
async def test_it_is_asked_and_the_answer_is_told_with_the_report(siti: Chat, said: str) -> None:
    await siti.say(said)
    assert await _asking(siti) is ReportQuestion.WHEN and ASKED in siti.last.text
    await siti.say("selasa pagi pak")
    assert ("when", "selasa pagi pak") in (await siti.answers()).more
    assert ASKED in siti.last.text and "selasa pagi pak" in siti.last.text
    assert (await siti.answers()).words == said, "the story stays as it was told"


async def test_it_may_be_passed_over(siti: Chat) -> None:
    await siti.say("hari senin tgl 27 juni ada kakek linglung di halte poris jl daan mogot")
    await siti.press("Lewati")
    assert await _asking(siti) is ReportQuestion.REVIEW


async def test_an_urgent_report_does_not_wait_for_it(siti: Chat) -> None:
    await siti.say("hari senin tgl 27 juni ada orang gila ngamuk bawa golok di pasar anyar")
    [ticket] = await siti.tickets()
    assert ticket.answers.odd_when and "112" in "".join(one.text for one in siti.seen)


@pytest.mark.parametrize(
    "said",
    [
        "Selasa, 27 Juni ada kakek di halte poris",
        "ada gelandangan rt 03/02 gg 5 no 12 senin lalu",
        "jl 5 mei no 3, dari rabu",
        "kakek lahir 12-03-1961 hilang 3 juli",
        "senin selasa rabu selalu di situ",
        "dari tgl 5 sampai 7 juli tidur di situ",
    ],
)
def test_what_agrees_and_what_is_no_date_is_not_asked_about(said: str) -> None:
    assert not days_contradict(said, context())

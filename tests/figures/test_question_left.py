"""Words that are no time leave the question for one, and are heard as what they are."""

import pytest

from bot.actions.figures.export import Export, begin
from bot.domain.kit.people import Role
from bot.reading.timely import may_be_time
from storage.kit import prompts
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
async def sari(stage: Stage) -> Chat:
    await stage.grant(person(8, "Sari"), Role.SUPERVISOR)
    chat = chat_of(stage, person(8, "Sari"))
    await chat.act(begin, Export(chat.who))
    assert await asked(chat) == "export_period"
    return chat


async def asked(chat: Chat) -> str | None:
    prompt = await chat.stage.write(lambda tx: prompts.current(tx, chat.who.user_id))
    return None if prompt is None else prompt.kind


@pytest.mark.parametrize(
    "said", ["apa yang gawat", "siapa yang jaga", "keluarkan budi dari tim", "laporan 12 gimana", "ada kakek di halte"]
)
async def test_what_is_no_period_leaves_the_question(sari: Chat, said: str) -> None:
    settled = await sari.say(said)
    assert settled.outcome != "refused:bad_period" and await asked(sari) is None
    assert "periodenya" not in sari.last.text


@pytest.mark.parametrize("said", ["bulan depan", "31 Februari 2023", "1 jul 2", "besok saja"])
async def test_what_may_be_one_is_asked_again(sari: Chat, said: str) -> None:
    assert (await sari.say(said)).outcome.startswith("refused:")
    assert await asked(sari) == "export_period"


@pytest.mark.parametrize("said", ["jam tujuh pagi", "25.00", "pagi sekali", "7 hari trakhir", "07.00 wib", "tw 2 2023"])
def test_times(said: str) -> None:
    assert may_be_time(said)

"""The key into a report below an answer about another office: what was typed above it is not typed twice (SOP 10)."""

from dataclasses import replace

import pytest

from bot.actions.report.answers import WORDS_MS, BeginWithWords, begin_with_words
from bot.config import Config
from bot.domain.kit.buttons import Verb, button_data
from bot.settings import directory_of
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

SAID = "rumah nenek tetangga mau roboh atapnya bocor di kp bulak"
WRITTEN = {
    "telegram": "json_object('message', json_object('text', :words))",
    "caption": "json_object('message', json_object('caption', :words))",
    "whatsapp": "json_object('text', json_object('body', :words))",
}


@pytest.fixture
def siti(stage: Stage) -> Chat:
    stage.rules = replace(stage.rules, directory=directory_of(Config()))
    return chat_of(stage, person(501, "Siti"))


async def asked(siti: Chat, way: str = "telegram") -> int:
    """Asks, and writes the words where the loop that takes updates in keeps them; the update."""
    await siti.say(SAID)
    values = {"words": SAID, "id": siti.stage.update_id, "lane": siti.who.user_id}
    query = f"UPDATE inbox SET raw = {WRITTEN[way]}, lane = :lane WHERE update_id = :id"
    await siti.stage.write(lambda tx: tx.run(query, values))
    return siti.stage.update_id


@pytest.mark.parametrize("way", WRITTEN)
async def test_the_words_begin_the_report(siti: Chat, way: str) -> None:
    update = await asked(siti, way)
    assert "Bedah rumah" in siti.last.text and await siti.draft() is None
    assert siti.find("Lapor").data == button_data(Verb.NEW_REPORT, arg=str(update))
    await siti.act(begin_with_words, BeginWithWords(siti.who, update))
    answers = await siti.answers()
    assert (answers.words, answers.kind, answers.place_text) == (SAID, "lansia", "di kp bulak")


async def test_nobody_takes_the_words_of_another(siti: Chat) -> None:
    update = await asked(siti)
    budi = chat_of(siti.stage, person(502, "Budi"))
    await budi.act(begin_with_words, BeginWithWords(budi.who, update))
    assert (await budi.answers()).words is None and SAID not in budi.last.text


async def test_old_words_are_not_about_now(siti: Chat) -> None:
    update = await asked(siti)
    siti.stage.now += WORDS_MS + 1
    await siti.act(begin_with_words, BeginWithWords(siti.who, update))
    assert (await siti.answers()).words is None


async def test_a_report_that_has_begun_is_left_as_it_is(siti: Chat) -> None:
    update = await asked(siti)
    await siti.command("lapor")
    await siti.press("Lansia terlantar")
    assert (await siti.act(begin_with_words, BeginWithWords(siti.who, update))).outcome == "form_again"
    answers = await siti.answers()
    assert (answers.kind, answers.words) == ("lansia", None)

"""112 is named wherever words of danger are written (SOP 2): at every question that can be open with somebody, whoever
that is. The questions are those of the tables, so that a new one is asked here without being added."""

from typing import Any

import pytest

from bot.actions.kit.heard import Heard, Media
from bot.actions.system.conversation import hear, hear_edit
from bot.actions.system.intake import Settled
from bot.domain.case.person import PersonRow
from bot.domain.case.questions import QUESTIONS
from bot.domain.family.search import SearchQuestion
from bot.domain.kit.forms import Open
from bot.domain.kit.people import Role, Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.report.form import ReportQuestion
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.steps import STEP_QUESTIONS
from bot.messages.kit.screen import Screen
from handlers.system.routes import ROOMS
from storage.family import searches
from storage.kit import prompts
from storage.kit.sqlite import Tx
from storage.ticket import drafts
from tests.case.ward import Ward, open_ward
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

assert ROOMS, "importing them registers whoever takes an answer"
BLEEDS = "tolong, orangnya berdarah banyak dan tidak bernapas"
STABS = "dia bawa golok, mau bacok orang"
ALONE = [(str(one), {}) for one in PromptQuestion if one not in (PromptQuestion.STEP, PromptQuestion.CASE)]
STEPS = [("step", {"step": name}) for name in STEP_QUESTIONS]
_KNOWN = {"field": "clothes", "to": "rps", "where": "rps"}
CASES = [("case", {**_KNOWN, "q": name, "kind": "note" if name == "later" else "police"}) for name in QUESTIONS]


@pytest.fixture
async def ward(stage: Stage) -> Ward:
    return await open_ward(stage)


async def say(stage: Stage, who: Who, text: str = BLEEDS, **more: Any) -> list[Screen]:
    """What the writer reads at once."""
    settled = await stage.settle(who, hear, Heard(who, 900, stage.now, text, **more))
    return await read(stage, who, settled)


async def read(stage: Stage, who: Who, settled: Settled) -> list[Screen]:
    if settled.error is not None:
        raise settled.error
    seen = [one for one in await stage.screens(who.chat_id) if not one.moot]
    await stage.deliver()
    return seen


def names_help(screens: list[Screen]) -> bool:
    return any("112" in one.text and "110" in one.text for one in screens)


async def asked(ward: Ward, kind: str, about: dict[str, str], one: PersonRow, ticket: Ticket) -> None:
    """The question is open with budi, about what there is."""
    known = {"person": one.id, "search": 1, "match": 1, "notice": 1, "reminder": 1, "act": "n", "field": "clothing"}
    await ward.stage.write(
        lambda tx: prompts.ask(tx, ward.budi.user_id, kind, ticket.id, {**known, "span": "1h", **about}, ward.stage.now)
    )
    await ward.stage.deliver()


@pytest.mark.parametrize(
    ("kind", "about"),
    [*ALONE, *STEPS, *CASES],
    ids=lambda one: one.get("q", one.get("step", "")) if isinstance(one, dict) else one,
)
async def test_every_question_that_stands_alone(ward: Ward, kind: str, about: dict[str, str]) -> None:
    ticket = await ward.brought()
    one = await ward.recorded(ticket)
    for words in (BLEEDS, STABS):
        await asked(ward, kind, about, one, ticket)
        assert names_help(await say(ward.stage, ward.budi, words)), words


@pytest.mark.parametrize("ask", list(ReportQuestion), ids=str)
async def test_every_question_of_a_report(stage: Stage, ask: ReportQuestion) -> None:
    siti = chat_of(stage, person(7, "Siti"))
    await siti.command("lapor")

    def open_at(tx: Tx) -> None:
        draft = drafts.open_one(tx, siti.who.user_id)
        assert draft is not None
        known = draft.answers.with_(lat_e6=-6_171_960, lng_e6=106_652_510, doubt=(-6_171_960, 106_652_510))
        drafts.save(tx, draft, answers=known, asking=Open(ask).dump(), ticket_id=None, now=stage.now)

    await stage.write(open_at)
    assert names_help(await say(stage, siti.who))


@pytest.mark.parametrize("ask", list(SearchQuestion), ids=str)
async def test_every_question_of_a_search(stage: Stage, ask: SearchQuestion) -> None:
    wati = person(8, "Wati")
    await say(stage, wati, "saya mencari bapak saya, hilang dari kemarin")

    def open_at(tx: Tx) -> None:
        search = searches.filling(tx, wati.user_id)
        assert search is not None
        tx.run("UPDATE search SET asking = :asking WHERE id = :id", {"asking": Open(ask).dump(), "id": search.id})

    await stage.write(open_at)
    assert names_help(await say(stage, wati))


FILE = Media("document", "file1", "unique1")
PLACES: dict[str, dict[str, Any]] = {
    "words": {},
    "beside a refused file": {"media": FILE},
    "under a picture": {"media": Media("photo", "file2", "unique2")},
    "under a voice note": {"media": Media("voice", "file3", "unique3")},
    "passed on": {"forwarded": True},
    "with a pin": {"pin": (-6_171_960, 106_652_510)},
}


@pytest.mark.parametrize("where", PLACES)
@pytest.mark.parametrize("begun", ["nothing", "a report", "a sent report", "a search"])
async def test_every_way_to_write_it(stage: Stage, where: str, begun: str) -> None:
    siti = chat_of(stage, person(7, "Siti"))
    await _begin(siti, begun)
    assert names_help(await say(stage, siti.who, **PLACES[where]))


async def _begin(siti: Chat, begun: str) -> None:
    match begun:
        case "a report":
            await siti.command("lapor")
        case "a sent report":
            await siti.report()
        case "a search":
            await siti.say("saya mencari bapak saya, hilang dari kemarin")


@pytest.mark.parametrize("begun", ["nothing", "a report", "a sent report", "a search"])
async def test_a_message_that_is_edited_into_an_emergency(stage: Stage, begun: str) -> None:
    siti = chat_of(stage, person(7, "Siti"))
    await _begin(siti, begun)
    await siti.say("ada bapak duduk di halte")
    settled = await stage.settle(siti.who, hear_edit, Heard(siti.who, siti.message_id, stage.now, BLEEDS))
    assert names_help(await read(stage, siti.who, settled))


@pytest.mark.parametrize("role", list(Role), ids=str)
async def test_whoever_writes_it(stage: Stage, role: Role) -> None:
    who = await stage.grant(person(9, "Ani"), role)
    assert names_help(await say(stage, who))


async def test_what_is_denied_or_over_names_nothing_more(stage: Stage) -> None:
    siti = chat_of(stage, person(7, "Siti"))
    await siti.report()
    assert not names_help(await say(stage, siti.who, "tidak ada yang luka pak, dulu saja pernah ngamuk"))


async def test_that_the_person_died_is_no_news_in_the_case_of_a_dead(ward: Ward) -> None:
    one = await ward.recorded(await ward.brought())
    await ward.died(one)
    await asked(ward, "case", {"q": "body"}, one, await ward.brought())
    assert not names_help(await say(ward.stage, ward.budi, "jenazah masih di kamar mayat"))

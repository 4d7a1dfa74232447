"""A call-taker hands a report on by a link: what was said is kept, once, for a day, and the number is not handed on."""

import re
from dataclasses import replace

import pytest

from bot.actions.kit.requests import AskWith
from bot.actions.report.passing import take_on
from bot.clock import DAY, HOUR
from bot.domain.kit.codes import PASSED
from bot.domain.kit.people import Role
from storage.ticket.answers import dump_answers
from tests.report.chat import Chat, chat_of
from tests.support.stage import Stage, person

WORDS = "bapak tua duduk lemas"


@pytest.fixture
async def rina(stage: Stage) -> Chat:
    stage.rules = replace(stage.rules, bot_username="sigap_bot", whatsapp_number="62895608722422")
    rina = person(60, "Rina")
    await stage.grant(rina, Role.OPERATOR)
    return chat_of(stage, rina)


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(70, "Siti"))


async def passed(rina: Chat) -> str:
    """Half a report of a caller, handed on; the code of its links."""
    await rina.command("catat")
    await rina.press("Telepon")
    await rina.say("0812 3456 7890")
    await rina.press("Orang terlantar")
    await rina.say("Jl. Merdeka, Sukasari")
    await rina.say(WORDS)
    await rina.press("melanjutkan sendiri")
    found = re.search(rf"https://t\.me/sigap_bot\?start={PASSED}([\w-]{{16}})\b", rina.last.text)
    assert found is not None, rina.last.text
    assert f"https://wa.me/62895608722422?text=Lanjutkan%20laporan%20{found[1]}" in rina.last.text
    assert "0812" not in rina.last.text and not rina.last.buttons
    return found[1]


async def follow(chat: Chat, code: str) -> str:
    """Follow the link; what it came to."""
    return (await chat.act(take_on, AskWith(chat.who, code))).outcome


async def test_the_caller_goes_on_where_it_was_left(rina: Chat, siti: Chat) -> None:
    code = await passed(rina)
    assert await follow(siti, code) == "form"
    assert WORDS in siti.last.text and "patokan" in siti.last.text and "privasi" in siti.last.text
    answers = await siti.answers()
    assert (answers.kind, answers.place_text, answers.on_behalf) == ("ot", "Jl. Merdeka, Sukasari", False)
    assert not answers.caller_phone and not answers.contact and "812" not in dump_answers(answers)
    await siti.press("Kirim")
    [ticket] = await siti.tickets()
    assert ticket.channel == "telegram" and WORDS in (ticket.answers.words or "") and not await rina.tickets()


async def test_a_link_is_good_once_and_for_a_day(rina: Chat, siti: Chat) -> None:
    code = await passed(rina)
    rina.stage.now += DAY - HOUR
    assert await follow(siti, code) == "form" and (await siti.answers()).words == WORDS
    late = chat_of(rina.stage, person(71, "Tono"))
    assert await follow(late, code) == "form"
    assert "sudah dipakai" in late.last.text and (await late.answers()).words is None
    second = await passed(rina)
    rina.stage.now += DAY + 1
    other = chat_of(rina.stage, person(72, "Adi"))
    assert await follow(other, second) == "form" and (await other.answers()).words is None


async def test_whoever_has_a_report_open_finishes_that_first(rina: Chat, siti: Chat) -> None:
    code = await passed(rina)
    await siti.say("ada nenek terlantar di Pasar Anyar")
    mine = await siti.answers()
    assert await follow(siti, code) == "form_again"
    assert (await siti.answers()).words == mine.words != WORDS
    await siti.command("batal")
    await siti.press("Ya")
    assert await follow(siti, code) == "form" and (await siti.answers()).words == WORDS


async def test_buttons_that_the_call_taker_still_has_lead_nowhere(rina: Chat, siti: Chat) -> None:
    await rina.command("catat")
    old = rina.last
    await rina.press("Telepon")
    await rina.press("melanjutkan sendiri")
    found = re.search(rf"{PASSED}([\w-]{{16}})", rina.last.text)
    assert found is not None
    assert (await rina.press("Telepon", old)).outcome == "stale_press"
    await follow(siti, found[1])
    assert (await rina.press("Telepon", old)).outcome == "stale_press"
    draft = await siti.draft()
    assert draft is not None and draft.nonce != found[1]


async def test_what_the_team_was_alerted_of_is_not_handed_on(rina: Chat) -> None:
    await rina.command("catat")
    await rina.press("Telepon")
    await rina.press("Lewati")
    await rina.press("Orang terlantar")
    first = rina.last
    await rina.say("orangnya berdarah2 di depan alfamart jl merdeka sukasari")
    draft = await rina.draft()
    assert draft is not None and draft.ticket_id is not None
    assert "melanjutkan" not in str(rina.labels())
    assert (await rina.press("melanjutkan sendiri", first)).outcome == "no_change"
    assert (await rina.draft()) is not None


async def test_only_a_callers_report_can_be_handed_on_and_a_cancelled_one_cannot(rina: Chat, siti: Chat) -> None:
    await siti.command("lapor")
    assert "melanjutkan" not in str(siti.labels())
    mine = await siti.draft()
    assert mine is not None
    assert (await siti.press_data(f"f:{mine.nonce}:t")).outcome == "no_change"
    await siti.command("batal")
    other = chat_of(rina.stage, person(73, "Ujang"))
    await follow(other, mine.nonce)
    assert "sudah dipakai" in other.last.text

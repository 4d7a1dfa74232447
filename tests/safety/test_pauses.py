"""False reports are counted per account, and a supervisor pauses an account for a time (SOP 3): 112 and 110 are named all
the same, and whoever writes of danger is heard."""

import pytest

from bot.actions.kit.requests import AskNumber
from bot.actions.ticket.pausing import SetPause, ask_pause, press_pause
from bot.clock import DAY, HOUR, MINUTE
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import TicketState
from bot.messages.kit.screen import Screen
from storage.accounts import pauses, people
from storage.system.forgetting import accounts
from storage.ticket import false_reports, notes, tickets
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person
from tests.ticket.shop import REPORTER, Shop, open_shop

PRANKSTER = person(601, "Iseng")


@pytest.fixture
async def shop(stage: Stage) -> Shop:
    shop = await open_shop(stage)
    await stage.write(lambda tx: people.touch(tx, [PRANKSTER], stage.now))
    return shop


async def found_false(shop: Shop, who: Who = PRANKSTER) -> Ticket:
    """One more report of `who` that the team went to see, and nobody was there."""
    ticket = await shop.open(reporters=(who,))
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "false_report", words="tidak ada siapa-siapa")
    assert (await shop.now(ticket)).state is TicketState.FALSE_REPORT
    return ticket


async def pause(shop: Shop, days: int = 3, reason: str = "false", who: Who = PRANKSTER) -> None:
    await shop.stage.act(shop.sari, press_pause, SetPause(shop.sari, who.user_id, days, reason))


async def told(shop: Shop, chat: int, kind: str) -> Screen:
    return (await shop.stage.screens(chat, kind))[-1]


def labels(screen: Screen) -> list[str]:
    return [button.label for row in screen.buttons for button in row]


async def test_the_supervisors_are_told_from_the_second_on(shop: Shop) -> None:
    await found_false(shop)
    assert not await shop.texts(shop.sari.user_id, "people.false_reports")
    await found_false(shop)
    screen = await told(shop, shop.sari.user_id, "people.false_reports")
    assert "punya 2 laporan palsu" in screen.text and "Iseng" in screen.text
    assert labels(screen) == ["⏸ Jeda akun ini…"]
    for someone in (shop.budi, shop.citra):
        assert not await shop.texts(someone.user_id, "people.false_reports"), "who reports is not for responders"


async def test_what_is_taken_back_counts_no_more(shop: Shop) -> None:
    ticket = await found_false(shop)
    await found_false(shop, REPORTER)
    assert await shop.stage.database.read(lambda tx: false_reports.of_account(tx, PRANKSTER.user_id)) == 1
    await shop.press(shop.sari, ticket, "revise", words="ternyata benar")
    assert await shop.stage.database.read(lambda tx: false_reports.of_account(tx, PRANKSTER.user_id)) == 0


async def test_only_who_reported_first_is_counted(shop: Shop) -> None:
    ticket = await shop.open(reporters=(PRANKSTER, REPORTER))
    await shop.stage.write(lambda tx: tx.run("UPDATE reporter SET joined_at = joined_at + 1 WHERE user_id = 501"))
    await shop.claim(shop.budi, ticket)
    await shop.press(shop.budi, ticket, "false_report", words="kosong")
    assert await shop.stage.database.read(lambda tx: false_reports.of_account(tx, REPORTER.user_id)) == 0


async def test_from_the_ticket_to_the_pause_by_buttons(shop: Shop) -> None:
    ticket = await found_false(shop)
    await shop.stage.act(shop.sari, ask_pause, AskNumber(shop.sari, ticket.id))
    ask = await told(shop, shop.sari.user_id, "people.pause")
    assert labels(ask) == ["1 hari", "3 hari", "7 hari", "30 hari"]
    await shop.stage.deliver()
    await shop.stage.act(shop.sari, press_pause, SetPause(shop.sari, PRANKSTER.user_id, 3))
    assert len(labels(await told(shop, shop.sari.user_id, "people.pause"))) == 4
    await shop.stage.deliver()
    await pause(shop)
    line = await told(shop, shop.sari.user_id, "people.pause")
    assert "dijeda sampai" in line.text and "laporan palsu berulang" in line.text and "oleh Sari" in line.text
    await shop.stage.act(shop.sari, ask_pause, AskNumber(shop.sari))
    listed = await told(shop, shop.sari.user_id, "people.pauses")
    assert "Iseng" in listed.text and labels(listed) == ["▶️ Akhiri: Iseng"]


async def begins(shop: Shop, who: Who = PRANKSTER) -> tuple[Chat, str]:
    """/lapor, and what the bot says then."""
    chat = chat_of(shop.stage, who)
    await chat.command("lapor")
    return chat, chat.last.text


async def test_whoever_is_paused_reads_112_and_110_and_until_when(shop: Shop) -> None:
    await pause(shop)
    chat, text = await begins(shop)
    assert await chat.draft() is None
    assert all(word in text for word in ("112", "110", "laporan palsu berulang", "Bila nyawa terancam"))
    assert "Sari" not in text and "Budi" not in text
    other, text = await begins(shop, REPORTER)
    assert await other.draft() is not None, "nobody else is paused"


async def test_danger_is_heard_all_the_same(shop: Shop) -> None:
    await pause(shop)
    chat = chat_of(shop.stage, PRANKSTER)
    await chat.say("tolong ada orang pingsan berdarah di pinggir jalan")
    assert "112" in chat.last.text
    draft = await chat.draft()
    assert draft is not None and draft.answers.urgent
    await chat.say(pin=TANAH_TINGGI)
    await chat.press("Orang terlantar")
    draft = await chat.draft()
    assert draft is not None and draft.ticket_id is not None, "the team is alerted"


async def test_an_open_report_goes_on(shop: Shop) -> None:
    ticket = await shop.open(reporters=(PRANKSTER,))
    await shop.claim(shop.budi, ticket)
    await pause(shop)
    chat = chat_of(shop.stage, PRANKSTER)
    await chat.say("bapaknya pindah ke depan masjid")
    said = await shop.stage.database.read(lambda tx: notes.of_ticket(tx, ticket.id))
    assert [one.text for one in said if one.kind == "from_reporter"] == ["bapaknya pindah ke depan masjid"]


async def test_it_ends_by_itself_and_early(shop: Shop) -> None:
    await pause(shop, days=1)
    shop.stage.now += DAY
    chat, _ = await begins(shop)
    assert await chat.draft() is not None
    await chat.press("Batal")
    await pause(shop, days=30)
    await shop.stage.act(shop.sari, press_pause, SetPause(shop.sari, PRANKSTER.user_id, 0))
    assert "sudah berakhir" in (await told(shop, PRANKSTER.user_id, "report.paused")).text
    shop.stage.now += HOUR
    chat, _ = await begins(shop)
    assert await chat.draft() is not None
    with pytest.raises(Refusal, match="nothing_waits"):
        await shop.stage.act(shop.sari, press_pause, SetPause(shop.sari, PRANKSTER.user_id, 0))
    kinds = await shop.kinds()
    assert kinds.count("account.paused") == 2 and kinds.count("account.pause_ended") == 1


async def test_a_paused_crowd_of_presses_gets_few_answers(shop: Shop) -> None:
    await pause(shop)
    await shop.stage.deliver()
    chat = chat_of(shop.stage, PRANKSTER)
    for _ in range(200):
        await chat.say("ada orang duduk di jalan")
        shop.stage.now += 100
    answers = await shop.stage.database.read(
        lambda tx: tx.one("SELECT count(*) FROM outbox WHERE kind = 'report.paused' AND chat_id = 601")
    )
    assert answers is not None and 1 <= answers[0] <= 2
    shop.stage.now += 11 * MINUTE
    assert "112" in (await begins(shop))[1]


@pytest.mark.parametrize("who", ["budi", "citra"])
async def test_only_a_supervisor_pauses(shop: Shop, who: str) -> None:
    ticket, one = await found_false(shop), getattr(shop, who)
    with pytest.raises(Refusal, match="not_allowed"):
        await shop.stage.act(one, ask_pause, AskNumber(one, ticket.id))
    with pytest.raises(Refusal, match="not_allowed"):
        await shop.stage.act(one, press_pause, SetPause(one, PRANKSTER.user_id, 3, "false"))
    assert await shop.stage.database.read(lambda tx: pauses.all_running(tx, shop.stage.now, 9)) == []


@pytest.mark.parametrize("bad", [(3, "made_up"), (4, "false"), (10**9, "false")])
async def test_made_up_buttons_change_nothing(shop: Shop, bad: tuple[int, str]) -> None:
    with pytest.raises(Refusal, match="stale"):
        await pause(shop, *bad)
    for nobody in (shop.budi, person(999_999, "Tidak Dikenal")):
        with pytest.raises(Refusal, match="nobody_to_pause"):
            await pause(shop, who=nobody)


async def test_the_team_is_not_paused(shop: Shop) -> None:
    operator = await shop.stage.grant(person(21, "Operator"), Role.OPERATOR)
    for _ in range(3):
        await found_false(shop, operator)
    assert not await shop.texts(shop.sari.user_id, "people.false_reports")
    last = await shop.stage.database.read(lambda tx: tickets.highest(tx))
    with pytest.raises(Refusal, match="nobody_to_pause"):
        await shop.stage.act(shop.sari, ask_pause, AskNumber(shop.sari, last))


async def test_an_account_that_is_forgotten_takes_its_pauses_along(shop: Shop) -> None:
    await pause(shop, days=1)
    shop.stage.now += 400 * DAY
    await shop.stage.write(lambda tx: accounts(tx, shop.stage.now - 100 * DAY, 1_000))
    assert await shop.stage.database.read(lambda tx: tx.all("SELECT * FROM account_pause")) == []

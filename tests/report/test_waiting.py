"""A report that has kind and place and never got its last tap: reminded, then sent as it stands (SOP 2)."""

import pytest

from bot.clock import MINUTE
from tests.report.chat import TANAH_TINGGI, Chat, chat_of
from tests.support.stage import Stage, person


@pytest.fixture
def siti(stage: Stage) -> Chat:
    return chat_of(stage, person(7, "Siti"))


async def wait(chat: Chat, minutes: int) -> list[str]:
    """Let the clock go on minute by minute; what was told meanwhile."""
    told: list[str] = []
    for _ in range(minutes):
        await chat.stage.wait(1)
        fresh = [one for one in await chat.stage.screens(chat.who.chat_id) if not one.moot]
        chat.seen += fresh
        told += [one.text for one in fresh]
        await chat.stage.deliver()
    return told


async def ready(chat: Chat) -> None:
    await chat.command("lapor")
    await chat.press("Orang terlantar")
    await chat.say("Jl. Merdeka, Sukasari")


async def test_it_is_reminded_after_three_minutes_and_sent_after_ten(siti: Chat) -> None:
    await ready(siti)
    assert await wait(siti, 2) == []
    [reminder] = await wait(siti, 1)
    assert "belum dikirim" in reminder and "7 menit" in reminder
    assert await wait(siti, 6) == [] and await siti.tickets() == []
    told = await wait(siti, 1)
    [ticket] = await siti.tickets()
    assert ticket.complete and ticket.answers.by_itself
    assert any("TRC-0001" in text and "seperti adanya" in text for text in told)
    assert await siti.draft() is None and await wait(siti, 1) == []


async def test_whoever_goes_on_is_not_hurried(siti: Chat) -> None:
    await ready(siti)
    await wait(siti, 2)
    await siti.say("orangnya tidur, kakinya bengkak")
    assert await wait(siti, 2) == []
    assert any("belum dikirim" in text for text in await wait(siti, 1))
    await wait(siti, 5)
    await siti.say("pakai baju merah")
    await wait(siti, 2)
    assert await siti.tickets() == []
    assert any("belum dikirim" in text for text in await wait(siti, 1))
    await wait(siti, 7)
    assert len(await siti.tickets()) == 1


async def test_what_was_sent_or_given_up_is_not_sent_again(siti: Chat) -> None:
    await ready(siti)
    await siti.press("Kirim")
    await wait(siti, 12)
    assert len(await siti.tickets()) == 1
    await ready(siti)
    await siti.command("batal")
    await siti.press("Ya, batalkan")
    await wait(siti, 12)
    assert len(await siti.tickets()) == 1


async def test_without_a_place_nothing_is_sent(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await wait(siti, 12)
    assert await siti.tickets() == [] and await siti.draft() is not None


async def test_an_urgent_one_is_with_the_team_at_once_and_complete_after_ten_minutes(siti: Chat) -> None:
    await siti.command("lapor")
    await siti.press("mengamuk")
    await siti.say(pin=TANAH_TINGGI)
    [ticket] = await siti.tickets()
    assert not ticket.complete
    await wait(siti, 10)
    [ticket] = await siti.tickets()
    assert ticket.complete and not ticket.answers.gave_up


async def test_what_fell_due_while_the_bot_was_down_is_reminded_first(siti: Chat) -> None:
    await ready(siti)
    siti.stage.now += 60 * MINUTE
    assert any("belum dikirim" in text for text in await wait(siti, 1))
    assert await siti.tickets() == []
    await wait(siti, 7)
    assert len(await siti.tickets()) == 1

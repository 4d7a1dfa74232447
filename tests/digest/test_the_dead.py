"""The dead stand in the digest until the grave, under what they wait for (SOP 5, 7)."""

import html
import re

import pytest

from bot.domain.case.person import PersonRow
from tests.digest.desk import HOUR, Desk, instant

DAY = 24 * HOUR


async def dangers(desk: Desk) -> list[str]:
    """The lines of today's digest that say what is at risk, with their tickets."""
    await desk.press(desk.ward.sari, "rk::today")
    await desk.loop.sweep()
    shown = (await desk.summaries(desk.ward.sari))[-1].text
    lines = html.unescape(re.sub(r"<[^>]+>", "", shown)).split("\n")
    await desk.stage.deliver()
    return [line for line in lines if re.match("[🕯⚰⏳✉•✅]", line)]


async def waiting_for(desk: Desk) -> str:
    """What the list behind the line says of the one who waits."""
    await desk.press(desk.ward.sari, "rl::graves.")
    shown = (await desk.stage.screens(13, "digest.list"))[-1].text
    await desk.stage.deliver()
    return shown


async def someone(desk: Desk) -> PersonRow:
    """Died on 5 July at 10.00 in the hospital; the letters are there, the rite is decided."""
    one = await desk.ward.recorded(await desk.ward.brought("rsud"))
    await desk.ward.died(one)
    await desk.ward.letters(one)
    await desk.ward.religion(one)
    return one


async def waits(desk: Desk, days: float) -> None:
    """The clock goes on, and rings."""
    await desk.ward.wait(days * 24)


async def test_whoever_is_ready_stands_there_each_day_until_the_grave(desk: Desk) -> None:
    one = await someone(desk)
    assert not [line for line in await dangers(desk) if line.startswith("⚰")]
    await waits(desk, 3)
    for day in (1, 2, 3):
        await waits(desk, 1)
        found = await dangers(desk)
        assert "⚰️ Jenazah menunggu makam/keluarga: 1" in "".join(found), found
        assert f"siap, {day} hari" in await waiting_for(desk)
        assert not [line for line in found if line.startswith("⏳")], "no search ends today that ended days ago"
    nonce = await desk.ward.proposed(one)
    assert "konfirmasi" in await waiting_for(desk)
    await desk.ward.decided(desk.ward.sari, nonce)
    assert "⚰" not in "".join(await dangers(desk))


async def test_a_search_ends_on_its_own_day_only(desk: Desk) -> None:
    await someone(desk)
    await waits(desk, 2.9)
    assert "⏳ Masa pencarian habis hari ini: 1" in await dangers(desk)
    desk.stage.now = instant("2023-07-09 00:05")
    assert "⏳" not in "".join(await dangers(desk))


async def test_an_open_lock_and_a_known_family_are_no_end(desk: Desk) -> None:
    one = await someone(desk)
    await desk.run("UPDATE death SET override_at = :now, override_by = 13", now=desk.stage.now)
    assert "⚰️ Jenazah menunggu makam/keluarga: 1" in "".join(await dangers(desk))
    await desk.run("UPDATE death SET override_at = NULL, override_by = NULL")
    await desk.ward.card(desk.ward.budi, one, "fam")
    await desk.ward.say(desk.ward.budi, "Rudi, anak kandung")
    await waits(desk, 5)
    assert "⚰️ Jenazah menunggu makam/keluarga: 1" in "".join(await dangers(desk))
    assert "keluarga, 5 hari" in await waiting_for(desk)
    await desk.ward.left(one)
    assert "⚰" not in "".join(await dangers(desk))


async def test_nobody_decided_on_the_rite(desk: Desk) -> None:
    one = await desk.ward.recorded(await desk.ward.brought("rsud"))
    await desk.ward.died(one)
    await desk.ward.letters(one)
    await waits(desk, 4)
    assert "agama?, " in await waiting_for(desk)


@pytest.mark.parametrize("closed", [False, True])
async def test_a_body_whose_death_nobody_recorded(desk: Desk, *, closed: bool) -> None:
    """Brought to a place and closed by habit: nothing else of it ever falls due."""
    ward, shop = desk.ward, desk.ward.shop
    ticket = await desk.report("jenazah")
    await shop.claim(ward.budi, ticket)
    await shop.press(ward.budi, ticket, "arrive")
    await shop.press(ward.budi, ticket, "handle", value="rsud")
    if closed:
        await shop.press(ward.budi, ticket, "finish")
    for _ in range(3):
        await waits(desk, 1)
        found = await dangers(desk)
        assert "🕯 Jenazah dibawa, kematian belum dicatat: 1" in "".join(found), found
        assert not [line for line in found if line.startswith("✅")]
    one = await ward.recorded(ticket)
    await ward.card(ward.budi, one, "die")
    await ward.choose(ward.budi, one, "die", "found") if await ward.asked(ward.budi) == "die" else None
    await ward.choose(ward.budi, one, "died_at", "-u")
    await ward.choose(ward.budi, one, "died_where", "rsud") if await ward.asked(ward.budi) == "died_where" else None
    await ward.choose(ward.budi, one, "died_sure", "yes")
    assert "🕯" not in "".join(await dangers(desk))

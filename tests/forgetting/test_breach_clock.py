"""The 3 × 24 hours of a breach (UU 27/2022 art. 46): started in the chat, reminded of until both are told, never lost."""

import json
from dataclasses import replace

import pytest

from bot.actions.kit.requests import AskNumber, AskWith
from bot.actions.system.breach import PressBreach, ask_breach, press_breach, show_schedule
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.system.breach import DAY_MS, HOUR_MS, STEPS_H, next_step
from storage.system import breach_clock
from tests.family.cases import buttons
from tests.support.stage import TEAM, Stage, person

HOUR = 60  # minutes


@pytest.fixture
async def sari(stage: Stage) -> Who:
    await stage.grant(person(15, "Dewi"), Role.ADMIN)
    return await stage.grant(person(13, "Sari"), Role.SUPERVISOR)


async def told(stage: Stage, user_id: int) -> list[str]:
    """What waits in a chat; it is delivered after."""
    found = [one.text for one in await stage.screens(user_id, "breach.clock")]
    await stage.deliver()
    return found


async def test_all_leads_are_reminded_step_by_step_and_then_daily(stage: Stage, sari: Who) -> None:
    await stage.act(sari, press_breach, PressBreach(sari, "new"))
    for lead in (13, 15):
        [first] = [one.text for one in await stage.screens(lead, "breach.clock")]
        assert "Sisa 72 jam" in first and "☐ Komdigi" in first
    await stage.deliver()
    begun, rang = stage.now, []
    for _ in range(6 * 24):
        await stage.wait(HOUR)
        if texts := await told(stage, 15):
            rang.append(((stage.now - begun) // HOUR_MS, texts))
    assert [hours for hours, _ in rang] == [*STEPS_H, 96, 120, 144]
    assert all(len(texts) == 1 for _, texts in rang)
    assert "Lewat 24 jam" in rang[-3][1][0]


async def test_after_days_without_the_bot_it_rings_once_and_goes_on(stage: Stage, sari: Who) -> None:
    await stage.act(sari, press_breach, PressBreach(sari, "new"))
    await stage.deliver()
    await stage.wait(5 * 24 * HOUR)
    assert len(await told(stage, 13)) == 1
    await stage.wait(24 * HOUR)
    assert len(await told(stage, 13)) == 1


async def test_it_ends_when_both_are_told_and_says_who_noted_it(stage: Stage, sari: Who) -> None:
    dewi = person(15, "Dewi")
    await stage.act(sari, press_breach, PressBreach(sari, "new"))
    await stage.deliver()
    await stage.act(dewi, press_breach, PressBreach(dewi, "p", 1))
    with pytest.raises(Refusal, match="nothing_waits"):
        await stage.act(sari, press_breach, PressBreach(sari, "p", 1))
    [shown] = await stage.screens(13, "breach.clock")
    assert "☑️ Orang yang terdampak" in shown.text and "Dewi" in shown.text
    assert [one.data for one in buttons(shown)] == ["brc::a.1", "brc::x.1"]
    await stage.deliver()
    await stage.wait(25 * HOUR)
    assert len(await told(stage, 13)) == 1, "the authority still waits"
    await stage.act(sari, press_breach, PressBreach(sari, "a", 1))
    [done] = await stage.screens(15, "breach.clock")
    assert "Semua sudah diberi tahu" in done.text and not done.buttons
    await stage.deliver()
    await stage.wait(30 * 24 * HOUR)
    assert await told(stage, 13) == []
    with pytest.raises(Refusal, match="nothing_waits"):
        await stage.act(sari, press_breach, PressBreach(sari, "x", 1))
    marked = [(one.kind, json.loads(one.data)) for one in await stage.events() if one.kind.startswith("data.breach")]
    assert [kind for kind, _ in marked] == ["data.breach_begun", "data.breach_told", "data.breach_told"]
    assert [data.get("by") for _, data in marked[1:]] == [15, 13]


async def test_it_may_be_known_since_earlier_and_may_be_none(stage: Stage, sari: Who) -> None:
    await stage.act(sari, ask_breach, AskWith(sari, "kemarin 07.00"))
    one = await stage.write(lambda tx: breach_clock.get(tx, 1))
    assert one is not None and stage.now - 2 * DAY_MS < one.known_at < stage.now - DAY_MS / 2
    await stage.deliver()
    for words in ("besok jam 9", "entahlah"):
        with pytest.raises(Refusal, match="breach_moment"):
            await stage.act(sari, ask_breach, AskWith(sari, words))
    await stage.act(sari, press_breach, PressBreach(sari, "x", 1))
    [shown] = await stage.screens(13, "breach.clock")
    assert "bukan kebocoran" in shown.text
    await stage.deliver()
    await stage.wait(10 * 24 * HOUR)
    assert await told(stage, 15) == []


async def test_jadwal_alone_shows_what_runs(stage: Stage, sari: Who) -> None:
    with pytest.raises(Refusal, match="which_ticket"):
        await stage.act(sari, show_schedule, AskNumber(sari, None))
    await stage.act(sari, press_breach, PressBreach(sari, "new"))
    await stage.deliver()
    await stage.act(sari, show_schedule, AskNumber(sari, None))
    assert len(await told(stage, 13)) == 1
    budi = await stage.grant(person(11, "Budi"), Role.PETUGAS)
    with pytest.raises(Refusal, match="which_ticket"):
        await stage.act(budi, show_schedule, AskNumber(budi, None))


async def test_only_leads_and_only_in_private(stage: Stage, sari: Who) -> None:
    budi = await stage.grant(person(11, "Budi"), Role.PETUGAS)
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(budi, ask_breach, AskWith(budi))
    group = replace(sari, chat_id=TEAM)
    with pytest.raises(Refusal, match="private_only"):
        await stage.act(group, ask_breach, AskWith(group))
    with pytest.raises(Refusal, match="stale"):
        await stage.act(sari, press_breach, PressBreach(sari, "p", 9))


def test_the_next_step_lies_ahead() -> None:
    assert next_step(0, 0) == 24 * HOUR_MS and next_step(0, 24 * HOUR_MS) == 48 * HOUR_MS
    assert next_step(0, 71 * HOUR_MS) == 72 * HOUR_MS and next_step(0, 80 * HOUR_MS) == 104 * HOUR_MS

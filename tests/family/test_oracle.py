"""The family search is no oracle (SOP 9): whoever looks for somebody hears the same at the same pace, whether somebody may
be meant, nobody is, the team said no, the person found said no, or is not to be disclosed."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.actions.case.routes import press as press_case
from bot.actions.family.proposals import press_match
from bot.actions.family.public_notice import compose
from bot.actions.kit.requests import AskNumber, PressOn
from bot.domain.case.person import CaseState
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from storage.case import persons
from storage.family import proposals
from storage.kit.sqlite import Tx
from tests.family.cases import SUKARJO, Relative, record, relative
from tests.support.stage import Stage, open_stage, person

DAY_MIN = 24 * 60
SITI = person(501, "Siti")
SARI = person(13, "Sari")


@pytest.fixture
def siti(stage: Stage) -> Relative:
    """Who looks for somebody."""
    return relative(stage, SITI)


async def press(stage: Stage, who: Who, act: str) -> None:
    """Something is decided about the newest proposal."""
    [one] = await stage.write(lambda tx: proposals.of_search(tx, 1))
    await stage.act(who, press_match, PressOn(who, one.nonce, act))


async def hide(stage: Stage, arg: str = "hide.on") -> None:
    """A supervisor says: not to be disclosed (`hide.off`: any more)."""
    one = await stage.write(lambda tx: persons.get(tx, 1))
    assert one is not None
    await stage.act(SARI, press_case, PressOn(SARI, one.nonce, arg))


async def nobody(stage: Stage) -> None:
    """Nobody like that was found."""


async def proposed(stage: Stage) -> None:
    """Somebody may be meant, and nobody has looked yet."""
    await record(stage, SUKARJO, holder=11)


async def rejected(stage: Stage) -> None:
    await proposed(stage)
    await press(stage, SARI, "r1")


async def not_asked(stage: Stage) -> None:
    """The team says yes; the person found has not been asked."""
    await proposed(stage)
    await press(stage, SARI, "a1")


async def not_willing(stage: Stage) -> None:
    await not_asked(stage)
    await press(stage, SARI, "cn")


async def hidden(stage: Stage) -> None:
    await proposed(stage)
    await hide(stage)


WORLDS: tuple[Callable[[Stage], Awaitable[None]], ...] = (proposed, rejected, not_asked, not_willing, hidden)


async def heard_in(stage: Stage, siti: Relative, world: Callable[[Stage], Awaitable[None]]) -> list[tuple[int, str]]:
    """Everything that the relative's chat gets in three weeks: when, and what."""
    await siti.search_for_sukarjo()
    began, heard = stage.now, [(0, siti.last.text)]
    for day in range(21):
        if day == 2:
            await world(stage)
        heard += [(stage.now - began, one.text) for one in await stage.screens(siti.who.user_id)]
        await stage.deliver()
        await siti.mine()
        heard.append((stage.now - began, siti.last.text))
        await stage.wait(DAY_MIN)
    return heard


@pytest.mark.parametrize("world", WORLDS)
async def test_the_same_answer_at_the_same_pace(
    tmp_path: Path, stage: Stage, siti: Relative, world: Callable[[Stage], Awaitable[None]]
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = await open_stage(elsewhere)
    try:
        for one in (stage, other):
            await one.grant(SARI, Role.SUPERVISOR)
        unfound = await heard_in(other, relative(other, SITI), nobody)
    finally:
        await other.database.close()
    heard = await heard_in(stage, siti, world)
    assert heard == unfound
    assert sum("masih berjalan. Setiap orang" in text for _, text in heard) == 2, "an answer comes, at its pace"
    assert not any("oekardjo" in text or "memeriksa" in text for _, text in heard)


async def test_the_relatives_hear_once_the_person_agrees(stage: Stage, siti: Relative) -> None:
    """And it is on record who asked and what was said; a no may become a yes, a yes stays one."""
    await stage.grant(SARI, Role.SUPERVISOR)
    await siti.search_for_sukarjo()
    await not_willing(stage)
    assert await stage.screens(siti.who.user_id, "family.answer") == []
    await press(stage, SARI, "cy")
    assert len(await stage.screens(siti.who.user_id, "family.answer")) == 1
    for again in ("cn", "cy", "cx"):
        with pytest.raises(Refusal, match="match_decided"):
            await press(stage, SARI, again)
    said = [one.data for one in await stage.events() if one.kind == "search.consent"]
    assert ["no" in said[0], "yes" in said[1], len(said)] == [True, True, 2]


async def test_no_consent_before_an_acceptance_and_none_by_strangers(stage: Stage, siti: Relative) -> None:
    await stage.grant(SARI, Role.SUPERVISOR)
    budi = await stage.grant(person(11, "Budi"), Role.PETUGAS)
    await siti.search_for_sukarjo()
    await proposed(stage)
    with pytest.raises(Refusal, match="not_accepted"):
        await press(stage, SARI, "cy")
    await press(stage, SARI, "a1")
    with pytest.raises(Refusal, match="not_allowed"):
        await press(stage, siti.who, "cy")
    with pytest.raises(Refusal, match="not_allowed"):
        await press(stage, budi, "cx")
    assert await stage.screens(siti.who.user_id, "family.answer") == []


@pytest.mark.parametrize("who", ["dead", "child"])
async def test_the_dead_and_children_are_not_asked(stage: Stage, siti: Relative, who: str) -> None:
    await stage.grant(SARI, Role.SUPERVISOR)
    await siti.search_for_sukarjo()
    await proposed(stage)

    def change(tx: Tx) -> None:
        if who == "dead":
            persons.put(tx, 1, state=CaseState.DEAD, place=None, since=None)
        else:
            persons.say(tx, 1, "age", "12-14", by=13, now=stage.now)

    await stage.write(change)
    await press(stage, SARI, "a1")
    assert len(await stage.screens(siti.who.user_id, "family.answer")) == 1


async def test_not_to_be_disclosed_is_compared_with_nobody_and_published_nowhere(stage: Stage, siti: Relative) -> None:
    await stage.grant(SARI, Role.SUPERVISOR)
    await proposed(stage)
    await hide(stage)
    await siti.search_for_sukarjo()
    assert await stage.write(lambda tx: proposals.of_search(tx, 1)) == []
    with pytest.raises(Refusal, match="nobody_recorded"):
        await stage.act(SARI, compose, AskNumber(SARI, 1))
    await hide(stage, "hide.off")
    assert len(await stage.write(lambda tx: proposals.of_search(tx, 1))) == 1


async def test_only_supervisors_set_and_see_it(stage: Stage) -> None:
    await stage.grant(SARI, Role.SUPERVISOR)
    budi = await stage.grant(person(11, "Budi"), Role.PETUGAS)
    await proposed(stage)
    one = await stage.write(lambda tx: persons.get(tx, 1))
    assert one is not None
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(budi, press_case, PressOn(budi, one.nonce, "hide.on"))
    await hide(stage)
    await stage.deliver()
    for who in (SARI, budi):
        await stage.act(who, press_case, PressOn(who, one.nonce, "open"))
    [hers], [his] = [await stage.screens(who.user_id, "person.card") for who in (SARI, budi)]
    assert "Jangan diungkap" in hers.text and "diungkap" not in his.text
    assert not any("diungkap" in button.label for row in his.buttons for button in row)

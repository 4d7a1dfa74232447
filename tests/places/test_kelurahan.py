"""The kelurahan of a report: a guess says so everywhere, and the team says which it is."""

import json

import pytest

from bot.actions.kit.requests import AskNumber, PressOn
from bot.actions.report.geocoding import SetArea, pick_place, set_area
from bot.actions.ticket.lookup import mine
from bot.domain.figures.digest import Stretch
from bot.domain.kit.people import Role, Who
from bot.domain.kit.refusals import Refusal
from bot.domain.places.geocoding import short_key
from bot.domain.ticket.refusals import NoSuchArea
from bot.messages.kit.registry import Sight, draw
from bot.messages.kit.screen import Screen
from bot.texts.catalog import texts
from storage.accounts import people
from storage.figures.figures import courses
from storage.kit.outbox import OutboxRow
from storage.kit.sqlite import Tx
from tests.places.finding import BUDI, RUDI, SITI, Finding, finding, north
from tests.report.chat import chat_of
from tests.support.stage import TEAM, Stage, person

HADI = person(12, "Hadi Kepala Seksi")
GUESS = "(<i>perkiraan</i>)"


async def _card(stage: Stage) -> Screen:
    """The card in the team's group as it looks now."""

    def drawn(tx: Tx) -> Screen:
        letter = OutboxRow(1, TEAM, "team.card", {"ticket": 1}, 1, None, False, 1, stage.now, None)
        return draw(Sight(tx, letter, texts("id"), stage.now, stage.rules, stage.city))

    return await stage.write(drawn)


@pytest.fixture
async def found(stage: Stage) -> Finding:
    """A report with a pin where the city has no boundaries, claimed by Budi."""
    await stage.grant(HADI, Role.SUPERVISOR)
    await stage.grant(RUDI, Role.PETUGAS)
    made = await finding(stage, live=False)
    assert GUESS in (await _card(stage)).text
    await made.move("claim")
    return made


async def _areas(found: Finding) -> list[tuple[str, bool]]:
    """The kelurahan that figures count, and whether each is a guess."""
    now = found.stage.now
    rows = await found.stage.database.read(lambda tx: courses(tx, Stretch(0, now + 1)))
    return [(one.area_code or "", one.guessed) for one in rows]


async def _name(found: Finding, who: Who, name: str) -> None:
    await found.stage.act(who, set_area, SetArea(who, 1, name))


async def test_a_guess_is_called_one_and_the_holder_says_which_it_is(found: Finding) -> None:
    before = await found.ticket()
    assert await _areas(found) == [(before.area_code, True)]
    await found.stage.act(BUDI, mine, AskNumber(BUDI))
    [card] = await found.shown(BUDI, "work.card")
    labels = [button.label for row in card.buttons for button in row if button.label.startswith("🏘")]
    assert GUESS in card.text and len(labels) == len(before.answers.areas) > 1
    picked = before.answers.areas[1]
    await found.stage.act(BUDI, pick_place, PressOn(BUDI, before.nonce, short_key(picked)))
    assert await _areas(found) == [(picked, False)]
    [event] = [one for one in await found.stage.events() if one.kind == "ticket.area_set"]
    assert json.loads(event.data) == {"area": picked, "former": before.area_code}
    shown = [await found.stage.screens(chat, kind) for chat, kind in ((TEAM, "team.card"), (BUDI.user_id, "work.card"))]
    assert shown[0] and shown[1]
    assert not [one.text for screens in shown for one in screens if "perkiraan" in one.text]


async def test_a_supervisor_names_it_by_a_command_and_nobody_else_does(found: Finding) -> None:
    await found.stage.write(lambda tx: people.set_member(tx, TEAM, SITI.user_id, False, found.stage.now))
    for who in (RUDI, SITI):
        with pytest.raises(Refusal):
            await _name(found, who, "Sukasari")
    with pytest.raises(Refusal) as unknown:
        await _name(found, HADI, "Negeri Dongeng")
    assert isinstance(unknown.value.reason, NoSuchArea)
    await _name(found, HADI, "Sukasari")
    ticket = await found.ticket()
    area = found.stage.city.area(ticket.area_code)
    assert area is not None and (area.kelurahan, ticket.answers.area_estimated) == ("Sukasari", False)
    assert (ticket.lat_e6, ticket.lng_e6) != (None, None), "the pin stays where it is"
    assert "Kelurahan laporan" in (await found.shown(HADI, "work.noted"))[-1].text


async def test_a_kelurahan_that_was_picked_stays_until_the_pin_is_elsewhere(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.say(pin=(-6.1729, 106.6508))
    await siti.press("Orang terlantar")
    near = (await siti.answers()).areas
    name = stage.city.area(near[1])
    assert name is not None
    await siti.press(name.kelurahan)
    await siti.say(pin=north(40))
    assert ((await siti.answers()).area_code, (await siti.answers()).areas) == (near[1], ())
    await siti.say(pin=north(6_000))
    moved = await siti.answers()
    assert moved.area_code != near[1] and moved.area_estimated


async def test_the_groups_card_says_what_may_be_meant(stage: Stage) -> None:
    siti = chat_of(stage, SITI)
    await siti.command("lapor")
    await siti.press("Orang terlantar")
    await siti.say("Jl Raya Cipondo nomer 5")
    offered = (await siti.answers()).areas
    assert offered and (await siti.answers()).area_code is None
    await siti.press("Kirim")
    card = await _card(stage)
    assert "Mungkin Kel. Cipondoh" in card.text and GUESS in card.text

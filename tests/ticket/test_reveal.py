"""Revealed where the work is: in the group, to whoever claimed and to nobody else (Bot API 10.2 and later). Everything
that is sent and comes is judged by aiogram's models of Bot API 10.3."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from simulator import Person, ShownMessage, sample_photo
from tests.support.aiogram_check import check_everything
from tests.support.harness import Sigap, sigap_running

PLACE = (-6.1746, 106.6425)
REVEALED = "Hanya Anda yang melihatnya"
ON = {"SIGAP_TEAM__REVEAL_IN_GROUP": "true"}


@pytest.fixture
async def revealing(tmp_path: Path) -> AsyncIterator[Sigap]:
    """A bot with the setting on."""
    async with sigap_running(tmp_path, started=False) as sigap:
        check_everything(sigap.tg)
        await sigap.start(ON)
        yield sigap
        sigap.tg.check()


async def reported(sigap: Sigap) -> ShownMessage:
    """A resident has reported with a photo; the card is in the group."""
    ani = sigap.tg.person("Ani")
    ani.send_location(*PLACE)
    ani.press(await ani.wait_for("ingin Bapak/Ibu laporkan"), "Orang terlantar")
    await ani.wait_for("Bagaimana kondisinya")
    ani.send_photo(sample_photo(3))
    await sigap.until("SELECT count(*) FROM attachment")
    ani.press(await ani.wait_for("Bagaimana kondisinya"), "Kirim")
    await ani.wait_for("sudah sampai ke tim")
    return next(one for one in reversed(sigap.group.messages()) if "Orang terlantar" in one.text)


def alone(person: Person, sigap: Sigap) -> list[ShownMessage]:
    """What this person alone sees in the group."""
    return [one for one in person.chat(sigap.group) if one.alone]


async def shown(sigap: Sigap, person: Person) -> list[ShownMessage]:
    """The pin and the photo that a claim brings, in the group, once both are there."""
    await person.wait_for(REVEALED, chat=sigap.group)
    for kind in ("location", "photo"):
        await person.wait_for(lambda one, kind=kind: one.alone and one.kind == kind, chat=sigap.group)
    return alone(person, sigap)


async def seen_by_the_bot_alone(sigap: Sigap, person: Person) -> None:
    """The group's own menu, which says of commands that only the bot sees them, has taken the place of the general one."""
    await sigap.tg.wait_until(
        lambda: any(one.get("is_ephemeral") for one in person.commands(sigap.group)), what="the group's menu"
    )


async def test_whoever_claims_sees_pin_and_photo_in_the_group_and_nobody_else_does(revealing: Sigap) -> None:
    sigap = revealing
    budi, citra = sigap.responders("Budi", "Citra")
    budi.start()
    card = await reported(sigap)
    before = [one.id for one in sigap.group.messages()]
    budi.press(card, "Ambil")
    assert [one.kind for one in await shown(sigap, budi)] == ["text", "location", "photo"]
    assert all(one.protected for one in alone(budi, sigap)[1:]) and alone(budi, sigap)[2].spoiler
    assert alone(citra, sigap) == [] and [one.id for one in sigap.group.messages()] == before
    await budi.wait_for(lambda one: one.kind == "photo")  # the durable copies
    assert any(one.kind == "location" for one in budi.chat())
    assert sigap.tg.private(citra).visible() == []
    await sigap.until("SELECT count(*) = 4 FROM event WHERE kind IN ('ticket.pin_shown', 'ticket.file_shown')")
    viewers = sigap.db("SELECT DISTINCT json_extract(data, '$.viewer') FROM event WHERE kind LIKE 'ticket.%_shown'")
    assert [int(row[0]) for row in viewers] == [budi.id]


async def test_a_claimed_card_keeps_a_grey_button_that_does_nothing(revealing: Sigap) -> None:
    sigap = revealing
    budi, citra = sigap.responders("Budi", "Citra")
    budi.start()
    card = await reported(sigap)
    budi.press(card, "Ambil")
    await citra.wait_for(lambda one: one.buttons == [[{"text": "✅ Sudah diambil", "disabled": {}}]], chat=sigap.group)
    budi.press(await budi.wait_for("di tangan Anda"), "Lepas")
    again = await citra.wait_for(lambda one: "Ambil" in str(one.buttons), chat=sigap.group)
    assert "disabled" not in str(again.buttons)


async def test_given_back_it_is_gone_from_the_group_too(revealing: Sigap) -> None:
    sigap = revealing
    [budi] = sigap.responders("Budi")
    budi.start()
    budi.press(await reported(sigap), "Ambil")
    await shown(sigap, budi)
    await sigap.until("SELECT count(*) = 3 FROM posted WHERE subject LIKE 'aside:%'")
    budi.press(await budi.wait_for("di tangan Anda"), "Lepas")
    await sigap.tg.wait_until(lambda: not alone(budi, sigap), what="nothing is left")
    await sigap.until("SELECT NOT EXISTS (SELECT 1 FROM posted WHERE subject LIKE 'aside:%')")
    assert not sigap.db("SELECT 1 FROM outbox WHERE state = 'never'")


async def test_a_refused_command_is_answered_to_its_writer_alone(revealing: Sigap) -> None:
    sigap = revealing
    budi, citra = sigap.responders("Budi", "Citra")
    budi.start()
    budi.press(await reported(sigap), "Ambil")
    await shown(sigap, budi)
    before = [one.id for one in sigap.group.messages()]
    await seen_by_the_bot_alone(sigap, citra)
    citra.send_text("/ambil 1", sigap.group)  # the menu says that only the bot sees it
    await citra.wait_for(lambda one: one.alone and "Budi" in one.text, chat=sigap.group)
    citra.send_text("/selesai 1", sigap.group)  # this one everybody sees, and its refusal only Citra
    await sigap.tg.wait_until(lambda: len(alone(citra, sigap)) == 3, what="the second refusal")
    assert [one.id for one in sigap.group.messages()][len(before) :] == [budi.chat(sigap.group)[-1].id]
    assert not [one for one in alone(budi, sigap) if "Citra" in one.text]


async def test_what_only_the_bot_sees_is_answered_to_its_writer_alone(revealing: Sigap) -> None:
    sigap = revealing
    budi, citra = sigap.responders("Budi", "Citra")
    await reported(sigap)
    await seen_by_the_bot_alone(sigap, budi)
    before = len(sigap.group.messages())
    budi.send_text("/tiket 1", sigap.group)
    card = await budi.wait_for(lambda one: one.alone and "TRC-0001" in one.text, chat=sigap.group)
    assert str(PLACE[0]) not in card.text  # not more than the group may see
    assert len(sigap.group.messages()) == before and alone(citra, sigap) == []


async def test_who_is_offline_has_the_private_copy(revealing: Sigap) -> None:
    sigap = revealing
    [budi] = sigap.responders("Budi")
    budi.start()
    card = await reported(sigap)
    budi.user.online = False
    budi.press(card, "Ambil")
    await budi.wait_for(lambda one: one.kind == "photo")
    await sigap.until("SELECT count(*) = 3 FROM posted WHERE subject LIKE 'aside:%'")
    assert alone(budi, sigap) == [] and any(one.kind == "location" for one in budi.chat())


async def test_a_bot_that_is_no_administrator_has_the_press_to_show_for_it(revealing: Sigap) -> None:
    sigap = revealing
    sigap.group.demote_bot()
    [budi] = sigap.responders("Budi")
    budi.start()
    budi.press(await reported(sigap), "Ambil")
    assert len(await shown(sigap, budi)) == 3


@pytest.mark.parametrize("setting", [ON, {}], ids=["on", "off"])
async def test_a_server_that_does_not_know_it_changes_nothing(tmp_path: Path, setting: dict[str, str]) -> None:
    """The danger: such a server would show the exact pin to all."""
    async with sigap_running(tmp_path, started=False) as sigap:
        sigap.tg.api.ephemeral = False
        await sigap.start(setting)
        budi, citra = sigap.responders("Budi", "Citra")
        budi.start()
        card = await reported(sigap)
        budi.press(card, "Ambil")
        await budi.wait_for(lambda one: one.kind == "photo")
        await citra.wait_for("Budi", chat=sigap.group)
        await sigap.until("SELECT NOT EXISTS (SELECT 1 FROM outbox WHERE state IN ('waiting', 'leased'))")
        assert {one.kind for one in sigap.group.messages() if one.from_bot} == {"text"}
        assert not any(REVEALED in one.text for one in sigap.group.messages()) and not card.buttons
        citra.send_text("/selesai 1", sigap.group)
        await citra.wait_for("Budi", chat=sigap.group, since=sigap.tg.world.seq)
        assert not sigap.db("SELECT 1 FROM outbox WHERE state = 'never'")


async def test_off_by_default(sigap: Sigap) -> None:
    [budi] = sigap.responders("Budi")
    budi.start()
    card = await reported(sigap)
    budi.press(card, "Ambil")
    await budi.wait_for(lambda one: one.kind == "photo")
    await sigap.tg.wait_until(lambda: not card.buttons, what="the button is gone")
    assert alone(budi, sigap) == [] and not any("receiver_user_id" in call.params for call in sigap.tg.calls)

"""A notice needs a second person's yes, also where there is one supervisor only (SOP 5)."""

import pytest

from bot.actions.accounts.invitations import Revoke, revoke
from bot.actions.family.public_notice import compose, press_notice
from bot.actions.family.second_yes import TIMES, decide_second
from bot.actions.kit import follow_ups
from bot.actions.kit.requests import AskNumber, PressAct
from bot.actions.kit.scene import Action, Reply, Scene
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from storage.accounts import people
from storage.case import persons
from storage.family import known, notices
from storage.family.notices import Notice
from tests.family.cases import SUKARJO, Desk, buttons, record
from tests.support.stage import TEAM, Stage, person

HALF_A_DAY = 12 * 60 + 1  # minutes


@pytest.fixture
async def sari(stage: Stage) -> Desk:
    """The one supervisor of the city; no admin."""
    return Desk(stage, await stage.grant(person(13, "Sari"), Role.SUPERVISOR))


async def admin(sari: Desk, number: int = 15) -> Desk:
    """An admin's chat."""
    return Desk(sari.stage, await sari.stage.grant(person(number, "Dewi"), Role.ADMIN))


async def proposed(sari: Desk) -> Notice:
    """Sari has proposed a notice."""
    number = await record(sari.stage, SUKARJO)
    await sari.settle(compose, AskNumber(sari.who, number))
    await sari.press("Lihat pratinjau")
    await sari.press("Terbitkan")
    await pressed(sari, press_notice, PressAct(sari.who, (await now(sari)).nonce, "y", "0"))
    return await now(sari)


async def pressed(desk: Desk, action: Action, command: object) -> str:
    """What a press comes to; what it told waits to be looked at."""
    await desk.stage.deliver()
    settled = await desk.stage.settle(desk.who, action, command, "p")
    desk.seen += [one for one in await desk.stage.screens(desk.who.chat_id) if not one.moot]
    return settled.outcome


async def now(desk: Desk) -> Notice:
    """The notice as it is."""
    found = await desk.stage.write(lambda tx: notices.get(tx, 1))
    assert found is not None
    return found


async def kinds(desk: Desk) -> list[str]:
    """What happened, in order."""
    return [event.kind for event in await desk.stage.events()]


async def test_without_another_supervisor_the_admin_is_asked(sari: Desk) -> None:
    dewi = await admin(sari)
    notice = await proposed(sari)
    assert "menunggu persetujuan</b> Dewi" in sari.last.text
    [asked] = await sari.stage.screens(dewi.who.user_id, "notice.for_admin")
    assert "Sari mengusulkan" in asked.text and "Laki-laki" in asked.text
    assert not any(one in asked.text for one in ("Mr X", "Soekardjo", "Tanah Tinggi")), "more than will be public"
    assert [one.label for one in buttons(asked)] == ["Setuju, terbitkan", "Tidak setuju"]
    yes = PressAct(dewi.who, notice.nonce, "s", str(notice.version))
    assert await pressed(dewi, decide_second, yes) == "published"
    assert (await now(sari)).public and "notice.admins_asked" in await kinds(sari)
    assert len(await sari.stage.screens(TEAM, "notice.text")) == 1
    assert any("sudah terbit" in one.text for one in await sari.stage.screens(sari.who.user_id, "notice.form"))
    assert (await dewi.settle(decide_second, yes, "p")).outcome == "refused:notice_over"


async def test_nobody_else_at_all_is_said_with_what_to_do(sari: Desk) -> None:
    notice = await proposed(sari)
    assert "belum bisa terbit" in sari.last.text and "/undang" in sari.last.text
    assert notice.state == "draft" and notice.proposed_by == sari.who.user_id
    own = PressAct(sari.who, notice.nonce, "s", str(notice.version))
    assert (await sari.settle(decide_second, own, "p")).outcome == "refused:notice_second"
    rina = Desk(sari.stage, await sari.stage.grant(person(19, "Rina"), Role.SUPERVISOR))
    await pressed(sari, press_notice, PressAct(sari.who, notice.nonce, "r"))
    assert "menunggu persetujuan</b> Rina" in sari.last.text
    assert len(await sari.stage.screens(rina.who.user_id, "notice.card")) == 1


async def test_who_comes_later_is_asked_by_the_clock(sari: Desk) -> None:
    await proposed(sari)
    await admin(sari)
    await sari.stage.wait(HALF_A_DAY)
    assert len(await sari.stage.screens(15, "notice.for_admin")) == 1


async def test_where_the_other_does_not_answer_the_admins_are_asked_too(sari: Desk) -> None:
    rina = Desk(sari.stage, await sari.stage.grant(person(19, "Rina"), Role.SUPERVISOR))
    dewi = await admin(sari)
    notice = await proposed(sari)
    yes = PressAct(dewi.who, notice.nonce, "s", str(notice.version))
    with pytest.raises(Refusal, match="not_allowed"):
        await sari.stage.act(dewi.who, decide_second, yes)
    assert not await sari.stage.screens(dewi.who.user_id, "notice.for_admin")
    await sari.stage.deliver()
    await sari.stage.wait(HALF_A_DAY)
    assert len(await sari.stage.screens(rina.who.user_id, "notice.card")) >= 1, "asked again"
    assert (await dewi.settle(decide_second, yes, "p")).outcome == "published"


async def test_one_who_blocked_the_bot_or_lost_the_role_is_not_waited_for(sari: Desk) -> None:
    rina = await sari.stage.grant(person(19, "Rina"), Role.SUPERVISOR)
    tia = await sari.stage.grant(person(20, "Tia"), Role.SUPERVISOR)
    await sari.stage.write(lambda tx: people.mark_blocked(tx, rina.user_id, sari.stage.now))
    dewi = await admin(sari)
    await sari.stage.act(dewi.who, revoke, Revoke(dewi.who, tia.user_id, Role.SUPERVISOR, sure=True))
    await proposed(sari)
    assert "menunggu persetujuan</b> Dewi" in sari.last.text
    assert not await sari.stage.screens(tia.user_id, "notice.card")


async def test_a_no_keeps_the_draft_and_is_told(sari: Desk) -> None:
    dewi = await admin(sari)
    notice = await proposed(sari)
    await sari.stage.deliver()
    no = PressAct(dewi.who, notice.nonce, "d", str(notice.version))
    assert await pressed(dewi, decide_second, no) == "notice_declined"
    told = await sari.stage.screens(sari.who.user_id, "notice.form")
    assert "tidak disetujui" in told[-1].text
    assert (await now(sari)).state == "draft" and (await now(sari)).proposed_by is None
    yes = PressAct(dewi.who, notice.nonce, "s", str(notice.version))
    assert (await dewi.settle(decide_second, yes, "p")).outcome == "refused:not_allowed"


async def test_asking_ends_and_says_so(sari: Desk) -> None:
    await proposed(sari)
    said = []
    for _ in range(TIMES + 3):
        await sari.stage.deliver()
        await sari.stage.wait(HALF_A_DAY)
        said += [one.text for one in await sari.stage.screens(sari.who.user_id, "notice.form")]
    assert len(said) == TIMES and "belum ada yang menjawab" in said[-1]
    assert all("/undang" in one for one in said[:-1])
    assert (await now(sari)).state == "draft"


async def test_who_is_not_to_be_disclosed_is_in_no_notice_at_any_step(sari: Desk) -> None:
    """Hidden before, after the draft, after the proposal: nothing goes out, whoever presses what."""
    dewi = await admin(sari)
    notice = await proposed(sari)
    await sari.stage.write(lambda tx: persons.hide(tx, notice.person_id, sari.who.user_id, sari.stage.now))
    await sari.stage.deliver()
    yes = PressAct(dewi.who, notice.nonce, "s", str(notice.version))
    assert await pressed(dewi, decide_second, yes) == "refused:nobody_recorded"
    for act in ("v", "p", "y", "r"):
        command = PressAct(sari.who, notice.nonce, act, str(notice.version))
        assert await pressed(sari, press_notice, command) == "refused:nobody_recorded"
    assert await sari.stage.screens(TEAM, "notice.text") == []
    await sari.stage.deliver()
    await sari.stage.wait(HALF_A_DAY)
    assert await sari.stage.screens(dewi.who.user_id, "notice.for_admin") == []
    ticket = await sari.stage.write(lambda tx: known.ticket_of(tx, notice.person_id))
    assert (await sari.settle(compose, AskNumber(sari.who, ticket))).outcome == "refused:nobody_recorded"


async def test_hiding_somebody_drops_the_draft(sari: Desk) -> None:
    notice = await proposed(sari)
    await sari.stage.act(sari.who, _hidden, notice.person_id)
    assert (await now(sari)).state == "dropped"
    assert await pressed(sari, press_notice, PressAct(sari.who, notice.nonce, "r")) == "refused:notice_over"


def _hidden(scene: Scene, person_id: int) -> Reply:
    follow_ups.person_hidden(scene, person_id)
    return Reply("hidden")


async def test_what_a_dismissed_supervisor_proposed_is_not_published(sari: Desk) -> None:
    dewi = await admin(sari)
    notice = await proposed(sari)
    rina = Desk(sari.stage, await sari.stage.grant(person(19, "Rina"), Role.SUPERVISOR))
    await sari.stage.act(dewi.who, revoke, Revoke(dewi.who, sari.who.user_id, Role.SUPERVISOR, sure=True))
    for desk in (dewi, rina):
        yes = PressAct(desk.who, notice.nonce, "s", str(notice.version))
        assert await pressed(desk, decide_second, yes) == "refused:notice_changed"
    await sari.stage.deliver()
    await sari.stage.wait(HALF_A_DAY)
    assert await sari.stage.screens(dewi.who.user_id, "notice.for_admin") == []
    await rina.settle(press_notice, PressAct(rina.who, notice.nonce, "y", str(notice.version)), "p")
    yes = PressAct(dewi.who, notice.nonce, "s", str(notice.version))
    assert await pressed(dewi, decide_second, yes) == "published"

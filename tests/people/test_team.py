"""The team's group: approval, binding, losing it and getting it back, its members (SOP 1, F21, F22)."""

from dataclasses import replace

import pytest

from bot.actions.accounts.approval import approve, decline, list_approvals
from bot.actions.kit.requests import Decide, Request
from bot.actions.kit.scene import DONE, Reply, Scene
from bot.actions.system.team import (
    GroupMoved,
    GroupStanding,
    Membership,
    Typed,
    begin_binding,
    confirm_binding,
    group_moved,
    group_stands,
    member_changed,
    stray_command,
    turn_down_binding,
    type_code,
)
from bot.actions.ticket.tickets import MoveTicket, alert_team, move_ticket
from bot.domain.kit.people import BINDING_MS, Role, Who
from bot.domain.kit.refusals import MembershipUnknown, Refusal
from bot.domain.ticket.answers import Answers
from bot.domain.ticket.sop import Sop
from storage.accounts import people
from storage.kit.sqlite import Tx
from storage.ticket import tickets
from tests.support.stage import TEAM, Stage, person

NEW_GROUP = -1_009_999
BUDI, SARI, ADMIN = person(7, "Budi"), person(8, "Sari"), person(9, "Admin")


async def open_ticket(stage: Stage) -> int:
    """A ticket that waits for the team."""

    def work(tx: Tx) -> int:
        source = f"test:{stage.update_id}"
        answers = Answers(kind="ot", place_text="Tanah Tinggi")
        return tickets.open_(
            tx, nonce=f"nonce{stage.update_id}", source=source, answers=answers, channel="telegram",
            sop=Sop(), complete=True, now=stage.now,
        )  # fmt: skip

    stage.update_id += 1
    return await stage.write(work)


async def inside(stage: Stage, who: Who, yes: bool = True) -> None:
    await stage.write(lambda tx: people.set_member(tx, TEAM, who.user_id, yes, stage.now))


def alert(scene: Scene, number: int) -> Reply:
    """The ticket is shown to the team."""
    ticket = tickets.get(scene.tx, number)
    assert ticket is not None
    alert_team(scene, ticket)
    return DONE


def claim(who: Who, number: int) -> MoveTicket:
    return MoveTicket(who, "claim", number=number)


# -- who may work ------------------------------------------------------------------------------------------------------
async def test_a_member_who_presses_claim_is_proposed_to_the_supervisors(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    number = await open_ticket(stage)
    await inside(stage, BUDI)

    first = await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="1")
    second = await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="2")

    assert first.outcome == second.outcome == "refused:approval_asked"
    [asked] = await stage.screens(sari.chat_id, "people.approval")  # once, however often he presses
    assert "Budi" in asked.text and asked.buttons[0][0].data == "apv::7.y"

    await stage.act(sari, approve, Decide(sari, BUDI.user_id))
    settled = await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="3")

    assert settled.outcome == "ticket_move:claim"


async def test_a_declined_member_may_ask_again_after_a_day(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    number = await open_ticket(stage)
    await inside(stage, BUDI)
    await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="1")
    await stage.act(sari, decline, Decide(sari, BUDI.user_id))
    await stage.deliver()

    await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="2")
    assert await stage.screens(sari.chat_id, "people.approval") == []

    stage.now += 24 * 3_600_000
    await inside(stage, BUDI)
    await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="3")
    assert len(await stage.screens(sari.chat_id, "people.approval")) == 1


async def test_without_a_supervisor_the_admins_approve(stage: Stage) -> None:
    admin = await stage.grant(ADMIN, Role.ADMIN)
    number = await open_ticket(stage)
    await inside(stage, BUDI)
    await stage.settle(BUDI, move_ticket, claim(BUDI, number), press="1")

    await stage.act(admin, list_approvals, Request(admin))
    await stage.act(admin, approve, Decide(admin, BUDI.user_id))

    assert await stage.database.read(lambda tx: people.roles_of(tx, BUDI.user_id)) == {Role.PETUGAS}


async def test_an_admin_does_not_approve_where_there_is_a_supervisor(stage: Stage) -> None:
    await stage.grant(SARI, Role.SUPERVISOR)
    admin = await stage.grant(ADMIN, Role.ADMIN)
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(admin, approve, Decide(admin, BUDI.user_id))


async def test_a_decision_is_made_once(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    with pytest.raises(Refusal, match="nothing_waits"):
        await stage.act(sari, approve, Decide(sari, BUDI.user_id))


async def test_without_approval_membership_is_enough_for_any_role(stage: Stage) -> None:
    stage.rules = replace(stage.rules, approval=False)
    admin = await stage.grant(ADMIN, Role.ADMIN)
    for who in (BUDI, admin):
        await inside(stage, who)
        number = await open_ticket(stage)
        assert (await stage.settle(who, move_ticket, claim(who, number), press="1")).outcome == "ticket_move:claim"


async def test_an_unknown_membership_is_asked_before_anything_is_decided(stage: Stage) -> None:
    number = await open_ticket(stage)
    with pytest.raises(MembershipUnknown):
        await stage.act(BUDI, move_ticket, claim(BUDI, number))


async def test_who_leaves_the_group_is_suspended_at_once_and_their_claims_are_listed(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    budi = await stage.grant(BUDI, Role.PETUGAS)
    held, free = await open_ticket(stage), await open_ticket(stage)
    await stage.act(budi, move_ticket, claim(budi, held))

    left = Membership(ADMIN, TEAM, budi.user_id, inside=False)
    await stage.act(ADMIN, member_changed, left)

    [told] = await stage.screens(sari.chat_id, "people.left_team")
    assert "Budi" in told.text and f"TRC-{held:04d}" in told.text and f"/ambilalih_{held}" in told.text
    settled = await stage.settle(budi, move_ticket, claim(budi, free), press="1")
    assert settled.outcome == "refused:not_in_group"
    await stage.act(ADMIN, member_changed, Membership(ADMIN, TEAM, budi.user_id, inside=True))
    assert (await stage.settle(budi, move_ticket, claim(budi, free), press="2")).outcome == "ticket_move:claim"


# -- binding -----------------------------------------------------------------------------------------------------------
async def bound_code(stage: Stage, admin: Who) -> str:
    await stage.act(admin, begin_binding, Request(admin))
    return str((await stage.database.read(lambda tx: tx.all("SELECT code FROM binding")))[0][0])


async def test_a_group_is_bound_by_code_and_the_admins_yes(stage: Stage) -> None:
    admin = await stage.grant(ADMIN, Role.ADMIN)
    number = await open_ticket(stage)
    code = await bound_code(stage, admin)
    typist = Who(BUDI.user_id, "Budi", "id", NEW_GROUP)

    await stage.act(typist, type_code, Typed(typist, code.lower(), "TRC <b>baru</b>"))
    assert await stage.database.read(people.team_chat) == TEAM  # not before the admin says so
    [question] = await stage.screens(admin.chat_id, "people.bind_confirm")
    assert "TRC &lt;b&gt;baru&lt;/b&gt;" in question.text
    await stage.act(admin, confirm_binding, Decide(admin, 1))

    assert await stage.database.read(people.team_chat) == NEW_GROUP
    assert len(await stage.screens(NEW_GROUP, "people.group_greeting")) == 1
    [card] = await stage.screens(NEW_GROUP, "team.card")  # what waits for the team is shown to it
    assert str(number) in card.text
    [leave] = list(await stage.screens(TEAM, "people.leave"))
    assert leave.act == ("leaveChat", {})


async def test_a_binding_needs_a_good_code_an_admin_and_time(stage: Stage) -> None:
    admin = await stage.grant(ADMIN, Role.ADMIN)
    supervisor = await stage.grant(SARI, Role.SUPERVISOR)
    code = await bound_code(stage, admin)
    typist = Who(BUDI.user_id, "Budi", "id", NEW_GROUP)
    with pytest.raises(Refusal, match="bind_bad"):
        await stage.act(typist, type_code, Typed(typist, "AAAA2222", "x"))
    with pytest.raises(Refusal, match="bind_expired"):
        await stage.act(admin, confirm_binding, Decide(admin, 1))  # nobody typed it yet
    await stage.act(typist, type_code, Typed(typist, code, "x"))
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(supervisor, confirm_binding, Decide(supervisor, 1))
    stage.now += BINDING_MS
    with pytest.raises(Refusal, match="bind_expired"):
        await stage.act(admin, confirm_binding, Decide(admin, 1))
    assert await stage.database.read(people.team_chat) == TEAM


async def test_a_no_leaves_the_group(stage: Stage) -> None:
    admin = await stage.grant(ADMIN, Role.ADMIN)
    code = await bound_code(stage, admin)
    typist = Who(BUDI.user_id, "Budi", "id", NEW_GROUP)
    await stage.act(typist, type_code, Typed(typist, code, "x"))
    await stage.act(admin, turn_down_binding, Decide(admin, 1))
    assert len(await stage.screens(NEW_GROUP, "people.leave")) == 1


# -- lost and found ----------------------------------------------------------------------------------------------------
def standing(present: bool, write: bool, admin: bool, chat: int = TEAM) -> GroupStanding:
    return GroupStanding(ADMIN, chat, present, write, admin)


@pytest.mark.parametrize("how", [(False, False, False), (True, False, False)], ids=["removed", "restricted"])
async def test_a_lost_group_is_told_once_and_nothing_is_lost(stage: Stage, how: tuple[bool, bool, bool]) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    await stage.act(ADMIN, group_stands, standing(*how))
    await stage.act(ADMIN, group_stands, standing(*how))
    assert len(await stage.screens(sari.chat_id, "ops.cut_off")) == 1
    assert await stage.database.read(lambda tx: people.is_cut_off(tx, TEAM))

    await stage.act(ADMIN, group_stands, standing(True, True, True))

    assert not await stage.database.read(lambda tx: people.is_cut_off(tx, TEAM))
    assert len(await stage.screens(sari.chat_id, "ops.restored")) == 1


async def test_without_a_supervisor_the_admins_hear_of_a_lost_group(stage: Stage) -> None:
    admin = await stage.grant(ADMIN, Role.ADMIN)
    await stage.act(ADMIN, group_stands, standing(False, False, False))
    assert len(await stage.screens(admin.chat_id, "ops.cut_off")) == 1


async def test_a_demoted_bot_still_writes_and_says_so(stage: Stage) -> None:
    sari = await stage.grant(SARI, Role.SUPERVISOR)
    await stage.act(ADMIN, group_stands, standing(True, True, False))
    assert len(await stage.screens(sari.chat_id, "ops.demoted")) == 1
    assert not await stage.database.read(lambda tx: people.is_cut_off(tx, TEAM))


async def test_another_group_is_left_unless_one_is_being_bound(stage: Stage) -> None:
    await stage.act(ADMIN, group_stands, standing(True, True, True, chat=NEW_GROUP))
    assert len(await stage.screens(NEW_GROUP, "people.leave")) == 1

    admin = await stage.grant(ADMIN, Role.ADMIN)
    await bound_code(stage, admin)
    await stage.act(ADMIN, group_stands, standing(True, True, True, chat=-77))
    assert await stage.screens(-77, "people.leave") == []


async def test_a_command_in_a_foreign_group_makes_the_bot_leave(stage: Stage) -> None:
    who = Who(BUDI.user_id, "Budi", "id", NEW_GROUP)
    assert (await stage.act(who, stray_command, Request(who))).outcome == "leaving"


async def test_a_group_that_moves_takes_everything_along_from_either_signal(stage: Stage) -> None:
    number = await open_ticket(stage)
    await inside(stage, BUDI)
    from_old = GroupMoved(ADMIN, TEAM, NEW_GROUP)
    await stage.act(BUDI, alert, number)
    await stage.act(ADMIN, group_moved, from_old)
    await stage.act(ADMIN, group_moved, from_old)  # the other message says the same

    assert await stage.database.read(people.team_chat) == NEW_GROUP
    assert await stage.screens(TEAM) == []
    assert len(await stage.screens(NEW_GROUP, "team.card")) == 1
    assert await stage.database.read(lambda tx: people.membership(tx, NEW_GROUP, BUDI.user_id, 0)) is True

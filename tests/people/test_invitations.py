"""One-time links and roles (SOP 1): used once, by whoever has the link, never by whoever comes first."""

import re

import pytest

from bot.actions.accounts.invitations import Revoke, RolesPage, accept, invite, list_roles, offer_roles, revoke
from bot.actions.kit.requests import AskWith, Request
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.people import FIRST_ADMIN_MS, Role, new_token, token_hash
from bot.domain.kit.refusals import Refusal
from storage.accounts import invites, people
from tests.support.stage import Stage, person

WARGA, SITI, ANDI = person(7, "Warga"), person(8, "Siti"), person(9, "Andi")


async def host_link(stage: Stage) -> str:
    """What the host's command leaves: a hash, and a link in somebody's hand."""
    token = new_token()
    expires = stage.now + FIRST_ADMIN_MS
    await stage.write(lambda tx: invites.create(tx, token_hash(token), Role.ADMIN, None, stage.now, expires))
    return token


async def roles(stage: Stage, user_id: int) -> frozenset[Role]:
    return await stage.database.read(lambda tx: people.roles_of(tx, user_id))


async def test_the_host_link_makes_one_admin_and_only_one(stage: Stage) -> None:
    token = await host_link(stage)

    await stage.settle(SITI, accept, AskWith(SITI, token))
    late = await stage.settle(ANDI, accept, AskWith(ANDI, token))

    assert await roles(stage, SITI.user_id) == {Role.ADMIN}
    assert await roles(stage, ANDI.user_id) == frozenset()
    assert late.outcome == "refused:invite_bad"


async def test_the_same_person_may_tap_the_link_twice(stage: Stage) -> None:
    token = await host_link(stage)
    await stage.settle(SITI, accept, AskWith(SITI, token))

    again = await stage.settle(SITI, accept, AskWith(SITI, token))

    assert again.outcome == "welcome"


async def test_the_host_link_ends_after_fifteen_minutes(stage: Stage) -> None:
    token = await host_link(stage)
    stage.now += FIRST_ADMIN_MS

    settled = await stage.settle(SITI, accept, AskWith(SITI, token))

    assert settled.outcome == "refused:invite_bad"
    assert await roles(stage, SITI.user_id) == frozenset()


async def test_five_wrong_links_hold_up_one_account_and_nobody_else(stage: Stage) -> None:
    token = await host_link(stage)
    for _ in range(5):
        wrong = await stage.settle(WARGA, accept, AskWith(WARGA, new_token()))
        assert wrong.outcome == "refused:invite_bad"

    assert (await stage.settle(WARGA, accept, AskWith(WARGA, token))).outcome == "refused:invite_too_many"
    assert await roles(stage, WARGA.user_id) == frozenset()
    assert (await stage.settle(SITI, accept, AskWith(SITI, token))).outcome == "role_given"
    refused = [event for event in await stage.events() if event.kind == "refused"]
    assert len(refused) == 6 and all(event.actor == WARGA.actor for event in refused)


async def test_wrong_links_are_forgiven_after_a_quarter_of_an_hour(stage: Stage) -> None:
    for _ in range(6):
        await stage.settle(WARGA, accept, AskWith(WARGA, new_token()))
    stage.now += FIRST_ADMIN_MS
    token = await host_link(stage)

    assert (await stage.settle(WARGA, accept, AskWith(WARGA, token))).outcome == "role_given"


async def test_an_invitation_gives_the_role_and_tells_the_inviter(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.act(admin, invite, AskWith(admin, "supervisor"))
    [screen] = await stage.screens(admin.chat_id, "people.invite_link")
    [token] = re.findall(r"start=([\w-]+)", screen.text)
    again = (await stage.screens(admin.chat_id, "people.invite_link"))[0]
    assert again.text == screen.text  # drawn again after a crash: the same link

    await stage.settle(ANDI, accept, AskWith(ANDI, token))

    assert await roles(stage, ANDI.user_id) == {Role.SUPERVISOR}
    [told] = await stage.screens(admin.chat_id, "people.invite_accepted")
    assert "Andi" in told.text and "Supervisor" in told.text
    [menu] = await stage.screens(ANDI.chat_id, "people.menu")
    assert menu.act is not None and menu.act[0] == "setMyCommands"
    assert "setujui" in [one["command"] for one in menu.act[1]["commands"]]


async def test_only_hashes_of_links_are_stored(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.act(admin, invite, AskWith(admin, "petugas"))
    [screen] = await stage.screens(admin.chat_id, "people.invite_link")
    [token] = re.findall(r"start=([\w-]+)", screen.text)

    kept = await stage.database.read(lambda tx: [*tx.all("SELECT * FROM invite"), *tx.all("SELECT * FROM outbox")])

    assert token not in " ".join(str(tuple(row)) for row in kept)


@pytest.mark.parametrize(
    ("role", "offered"),
    [(Role.ADMIN, 5), (Role.SUPERVISOR, 3), (Role.PETUGAS, 0), (Role.OPERATOR, 0), (Role.WILAYAH, 0)],
)
async def test_who_may_invite_whom(stage: Stage, role: Role, offered: int) -> None:
    who = await stage.grant(SITI, role)
    if not offered:
        with pytest.raises(Refusal, match="not_allowed"):
            await stage.act(who, offer_roles, Request(who))
        return
    await stage.act(who, offer_roles, Request(who))
    [screen] = await stage.screens(who.chat_id, "people.invite_choose")
    assert len(screen.buttons) == offered


@pytest.mark.parametrize("role", ["admin", "supervisor", "king", ""])
async def test_a_supervisor_cannot_invite_above_their_place(stage: Stage, role: str) -> None:
    who = await stage.grant(SITI, Role.SUPERVISOR)
    with pytest.raises(Refusal, match="not_allowed"):
        await stage.act(who, invite, AskWith(who, role))


async def test_a_role_is_taken_away_after_a_second_question(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    await stage.grant(ANDI, Role.SUPERVISOR)
    await stage.act(admin, list_roles, RolesPage(admin, 0))
    [listed] = await stage.screens(admin.chat_id, "people.roles")
    assert [row[0].data for row in listed.buttons] == ["rolx::9.supervisor", "rolx::8.admin"]

    await stage.act(admin, revoke, Revoke(admin, ANDI.user_id, "supervisor", sure=False))
    assert await roles(stage, ANDI.user_id) == {Role.SUPERVISOR}
    await stage.act(admin, revoke, Revoke(admin, ANDI.user_id, "supervisor", sure=True))

    assert await roles(stage, ANDI.user_id) == frozenset()
    [menu] = await stage.screens(ANDI.chat_id, "people.menu")
    assert menu.act is not None and menu.act[0] == "deleteMyCommands"


async def test_the_last_admin_stays(stage: Stage) -> None:
    admin = await stage.grant(SITI, Role.ADMIN)
    with pytest.raises(Refusal, match="last_admin"):
        await stage.act(admin, revoke, Revoke(admin, SITI.user_id, "admin", sure=True))
    await stage.grant(ANDI, Role.ADMIN)
    await stage.act(admin, revoke, Revoke(admin, ANDI.user_id, "admin", sure=True))
    assert await roles(stage, ANDI.user_id) == frozenset()


def test_no_secret_that_ends_a_link_ends_with_a_mark() -> None:
    """Messengers take "-" and "_" at the end of an address for what stands behind it."""
    made = [make() for _ in range(2_000) for make in (new_nonce, new_token)]
    assert all(re.fullmatch(r"[\w-]{15,21}[A-Za-z0-9]", one) for one in made)
    assert len({len(one) for one in made}) == 2 and len(set(made)) == len(made)

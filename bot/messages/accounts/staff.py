"""Roles, one-time links, approval, the group's binding, giving a ticket to somebody."""

from collections.abc import Sequence
from typing import Protocol

from bot.domain.accounts.messages import (
    PeopleApproval,
    PeopleAsking,
    PeopleBindCode,
    PeopleBindConfirm,
    PeopleFarewell,
    PeopleGroupGreeting,
    PeopleInviteAccepted,
    PeopleInviteChoose,
    PeopleInviteLink,
    PeopleLeave,
    PeopleRevoke,
    PeopleRoleGiven,
    PeopleRoles,
    PeopleRoleTaken,
)
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role, link_token, may_invite, token_hash
from bot.messages.kit.regions import region_name
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from storage.accounts import invites, people

PAGE = 8


@draws(PeopleInviteChoose)
def invite_choose(sight: Sight[PeopleInviteChoose]) -> Screen:
    """A button for each role that this person may hand on."""
    offered = may_invite(people.roles_of(sight.tx, sight.letter.chat_id))
    buttons = [Button(sight.texts.plain(f"role.{role}"), button_data(Verb.INVITE, arg=role)) for role in offered]
    return Screen(sight.texts.say("people.invite_choose"), tuple((button,) for button in buttons))


@draws(PeopleInviteLink)
def invite_link(sight: Sight[PeopleInviteLink]) -> Screen:
    """The link itself, derived anew each time it is drawn: the database keeps only its hash."""
    token = link_token(sight.rules.invite_key, sight.told.nonce)
    found = invites.find(sight.tx, token_hash(token))
    if found is None or found.used_by is not None or found.expires_at <= sight.now:
        return NOTHING
    link = f"https://t.me/{sight.rules.bot_username}?start={token}"
    role = _with_areas(sight, _word(sight, found.role), (found.area_code,))
    text = sight.texts.say("people.invite_link", role=role, link=link, until=sight.at(found.expires_at))
    return Screen(text)


@draws(PeopleInviteAccepted)
def invite_accepted(sight: Sight[PeopleInviteAccepted]) -> Screen:
    """The inviter hears who used the link."""
    return Screen(sight.texts.say("people.invite_accepted", name=_name(sight, sight.told.user), role=_role(sight)))


@draws(PeopleRoleGiven)
def role_given(sight: Sight[PeopleRoleGiven]) -> Screen:
    """What the role lets this person do, and where."""
    role = sight.told.role
    more = sight.texts.say(f"people.role_hint.{role}")
    return Screen(f"{sight.texts.say('people.role_given', role=_role(sight))}\n\n{more}")


@draws(PeopleRoleTaken)
def role_taken(sight: Sight[PeopleRoleTaken]) -> Screen:
    """The person has a role no longer."""
    return Screen(sight.texts.say("people.role_taken", role=_role(sight)))


@draws(PeopleRoles)
def roles(sight: Sight[PeopleRoles]) -> Screen:
    """Who has which role, a page at a time, with buttons to take them away."""
    granted = people.staff(sight.tx)
    pages = max(1, -(-len(granted) // PAGE))
    page = min(sight.told.page, pages - 1)
    shown = granted[page * PAGE : (page + 1) * PAGE]
    lines = [
        sight.texts.say(
            "people.role_line",
            name=one.name or str(one.user_id),
            role=_with_areas(sight, _word(sight, one.role), one.areas),
        )
        for one in shown
    ]
    buttons = [
        (Button(_revoke_label(sight, one), button_data(Verb.REVOKE, arg=f"{one.user_id}.{one.role}")),) for one in shown
    ]
    turn = [
        Button(label, button_data(Verb.ROLES_PAGE, arg=str(to)))
        for label, to in (("◀", page - 1), ("▶", page + 1))
        if 0 <= to < pages
    ]
    text = sight.texts.say("people.roles", count=len({one.user_id for one in granted}))
    return Screen("\n".join([text, "", *lines]), (*buttons, *((tuple(turn),) if turn else ())))


@draws(PeopleRevoke)
def revoke(sight: Sight[PeopleRevoke]) -> Screen:
    """Asked once more before a role is taken away."""
    user_id, role = sight.told.user, sight.told.role
    yes = Button(
        sight.texts.plain("people.button.revoke_yes"),
        button_data(Verb.REVOKE, arg=f"{user_id}.{role}.y"),
        style="danger",
    )
    no = Button(sight.texts.plain("people.button.back"), button_data(Verb.ROLES_PAGE, arg="0"))
    return Screen(sight.texts.say("people.revoke", name=_name(sight, user_id), role=_role(sight)), ((yes, no),))


@draws(PeopleApproval)
def approval(sight: Sight[PeopleApproval]) -> Screen:
    """A member of the group asks to work: yes or no."""
    user_id = sight.told.user
    name = _name(sight, user_id)
    if not people.wants_approval(sight.tx, user_id):
        approved = Role.PETUGAS in people.roles_of(sight.tx, user_id)
        return Screen(sight.texts.say("people.approval_yes" if approved else "people.approval_no", name=name))
    yes = Button(
        sight.texts.plain("people.button.approve"), button_data(Verb.APPROVE, arg=f"{user_id}.y"), style="success"
    )
    no = Button(
        sight.texts.plain("people.button.decline"), button_data(Verb.APPROVE, arg=f"{user_id}.n"), style="danger"
    )
    return Screen(sight.texts.say("people.approval", name=name), ((yes, no),))


@draws(PeopleBindCode)
def bind_code(sight: Sight[PeopleBindCode]) -> Screen:
    """Which group is the team's, and how to bind another."""
    found = invites.binding(sight.tx, sight.told.binding)
    if found is None:
        return NOTHING
    now = "people.group_bound" if people.team_chat(sight.tx) is not None else "people.group_none"
    how = sight.texts.say("people.bind_code", code=found.code, until=sight.at(found.expires_at))
    return Screen(f"{sight.texts.say(now)}\n\n{how}")


@draws(PeopleBindConfirm)
def bind_confirm(sight: Sight[PeopleBindConfirm]) -> Screen:
    """The code was typed in a group: is it the right one?"""
    found = invites.binding(sight.tx, sight.told.binding)
    if found is None or found.title is None:
        return NOTHING
    yes = Button(
        sight.texts.plain("people.button.bind_yes"), button_data(Verb.BIND_GROUP, arg=f"{found.id}.y"), style="success"
    )
    no = Button(sight.texts.plain("people.button.bind_no"), button_data(Verb.BIND_GROUP, arg=f"{found.id}.n"))
    return Screen(sight.texts.say("people.bind_confirm", title=found.title or "-"), ((yes, no),))


@draws(PeopleGroupGreeting)
def group_greeting(sight: Sight[PeopleGroupGreeting]) -> Screen:
    """The bot introduces itself to its team."""
    return Screen(sight.texts.say("people.group_greeting", username=sight.rules.bot_username))


@draws(PeopleFarewell)
def farewell(sight: Sight[PeopleFarewell]) -> Screen:
    """A word before leaving a group that is not the team's (looked at again now)."""
    if sight.letter.chat_id == people.team_chat(sight.tx):
        return NOTHING
    return Screen(sight.texts.say("people.farewell"))


@draws(PeopleLeave)
def leave(sight: Sight[PeopleLeave]) -> Screen:
    """Leave a group that is not the team's (looked at again now)."""
    if sight.letter.chat_id == people.team_chat(sight.tx):
        return NOTHING
    return Screen(act=("leaveChat", {}))


class OfRole(Protocol):
    """A message about a role."""

    @property
    def role(self) -> str:
        """Its code."""


def _name(sight: Sight, user_id: int) -> str:
    return people.name_of(sight.tx, user_id) or str(user_id)


def _role(sight: Sight[OfRole]) -> str:
    return _word(sight, sight.told.role)


def _with_areas(sight: Sight, role: str, codes: Sequence[str]) -> str:
    """A role with the areas that it is bound to: "Wilayah (Kecamatan Cibodas)"."""
    named = [region_name(sight, one) for code in codes if (one := sight.city.region(code)) is not None]
    return f"{role} ({'; '.join(named)})" if named else role


def _word(sight: Sight, role: str) -> str:
    return sight.texts.plain(f"role.{role}")


def _revoke_label(sight: Sight, one: people.Granted) -> str:
    name = one.name or str(one.user_id)
    return sight.texts.plain("people.button.revoke", name=name, role=_word(sight, one.role))


@draws(PeopleAsking)
def asking(sight: Sight[PeopleAsking]) -> Screen:
    """To the leads: an account asks more than anybody needs to."""
    name = people.name_of(sight.tx, sight.told.user)
    return Screen(sight.texts.say(f"report.asking.{sight.told.what}", name=name, user=sight.told.user))

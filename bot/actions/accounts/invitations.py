"""One-time links that give a role, and taking roles away (SOP 1)."""

from dataclasses import dataclass

from bot.actions.accounts.leaving import ROLE, lose
from bot.actions.kit import prompts
from bot.actions.kit.requests import AskWith, Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.accounts.events import InviteMadeEvent, RefusedEvent, RoleGivenEvent, RoleTakenEvent
from bot.domain.accounts.messages import (
    PeopleInviteAccepted,
    PeopleInviteChoose,
    PeopleInviteLink,
    PeopleMenu,
    PeopleRevoke,
    PeopleRoleGiven,
    PeopleRoles,
    PeopleRoleTaken,
    PeopleWelcome,
    RefusalTold,
    WilayahAskArea,
)
from bot.domain.accounts.refusals import InviteBad, InviteTooMany, LastAdmin
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import FIRST_ADMIN_MS, INVITE_MS, WRONG_TRIES, Role, Who, link_token, may_invite, token_hash
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import NotAllowed, NothingWaits, Reason, Refusal
from storage.accounts import invites, people


@dataclass(frozen=True, slots=True)
class RolesPage:
    """`who` looks at a page of the list of roles, from 0."""

    who: Who
    page: int


@dataclass(frozen=True, slots=True)
class Revoke:
    """`who` takes `role` from `user_id`; not before it was asked again (`sure`)."""

    who: Who
    user_id: int
    role: str
    sure: bool


def offer_roles(scene: Scene, command: Request) -> Reply:
    """/undang: which roles this person may hand on. Raises Refusal `private_only`, `not_allowed`."""
    _as_one_of(scene, command.who, Role.ADMIN, Role.SUPERVISOR)
    scene.tell(PeopleInviteChoose(), command.who.chat_id)
    return Reply(InboxOutcome.INVITE_OFFERED)


def invite(scene: Scene, command: AskWith) -> Reply:
    """A one-time link, good for 24 h; for camat and lurah first the question for which area. Raises Refusal
    `private_only`, `not_allowed`."""
    role = may_hand_on(scene, command.who, command.text)
    if role is Role.WILAYAH:  # bound to an area: bot/actions/ticket/wilayah.py takes the answer
        prompts.ask(scene, command.who.user_id, PromptQuestion.INVITE_AREA, WilayahAskArea())
        return Reply(InboxOutcome.AREA_ASKED)
    return make_link(scene, command.who, role)


def may_hand_on(scene: Scene, who: Who, wanted: str) -> Role:
    """The wanted role, if `who` may give it. Raises Refusal `private_only`, `not_allowed` (audited)."""
    roles = _as_one_of(scene, who, Role.ADMIN, Role.SUPERVISOR)
    role = next((one for one in may_invite(roles) if one == wanted), None)
    if role is None:
        raise Refusal(NotAllowed(), audit=True)
    return role


def make_link(scene: Scene, who: Who, role: Role, area_code: str = "") -> Reply:
    """A one-time link for a role, bound to an area where the role is; who may was checked (`may_hand_on`)."""
    nonce = new_nonce()
    secret = token_hash(link_token(scene.rules.invite_key, nonce))
    invites.create(scene.tx, secret, role, who.user_id, scene.now, scene.now + INVITE_MS, area_code)
    scene.record(InviteMadeEvent(role=str(role), area=area_code))
    scene.tell(PeopleInviteLink(nonce=nonce), who.chat_id)
    return Reply(InboxOutcome.INVITED, "people.toast.link_ready")


def accept(scene: Scene, command: AskWith) -> Reply:
    """Use a link: the role is given, the inviter told, the menu set. A wrong, used or expired one is refused on
    record; after five wrong ones an account gets no answer for a quarter of an hour, and nobody else is held up.
    Raises Refusal `private_only`."""
    who = command.who
    in_private(who)
    since = scene.now - FIRST_ADMIN_MS
    tries = invites.wrong_tries(scene.tx, who.user_id, since)
    if tries >= WRONG_TRIES:
        return _wrong(scene, who, InviteTooMany(), tries, since)
    secret = token_hash(command.text)
    found = invites.find(scene.tx, secret)
    if found is not None and found.used_by == who.user_id:
        scene.tell(PeopleWelcome(), who.chat_id)  # the same link tapped twice
        return Reply(InboxOutcome.WELCOME)
    if found is None or not _still_good(scene, found) or not invites.use(scene.tx, secret, who.user_id, scene.now):
        return _wrong(scene, who, InviteBad(), tries, since)
    give(scene, who.user_id, found.role, found.created_by, found.area_code)
    if found.created_by is not None:
        scene.tell(PeopleInviteAccepted(user=who.user_id, role=str(found.role)), found.created_by)
    return Reply(InboxOutcome.ROLE_GIVEN)


def give(scene: Scene, user_id: int, role: Role, by: int | None, area_code: str = "") -> None:
    """Give a role, on record; the person is told and gets the menu that belongs to it."""
    people.grant(scene.tx, user_id, role, by, scene.now, area_code)
    people.end_approval(scene.tx, user_id, None)
    scene.record(RoleGivenEvent(user=user_id, role=str(role), by=by, area=area_code))
    scene.tell(PeopleRoleGiven(role=str(role)), user_id)
    scene.tell(PeopleMenu(), user_id)


def list_roles(scene: Scene, command: RolesPage) -> Reply:
    """/peran: who has which role, with buttons to take them away. Raises Refusal `private_only`, `not_allowed`."""
    _as_one_of(scene, command.who, Role.ADMIN)
    scene.tell(PeopleRoles(page=max(0, command.page)), command.who.chat_id)
    return Reply(InboxOutcome.ROLES)


def revoke(scene: Scene, command: Revoke) -> Reply:
    """Take a role away, after asking once more, with all that came with it (SOP 9). The last admin stays. Raises
    Refusal `private_only`, `not_allowed`, `nothing_waits` (the person has it no longer), `last_admin`."""
    _as_one_of(scene, command.who, Role.ADMIN)
    role = next((one for one in Role if one == command.role), None)
    if role is None or role not in people.roles_of(scene.tx, command.user_id):
        raise Refusal(NothingWaits())
    if role is Role.ADMIN and people.holders_of(scene.tx, Role.ADMIN) == [command.user_id]:
        raise Refusal(LastAdmin())
    if not command.sure:
        scene.tell(PeopleRevoke(user=command.user_id, role=str(role)), command.who.chat_id)
        return Reply(InboxOutcome.REVOKE_ASKED)
    people.revoke(scene.tx, command.user_id, role)
    scene.record(RoleTakenEvent(user=command.user_id, role=str(role)))
    lose(scene, command.user_id, ROLE)
    scene.tell(PeopleRoleTaken(role=str(role)), command.user_id)
    scene.tell(PeopleMenu(), command.user_id)
    scene.tell(PeopleRoles(page=0), command.who.chat_id)
    return Reply(InboxOutcome.REVOKED, "people.toast.saved")


def _as_one_of(scene: Scene, who: Who, *roles: Role) -> frozenset[Role]:
    have = scene.require(who, *roles)
    in_private(who)
    return have


def _still_good(scene: Scene, found: invites.Invite) -> bool:
    """Whoever made it may still hand this role on: also where a restored copy knows an older truth."""
    maker = found.created_by
    return maker is None or found.role in may_invite(people.roles_of(scene.tx, maker))


def _wrong(scene: Scene, who: Who, why: Reason, tries: int, since: int) -> Reply:
    """Refused, but what it changes (the count, the audit) stays, so it is no Refusal."""
    invites.count_wrong_try(scene.tx, who.user_id, scene.now, since)
    if tries <= WRONG_TRIES:
        scene.record(RefusedEvent(code=why.code, chat=who.chat_id))
        scene.tell(RefusalTold(code=why.code), who.chat_id)
    return Reply(InboxOutcome.REFUSED, about=why.code)

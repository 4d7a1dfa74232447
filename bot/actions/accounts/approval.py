"""A member of the team's group who may not work yet: a supervisor is asked by name (SOP 1)."""

from bot.actions.accounts.invitations import give
from bot.actions.accounts.people import tell_leads
from bot.actions.kit.requests import Decide, Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.domain.accounts.events import ApprovalAskedEvent, ApprovalDeclinedEvent
from bot.domain.accounts.messages import PeopleApproval, PeopleApprovalsNone, PeopleDeclined
from bot.domain.accounts.refusals import AnonymousAdmin, ApprovalAsked, NotInGroup
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import ASK_AGAIN_MS, FACELESS, MEMBERSHIP_FRESH_MS, Role, Who
from bot.domain.kit.refusals import MembershipUnknown, NotAllowed, NothingWaits, Refusal
from storage.accounts import people


def not_a_responder(scene: Scene, who: Who) -> Refusal:
    """The refusal for somebody who may not do a responder's work: `approval_asked` for a member of the team's group
    (a supervisor hears of it: `ask_for_approval`), `not_in_group` for a responder who left it, `anonymous`, else
    `not_allowed`; all audited. Raises MembershipUnknown."""
    team = people.team_chat(scene.tx)
    stranger = Refusal(NotAllowed(), audit=True)
    if who.user_id in FACELESS:
        return Refusal(AnonymousAdmin(), audit=True)
    if team is None or not scene.rules.approval:
        return stranger
    if Role.PETUGAS in people.roles_of(scene.tx, who.user_id):
        return Refusal(NotInGroup(), audit=True)
    inside = people.membership(scene.tx, team, who.user_id, scene.now - MEMBERSHIP_FRESH_MS)
    if inside is None:
        raise MembershipUnknown(team, who.user_id)
    if not inside:
        return stranger
    return Refusal(ApprovalAsked(), audit=True)


def ask_for_approval(scene: Scene, who: Who) -> None:
    """Ask the supervisors (the admins while there is none) about this member; once, and not again within a day of a
    no."""
    if people.ask_approval(scene.tx, who.user_id, scene.now, scene.now - ASK_AGAIN_MS):
        scene.record(ApprovalAskedEvent(user=who.user_id))
        _tell_leads(scene, who.user_id, rewrite=False)


def list_approvals(scene: Scene, command: Request) -> Reply:
    """/setujui: who waits for a yes or no. Raises Refusal `private_only`, `not_allowed`."""
    _lead(scene, command.who)
    waiting = people.awaiting_approval(scene.tx, 20)
    if not waiting:
        scene.tell(PeopleApprovalsNone(), command.who.chat_id)
    for user_id in waiting:
        scene.tell(PeopleApproval(user=user_id), command.who.chat_id, subject=_subject(user_id))
    return Reply(InboxOutcome.APPROVALS)


def approve(scene: Scene, command: Decide) -> Reply:
    """The member may work. Raises Refusal `private_only`, `not_allowed`, `nothing_waits` (somebody else decided)."""
    _lead(scene, command.who)
    if not people.wants_approval(scene.tx, command.number):
        raise Refusal(NothingWaits())
    give(scene, command.number, Role.PETUGAS, command.who.user_id)
    _tell_leads(scene, command.number, rewrite=True)
    return Reply(InboxOutcome.APPROVED, "people.toast.approved", {"name": people.name_of(scene.tx, command.number)})


def decline(scene: Scene, command: Decide) -> Reply:
    """The member may not work. Raises Refusal `private_only`, `not_allowed`, `nothing_waits`."""
    _lead(scene, command.who)
    if not people.end_approval(scene.tx, command.number, scene.now):
        raise Refusal(NothingWaits())
    scene.record(ApprovalDeclinedEvent(user=command.number))
    scene.tell(PeopleDeclined(), command.number)
    _tell_leads(scene, command.number, rewrite=True)
    return Reply(InboxOutcome.DECLINED, "people.toast.saved")


def _tell_leads(scene: Scene, user_id: int, *, rewrite: bool) -> None:
    """The question, or what has become of it, in place."""
    tell_leads(scene, PeopleApproval(user=user_id), subject=_subject(user_id), rewrite=rewrite)


def _subject(user_id: int) -> str:
    return f"approval:{user_id}"


def _lead(scene: Scene, who: Who) -> None:
    """Supervisors decide; an admin does while there is no supervisor."""
    leads = Role.SUPERVISOR if people.holders_of(scene.tx, Role.SUPERVISOR) else Role.ADMIN
    scene.require(who, leads)
    in_private(who)

"""The team's group: binding it, who comes and goes, losing it and getting it back, its move to a supergroup."""

from dataclasses import dataclass

from bot.actions.accounts.leaving import LEFT, lose
from bot.actions.accounts.people import tell_leads
from bot.actions.kit.requests import Decide, Request
from bot.actions.kit.scene import Reply, Scene, in_private
from bot.actions.system.deliveries import Deliveries
from bot.actions.ticket import group_link, leaving  # noqa: F401 (`leaving` acts on who loses their rights)
from bot.actions.ticket.tickets import alert_team, refresh_card
from bot.clock import SECOND
from bot.domain.accounts.events import TeamBindingDeclinedEvent, TeamBoundEvent, TeamDemotedEvent, TeamLeftEvent
from bot.domain.accounts.messages import (
    PeopleBindCode,
    PeopleBindConfirm,
    PeopleBindHint,
    PeopleBindWait,
    PeopleBound,
    PeopleFarewell,
    PeopleGroupGreeting,
    PeopleGroupHelp,
    PeopleLeave,
)
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import BINDING_MS, Role, Who, new_binding_code
from bot.domain.kit.refusals import Refusal
from bot.domain.system.messages import OpsDemoted
from bot.domain.system.refusals import BindBad, BindExpired, GroupOnly
from bot.domain.ticket.table import TicketState
from storage.accounts import invites, people
from storage.kit import outbox, refused
from storage.ticket import tickets

# A group that turns into a supergroup shows up under its new number a moment before Telegram says so: wait and look
# again before leaving what seems to be somebody else's group.
FAREWELL_MS = 20 * SECOND
LEAVE_MS = 30 * SECOND


@dataclass(frozen=True, slots=True)
class Typed:
    """`who` typed the code of the binding in the group with this `title`."""

    who: Who
    code: str
    title: str


@dataclass(frozen=True, slots=True)
class GroupStanding:
    """Telegram says how the bot stands in a group: `present`, allowed to `write`, `admin`."""

    who: Who
    chat_id: int
    present: bool
    write: bool
    admin: bool


@dataclass(frozen=True, slots=True)
class Membership:
    """Telegram says that `user_id` is inside a group, or not."""

    who: Who
    chat_id: int
    user_id: int
    inside: bool


@dataclass(frozen=True, slots=True)
class GroupMoved:
    """A group `old` has become the supergroup `new`."""

    who: Who
    old: int
    new: int


def begin_binding(scene: Scene, command: Request) -> Reply:
    """/grup: which group is the team's, and a code to bind another. Raises Refusal `private_only`, `not_allowed`."""
    _admin(scene, command.who)
    number = invites.begin_binding(scene.tx, new_binding_code(), command.who.user_id, scene.now, scene.now + BINDING_MS)
    scene.tell(PeopleBindCode(binding=number), command.who.chat_id)
    return Reply(InboxOutcome.BINDING_BEGUN)


def type_code(scene: Scene, command: Typed) -> Reply:
    """/ikat CODE in a group: the admin who asked for the code is to confirm. Raises Refusal `group_only`, `bind_bad`
    (audited)."""
    if command.who.private:
        raise Refusal(GroupOnly())
    found = invites.binding_of(scene.tx, command.code.strip().upper(), scene.now)
    if found is None:
        raise Refusal(BindBad(), audit=True)
    invites.propose_binding(scene.tx, found.id, command.who.chat_id, command.title, command.who.topic)
    scene.tell(PeopleBindConfirm(binding=found.id), found.created_by)
    scene.tell(PeopleBindWait(), command.who.chat_id)
    return Reply(InboxOutcome.BINDING_TYPED)


def confirm_binding(scene: Scene, command: Decide) -> Reply:
    """The admin says yes: this is the team's group now, and what waits for the team goes there. Raises Refusal
    `private_only`, `not_allowed`, `bind_expired`."""
    _admin(scene, command.who)
    found = invites.binding(scene.tx, command.number)
    if found is None or found.chat_id is None or found.expires_at <= scene.now:
        raise Refusal(BindExpired())
    invites.end_binding(scene.tx, found.id)
    adopt_group(scene, found.chat_id, found.title or "", topic=found.topic)
    scene.tell(PeopleBound(), command.who.chat_id)
    return Reply(InboxOutcome.GROUP_BOUND, "people.toast.saved")


def turn_down_binding(scene: Scene, command: Decide) -> Reply:
    """The admin says no: the bot leaves that group. Raises Refusal `private_only`, `not_allowed`, `bind_expired`."""
    _admin(scene, command.who)
    found = invites.binding(scene.tx, command.number)
    if found is None or found.chat_id is None:
        raise Refusal(BindExpired())
    invites.end_binding(scene.tx, found.id)
    leave(scene, found.chat_id)
    scene.record(TeamBindingDeclinedEvent(chat=found.chat_id))
    return Reply(InboxOutcome.BINDING_DECLINED, "people.toast.saved")


def adopt_group(scene: Scene, chat_id: int, title: str, *, greet: bool = True, topic: int | None = None) -> None:
    """Make a group the team's, with its cards in `topic`. Messages that wait for the former group go to the new one,
    also those that were held because it had shut the bot out; every open report gets its card there; the former
    group is left."""
    former = people.team_chat(scene.tx)
    people.bind_team(scene.tx, chat_id, title, scene.now, topic)
    scene.record(TeamBoundEvent(chat=chat_id, former=former))
    if greet:
        scene.tell(PeopleGroupGreeting(), chat_id)
    if former is not None and former != chat_id:
        outbox.move_chat(scene.tx, former, chat_id)
        leave(scene, former)
    outbox.release_held(scene.tx, [chat_id], scene.now)
    refused.hasten_doubted(scene.tx, chat_id, scene.now)
    for ticket in tickets.without_card(scene.tx, chat_id):
        if ticket.state is TicketState.NEW:
            alert_team(scene, ticket)
        else:
            refresh_card(scene, ticket)


def leave(scene: Scene, chat_id: int) -> None:
    """Say goodbye and leave a group that is not the team's; looked at again at the moment of sending."""
    scene.tell(PeopleFarewell(), chat_id, delay_ms=FAREWELL_MS)
    scene.tell(PeopleLeave(), chat_id, delay_ms=LEAVE_MS)


def group_stands(scene: Scene, command: GroupStanding) -> Reply:
    """my_chat_member of a group: the team's is lost, limited or back (F21); any other is left, unless an admin is
    about to bind one."""
    if command.chat_id == people.team_chat(scene.tx):
        return _team_stands(scene, command)
    if not command.present:
        return Reply(InboxOutcome.LEFT)
    if people.team_chat(scene.tx) is None or invites.binding_open(scene.tx, scene.now):
        scene.tell(PeopleBindHint(), command.chat_id)
        return Reply(InboxOutcome.WAITS_FOR_BINDING)
    leave(scene, command.chat_id)
    return Reply(InboxOutcome.LEAVING)


def _team_stands(scene: Scene, command: GroupStanding) -> Reply:
    if not (command.present and command.write):
        group_link.lost(scene, command.chat_id)
        return Reply(InboxOutcome.GROUP_CUT_OFF)
    group_link.back(scene, command.chat_id)
    if not command.admin:
        # It can still write, so nothing is held; but it no longer hears who leaves the group.
        scene.record(TeamDemotedEvent(chat=command.chat_id))
        tell_leads(scene, OpsDemoted())
        return Reply(InboxOutcome.GROUP_DEMOTED)
    return Reply(InboxOutcome.GROUP_STANDS)


def topic_reopened(scene: Scene, command: Request) -> Reply:
    """Somebody opened a topic of a group again: where it is the team's own, what was held for it goes out."""
    team = people.team_chat(scene.tx)
    if team is None or command.who.chat_id != team or command.who.topic != people.topic_of(scene.tx, team):
        return Reply(InboxOutcome.IGNORED)
    group_link.back(scene, team)
    refused.hasten_doubted(scene.tx, team, scene.now)
    return Reply(InboxOutcome.GROUP_STANDS)


def member_changed(scene: Scene, command: Membership) -> Reply:
    """chat_member of the team's group: who leaves loses everything at once."""
    if command.chat_id != people.team_chat(scene.tx):
        return Reply(InboxOutcome.IGNORED)
    learn_place(scene, command.chat_id, command.user_id, inside=command.inside)
    return Reply(InboxOutcome.MEMBER if command.inside else InboxOutcome.MEMBER_LEFT)


def learn_place(scene: Scene, chat_id: int, user_id: int, *, inside: bool) -> None:
    """Telegram says whether somebody is in a group, by itself or because it was asked. Who is not in the team's has no
    business with it: what they hold is released, what they were shown is taken back (SOP 9)."""
    people.set_member(scene.tx, chat_id, user_id, inside, scene.now)
    outbox.asked(scene.tx, user_id, scene.now)
    if inside or chat_id != people.team_chat(scene.tx):
        return
    people.end_approval(scene.tx, user_id, None)
    if people.roles_of(scene.tx, user_id) or tickets.held_by(scene.tx, user_id):
        scene.record(TeamLeftEvent(user=user_id))
        lose(scene, user_id, LEFT)


def group_moved(scene: Scene, command: GroupMoved) -> Reply:
    """The group has become a supergroup: from whichever of the two messages comes first (F22)."""
    Deliveries(scene.rules, scene.city).moved(scene.tx, command.old, command.new, scene.now)
    return Reply(InboxOutcome.MOVED)


def stray_command(scene: Scene, command: Request) -> Reply:
    """A command for us that no group knows: help in the team's group; any other group is left, unless one is about
    to be bound."""
    team = people.team_chat(scene.tx)
    if command.who.chat_id == team:
        scene.tell(PeopleGroupHelp(), command.who.chat_id)
        return Reply(InboxOutcome.UNKNOWN_COMMAND)
    if team is not None and not invites.binding_open(scene.tx, scene.now):
        leave(scene, command.who.chat_id)
        return Reply(InboxOutcome.LEAVING)
    return Reply(InboxOutcome.IGNORED)


def _admin(scene: Scene, who: Who) -> None:
    scene.require(who, Role.ADMIN)
    in_private(who)

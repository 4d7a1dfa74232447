"""What somebody may do and read for the team, as it is known at this moment (SOP 1, 8, 9)."""

from bot.domain.kit.messages import To, kinds
from bot.domain.kit.people import Role
from storage.accounts.people import roles_of, team_chat
from storage.kit import standing
from storage.kit.sqlite import Tx

_ROLES = {
    To.AREA: frozenset({Role.SUPERVISOR, Role.WILAYAH}),
    To.SUPERVISOR: frozenset({Role.SUPERVISOR}),
    To.LEAD: frozenset({Role.SUPERVISOR, Role.ADMIN}),
    To.ADMIN: frozenset({Role.ADMIN}),
}
_GROUP = frozenset({To.TEAM, To.AREA})  # what the team's own group may read


def works(tx: Tx, user_id: int, *, by_membership: bool) -> bool:
    """Whether a person is one of the team: a supervisor, or a responder who is not known to have left the group; with
    `by_membership` also whoever is known to be in it."""
    roles = roles_of(tx, user_id)
    if Role.SUPERVISOR in roles:
        return True
    inside = is_inside(tx, user_id)
    if Role.PETUGAS in roles:
        return inside is not False
    return by_membership and inside is True


def is_inside(tx: Tx, user_id: int) -> bool | None:
    """What Telegram said last of a person's place in the team's group, however long ago; None where it never did."""
    team = team_chat(tx)
    row = None
    if team is not None:
        row = tx.one(
            "SELECT inside FROM member WHERE chat_id = :chat AND user_id = :user", {"chat": team, "user": user_id}
        )
    return None if row is None else bool(row[0])


def may_reach(tx: Tx, to: To, chat_id: int, *, by_membership: bool) -> bool:
    """Whether a message for `to` may go to this chat: the team's group, or a person's."""
    if to is To.ANYONE:
        return True
    if chat_id < 0:
        return to in _GROUP and chat_id == team_chat(tx)
    if to is To.TEAM:
        return works(tx, chat_id, by_membership=by_membership)
    return bool(roles_of(tx, chat_id) & _ROLES[to])


def closed_kinds(tx: Tx, user_id: int, *, by_membership: bool) -> list[str]:
    """The names of the kinds of messages that may not reach a person."""
    closed = {to for to in To if not may_reach(tx, to, user_id, by_membership=by_membership)}
    return [name for name, cls in kinds().items() if cls.readers in closed]


def to_take_back(tx: Tx, user_id: int, after: int, now: int, *, by_membership: bool) -> list[int]:
    """The messages in a person's chat that they may not read (any more), beyond the message `after`, as many as one
    call deletes at `now` (UTC ms)."""
    closed = closed_kinds(tx, user_id, by_membership=by_membership)
    return standing.arrived_since(tx, user_id, closed, now - standing.DELETABLE_MS, after)

"""Who may read what, looked at when a message is drawn (SOP 8, 9): between an action and its telling somebody may have
left the group or lost a role, and a word about a person in hiding is told once and for ever."""

from bot.domain.kit.messages import To
from bot.domain.kit.people import MEMBERSHIP_FRESH_MS, Role
from bot.domain.kit.refusals import MembershipUnknown
from bot.domain.rules import Rules
from storage.accounts import people, rights
from storage.kit.sqlite import Tx


def may_reach(tx: Tx, rules: Rules, to: To, chat_id: int, now: int) -> bool:
    """Whether a message for `to` may go to this chat at `now` (UTC ms). Raises MembershipUnknown where it depends on
    the team's group and Telegram was not heard of that for ten minutes."""
    if not rights.may_reach(tx, to, chat_id, by_membership=not rules.approval):
        return False
    if to is To.TEAM and chat_id > 0 and Role.SUPERVISOR not in people.roles_of(tx, chat_id):
        _check_fresh(tx, chat_id, now)
    return True


def _check_fresh(tx: Tx, user_id: int, now: int) -> None:
    team = people.team_chat(tx)
    if team is not None and people.membership(tx, team, user_id, now - MEMBERSHIP_FRESH_MS) is None:
        raise MembershipUnknown(team, user_id)

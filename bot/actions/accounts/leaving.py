"""Whoever leaves the group, loses a role or is paused loses all that came with it in that very transaction (SOP 9): a
former responder can be the one that a person hides from. What each area takes away is registered with `rights_lost`."""

from bot.actions.kit import follow_ups, prompts
from bot.actions.kit.scene import Scene
from bot.domain.accounts.events import PeopleTakenBackEvent, RightsLostEvent
from bot.domain.accounts.messages import PeopleTakeBack, PeopleWithdrawn
from bot.domain.kit.people import INVITES
from storage.accounts import invites, people, rights
from storage.accounts.rights import to_take_back
from storage.kit import standing
from storage.kit.standing import AT_ONCE, DELETABLE_MS

LEFT, ROLE, PAUSED = "left", "role", "paused"


def lose(scene: Scene, user_id: int, why: str) -> None:
    """`user_id` may do less from now on. Links and codes that they made are void, questions of the team that are open
    with them end, what they hold is released, and what was shown to them is taken back as far as Telegram lets us."""
    void = 0 if _still_invites(scene, user_id, why) else invites.void(scene.tx, user_id, scene.now)
    scene.record(RightsLostEvent(user=user_id, why=why, links=void))
    prompts.close_of_team(scene, user_id)
    follow_ups.rights_lost(scene, user_id, why)
    if not works(scene, user_id):
        take_back(scene, user_id)


def works(scene: Scene, user_id: int) -> bool:
    """Whether a person is one of the team, as far as is known."""
    return rights.works(scene.tx, user_id, by_membership=not scene.rules.approval)


def take_back(scene: Scene, user_id: int, after: int = 0) -> None:
    """Delete from a private chat what its owner may no longer read, beyond the message `after`; what is too old for
    that is overwritten where it stands."""
    scene.tell(PeopleTakeBack(after=after), user_id)
    if not after:
        closed = rights.closed_kinds(scene.tx, user_id, by_membership=not scene.rules.approval)
        for subject in standing.standing_before(scene.tx, user_id, closed, scene.now - DELETABLE_MS):
            scene.tell(PeopleWithdrawn(), user_id, subject=subject, rewrite=True)


def taken_back(scene: Scene, user_id: int, after: int) -> None:
    """Delete the messages that whoever left the team may keep no longer. What did not fit into one call follows."""
    gone = to_take_back(scene.tx, user_id, after, scene.now, by_membership=not scene.rules.approval)
    for message_id in gone:
        standing.fall_at(scene.tx, user_id, message_id)
    scene.record(PeopleTakenBackEvent(from_=user_id, messages=len(gone)))
    if len(gone) == AT_ONCE:
        take_back(scene, user_id, gone[-1])


def _still_invites(scene: Scene, user_id: int, why: str) -> bool:
    """Somebody who leaves the group, or loses the role that let them invite, leaves no door open behind them."""
    return why == ROLE and any(role in INVITES for role in people.roles_of(scene.tx, user_id))

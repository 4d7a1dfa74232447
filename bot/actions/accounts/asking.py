"""Who asks more than anybody needs to: what is begun and never sent can be a search for a person (SOP 9)."""

from bot.actions.accounts.people import tell_leads
from bot.actions.kit.scene import Scene
from bot.clock import DAY, HOUR
from bot.domain.accounts.events import AccountAsksMuchEvent
from bot.domain.accounts.messages import PeopleAsking
from storage.accounts import counted


def begins_too_often(scene: Scene, user_id: int) -> bool:
    """Count a report that is begun; true where it is one too many within the hour, whatever became of the others."""
    if counted.since(scene.tx, user_id, counted.BEGUN, scene.now - HOUR) >= scene.rules.begun_per_hour:
        tell_of_asking(scene, user_id, counted.BEGUN)
        return True
    counted.count(scene.tx, user_id, counted.BEGUN, scene.now)
    return False


def passes_once(scene: Scene, user_id: int) -> bool:
    """Whether somebody who is over the limit may begin one report more, since a life is at stake: once a day."""
    if counted.since(scene.tx, user_id, counted.PASSED, scene.now - DAY):
        return False
    counted.count(scene.tx, user_id, counted.PASSED, scene.now)
    return True


def tell_of_asking(scene: Scene, user_id: int, what: str) -> None:
    """The leads hear of it, once a day for each account."""
    if counted.since(scene.tx, user_id, counted.TOLD, scene.now - DAY):
        return
    counted.count(scene.tx, user_id, counted.TOLD, scene.now)
    scene.record(AccountAsksMuchEvent(user=user_id, what=what))
    tell_leads(scene, PeopleAsking(user=user_id, what=what))

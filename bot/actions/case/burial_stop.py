"""What was written of a burial does not count any more: a family came, or there was no death."""

from bot.actions.case.case import record
from bot.actions.kit.scene import Scene
from bot.domain.case.death import Death
from bot.domain.case.messages import BurialConfirm
from bot.domain.case.person import PersonRow
from bot.domain.kit.people import Role, Who
from storage.accounts import people
from storage.case import burials
from storage.kit import outbox


def drop(scene: Scene, who: Who, person: PersonRow, death: Death) -> None:
    """Decline what waits for a supervisor's yes, in the transaction of what makes it needless."""
    burial = burials.of_death(scene.tx, death.id)
    if burial is None or burial.state == "confirmed":
        return
    burials.drop(scene.tx, death.id, by=who.user_id, now=scene.now)
    record(scene, person, "burial.dropped", burial=burial.id)
    redraw(scene, burial.id)


def redraw(scene: Scene, burial_id: int) -> None:
    """The supervisors' question about a burial shows how it stands now."""
    for user_id in people.holders_of(scene.tx, Role.SUPERVISOR):
        if outbox.standing(scene.tx, user_id, f"burial:{burial_id}") is not None:
            scene.tell(BurialConfirm(burial=burial_id), user_id, subject=f"burial:{burial_id}", rewrite=True)

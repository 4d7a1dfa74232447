"""A comparison goes with the case (SOP 1, 9): whoever kept it until now has the relatives' words, their number and what
is known of the person in cards that stand in their chat; those say nothing any more."""

from bot.actions.kit import follow_ups
from bot.actions.kit.scene import Scene
from bot.domain.accounts.messages import PeopleWithdrawn
from bot.domain.family.messages import FamilyOverview
from bot.domain.kit.people import Role
from storage.accounts import people
from storage.case import persons
from storage.family import proposals


@follow_ups.hands_lost.acts
def _hands_lost(scene: Scene, ticket_id: int, former: int) -> None:
    """Comparisons are overwritten; an overview shows what its reader may still see. A supervisor goes on seeing all."""
    if Role.SUPERVISOR in people.roles_of(scene.tx, former):
        return
    for person in persons.of_ticket(scene.tx, ticket_id):
        if persons.keeper_of(scene.tx, person.id) != former:
            for match, search in proposals.ever_of(scene.tx, person.id):
                scene.redraw(PeopleWithdrawn(), former, f"pair:{match}")
                scene.redraw(FamilyOverview(search=search), former, f"seek:{search}")

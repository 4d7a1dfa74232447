"""A case goes with its ticket (SOP 1, 9): whoever kept it until now reads and answers nothing of it any more."""

from bot.actions.kit import follow_ups, prompts
from bot.actions.kit.scene import Scene
from bot.domain.case.messages import CaseAsk, PaperMenu, PersonCard
from bot.domain.case.person import PersonRow
from bot.domain.kit.messages import Message
from bot.domain.kit.people import Role
from bot.domain.kit.prompts import PromptQuestion
from storage.accounts import people
from storage.case import persons


@follow_ups.hands_lost.acts
def _hands_lost(scene: Scene, ticket_id: int, former: int) -> None:
    """Questions that are open with them end, their cards show no more than a colleague sees. A supervisor goes on
    seeing everything."""
    if Role.SUPERVISOR in people.roles_of(scene.tx, former):
        return
    for person in persons.of_ticket(scene.tx, ticket_id):
        if persons.keeper_of(scene.tx, person.id) != former:
            prompts.close(scene, former, PromptQuestion.CASE, person=person.id)
            _redraw(scene, person, former)


def _redraw(scene: Scene, person: PersonRow, former: int) -> None:
    about = {"person": person.id, "ticket": person.ticket_id}
    cards: dict[str, Message] = {
        f"person:{person.id}": PersonCard(**about),
        f"case:{person.id}": CaseAsk(**about),
        f"papers:{person.id}": PaperMenu(**about),
    }
    for subject, card in cards.items():
        scene.redraw(card, former, subject)

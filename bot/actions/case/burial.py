"""A supervisor's yes or no to a burial that somebody else wrote down (SOP 5). A no is asked for its reason: whoever
wrote it down has to know what to look at."""

from bot.actions.case.case import authorise
from bot.actions.case.dialogue import begin
from bot.actions.case.moves import make
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.refusals import NoSuchPerson
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Role
from bot.domain.kit.refusals import Refusal
from storage.case import burials, deaths, persons


def decide(scene: Scene, command: PressOn) -> Reply:
    """Yes (`y`) or no (`n`, which asks why). Exactly one of two at the same instant wins. Raises Refusal `not_allowed`,
    `no_such_person`, `two_persons` (who wrote it down cannot confirm it), `buried_already` (names number and who),
    `nothing_waits`, and what a burial at that time raises."""
    authorise(scene, command.who, Role.SUPERVISOR)
    burial = burials.by_nonce(scene.tx, command.nonce)
    death = None if burial is None else deaths.get(scene.tx, burial.death_id)
    person = None if death is None else persons.get(scene.tx, death.person_id)
    if burial is None or person is None:
        raise Refusal(NoSuchPerson(), audit=True)
    if command.arg != "y":
        return begin(scene, command.who, person, "decline_burial", {"burial": burial.id})
    entry = make(scene, command.who, person, "confirm_burial", burial=burial.id).entry
    assert entry is not None, "the move has entered it"
    return Reply(InboxOutcome.BURIED, "toast.buried", {"number": entry.number, "year": entry.year})

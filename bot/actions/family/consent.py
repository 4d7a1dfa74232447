"""An adult person found is asked before a relative hears of a match (SOP 9), and what they say is on record."""

from bot.actions.family.form import redraw, reload
from bot.actions.kit.scene import Scene
from bot.domain.case.person import CaseState
from bot.domain.family.events import SearchConsentEvent
from bot.domain.family.messages import FamilyAnswer
from bot.domain.kit.people import Who
from storage.case import persons
from storage.family import known, proposals
from storage.family.proposals import Proposal

ADULT = 18  # years
CONSENTS = {"cy": "yes", "cn": "no", "cx": "needless"}  # by the button
DIED = frozenset({"buried", "body_to_family"})  # how a case ended


def needs_no_consent(scene: Scene, person_id: int) -> bool:
    """The dead, and children: whoever is responsible for them decides, and has."""
    person, about = persons.get(scene.tx, person_id), known.known_person(scene.tx, person_id)
    dead = person is not None and (person.state is CaseState.DEAD or person.end_kind in DIED)
    return dead or (about is not None and about.age is not None and about.age.high < ADULT)


def keep_consent(scene: Scene, who: Who, proposal: Proposal, consent: str) -> bool:
    """Keep what the person says (`yes`, `no`, `needless`) to an accepted match; with a yes the relatives hear that
    there is something to talk about. False where that was settled before."""
    if not proposals.keep_consent(scene.tx, proposal.id, consent, who.user_id, scene.now):
        return False
    search, ticket = reload(scene, proposal.search_id), known.ticket_of(scene.tx, proposal.person_id)
    scene.record(SearchConsentEvent(search=search.id, person=proposal.person_id, consent=consent), ticket)
    if search.open and consent != "no":
        scene.tell(FamilyAnswer(search=search.id, answer="accepted"), search.user_id)
        redraw(scene, search)
    return True

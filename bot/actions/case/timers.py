"""What the clock does in a case (SOP 4, 5). Each reminder carries the person; its round is the row that it belongs to.

What fell due while the bot was down fires once, late, with its true due time in the message.
"""

from collections.abc import Callable, Mapping

from bot.actions.case.case import record, tell_keepers
from bot.actions.case.death import remind_papers, standing, unlock
from bot.actions.kit.scene import Scene
from bot.domain.case.death import Death, papers_missing
from bot.domain.case.messages import (
    CaseHealth,
    CaseHealthLate,
    CaseReferralDue,
    DeathPapers,
    DeathSearchDay,
    DeathSearchEnd,
)
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.kit.people import Role
from bot.domain.ticket.moves import Ticket
from storage.case import deaths, persons, placements
from storage.kit.reminders import Due

Effect = Callable[[Scene, Ticket, Due], None]


def _person(scene: Scene, due: Due) -> PersonRow | None:
    return persons.get(scene.tx, due.facts.get("person", 0))


def _dead(scene: Scene, due: Due) -> tuple[PersonRow, Death] | None:
    """The death that the reminder is about, while its clock runs."""
    person, death = _person(scene, due), deaths.get(scene.tx, due.round)
    if person is None or death is None or person.state is not CaseState.DEAD or death.family_at is not None:
        return None
    return None if death.override_at is not None else (person, death)


def search_day(scene: Scene, ticket: Ticket, due: Due) -> None:
    """A day of the search begins."""
    if found := _dead(scene, due):
        person, death = found
        record(scene, person, "death.search_day", death=death.id, day=due.n)
        tell_keepers(
            scene,
            person,
            DeathSearchDay(person=person.id, ticket=person.ticket_id, death=death.id, day=due.n, due=due.due_at),
        )


def search_end(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The search has ended without a family."""
    if found := _dead(scene, due):
        person, death = found
        record(scene, person, "death.search_ended", death=death.id)
        tell_keepers(
            scene, person, DeathSearchEnd(person=person.id, ticket=person.ticket_id, death=death.id, due=due.due_at)
        )
        unlock(scene, person)


def letter_daily(scene: Scene, ticket: Ticket, due: Due) -> None:
    """What is missing is named, each day until it is there."""
    found = _dead(scene, due)
    if found is None or not papers_missing(standing(scene, found[1])):
        return
    person, death = found
    record(scene, person, "death.papers_asked", death=death.id)
    tell_keepers(scene, person, DeathPapers(person=person.id, ticket=person.ticket_id, death=death.id, due=due.due_at))
    remind_papers(scene, person, death)


def health_check(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The day after an intake: how is the person?"""
    person, check = _person(scene, due), placements.check(scene.tx, due.round)
    if person is not None and check is not None and check.answered_at is None:
        record(scene, person, "person.health_asked", move=due.round)
        tell_keepers(
            scene, person, CaseHealth(person=person.id, ticket=person.ticket_id, move=due.round, due=due.due_at)
        )


def health_late(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Nobody has said how the person is: the supervisors."""
    person, check = _person(scene, due), placements.check(scene.tx, due.round)
    if person is not None and check is not None and check.answered_at is None:
        record(scene, person, "person.health_late", move=due.round)
        late = CaseHealthLate(person=person.id, ticket=person.ticket_id, move=due.round, due=due.due_at)
        if not scene.tell_role(Role.SUPERVISOR, late):
            tell_keepers(scene, person, late)


def referral_due(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The other office should have answered by now."""
    person, referral = _person(scene, due), placements.referral(scene.tx, due.round)
    if person is not None and referral is not None and referral.answered_at is None:
        record(scene, person, "person.referral_due", referral=referral.id)
        tell_keepers(
            scene,
            person,
            CaseReferralDue(person=person.id, ticket=person.ticket_id, referral=referral.id, due=due.due_at),
        )


EFFECTS: Mapping[str, Effect] = {
    "search_day": search_day,
    "search_end": search_end,
    "letter_daily": letter_daily,
    "health_check": health_check,
    "health_late": health_late,
    "referral_due": referral_due,
}

"""What the clock does in a case (SOP 4, 5). Each reminder carries the person; its round is the row that it belongs to.

What fell due while the bot was down fires once, late, with its true due time in the message.
"""

from collections.abc import Callable, Mapping

from bot.actions.case.case import keepers, record, tell_keepers
from bot.actions.case.moves import ring_again, settle_lock
from bot.actions.kit.scene import Scene
from bot.domain.case.burial import ASKED
from bot.domain.case.burial_events import BurialAwaitedEvent
from bot.domain.case.case import Case, CaseStage, conditions, stage_of
from bot.domain.case.clocks import KINDS, CaseClock
from bot.domain.case.death import DAY_MS, Death, papers_missing
from bot.domain.case.events import (
    DeathBodyAwaitedEvent,
    DeathPapersAskedEvent,
    DeathSearchDayEvent,
    DeathSearchEndedEvent,
    PersonHealthAskedEvent,
    PersonHealthLateEvent,
    PersonReferralDueEvent,
    PersonUnrecordedEvent,
)
from bot.domain.case.messages import (
    BurialDue,
    CaseHealth,
    CaseHealthLate,
    CaseReferralDue,
    CaseUnrecorded,
    DeathBodyWaits,
    DeathPapers,
    DeathSearchDay,
    DeathSearchEnd,
)
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.case.rules import MINUTE_MS
from bot.domain.kit.people import Role
from bot.domain.kit.reminders import PersonFacts, ReminderKind
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.table import BROUGHT
from storage.accounts import people
from storage.case import cases, persons, placements
from storage.kit import reminders
from storage.kit.reminders import Due

Effect = Callable[[Scene, Ticket, Due], None]


def _person(scene: Scene, due: Due) -> PersonRow | None:
    return persons.get(scene.tx, due.given(PersonFacts).person)


def _case(scene: Scene, due: Due) -> Case | None:
    """The case of the reminder, while the death that it is about counts and nobody has come for the body."""
    person = _person(scene, due)
    case = None if person is None else cases.load(scene.tx, person)
    if case is None or case.death is None or case.death.id != due.round or case.person.ended_at is not None:
        return None
    return None if case.death.family_at is not None else case


def _searched(scene: Scene, due: Due) -> tuple[Case, Death] | None:
    """The same while nobody has opened the lock."""
    case = _case(scene, due)
    death = None if case is None else case.death
    return None if case is None or death is None or death.override_at is not None else (case, death)


def search_day(scene: Scene, ticket: Ticket, due: Due) -> None:
    """A day of the search begins."""
    if found := _searched(scene, due):
        person, death = found[0].person, found[1]
        record(scene, person, DeathSearchDayEvent(person=person.id, death=death.id, day=due.n))
        told = DeathSearchDay(person=person.id, ticket=person.ticket_id, death=death.id, day=due.n, due=due.due_at)
        tell_keepers(scene, person, told)


def search_end(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The search has ended without a family."""
    if found := _searched(scene, due):
        person, death = found[0].person, found[1]
        record(scene, person, DeathSearchEndedEvent(person=person.id, death=death.id))
        told = DeathSearchEnd(person=person.id, ticket=person.ticket_id, death=death.id, due=due.due_at)
        tell_keepers(scene, person, told)
        settle_lock(scene, found[0])


def letter_daily(scene: Scene, ticket: Ticket, due: Due) -> None:
    """What is missing is named, each day until it is there."""
    found = _searched(scene, due)
    known = None if found is None else conditions(found[0])
    if found is None or known is None or not papers_missing(known):
        return
    person, death = found[0].person, found[1]
    record(scene, person, DeathPapersAskedEvent(person=person.id, death=death.id))
    tell_keepers(scene, person, DeathPapers(person=person.id, ticket=person.ticket_id, death=death.id, due=due.due_at))
    ring_again(scene, person, CaseClock.PAPERS, due.n)


def dead_unrecorded(scene: Scene, ticket: Ticket, due: Due) -> None:
    """A body was brought somewhere, and no death is on record: nothing of it would ever fall due. Whoever holds the
    ticket and the supervisors are asked, each day until somebody is on record who died, or lives and is somewhere."""
    if ticket.state not in BROUGHT or any(
        one.state is not CaseState.ALIVE or one.place is not None for one in persons.of_ticket(scene.tx, ticket.id)
    ):
        return
    scene.record(PersonUnrecordedEvent(n=due.n), ticket.id)
    asked = CaseUnrecorded(ticket=ticket.id, due=due.due_at)
    scene.tell_role(Role.SUPERVISOR, asked)
    if ticket.holder is not None and ticket.holder not in people.holders_of(scene.tx, Role.SUPERVISOR):
        scene.tell(asked, ticket.holder)
    again = max(due.due_at, scene.now) + DAY_MS
    scene.remind(ticket.id, ReminderKind.DEAD_UNRECORDED, again, round_=due.round, n=due.n + 1)


def burial_due(scene: Scene, ticket: Ticket, due: Due) -> None:
    """A day after "ready to be buried" there is no grave: whoever keeps the case (SOP 5)."""
    _remind_burial(scene, due, supervisors=False)


def burial_late(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Still none: the supervisors, and again each day until there is one (SOP 5)."""
    _remind_burial(scene, due, supervisors=True)


def _remind_burial(scene: Scene, due: Due, *, supervisors: bool) -> None:
    case = _case(scene, due)
    if case is None or stage_of(case, scene.now) not in (CaseStage.READY, CaseStage.PROPOSED):
        return
    person = case.person
    record(scene, person, BurialAwaitedEvent(person=person.id, death=due.round, n=due.n, supervisors=int(supervisors)))
    told = BurialDue(person=person.id, ticket=person.ticket_id, death=due.round, due=due.due_at)
    if not supervisors:
        scene.tell(told, keepers(scene, person)[0])
        return
    above = people.holders_of(scene.tx, Role.SUPERVISOR)
    # Where the cemetery's office was asked, whoever keeps the case asks it again each day too.
    others = [one for one in keepers(scene, person)[:1] if one not in above and (ASKED in case.done or not above)]
    for user_id in (*above, *others):
        scene.tell(told, user_id)
    ring_again(scene, person, CaseClock.BURIAL, due.n)


def body_waits(scene: Scene, ticket: Ticket, due: Due) -> None:
    """A family is known and has not been given the body: whoever keeps the case, then the supervisors too, and again
    each day, as for a burial (SOP 5)."""
    person = _person(scene, due)
    death = None if person is None else cases.load(scene.tx, person).death
    if person is None or death is None or death.id != due.round or death.family_at is None or person.ended_at:
        return
    supervisors = scene.now - death.family_at >= scene.rules.case.burial_supervisor_min * MINUTE_MS
    record(
        scene, person, DeathBodyAwaitedEvent(person=person.id, death=death.id, n=due.n, supervisors=int(supervisors))
    )
    told = DeathBodyWaits(person=person.id, ticket=person.ticket_id, death=death.id, due=due.due_at)
    if supervisors:
        tell_keepers(scene, person, told)
    else:
        scene.tell(told, keepers(scene, person)[0])
    ring_again(scene, person, CaseClock.HANDOVER, due.n)


def health_check(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The day after an intake: how is the person?"""
    person, check = _person(scene, due), placements.check(scene.tx, due.round)
    if person is not None and check is not None and check.answered_at is None:
        record(scene, person, PersonHealthAskedEvent(person=person.id, move=due.round))
        told = CaseHealth(person=person.id, ticket=person.ticket_id, move=due.round, due=due.due_at)
        tell_keepers(scene, person, told)
        _answer_takes_time(scene, person, due)


def _answer_takes_time(scene: Scene, person: PersonRow, due: Due) -> None:
    """Asked late, after the bot was down: nobody is told of a missing answer before there was time for one."""
    until = scene.now + scene.rules.case.health_late_min * MINUTE_MS
    for one in reminders.waiting(scene.tx, person.ticket_id):
        if (one.kind, one.round) == (KINDS[CaseClock.HEALTH][1], due.round) and one.due_at < until:
            reminders.snooze(scene.tx, one.id, until)


def health_late(scene: Scene, ticket: Ticket, due: Due) -> None:
    """Nobody has said how the person is: the supervisors."""
    person, check = _person(scene, due), placements.check(scene.tx, due.round)
    if person is not None and check is not None and check.answered_at is None:
        record(scene, person, PersonHealthLateEvent(person=person.id, move=due.round))
        late = CaseHealthLate(person=person.id, ticket=person.ticket_id, move=due.round, due=due.due_at)
        if not scene.tell_role(Role.SUPERVISOR, late):
            tell_keepers(scene, person, late)


def referral_due(scene: Scene, ticket: Ticket, due: Due) -> None:
    """The other office should have answered by now."""
    person, referral = _person(scene, due), placements.referral(scene.tx, due.round)
    if person is not None and referral is not None and referral.answered_at is None:
        record(scene, person, PersonReferralDueEvent(person=person.id, referral=referral.id))
        told = CaseReferralDue(person=person.id, ticket=person.ticket_id, referral=referral.id, due=due.due_at)
        tell_keepers(scene, person, told)


EFFECTS: Mapping[ReminderKind, Effect] = {
    ReminderKind.DEAD_UNRECORDED: dead_unrecorded,
    ReminderKind.SEARCH_DAY: search_day,
    ReminderKind.SEARCH_END: search_end,
    ReminderKind.LETTER_DAILY: letter_daily,
    ReminderKind.BURIAL_DUE: burial_due,
    ReminderKind.BURIAL_LATE: burial_late,
    ReminderKind.BODY_WAITS: body_waits,
    ReminderKind.HEALTH_CHECK: health_check,
    ReminderKind.HEALTH_LATE: health_late,
    ReminderKind.REFERRAL_DUE: referral_due,
}

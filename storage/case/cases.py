"""A case with everything that its rules look at, from the tables of persons, deaths, letters, burials, placements."""

from bot.domain.case.case import Case, Entry, Referral
from bot.domain.case.person import PersonRow
from storage.case import burials, deaths, letters, persons, placements
from storage.kit.sqlite import Tx


def load(tx: Tx, person: PersonRow) -> Case:
    """The case of a person as it is in this transaction, the person's row read anew."""
    person = persons.get(tx, person.id) or person
    death = deaths.of_person(tx, person.id)
    burial = None if death is None else burials.of_death(tx, death.id)
    entry = None if burial is None else burials.entry_of(tx, burial.id)
    found = {} if death is None else letters.of_death(tx, death.id)
    religion = None if death is None else deaths.religion(tx, death.id)
    check, asked = placements.open_check(tx, person.id), placements.open_referral(tx, person.id)
    return Case(
        person=person,
        death=death,
        burial=burial,
        entry=None if entry is None else Entry(entry.number, entry.year),
        requested={kind: one.requested_at for kind, one in found.items() if one.requested_at is not None},
        received={kind: one.received_at for kind, one in found.items() if one.received_at is not None},
        rite=None if religion is None else religion.religion,
        done=frozenset() if death is None else frozenset(deaths.done(tx, death.id)),
        check=None if check is None else check.move_id,
        check_due=None if check is None else check.due_at,
        referral=None if asked is None else Referral(asked.id, asked.kind, asked.note_id, asked.asked_at, asked.due_at),
    )

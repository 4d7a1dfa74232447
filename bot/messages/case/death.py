"""What the clock of a death says to whom (SOP 5), and the burial that waits for a supervisor."""

from typing import Protocol

from bot.domain.case.burial import ASKED, checklist
from bot.domain.case.case import BurialRow, conditions, lacking
from bot.domain.case.death import Death, papers_missing
from bot.domain.case.messages import (
    BurialAnnulled,
    BurialConfirm,
    BurialCorrected,
    BurialDeclined,
    BurialDue,
    BurialNobody,
    BurialRegistered,
    DeathBodyWaits,
    DeathFamily,
    DeathLetterWithdrawn,
    DeathNoFamily,
    DeathPapers,
    DeathReady,
    DeathReadyTeam,
    DeathRecorded,
    DeathSearchDay,
    DeathSearchEnd,
)
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.messages.case.death_card import burial_lines, register_number
from bot.messages.case.parts import (
    card_button,
    heading,
    lacks,
    open_button,
    person_of,
    place_of,
    reason_of,
    reminder,
    ticket_code_of,
)
from bot.messages.kit.registry import OfPerson, Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import name_of
from storage.accounts import people
from storage.case import burials, cases, deaths, persons


@draws(DeathRecorded)
def recorded(sight: Sight[DeathRecorded]) -> Screen:
    """To everybody who keeps the case: somebody died, and what begins now."""
    found = _found(sight)
    if found is None:
        return NOTHING
    person, death = found
    place = place_of(sight, death.place)
    if death.search_until is None:
        text = sight.texts.say("death.recorded_found", place=place, **heading(sight, person))
    else:
        at, until = sight.at(death.died_at or 0), sight.at(death.search_until)
        text = sight.texts.say("death.recorded", at=at, place=place, until=until, **heading(sight, person))
    return Screen(text, ((open_button(sight, person),),))


@draws(DeathSearchDay)
def search_day(sight: Sight[DeathSearchDay]) -> Screen:
    """A day of the search begins: what can be tried. Of a search that ended while the bot was down its end is told, and
    no day of it behind that."""
    found = _searching(sight)
    if found is None or sight.now >= (found[1].search_until or 0):
        return NOTHING
    person, death = found
    text = sight.texts.say(
        "death.search_day",
        day=sight.told.day,
        days=death.search_days,
        until=sight.at(death.search_until or 0),
        **heading(sight, person),
    )
    return reminder(sight, text, sight.told.due, ((open_button(sight, person),),))


@draws(DeathSearchEnd)
def search_end(sight: Sight[DeathSearchEnd]) -> Screen:
    """The search has ended without a family; what is still missing."""
    found = _searching(sight)
    if found is None:
        return NOTHING
    person = found[0]
    wants = lacking(cases.load(sight.tx, person), sight.now)
    key = "death.search_end_locked" if wants else "death.search_end"
    text = sight.texts.say(key, lacks=lacks(sight, wants), **heading(sight, person))
    return reminder(sight, text, sight.told.due, ((open_button(sight, person),),))


@draws(DeathPapers)
def papers(sight: Sight[DeathPapers]) -> Screen:
    """Which papers are missing; asked each day."""
    found = _searching(sight)
    known = None if found is None else conditions(cases.load(sight.tx, found[0]))
    wants = () if known is None else papers_missing(known)
    if found is None or not wants:
        return NOTHING
    text = sight.texts.say("death.papers", lacks=lacks(sight, wants), **heading(sight, found[0]))
    return reminder(sight, text, sight.told.due, ((open_button(sight, found[0]),),))


@draws(DeathReady)
def ready(sight: Sight[DeathReady]) -> Screen:
    """Nothing locks the burial any more: the checklist."""
    found = _found(sight)
    if found is None or found[0].state is not CaseState.DEAD or found[1].family_at is not None:
        return NOTHING
    person, death = found
    decided = deaths.religion(sight.tx, death.id)
    rite = sight.rules.case.rite(None if decided is None else decided.religion)
    steps = [f"• {sight.texts.plain(f'case.button.st_{step}')}" for step in checklist(rite)]
    first = sight.texts.say("death.ready", **heading(sight, person))
    where = "death.ready_religion" if rite is None else "death.ready_at"
    second = sight.texts.say(where, place="" if rite is None else place_of(sight, rite.cemetery))
    return Screen("\n".join([first, second, *steps]), ((open_button(sight, person),),))


@draws(BurialDue)
def burial_due(sight: Sight[BurialDue]) -> Screen:
    """Ready to be buried, and there is no grave yet: what is open, in the order of doing it."""
    found = _searching(sight)
    if found is None:
        return NOTHING
    person, death = found
    burial = burials.of_death(sight.tx, death.id)
    key = "burial.due_waits" if burial is not None and burial.state == "proposed" else "burial.due"
    since = sight.at(death.ready_at or sight.now)
    lines = [sight.texts.say(key, since=since, **heading(sight, person)), *_undone(sight, death.id)]
    asked = deaths.done(sight.tx, death.id).get(ASKED)
    if asked is not None and key == "burial.due":
        lines.append(sight.texts.say("burial.due_asked", since=sight.at(asked)))
    return reminder(sight, "\n".join(lines), sight.told.due, ((open_button(sight, person),),))


@draws(DeathReadyTeam)
def ready_team(sight: Sight[DeathReadyTeam]) -> Screen:
    """To the team's group, without anything personal."""
    person = persons.get(sight.tx, sight.told.person)
    if person is None or person.state is not CaseState.DEAD:
        return NOTHING
    code = ticket_code_of(sight, person)
    return Screen(sight.texts.say("death.ready_team", code=code, number=person.ticket_id))


@draws(DeathFamily)
def family(sight: Sight[DeathFamily]) -> Screen:
    """A family came: the clocks stand still."""
    found = _found(sight)
    if found is None or found[1].family_at is None or found[0].state is CaseState.ENDED:
        return NOTHING
    text = sight.texts.say("death.family", **heading(sight, found[0]))
    return Screen(text, ((card_button(sight, found[0], "body", style="success"),), (open_button(sight, found[0]),)))


@draws(DeathBodyWaits)
def body_waits(sight: Sight[DeathBodyWaits]) -> Screen:
    """A family is known, and the body still lies there: handed over, or not their family after all?"""
    found = _found(sight)
    if found is None or found[1].family_at is None or found[0].state is CaseState.ENDED:
        return NOTHING
    person, death = found
    since, place = sight.at(death.family_at or sight.now), place_of(sight, person.place)
    text = sight.texts.say("death.body_waits", since=since, place=place, **heading(sight, person))
    rows = ((card_button(sight, person, "body", style="success"),), (open_button(sight, person),))
    return reminder(sight, text, sight.told.due, rows)


@draws(DeathLetterWithdrawn)
def letter_withdrawn(sight: Sight[DeathLetterWithdrawn]) -> Screen:
    """A letter counts no more: what keeps the burial locked now."""
    found = _found(sight)
    if found is None:
        return NOTHING
    person, _ = found
    text = sight.texts.say(
        "death.letter_withdrawn", name=sight.texts.plain(f"letter.{sight.told.letter}"), **heading(sight, person)
    )
    if wants := lacking(cases.load(sight.tx, person), sight.now):
        text += "\n" + sight.texts.say("death.locked", lacks=lacks(sight, wants))
    return Screen(text, ((open_button(sight, person),),))


@draws(DeathNoFamily)
def no_family(sight: Sight[DeathNoFamily]) -> Screen:
    """The family that was found is not the dead person's: the clocks run again."""
    found = _found(sight)
    if found is None or found[1].family_at is not None or found[0].state is CaseState.ENDED:
        return NOTHING
    return Screen(sight.texts.say("death.clock_again", **heading(sight, found[0])), ((open_button(sight, found[0]),),))


@draws(BurialConfirm)
def confirm(sight: Sight[BurialConfirm]) -> Screen:
    """To a supervisor: what a responder wrote down, yes or no."""
    burial = burials.get(sight.tx, sight.told.burial)
    person = None if burial is None else _buried(sight, burial)
    if burial is None or person is None or Role.SUPERVISOR not in people.roles_of(sight.tx, sight.letter.chat_id):
        return NOTHING
    writer = name_of(sight, burial.written_by)
    lines = [sight.texts.say("burial.confirm", by=writer, **heading(sight, person)), *burial_lines(sight, burial)]
    if burial.state != "proposed":
        number = register_number(burials.entry_of(sight.tx, burial.id))
        taken_back = burials.annulled(sight.tx, burial.id)
        state, by = (burial.state, burial.decided_by) if taken_back is None else ("annulled", taken_back.by)
        lines.append(sight.texts.say(f"burial.{state}_by", number=number, by=name_of(sight, by)))
        return Screen("\n".join(lines), ((open_button(sight, person),),))
    lines += _undone(sight, burial.death_id)
    yes = Button(
        sight.texts.plain("burial.button.yes"), button_data(Verb.CASE_BURIAL, burial.nonce, "y"), style="success"
    )
    no = Button(sight.texts.plain("burial.button.no"), button_data(Verb.CASE_BURIAL, burial.nonce, "n"))
    return Screen("\n".join(lines), ((yes, no), (open_button(sight, person),)), protect=True)


@draws(BurialNobody)
def nobody(sight: Sight[BurialNobody]) -> Screen:
    """To who wrote it down: there is no supervisor who could confirm it."""
    return Screen(sight.texts.say("burial.nobody"))


@draws(BurialDeclined)
def declined(sight: Sight[BurialDeclined]) -> Screen:
    """To who wrote it down: a supervisor said no."""
    person = person_of(sight)
    if person is None:
        return NOTHING
    text = sight.texts.say("burial.declined", by=name_of(sight, sight.told.by), **heading(sight, person))
    if sight.told.note is not None:
        text += "\n" + sight.texts.say("burial.declined_why", reason=reason_of(sight, sight.told.note))
    return Screen(text, ((open_button(sight, person),),))


@draws(BurialAnnulled)
def annulled(sight: Sight[BurialAnnulled]) -> Screen:
    """To everybody who keeps the case: the burial in the register was none, and the body waits for one."""
    person = person_of(sight)
    if person is None:
        return NOTHING
    number = register_number(burials.entry_of(sight.tx, sight.told.burial))
    reason = reason_of(sight, sight.told.note)
    text = sight.texts.say("burial.annulled", number=number, reason=reason, **heading(sight, person))
    return Screen(text, ((open_button(sight, person),),))


@draws(BurialCorrected)
def corrected(sight: Sight[BurialCorrected]) -> Screen:
    """To everybody who keeps the case: what the register says of a burial is another now."""
    person, burial = person_of(sight), burials.get(sight.tx, sight.told.burial)
    if person is None or burial is None or burial.state != "confirmed":
        return NOTHING
    number = register_number(burials.entry_of(sight.tx, burial.id))
    which = sight.texts.plain(f"case.choice.b_which_{sight.told.which}")
    text = sight.texts.say("burial.corrected", number=number, which=which, **heading(sight, person))
    return Screen("\n".join((text, *burial_lines(sight, burial))), ((open_button(sight, person),),))


@draws(BurialRegistered)
def registered(sight: Sight[BurialRegistered]) -> Screen:
    """The burial stands in the register, with its number."""
    person, burial = person_of(sight), burials.get(sight.tx, sight.told.burial)
    entry = None if burial is None else burials.entry_of(sight.tx, burial.id)
    if person is None or burial is None or entry is None or burial.state != "confirmed":
        return NOTHING
    before = sight.rules.case.register_before.get(entry.year, 0)
    text = sight.texts.say(
        "burial.registered",
        number=register_number(entry),
        place=place_of(sight, burial.cemetery),
        count=burials.count(sight.tx, entry.year) + before,
        quota=sight.rules.case.burial_quota,
        year=entry.year,
        **heading(sight, person),
    )
    return Screen(text, ((open_button(sight, person),),))


class OfDeath(OfPerson, Protocol):
    """A message about the death of a person."""

    @property
    def death(self) -> int:
        """Its number."""


def _undone(sight: Sight, death_id: int) -> list[str]:
    """Steps of the checklist that nobody has ticked: said, not refused."""
    decided = deaths.religion(sight.tx, death_id)
    done = deaths.done(sight.tx, death_id)
    steps = checklist(sight.rules.case.rite(None if decided is None else decided.religion))
    open_ = [sight.texts.plain(f"case.button.st_{step}") for step in steps if step not in done]
    return [sight.texts.say("burial.undone", steps=", ".join(open_))] if open_ else []


def _found(sight: Sight[OfDeath]) -> tuple[PersonRow, Death] | None:
    person, death = person_of(sight), deaths.get(sight.tx, sight.told.death)
    return None if person is None or death is None else (person, death)


def _searching(sight: Sight[OfDeath]) -> tuple[PersonRow, Death] | None:
    found = _found(sight)
    if found is None or found[0].state is not CaseState.DEAD or found[1].family_at is not None:
        return None
    return found


def _buried(sight: Sight, burial: BurialRow) -> PersonRow | None:
    death = deaths.get(sight.tx, burial.death_id)
    return None if death is None else persons.get(sight.tx, death.person_id)

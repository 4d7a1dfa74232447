"""A person's card, the lists that lead to it, and what the clock says of the living (SOP 4)."""

from collections.abc import Iterable

from bot.domain.case.messages import (
    CaseCrowd,
    CaseFull,
    CaseHealth,
    CaseHealthLate,
    CaseHealthTold,
    CaseList,
    CaseNew,
    CasePeople,
    CaseReferralDue,
    CaseReopened,
    CaseUnrecorded,
    PersonCard,
    PersonGlance,
    PersonPhoto,
)
from bot.domain.case.person import MOMENTS, MORE, CaseState, Label, PersonRow
from bot.domain.case.placement import crowd
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.people import Role
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import cut
from bot.domain.ticket.messages import CaseOffer
from bot.domain.ticket.table import CLOSED, TicketState
from bot.messages.case.death_card import death_lines, death_rows
from bot.messages.case.papers import papers_button
from bot.messages.case.parts import (
    called,
    card_button,
    due_words,
    heading,
    keeps,
    open_button,
    person_of,
    place_of,
    reason_of,
    reminder,
)
from bot.messages.kit.registry import OfTicket, Sight, draws
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows, code_of, fit, help_button, may_record, name_of, ticket_of
from storage.accounts import people
from storage.case import persons, placements
from storage.case.persons import Scan
from storage.kit import prompts
from storage.ticket import notes

LISTED = 12
MASKED = {"nik"}  # said to be known; the whole number stands on the papers that need it
UNSAID = {"cause"}


@draws(CaseOffer)
def offer(sight: Sight[CaseOffer]) -> Screen:
    """To the holder, who brought somebody to a place: who was it?"""
    ticket = ticket_of(sight)
    if ticket is None or ticket.holder != sight.letter.chat_id or ticket.state in CLOSED - {TicketState.DONE}:
        return NOTHING
    return Screen(
        sight.texts.say("case.offer", code=code_of(sight, ticket), number=ticket.id), _people_rows(sight, ticket.id)
    )


@draws(CasePeople)
def of_ticket(sight: Sight[CasePeople]) -> Screen:
    """Everybody whom a report led to."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    count = len(_to_see(sight, persons.of_ticket(sight.tx, ticket.id)))
    words = "nobody" if not count else "people_or_next" if may_record(sight, ticket) else "people"
    text = sight.texts.say(f"case.{words}", code=code_of(sight, ticket), count=count)
    return Screen(text, _people_rows(sight, ticket.id))


@draws(CaseList)
def open_cases(sight: Sight[CaseList]) -> Screen:
    """Cases that have not ended, the newest first; those of others by their label."""
    found = _to_see(sight, persons.open_cases(sight.tx))
    if not found:
        return Screen(sight.texts.say("case.none"))
    newest = found[::-1][:LISTED]
    rows = tuple((open_button(sight, one),) for one in newest)
    return Screen(sight.texts.say("case.list", count=len(found)), rows)


@draws(CaseNew)
def new(sight: Sight[CaseNew]) -> Screen:
    """Who is it? A name in words, or a button for who has none that is known."""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    if prompts.open_(sight.tx, sight.letter.chat_id, PromptQuestion.PERSON, ticket=ticket.id) is None:
        return Screen(sight.texts.say("case.new_over", code=code_of(sight, ticket)))
    labels = (Label.MR, Label.MRS, Label.UNKNOWN)
    rows = [
        (Button(sight.texts.plain(f"case.unnamed.{label}"), button_data(Verb.CASE_NEW, ticket.nonce, str(label))),)
        for label in labels
    ]
    cancel = Button(sight.texts.plain("ask.button.cancel"), button_data(Verb.CASE_NEW, ticket.nonce, "x"))
    return Screen(sight.texts.say("case.new", code=code_of(sight, ticket)), (*rows, (cancel,)))


@draws(PersonCard)
def card(sight: Sight[PersonCard]) -> Screen:
    """Everything of a person that their case needs, and the steps that fit."""
    person = person_of(sight)
    if person is None:
        return _glance(sight)
    text = fit(lambda divisor: "\n".join(_card_lines(sight, person, divisor)))
    return Screen(text, _card_rows(sight, person), protect=True)


@draws(PersonGlance)
def glance(sight: Sight[PersonGlance]) -> Screen:
    """Label, place and state, for a colleague who does not keep the case."""
    return _glance(sight)


def _glance(sight: Sight[PersonCard | PersonGlance]) -> Screen:
    """Also a card that stands in the chat of somebody who kept the case once. Where nobody is to learn of the person
    nothing is said, and what stands is overwritten."""
    person, ticket = persons.get(sight.tx, sight.told.person), ticket_of(sight)
    if person is None or ticket is None:
        return NOTHING
    if persons.is_hidden(sight.tx, person.id):
        return Screen(sight.texts.say("people.withdrawn")) if sight.letter.message_id is not None else NOTHING
    lines = [sight.texts.say("case.title", **heading(sight, person)), _where(sight, person)]
    lines += [sight.texts.say("case.glance", keeper=name_of(sight, persons.keeper_of(sight.tx, person.id)))]
    return Screen("\n".join(lines), (help_button(sight, ticket),), protect=True)


@draws(PersonPhoto)
def photo(sight: Sight[PersonPhoto]) -> Screen:
    """A photo, covered until touched, or a scan; the caption says for whom it was shown."""
    person, file = person_of(sight), notes.attachment(sight.tx, sight.told.attachment)
    if person is not None and file is not None and (scan := persons.scans(sight.tx, person.id).get(file.id)):
        return _scan(sight, person, (file.kind, file.file_id), scan)
    if person is None or file is None or file.id not in {one.id for one in persons.photos(sight.tx, person.id)}:
        return NOTHING
    viewer = sight.letter.chat_id
    text = sight.texts.say("case.photo", label=called(sight, person), viewer=name_of(sight, viewer), id=viewer)
    return Screen(text, file=(file.kind, file.file_id), protect=True, spoiler=True)


def _scan(sight: Sight[PersonPhoto], person: PersonRow, file: tuple[str, str], scan: Scan) -> Screen:
    viewer, about = sight.letter.chat_id, sight.texts.plain(f"case.scan.{scan.about}")
    seen = {"label": called(sight, person), "viewer": name_of(sight, viewer), "id": viewer}
    text = sight.texts.say("case.scan.caption", about=about, **seen)
    if scan.pin_e6 is not None:
        lat, lng = (one / 1_000_000 for one in scan.pin_e6)
        text += "\n" + sight.texts.say("case.scan.pin", lat=f"{lat:.6f}", lng=f"{lng:.6f}")
    return Screen(text, file=file, protect=True, spoiler=scan.about == "grave")


@draws(CaseFull)
def full(sight: Sight[CaseFull]) -> Screen:
    """A place took in more than it holds: nobody is turned away, but it is said."""
    code = sight.told.place
    place = sight.rules.case.place(code)
    count = persons.counts(sight.tx).get(code, 0)
    capacity = 0 if place is None else place.capacity or 0
    return Screen(sight.texts.say("case.full", place=place_of(sight, code), count=count, capacity=capacity))


@draws(CaseCrowd)
def occupancy(sight: Sight[CaseCrowd]) -> Screen:
    """/hunian: how many people are where."""
    lines = [
        sight.texts.say("case.crowd_of", place=place_of(sight, code), count=count, capacity=capacity)
        if capacity is not None
        else sight.texts.say("case.crowd_line", place=place_of(sight, code), count=count)
        for code, count, capacity in crowd(persons.counts(sight.tx), sight.rules.case)
    ]
    return Screen("\n".join([sight.texts.say("case.crowd"), *(lines or [sight.texts.say("case.crowd_none")])]))


@draws(CaseHealth)
def health(sight: Sight[CaseHealth]) -> Screen:
    """The day after an intake: how is the person?"""
    return _health(sight, "case.health")


@draws(CaseHealthLate)
def health_late(sight: Sight[CaseHealthLate]) -> Screen:
    """Nobody has said how the person is."""
    return _health(sight, "case.health_late")


@draws(CaseReopened)
def reopened(sight: Sight[CaseReopened]) -> Screen:
    """The end that was recorded was wrong: where the person is, and why."""
    person = person_of(sight)
    if person is None or person.state is CaseState.ENDED:
        return NOTHING
    text = sight.texts.say("case.reopened", reason=reason_of(sight, sight.told.note), **heading(sight, person))
    return Screen(f"{text}\n{_where(sight, person)}", ((open_button(sight, person),),))


@draws(CaseHealthTold)
def health_told(sight: Sight[CaseHealthTold]) -> Screen:
    """What somebody found."""
    person = person_of(sight)
    if person is None:
        return NOTHING
    text = sight.texts.say(f"case.health_{sight.told.answer}", **heading(sight, person))
    return Screen(text, ((open_button(sight, person),),))


@draws(CaseReferralDue)
def referral_due(sight: Sight[CaseReferralDue]) -> Screen:
    """The other office should have answered by now."""
    person, referral = person_of(sight), placements.referral(sight.tx, sight.told.referral)
    if person is None or referral is None or referral.answered_at is not None:
        return NOTHING
    text = sight.texts.say(
        "case.referral_due",
        to=sight.texts.plain(f"case.end.{referral.kind}"),
        asked=sight.at(referral.asked_at),
        **heading(sight, person),
    )
    return reminder(sight, text, sight.told.due, (*_referral_rows(sight, person),))


@draws(CaseUnrecorded)
def unrecorded(sight: Sight[CaseUnrecorded]) -> Screen:
    """A body was brought somewhere, and no death is on record: who was it?"""
    ticket = ticket_of(sight)
    if ticket is None:
        return NOTHING
    text = sight.texts.say("case.unrecorded", code=code_of(sight, ticket), number=ticket.id)
    return reminder(sight, text, sight.told.due, _people_rows(sight, ticket.id))


def _health(sight: Sight[CaseHealth | CaseHealthLate], key: str) -> Screen:
    person, check = person_of(sight), placements.check(sight.tx, sight.told.move)
    if person is None or check is None or check.answered_at is not None:
        return NOTHING
    text = sight.texts.say(
        key, place=place_of(sight, person.place), since=sight.at(person.since or 0), **heading(sight, person)
    )
    return Screen(f"{text}\n{due_words(sight, sight.told.due)}", _health_rows(sight, person))


def _people_rows(sight: Sight[OfTicket], ticket_id: int) -> Rows:
    ticket = ticket_of(sight)
    rows = [(open_button(sight, one),) for one in _to_see(sight, persons.of_ticket(sight.tx, ticket_id))]
    if ticket is not None and may_record(sight, ticket):
        rows.append((Button(sight.texts.plain("case.button.new"), button_data(Verb.CASE_NEW, ticket.nonce)),))
    return tuple(rows)


def _to_see(sight: Sight[object], found: list[PersonRow]) -> list[PersonRow]:
    """Whom a list may name: those in hiding only for whoever keeps their case, and supervisors."""
    return [one for one in found if keeps(sight, one) or not persons.is_hidden(sight.tx, one.id)]


def _card_lines(sight: Sight, person: PersonRow, divisor: int) -> Iterable[str]:
    yield sight.texts.say("case.title", **heading(sight, person))
    yield _where(sight, person)
    if _supervises(sight) and persons.is_hidden(sight.tx, person.id):
        yield sight.texts.say("case.hidden")
    waiting = placements.open_referral(sight.tx, person.id)
    if waiting is not None:
        to = sight.texts.plain(f"case.end.{waiting.kind}")
        yield sight.texts.say("case.referred", to=to, due=sight.at(waiting.due_at))
    yield from death_lines(sight, person)
    yield ""
    facts = persons.facts(sight.tx, person.id)
    for field in MORE:
        if field in facts and field != "name":
            value = "••••" + facts[field][-4:] if field in MASKED else facts[field]
            value = sight.texts.plain("case.restricted") if field in UNSAID else value
            value = sight.texts.plain(f"case.sex.{value}") if field == "sex" else value
            value = sight.at(int(value)) if field in MOMENTS else value
            name = sight.texts.plain(f"field.{field}")
            yield sight.texts.say("case.fact", name=name, value=cut(value, 300 // divisor))
    count = len(persons.photos(sight.tx, person.id))
    if count:
        yield sight.texts.say("case.photos", count=count)
    if scans := persons.scans(sight.tx, person.id):
        about = [sight.texts.plain(f"case.scan.{one}") for one in dict.fromkeys(scan.about for scan in scans.values())]
        yield sight.texts.say("case.scans", count=len(scans), about=", ".join(about))


def _where(sight: Sight, person: PersonRow) -> str:
    if person.state is CaseState.ENDED:
        how = sight.texts.plain(f"case.end.{person.end_kind}")
        return sight.texts.say("case.ended", how=how, at=sight.at(person.ended_at or 0))
    if person.state is CaseState.DEAD or person.place is None:
        return sight.texts.say("case.dead" if person.state is CaseState.DEAD else "case.nowhere")
    return sight.texts.say("case.at", place=place_of(sight, person.place), since=sight.at(person.since or 0))


def _card_rows(sight: Sight, person: PersonRow) -> Rows:
    rows: list[tuple[Button, ...]] = []
    if person.state is CaseState.ALIVE:
        if placements.open_check(sight.tx, person.id) is not None:
            rows += _health_rows(sight, person)
        if placements.open_referral(sight.tx, person.id) is not None:
            rows += _referral_rows(sight, person)
        rows.append((card_button(sight, person, "mv"), card_button(sight, person, "end")))
        rows.append((card_button(sight, person, "die"),))
    else:
        rows += death_rows(sight, person)
    if person.state is CaseState.ENDED and person.end_kind != "buried":
        rows.append((card_button(sight, person, "ue"),))
    more = [card_button(sight, person, "more")]
    if persons.photos(sight.tx, person.id):
        more.append(card_button(sight, person, "see"))
    if persons.scans(sight.tx, person.id):
        more.append(card_button(sight, person, "scs"))
    hide = (_hide_button(sight, person),) if _supervises(sight) else ()
    return tuple(row for row in (*rows, tuple(more), (papers_button(sight, person),), hide) if row)


def _supervises(sight: Sight) -> bool:
    return Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id)


def _hide_button(sight: Sight, person: PersonRow) -> Button:
    return card_button(sight, person, "hide", "off" if persons.is_hidden(sight.tx, person.id) else "on")


def _health_rows(sight: Sight, person: PersonRow) -> Rows:
    return (tuple(card_button(sight, person, "hc", answer) for answer in ("well", "ill", "gone")),)


def _referral_rows(sight: Sight, person: PersonRow) -> Rows:
    return (tuple(card_button(sight, person, "rf", answer) for answer in ("accepted", "declined")),)

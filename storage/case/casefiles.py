"""A person's case as a paper prints it, gathered from where its parts are kept (SOP 6), and the burials of a year."""

import json
from dataclasses import dataclass, replace
from datetime import tzinfo

from bot.domain.case.burial import STEPS
from bot.domain.case.case import BurialRow
from bot.domain.case.casefile import (
    TOLD,
    CaseFile,
    Certainty,
    Handover,
    LaterFinding,
    ReceivedLetter,
    RegisterRow,
    ReportedBurial,
    ReportedReferral,
    ReportedSearch,
    ReportedStep,
    Signatory,
    Stay,
)
from bot.domain.case.death import Death
from bot.domain.case.person import PersonRow, label_of, markers_of, sex_of
from bot.domain.case.placement import REFERRED
from bot.domain.case.rules import CaseRules
from bot.domain.kit.codes import ticket_code
from bot.domain.kit.when import today
from bot.domain.places.city import Area, City
from bot.domain.ticket.moves import Ticket
from bot.domain.ticket.undo import standing
from storage.accounts import people
from storage.case import burials, deaths, letters, persons, placements
from storage.case.burials import RegisterEntry
from storage.case.letters import LetterRow
from storage.kit import events
from storage.kit.sqlite import Tx
from storage.ticket import tickets

HOSPITALS = frozenset({"rsud", "rsj", "puskesmas"})  # kinds of places
ENDED = "person.ended"
OF_BURIAL = ("burial_plot", "burial_care", "burial_officers", "burial_witnesses")  # facts asked for its papers
FAMILY, NO_FAMILY = "keluarga ditemukan", "keluarga tidak ditemukan"  # words of the record, which is Indonesian


@dataclass(frozen=True, slots=True)
class Around:
    """What a case file needs beside the database: names of places and religions, the city's areas and its zone."""

    rules: CaseRules
    city: City
    zone: tzinfo
    prefix: str  # of the service's report numbers


def case_file(tx: Tx, person: PersonRow, around: Around, now: int) -> CaseFile:
    """Everything that a paper may print of a person at `now` (UTC ms). Restricted fields are in it: who prints it
    decides who sees them (SOP 8)."""
    ticket = tickets.get(tx, person.ticket_id)
    facts = persons.facts(tx, person.id)
    name = facts.get("name")
    death = deaths.of_person(tx, person.id)
    case = CaseFile(
        case_code=None if ticket is None else ticket_code(around.prefix, ticket.id, ticket.epoch),
        label=label_of(person, name),
        name=name,
        nik=facts.get("nik"),
        sex=sex_of(person, facts),
        birth_place=facts.get("birth_place"),
        birth_date=facts.get("birth_date"),
        origin=facts.get("origin"),
        markers=markers_of(facts),
        found_at=person.found_at,
        found_place=facts.get("found_place"),
        found_condition=facts.get("condition"),
        stays=_stays(tx, person, around.rules),
        outcome=person.end_kind,
        next_steps=facts.get("next_steps"),
        referral=_referral(tx, person, facts, around.zone),
        steps=_steps(tx, person, around.rules),
    )
    case = case if ticket is None else _of_ticket(tx, case, ticket, around.city)
    return case if death is None else _of_death(tx, case, person, death, facts, around.rules, now)


def needless(tx: Tx, person: PersonRow) -> frozenset[str]:
    """Which fields need no asking for a paper: what was said, the sex of a Mr or Mrs X, and of a burial what was
    written down with it. Before there is a burial nothing of it is asked: its own dialogue does that."""
    facts = persons.facts(tx, person.id)
    found = set(facts) - set(OF_BURIAL) | ({"sex"} if sex_of(person, facts) is not None else set())
    death = deaths.of_person(tx, person.id)
    burial = None if death is None else burials.of_death(tx, death.id)
    if death is None or burial is None or burial.state != "confirmed":
        return frozenset(found | set(OF_BURIAL))
    found |= set(_said_of(tx, person.id, burial))
    written = {"burial_plot": burial.plot, "burial_officers": burial.officers, "burial_witnesses": burial.witnesses}
    done = {"burial_care"} if set(STEPS[1:]) & set(deaths.done(tx, death.id)) else set()
    return frozenset(found | done | {field for field, value in written.items() if value})


def register_rows(tx: Tx, year: int, around: Around) -> list[RegisterRow]:
    """The burials of a year, in the order of their numbers, with what became known later."""
    later: dict[int, list[LaterFinding]] = {}
    first: list[RegisterEntry] = []
    for entry in burials.entries(tx, year):
        if entry.seq == 0:
            first.append(entry)
            if (annulled := burials.annulled(tx, entry.burial_id)) is not None:
                why = "" if annulled.note_id is None else tickets.note_text(tx, annulled.note_id)
                later.setdefault(entry.number, []).append(LaterFinding("annulled", annulled.at, why))
        else:
            text = "" if entry.note_id is None else tickets.note_text(tx, entry.note_id)
            later.setdefault(entry.number, []).append(LaterFinding(entry.kind, entry.at, text))
    rows = [_register_row(tx, entry, around) for entry in first]
    return [replace(row, later=tuple(later.get(row.number, ()))) for row in rows]


def _of_ticket(tx: Tx, case: CaseFile, ticket: Ticket, city: City) -> CaseFile:
    answers, area = ticket.answers, city.area(ticket.area_code)
    return replace(
        case,
        kind=ticket.kind,
        kind_guessed=answers.guessed,
        reported_at=ticket.opened_at,
        found_place=case.found_place or answers.landmark or answers.place_text,
        found_condition=case.found_condition or answers.words,  # what the reporter saw, where the team noted nothing
        found_area=None if area is None else _words_of(area, guessed=answers.area_estimated),
        responder=_name(tx, ticket.holder),
    )


def _words_of(area: Area, *, guessed: bool) -> str:
    words = f"Kelurahan {area.kelurahan}, Kecamatan {area.kecamatan}"
    return f"{words} (perkiraan)" if guessed else words


def _stays(tx: Tx, person: PersonRow, rules: CaseRules) -> tuple[Stay, ...]:
    """Each place with when it began and ended; where they are now has no end."""
    found: list[Stay] = []
    for move in placements.of_person(tx, person.id):
        if found:
            found[-1] = replace(found[-1], until=move.at)
        if move.to_place is not None:
            found.append(Stay(_place(rules, move.to_place) or "", move.at, None, _note(tx, move.reason_note)))
    return tuple(found)


def _referral(tx: Tx, person: PersonRow, facts: dict[str, str], zone: tzinfo) -> ReportedReferral:
    companion = facts.get("companion")
    from_facts = ReportedReferral(
        reason=facts.get("referral_reason"),
        condition=facts.get("condition_now") or facts.get("condition"),
        needs=facts.get("referral_needs"),
        companion=Signatory(name=companion) if companion else None,
    )
    asked = placements.latest_referral(tx, person.id)
    if asked is None or asked.kind not in REFERRED:
        return from_facts
    return replace(
        from_facts,
        to=_note(tx, asked.note_id),
        answer_due=today(asked.due_at, zone).isoformat(),
    )


def _steps(tx: Tx, person: PersonRow, rules: CaseRules) -> tuple[ReportedStep, ...]:
    """What happened, without what happened to somebody else of the same ticket, and without steps that were taken
    back."""
    found, happened = [], events.of_ticket(tx, person.ticket_id)
    for event in standing(happened):
        data = json.loads(event.data)
        if event.kind in TOLD and data.get("person", person.id) == person.id:
            which = data.get("to") if event.kind in ("person.intake", "person.move") else data.get("kind")
            found.append(ReportedStep(event.at, event.kind, _place(rules, which) or ""))
    return tuple(found)


def _of_death(
    tx: Tx, case: CaseFile, person: PersonRow, death: Death, facts: dict[str, str], rules: CaseRules, now: int
) -> CaseFile:
    place = _place(rules, death.place)
    papers = letters.of_death(tx, death.id)
    police = papers.get("police")
    decided = deaths.religion(tx, death.id)
    rite = rules.rite(None if decided is None else decided.religion)
    return replace(
        case,
        found_dead=death.found_dead,
        stays=_closed(case.stays, death),
        body_at=place,
        medical_record=facts.get("medical_record"),
        died_at=death.died_at,
        died_where=None if death.found_dead else place,
        cause_of_death=facts.get("cause"),
        death_certificate=_received(papers.get("certificate")),
        hospital_handover=_received(papers.get("handover")),
        police_letter=_received(police),
        search=_search(death, facts, now),
        handover=_handover(tx, person, facts, death, place),
        religion=None if decided is None else decided.religion if rite is None else rite.name,
        religion_certainty=None if decided is None else Certainty(decided.certainty),
        religion_basis=None if decided is None else decided.basis,
        religion_by=None if decided is None else _name(tx, decided.by),
        burial=_burial(tx, death, facts, None if rite is None else rite.cemetery, rules),
    )


def _closed(stays: tuple[Stay, ...], death: Death) -> tuple[Stay, ...]:
    """Nobody stays beyond their death."""
    if not stays or stays[-1].until is not None or death.died_at is None:
        return stays
    return (*stays[:-1], replace(stays[-1], until=max(death.died_at, stays[-1].since)))


def _end_words(tx: Tx, person: PersonRow) -> str | None:
    """What was written when a case ended: to whom somebody went."""
    found = [json.loads(event.data) for event in events.of_ticket(tx, person.ticket_id) if event.kind == ENDED]
    mine = [data for data in found if data.get("person") == person.id]
    return _note(tx, mine[-1].get("note")) if mine else None


def _search(death: Death, facts: dict[str, str], now: int) -> ReportedSearch:
    over = death.search_until is not None and now >= death.search_until
    return ReportedSearch(
        since=death.search_from,
        until=death.search_until,
        efforts=facts.get("efforts"),
        result=FAMILY if death.family_at is not None else NO_FAMILY if over else None,
        identification=facts.get("identification"),
    )


def _handover(tx: Tx, person: PersonRow, facts: dict[str, str], death: Death, place: str | None) -> Handover:
    """From the house where the body lies, to whoever was named; where it went to the family, to them."""
    to_family = _end_words(tx, person) if death.family_at is not None else None
    at = facts.get("handed_over")
    return Handover(
        at=None if at is None else int(at),
        place=place,
        giver=Signatory(name=facts.get("giver"), office=place),
        receiver=Signatory(name=facts.get("receiver") or to_family),
        condition=facts.get("body_condition"),
        belongings=facts.get("belongings"),
        witnesses=_named(facts.get("handover_witnesses")),
    )


def _burial(tx: Tx, death: Death, facts: dict[str, str], cemetery: str | None, rules: CaseRules) -> ReportedBurial:
    done = deaths.done(tx, death.id)
    care = tuple(step for step in STEPS[1:] if step in done)
    override = None if death.override_at is None else _note(tx, death.override_note)
    wanted = facts.get("burial_wanted")
    wanted_at = None if wanted is None else int(wanted)
    burial = burials.of_death(tx, death.id)
    if burial is None:
        return ReportedBurial(wanted_at=wanted_at, cemetery=_place(rules, cemetery), care=care, override=override)
    entry, said = burials.entry_of(tx, burial.id), _said_of(tx, death.person_id, burial)
    return ReportedBurial(
        wanted_at=wanted_at,
        cemetery=_place(rules, burial.cemetery),
        plot=burial.plot or said.get("burial_plot"),
        at=burial.at,
        care=care or ((said["burial_care"],) if "burial_care" in said else ()),
        officers=_named(burial.officers or said.get("burial_officers")),
        witnesses=_named(burial.witnesses or said.get("burial_witnesses")),
        cost_rupiah=burial.cost_rupiah,
        number=None if entry is None else entry.number,
        year=None if entry is None else entry.year,
        override=override,
    )


def _said_of(tx: Tx, person_id: int, burial: BurialRow) -> dict[str, str]:
    """What was said of this very burial for its papers: one that was taken back keeps its own, and lends the next one
    nothing."""
    said = persons.said_between(tx, person_id, *burials.counted_between(tx, burial.id))
    return {field: said[field] for field in OF_BURIAL if field in said}


def _register_row(tx: Tx, entry: RegisterEntry, around: Around) -> RegisterRow:
    burial = burials.get(tx, entry.burial_id)
    death = None if burial is None else deaths.get(tx, burial.death_id)
    person = None if death is None else persons.get(tx, death.person_id)
    if burial is None or death is None or person is None:
        return RegisterRow(entry.number, entry.year)
    case = case_file(tx, person, around, entry.at)
    said = _said_of(tx, person.id, burial)
    search, place = case.search or ReportedSearch(), [case.found_place, case.found_area]
    return RegisterRow(
        number=entry.number,
        year=entry.year,
        case_code=case.case_code or "",
        label=case.label or "",
        sex=case.sex,
        markers=case.markers,
        found_at=case.found_at,
        found_place=", ".join(part for part in place if part),
        hospital=_hospital(around.rules, death.place),
        died_at=case.died_at,
        waited_from=search.since,
        waited_until=search.until,
        police_letter=_number(case.police_letter),
        hospital_letter=_number(case.death_certificate),
        identification=search.identification or "",
        religion=case.religion or "",
        religion_certainty=case.religion_certainty,
        religion_basis=case.religion_basis or "",
        cemetery=_place(around.rules, burial.cemetery) or "",
        plot=burial.plot or said.get("burial_plot", ""),
        buried_at=burial.at,
        officers=burial.officers or said.get("burial_officers", ""),
        witnesses=burial.witnesses or said.get("burial_witnesses", ""),
        cost_rupiah=burial.cost_rupiah,
        override=(case.burial.override if case.burial else None) or "",
    )


def _received(letter: LetterRow | None) -> ReceivedLetter | None:
    """Only a letter that is in: what is being typed is nobody's paper yet."""
    if letter is None or letter.received_at is None:
        return None
    officer = Signatory(name=letter.officer) if letter.officer else None
    return ReceivedLetter(letter.number, letter.dated, letter.office, officer, letter.sub_type)


def _number(paper: ReceivedLetter | None) -> str:
    return "" if paper is None else paper.number or ""


def _named(text: str | None) -> tuple[Signatory, ...]:
    """People as they were typed: lines and semicolons part them. A title has commas too, and an office may be called "A
    dan B", so that neither takes anybody apart."""
    parts = (part.strip() for part in (text or "").replace(";", "\n").splitlines())
    return tuple(Signatory(name=part) for part in parts if part)


def _place(rules: CaseRules, code: str | None) -> str | None:
    known = rules.place(code)
    return code if known is None else known.name


def _hospital(rules: CaseRules, code: str | None) -> str:
    """The name of a place that is a house of medicine; a body may lie elsewhere too."""
    place = rules.place(code)
    return place.name if place is not None and place.kind in HOSPITALS else ""


def _note(tx: Tx, note_id: int | None) -> str | None:
    return None if note_id is None else tickets.note_text(tx, note_id) or None


def _name(tx: Tx, user_id: int | None) -> str | None:
    return None if user_id is None else people.name_of(tx, user_id) or None

"""A case file as flat fields of text, the way templates ask for them. What is not known is None, never empty."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import (
    CaseFile,
    Handover,
    ReportedBurial,
    ReportedReferral,
    ReportedSearch,
    ReportedStep,
    Signatory,
    Stay,
)
from bot.papers import words

Field = str | None | Sequence[str] | Sequence[Sequence[str]]
BURIED = "buried"  # of the codes of an end
HIDDEN = "(data terbatas)"  # stands where somebody may not read a restricted field


@dataclass(frozen=True, slots=True)
class Reading:
    """Who reads: the city's zone, and whether restricted fields are shown (SOP 8)."""

    zone: ZoneInfo
    restricted: bool = True


def fields_of(case: CaseFile, reading: Reading) -> dict[str, Field]:
    """Every field that a template may ask for."""
    return {
        **_person(case, reading),
        **_found(case, reading.zone),
        **_death(case, reading),
        **_search(case.search or ReportedSearch(), reading.zone),
        **_handover(case.handover or Handover(), reading.zone),
        **_burial(case.burial or ReportedBurial(), reading.zone, case.religion),
        **_referral(case.referral or ReportedReferral()),
        "stays": [_stay(stay, reading.zone) for stay in case.stays],
        "steps": [line for step in case.steps if (line := _step(step, reading.zone)) is not None],
        "outcome": _ended(case),
        "next_steps": _text(case.next_steps),
        "responder": _text(case.responder),
    }


def _ended(case: CaseFile) -> str | None:
    """How it ended, with the place; of the dead also before there is a grave."""
    said, burial = words.outcome(_text(case.outcome)), case.burial or ReportedBurial()
    if case.outcome == BURIED and burial.cemetery:
        return f"{said} di {burial.cemetery}"
    return said or (None if case.died_at is None else "meninggal, belum dimakamkan")


def _text(text: str | None) -> str | None:
    return (text or "").strip() or None


def _restricted(text: str | None, reading: Reading) -> str | None:
    known = _text(text)
    return known if known is None or reading.restricted else HIDDEN


def _person(case: CaseFile, reading: Reading) -> dict[str, Field]:
    marks = asdict(case.markers)
    age = words.age(marks.pop("age_from"), marks.pop("age_to"))
    height = marks.pop("height_cm")
    name, label = _text(case.name), _text(case.label)
    unnamed = f"Tidak diketahui ({label})" if label else None
    return {
        "case_code": _text(case.case_code),
        "called": name or label,
        "name": name or unnamed,
        "nik": _restricted(case.nik, reading),
        "sex": words.SEX[case.sex] if case.sex else None,
        "age": age,
        "birth": _birth(case),
        "origin": _text(case.origin),
        "height": f"± {height} cm" if height else None,
        **{field: _text(value) for field, value in marks.items()},
        "religion": words.religion(case.religion, case.religion_certainty),
        "religion_basis": _text(case.religion_basis),
        "religion_by": _text(case.religion_by),
    }


def _birth(case: CaseFile) -> str | None:
    day = words.iso_date(case.birth_date) if case.birth_date else None
    return ", ".join(part for part in (case.birth_place, day) if part) or None


def _found(case: CaseFile, zone: ZoneInfo) -> dict[str, Field]:
    where = ", ".join(part for part in (_text(case.found_place), _text(case.found_area)) if part)
    return {
        "kind": words.case_kind(case.kind or "", guessed=case.kind_guessed),
        "reported_at": _moment(case.reported_at, zone),
        "found_at": _moment(case.found_at, zone),
        "found_where": where or None,
        "found_condition": _text(case.found_condition),
    }


def _death(case: CaseFile, reading: Reading) -> dict[str, Field]:
    return {
        "body_at": _text(case.body_at),
        "medical_record": _text(case.medical_record),
        "died_at": _moment(case.died_at, reading.zone) or ("tidak diketahui" if case.found_dead else None),
        "died_where": _text(case.died_where),
        "cause_of_death": _restricted(case.cause_of_death, reading),
        "death_certificate": words.received(case.death_certificate),
        "hospital_handover": words.received(case.hospital_handover),
        "visum": words.received(case.visum),
        "police_letter": words.received(case.police_letter),
        "police_officer": words.person(case.police_letter.officer) if case.police_letter else None,
    }


def _search(search: ReportedSearch, zone: ZoneInfo) -> dict[str, Field]:
    return {
        "search_from": _moment(search.since, zone),
        "search_until": _moment(search.until, zone),
        "search_efforts": _text(search.efforts),
        "search_result": _text(search.result),
        "identification": _text(search.identification),
    }


def _handover(handover: Handover, zone: ZoneInfo) -> dict[str, Field]:
    return {
        "handover_opening": None if handover.at is None else words.opening(handover.at, zone),
        "handover_place": _text(handover.place),
        **_party("giver", handover.giver),
        **_party("receiver", handover.receiver),
        "handover_condition": _text(handover.condition),
        "handover_belongings": _text(handover.belongings),
        "handover_witnesses": _people(handover.witnesses),
    }


def _party(role: str, who: Signatory | None) -> dict[str, Field]:
    known = who or Signatory()
    return {
        f"{role}_name": _text(known.name),
        f"{role}_title": _text(known.title),
        f"{role}_office": _text(known.office),
        f"{role}_number": _text(known.number),
    }


def _burial(burial: ReportedBurial, zone: ZoneInfo, religion: str | None) -> dict[str, Field]:
    return {
        "wanted_at": _moment(burial.wanted_at, zone),
        "cemetery": _text(burial.cemetery),
        "grave": _text(burial.plot),
        "burial_opening": None if burial.at is None else words.opening(burial.at, zone),
        "buried_at": _moment(burial.at, zone) if burial.number else None,  # before that it is only planned
        "care": _care(burial.care, religion),
        "burial_officers": _people(burial.officers),
        "burial_witnesses": _people(burial.witnesses),
        "cost": None if burial.cost_rupiah is None else words.rupiah(burial.cost_rupiah),
        "register_number": f"{burial.number}/{burial.year}" if burial.number and burial.year else None,
        "override": _text(burial.override),
    }


def _care(steps: Sequence[str], religion: str | None) -> str | None:
    """dimandikan, dikafani, disalatkan, dan dimakamkan."""
    special: Mapping[str, str] = {"prayed": words.PRAYED_ISLAM} if (religion or "").lower() == "islam" else {}
    done = [special.get(step, words.CARE.get(step, step)) for step in steps]
    return f"{', '.join(done)}, dan dimakamkan" if done else None


def _referral(referral: ReportedReferral) -> dict[str, Field]:
    return {
        "referral_to": _text(referral.to),
        "referral_address": _text(referral.address),
        "referral_reason": _text(referral.reason),
        "referral_condition": _text(referral.condition),
        "referral_needs": _text(referral.needs),
        "companion": words.person(referral.companion),
        "answer_due": words.iso_date(referral.answer_due) if referral.answer_due else None,
    }


def _stay(stay: Stay, zone: ZoneInfo) -> list[str]:
    until = "sampai sekarang" if stay.until is None else words.moment(stay.until, zone)
    return [stay.place, words.moment(stay.since, zone), until, words.reason(stay.reason) or "–"]


def _step(step: ReportedStep, zone: ZoneInfo) -> list[str] | None:
    said = words.step(step.event, step.which)
    return None if said is None else [words.moment(step.at, zone), said]


def _people(people: Sequence[Signatory]) -> list[list[str]]:
    """Name, and title with office, of each."""
    return [
        [one.name, ", ".join(part for part in (one.title, one.office) if part) or "–"] for one in people if one.name
    ]


def _moment(instant: int | None, zone: ZoneInfo) -> str | None:
    return None if instant is None else words.moment(instant, zone)

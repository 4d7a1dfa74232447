"""The six papers (SOP 6): what each needs, and what stands for what is missing. Their wording is in templates/."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.case.casefile import CaseFile
from bot.domain.case.papers import PaperKind, PaperMark
from bot.domain.case.rules import PaperRules
from bot.papers import words
from bot.papers.fields import Field, Reading, fields_of
from bot.papers.qr import qr_svg
from bot.papers.typeset import typeset

TITLES: Mapping[PaperKind, str] = {
    PaperKind.POLICE_REQUEST: "Permintaan surat ke kepolisian",
    PaperKind.BURIAL_REQUEST: "Permohonan pemakaman",
    PaperKind.BODY_HANDOVER: "Berita acara serah terima jenazah",
    PaperKind.BURIAL_RECORD: "Berita acara pemakaman",
    PaperKind.REFERRAL: "Surat rujukan",
    PaperKind.CASE_REPORT: "Laporan kasus",
}
_LETTER = ("number", "letter_date", "signer_title", "signer_name", "signer_number")
_WAITED = ("search_from", "search_until", "search_result")
# What a paper cannot do without; tests/papers holds this against the templates.
REQUIRED: Mapping[PaperKind, tuple[str, ...]] = {
    PaperKind.POLICE_REQUEST: (
        *_LETTER, "police_office", "case_code", "name", "sex", "age", "height", "found_at", "found_where", "died_at",
        "search_from", "search_until", "search_efforts",
    ),
    PaperKind.BURIAL_REQUEST: (
        *_LETTER, "burial_office", "case_code", "name", "sex", "died_at", "religion", "religion_basis", "religion_by",
        "cemetery", "wanted_at", "police_letter", "death_certificate", "hospital_handover", *_WAITED,
    ),
    PaperKind.BODY_HANDOVER: (
        "number", "handover_opening", "handover_place", "giver_name", "giver_office", "receiver_name", "case_code",
        "name", "sex", "died_at", "handover_condition", "handover_belongings",
    ),
    PaperKind.BURIAL_RECORD: (
        *_LETTER, "burial_opening", "cemetery", "register_number", "case_code", "name", "sex", "died_at",
        "police_letter", "death_certificate", "religion", "religion_basis", "religion_by", "grave", "care",
        "burial_officers", "burial_witnesses",
    ),
    PaperKind.REFERRAL: (
        *_LETTER, "referral_to", "case_code", "name", "sex", "age", "found_at", "found_where", "referral_condition",
        "referral_reason", "referral_needs", "answer_due",
    ),
    PaperKind.CASE_REPORT: (
        *_LETTER, "case_code", "kind", "name", "sex", "reported_at", "found_at", "found_where", "found_condition",
        "responder",
    ),
}  # fmt: skip
# A supervisor's override stands in for what the lock would have waited for.
_OVERRIDDEN = frozenset({*_WAITED, "police_letter", "death_certificate", "hospital_handover"})


@dataclass(frozen=True, slots=True)
class Issue:
    """What a version of a paper is: its printed number, its version, when it was made (UTC ms)."""

    number: str
    version: int
    made_at: int
    prefix: str = ""  # of the service's reports; without one the paper has no QR code


def paper_pdf(kind: PaperKind, case: CaseFile, issue: Issue, rules: PaperRules, reading: Reading) -> bytes:
    """The paper as PDF/A. Not for the event loop (bot/papers/typeset.py)."""
    return typeset(str(kind), paper_data(kind, case, issue, rules, reading), issue.made_at)


def paper_data(kind: PaperKind, case: CaseFile, issue: Issue, rules: PaperRules, reading: Reading) -> dict[str, Any]:
    """What the template gets."""
    fields = _all_fields(kind, case, issue, rules, reading)
    return {
        "fields": fields,
        "labels": dict(words.LABELS),
        "missing": _missing(kind, fields),
        "title": f"{TITLES[kind]} {case.case_code or ''}".strip(),
        "footer": _footer(kind, case, issue, reading),
        "letterhead": rules.letterhead,
        "address": rules.address,
        "logo": None if rules.logo is None else list(rules.logo),
        "qr": list(qr_svg(PaperMark(issue.prefix, issue.number, issue.version).text)) if issue.prefix else None,
        "city": rules.city,
        "copies": rules.copies.get(kind, ()),
    }


def missing_of(kind: PaperKind, case: CaseFile, rules: PaperRules, zone: ZoneInfo) -> list[str]:
    """What a paper of this kind would still lack, in words; its own number it gets when it is made."""
    return all_missing([kind], case, rules, zone)[kind]


def all_missing(
    kinds: Iterable[PaperKind], case: CaseFile, rules: PaperRules, zone: ZoneInfo
) -> dict[PaperKind, list[str]]:
    """The same of several kinds at the price of one."""
    known = {**fields_of(case, Reading(zone)), "number": "-", "letter_date": "-"}
    return {kind: _missing(kind, {**known, **_of_office(kind, rules)}) for kind in kinds}


def _missing(kind: PaperKind, fields: Mapping[str, Field]) -> list[str]:
    needed: Iterable[str] = REQUIRED[kind]
    if fields["override"]:
        needed = [name for name in needed if name not in _OVERRIDDEN]
    return [words.LABELS[name] for name in needed if not fields[name]]


def _all_fields(kind: PaperKind, case: CaseFile, issue: Issue, rules: PaperRules, reading: Reading) -> dict[str, Field]:
    made = {"number": issue.number, "letter_date": words.day(issue.made_at, reading.zone)}
    return {**fields_of(case, reading), **_of_office(kind, rules), **made}


def _of_office(kind: PaperKind, rules: PaperRules) -> dict[str, Field]:
    signs = rules.signs(kind)
    return {
        "police_office": rules.police_office or None,
        "burial_office": rules.burial_office or None,
        "signer_name": signs.name or None,
        "signer_title": signs.title or None,
        "signer_number": signs.number or None,
    }


def _footer(kind: PaperKind, case: CaseFile, issue: Issue, reading: Reading) -> str:
    made = words.moment(issue.made_at, reading.zone)
    parts = [TITLES[kind], case.case_code or "", f"versi {issue.version}", f"dibuat {made}"]
    return " · ".join(part for part in parts if part)

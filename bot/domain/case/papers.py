"""The papers that the bot makes (SOP 6): kinds, numbers, who signs, who may ask for them. Pure."""

import hashlib
import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, is_dataclass
from enum import StrEnum
from typing import Any

from bot.domain.case.casefile import CaseFile
from bot.domain.case.rules import PaperRules
from bot.domain.kit.people import Role


class PaperKind(StrEnum):
    """The values stand in the database; the words on screen are `paper.kind.<value>`."""

    POLICE_REQUEST = "police_request"  # permintaan surat ke kepolisian
    BURIAL_REQUEST = "burial_request"  # permohonan pemakaman ke Disperkimtan
    BODY_HANDOVER = "body_handover"  # berita acara serah terima jenazah
    BURIAL_RECORD = "burial_record"  # berita acara pemakaman
    REFERRAL = "referral"  # surat rujukan
    CASE_REPORT = "case_report"  # laporan kasus


# Papers about a death make no sense before there is one; a report of the case at any time.
OF_THE_DEAD = frozenset(
    {PaperKind.POLICE_REQUEST, PaperKind.BURIAL_REQUEST, PaperKind.BODY_HANDOVER, PaperKind.BURIAL_RECORD}
)


def fits(kind: PaperKind, *, dead: bool) -> bool:
    """Whether a paper of this kind makes sense: nobody refers the dead, or buries the living."""
    return dead if kind in OF_THE_DEAD else not (dead and kind is PaperKind.REFERRAL)


SHORT = {  # in the data of buttons
    "p": PaperKind.POLICE_REQUEST,
    "b": PaperKind.BURIAL_REQUEST,
    "h": PaperKind.BODY_HANDOVER,
    "g": PaperKind.BURIAL_RECORD,
    "r": PaperKind.REFERRAL,
    "c": PaperKind.CASE_REPORT,
}
MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


@dataclass(frozen=True, slots=True)
class Paper:
    """One version of a paper. `number` runs through all kinds of a `year`; `printed` is how it reads; `digest` tells
    whether what it prints has changed since (`digest_of`, salted). `made_at` in UTC ms."""

    id: int
    ticket_id: int
    person_id: int
    kind: PaperKind
    year: int
    number: int
    printed: str
    version: int
    salt: str
    digest: str
    made_at: int
    made_by: int


MARK = "sigap-surat"


def print_number(pattern: str, number: int, year: int, month: int) -> str:
    """A number as it stands on a paper. Raises KeyError, ValueError, IndexError for a pattern that cannot be filled."""
    return pattern.format(number=number, year=year, month=month, roman_month=MONTHS[month - 1])


def digest_of(salt: str, content: object) -> str:
    """What a version is known by. Salted: the digest gives nothing away of what stands in the paper."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(f"{salt}:{text}".encode()).hexdigest()


def copy_digest(salt: str, file_digest: str) -> str:
    """What a file that went out is known by; `file_digest`: SHA-256 of its bytes. Salted as the content is."""
    return hashlib.sha256(f"{salt}:{file_digest}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class PaperMark:
    """What the QR code of a paper says: whose it is (the prefix of the service's reports), its number and version.
    Nothing of anybody."""

    prefix: str
    printed: str
    version: int | None = None

    @property
    def text(self) -> str:
        """As the code holds it."""
        return f"{MARK}:{self.prefix}:v{self.version}:{self.printed}"


def read_mark(text: str) -> PaperMark | None:
    """What `PaperMark.text` gave; None for anything else."""
    parts = text.strip().split(":", 3)
    if len(parts) != 4 or parts[0] != MARK or not parts[2].removeprefix("v").isdecimal():
        return None
    return PaperMark(parts[1], parts[3], int(parts[2].removeprefix("v")))


def sees_restricted(kind: PaperKind, roles: frozenset[Role]) -> bool:
    """Whether a paper of this kind shows its restricted fields to this person (SOP 8). A letter prints the NIK because
    its receiver needs it; the case report tells the NIK and the cause of death to a supervisor only."""
    return kind is not PaperKind.CASE_REPORT or Role.SUPERVISOR in roles


def file_name(paper: Paper) -> str:
    """Made of codes and numbers alone (F45): burial_record-2023-007-v2.pdf."""
    return f"{paper.kind}-{paper.year}-{paper.number:03}-v{paper.version}.pdf"


# What somebody can be asked for, so that a paper of this kind is complete: fields of
# bot/domain/case/person.py, in order.
ASKS: Mapping[PaperKind, tuple[str, ...]] = {
    PaperKind.POLICE_REQUEST: ("sex", "age", "height_cm", "features", "clothes", "belongings", "efforts"),
    PaperKind.BURIAL_REQUEST: ("sex", "burial_wanted"),
    PaperKind.BODY_HANDOVER: (
        "handed_over", "giver", "receiver", "body_condition", "belongings", "handover_witnesses",
    ),
    PaperKind.BURIAL_RECORD: ("sex", "burial_plot", "burial_care", "burial_officers", "burial_witnesses"),
    PaperKind.REFERRAL: ("sex", "age", "condition_now", "referral_reason", "referral_needs", "companion"),
    PaperKind.CASE_REPORT: ("sex", "condition", "next_steps"),
}  # fmt: skip


def next_asked(kind: PaperKind, known: Collection[str], after: str | None) -> str | None:
    """What is asked next for a paper behind `after`; None where nothing is left to ask."""
    order = ASKS[kind]
    rest = order if after not in order else order[order.index(after) + 1 :]
    return next((field for field in rest if field not in known), None)


_WHO = frozenset({"case_code", "label", "name", "sex"})
_AGE = frozenset({"markers.age_from", "markers.age_to"})
_RELIGION = frozenset({"religion", "religion_certainty", "religion_basis", "religion_by"})
_WAITED = frozenset({"search.since", "search.until"})
_WHERE = frozenset({"found_at", "found_place", "found_area"})
# What of a case file a kind prints: a change elsewhere makes no new version. A name stands for everything below it.
# tests/papers holds this against the papers themselves, both ways.
PRINTS: Mapping[PaperKind, frozenset[str]] = {
    PaperKind.POLICE_REQUEST: _WHO | _WHERE | _WAITED | {
        "nik", "markers", "found_dead", "body_at", "died_at", "death_certificate", "visum", "search.efforts",
        "search.result", "search.identification",
    },
    PaperKind.BURIAL_REQUEST: _WHO | _AGE | _RELIGION | _WAITED | {
        "found_dead", "body_at", "died_at", "died_where", "death_certificate", "hospital_handover", "police_letter",
        "search.result", "burial.cemetery", "burial.wanted_at", "burial.override",
    },
    PaperKind.BODY_HANDOVER: _WHO | _AGE | {
        "nik", "markers.features", "found_dead", "died_at", "died_where", "medical_record", "death_certificate",
        "handover",
    },
    PaperKind.BURIAL_RECORD: _WHO | _AGE | _RELIGION | _WAITED | _WHERE | {
        "markers.features", "found_dead", "died_at", "died_where", "death_certificate", "hospital_handover",
        "police_letter", "burial.cemetery", "burial.plot", "burial.at", "burial.care", "burial.officers",
        "burial.witnesses", "burial.cost_rupiah", "burial.number", "burial.year", "burial.override",
    },
    PaperKind.REFERRAL: _WHO | _AGE | _WHERE | {
        "nik", "birth_place", "birth_date", "origin", "stays", "referral",
    },
    PaperKind.CASE_REPORT: _WHO | _WHERE | _WAITED | _RELIGION - {"religion_by"} | {
        "nik", "birth_place", "birth_date", "origin", "markers", "kind", "kind_guessed", "reported_at",
        "found_condition", "responder", "stays", "steps", "outcome", "next_steps", "found_dead", "died_at",
        "died_where", "cause_of_death", "death_certificate", "hospital_handover", "police_letter", "search.efforts",
        "search.result", "search.identification", "burial.cemetery", "burial.plot", "burial.at", "burial.care",
        "burial.number", "burial.year", "burial.override",
    },
}  # fmt: skip
_TO = {PaperKind.POLICE_REQUEST: "police_office", PaperKind.BURIAL_REQUEST: "burial_office"}


def content_of(kind: PaperKind, case: CaseFile, rules: PaperRules) -> dict[str, Any]:
    """What makes a version of a paper another one, as plain JSON: what it prints of the case, and of the office."""
    logo = None if rules.logo is None else hashlib.sha256(rules.logo).hexdigest()
    office = [*rules.letterhead, "", *rules.address, "", rules.city, *rules.copies.get(kind, ()), logo]
    office.append(getattr(rules, _TO[kind]) if kind in _TO else None)
    parts = {path: _part(case, path) for path in sorted(PRINTS[kind])}
    return {"kind": str(kind), "office": office, "signs": asdict(rules.signs(kind)), **parts}


def _part(case: CaseFile, path: str) -> Any:
    found: Any = case
    for name in path.split("."):
        found = None if found is None else getattr(found, name)
    return _plain(found)


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value

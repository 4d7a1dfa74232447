"""The papers that the bot makes (SOP 6): kinds, numbers, who signs, who may ask for them. Pure."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from bot.domain.casefile import CaseFile, Signatory
from bot.domain.people import Role


class PaperKind(StrEnum):
    """The values stand in the database; the words on screen are `paper.kind.<value>`."""

    POLICE_REQUEST = "police_request"  # permintaan surat ke kepolisian
    BURIAL_REQUEST = "burial_request"  # permohonan pemakaman ke Disperkimtan
    BODY_HANDOVER = "body_handover"  # berita acara serah terima jenazah
    BURIAL_RECORD = "burial_record"  # berita acara pemakaman
    REFERRAL = "referral"  # surat rujukan
    CASE_REPORT = "case_report"  # laporan kasus


# Papers about a death make no sense before there is one; the others do at any time.
OF_THE_DEAD = frozenset(
    {PaperKind.POLICE_REQUEST, PaperKind.BURIAL_REQUEST, PaperKind.BODY_HANDOVER, PaperKind.BURIAL_RECORD}
)
SHORT = {  # in the data of buttons
    "p": PaperKind.POLICE_REQUEST,
    "b": PaperKind.BURIAL_REQUEST,
    "h": PaperKind.BODY_HANDOVER,
    "g": PaperKind.BURIAL_RECORD,
    "r": PaperKind.REFERRAL,
    "c": PaperKind.CASE_REPORT,
}
MONTHS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
NUMBER_PATTERN = "460/{number:03}/TRC/{roman_month}/{year}"


@dataclass(frozen=True, slots=True)
class PaperRules:
    """The [papers] of the configuration. `logo` is the content of a PNG, JPEG or SVG; `signatories` and `copies`
    (tembusan) go by kind."""

    letterhead: tuple[str, ...] = ("PEMERINTAH KOTA TANGERANG", "DINAS SOSIAL")
    address: tuple[str, ...] = ()
    logo: bytes | None = None
    city: str = "Tangerang"
    number: str = NUMBER_PATTERN
    police_office: str = ""
    burial_office: str = ""
    signatory: Signatory = field(default_factory=Signatory)
    signatories: Mapping[str, Signatory] = field(default_factory=dict)
    copies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def signs(self, kind: PaperKind) -> Signatory:
        """Who signs papers of this kind."""
        return self.signatories.get(kind, self.signatory)


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


def print_number(pattern: str, number: int, year: int, month: int) -> str:
    """A number as it stands on a paper. Raises KeyError, ValueError, IndexError for a pattern that cannot be filled."""
    return pattern.format(number=number, year=year, month=month, roman_month=MONTHS[month - 1])


def digest_of(salt: str, content: object) -> str:
    """What a version is known by. Salted: the digest gives nothing away of what stands in the paper."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(f"{salt}:{text}".encode()).hexdigest()


def may_have(roles: frozenset[Role], holds: bool) -> bool:
    """Whether somebody with these roles may have papers of a case: its responder, or a supervisor (SOP 1)."""
    return Role.SUPERVISOR in roles or (Role.PETUGAS in roles and holds)


def sees_restricted(kind: PaperKind, roles: frozenset[Role]) -> bool:
    """Whether a paper of this kind shows its restricted fields to this person (SOP 8). A letter prints the NIK because
    its receiver needs it; the case report tells the NIK and the cause of death to a supervisor only."""
    return kind is not PaperKind.CASE_REPORT or Role.SUPERVISOR in roles


def file_name(paper: Paper) -> str:
    """Made of codes and numbers alone (F45): burial_record-2023-007-v2.pdf."""
    return f"{paper.kind}-{paper.year}-{paper.number:03}-v{paper.version}.pdf"


# The parts of a case file that a kind does not print: a change there makes no new version of it.
_LIVING = frozenset({"died_at", "died_where", "cause_of_death", "death_certificate", "hospital_handover", "visum"})
_AFTER = frozenset({"steps", "outcome", "next_steps", "responder", "reported_at", "kind", "found_condition"})
_UNUSED: Mapping[PaperKind, frozenset[str]] = {
    PaperKind.POLICE_REQUEST: _AFTER | {"stays", "cause_of_death", "police_letter", "handover", "burial", "referral"},
    PaperKind.BURIAL_REQUEST: _AFTER | {"stays", "cause_of_death", "handover", "referral"},
    PaperKind.BODY_HANDOVER: _AFTER | {"stays", "cause_of_death", "police_letter", "search", "burial", "referral"},
    PaperKind.BURIAL_RECORD: _AFTER | {"stays", "cause_of_death", "handover", "referral"},
    PaperKind.REFERRAL: _AFTER | _LIVING | {"search", "police_letter", "handover", "burial"},
    PaperKind.CASE_REPORT: frozenset({"handover", "referral"}),
}


def content_of(kind: PaperKind, case: CaseFile, signs: Signatory) -> dict[str, Any]:
    """What makes a version of a paper another one, as plain JSON."""
    parts = {name: value for name, value in asdict(case).items() if name not in _UNUSED[kind]}
    return {"kind": str(kind), "signs": asdict(signs), **parts}

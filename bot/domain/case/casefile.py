"""What a paper may print of one person's case (SOP 6; field list from the service's papers).

Every field may be missing: a paper marks what it needs and does not have. Instants are UTC milliseconds, dates without
a time of day are ISO strings ("2023-07-09"), money is whole rupiah. Texts are the words of persons and stand here only
on their way to a paper: never in a log, an event or the outbox. Codes have their words in bot/papers/words.py.
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Sex(StrEnum):
    """As the register and the papers tell it apart."""

    MALE = "male"
    FEMALE = "female"


class Certainty(StrEnum):
    """How far a religion is known (SOP 5): there is no default, somebody decides and says on what grounds."""

    KNOWN = "known"
    PRESUMED = "presumed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs or stands as a witness: name, office, number of the civil service (NIP) or of the police (NRP)."""

    name: str | None = None
    title: str | None = None
    office: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class Markers:
    """By what a body or a person is known (PMK 38/2022): height in centimetres, age in years, the rest in words."""

    height_cm: int | None = None
    age_from: int | None = None
    age_to: int | None = None
    build: str | None = None
    skin: str | None = None
    hair: str | None = None
    moles: str | None = None
    tattoos: str | None = None
    features: str | None = None  # disabilities, scars and whatever else is remarkable
    clothes: str | None = None
    belongings: str | None = None


@dataclass(frozen=True, slots=True)
class ReceivedLetter:
    """A paper that somebody else wrote: its number and date, who wrote and signed it. `sub_type`: rekomendasi,
    keterangan, permohonan, penyerahan."""

    number: str | None = None
    date: str | None = None
    office: str | None = None
    officer: Signatory | None = None
    sub_type: str | None = None


@dataclass(frozen=True, slots=True)
class Stay:
    """One move: to which place (its name), when, why, and how it ended (`until`, None while it lasts)."""

    place: str
    since: int
    until: int | None = None
    reason: str | None = None


# The kinds of events that a chronology tells; of everything else (who read what, what was typed) no paper speaks.
TOLD = frozenset(
    """ticket.open ticket.claim ticket.depart ticket.arrive ticket.handle ticket.not_found ticket.help_refused
    ticket.reopen ticket.finish person.recorded person.named person.intake person.move person.discharge
    person.health person.referred person.referral_answered person.ended person.reopened death.recorded
    death.handed_over death.search_ended death.family death.override death.religion letter.requested
    letter.received burial.confirmed burial.annulled register.entry""".split()
)


@dataclass(frozen=True, slots=True)
class ReportedStep:
    """One line of a case report: when, what happened (the kind of the event: "ticket.claim") and, where it matters,
    which: the name of a place, a code."""

    at: int
    event: str
    which: str = ""


@dataclass(frozen=True, slots=True)
class ReportedSearch:
    """The search for a family (SOP 5): from when to when, what was done, what came of it."""

    since: int | None = None
    until: int | None = None
    efforts: str | None = None
    result: str | None = None
    identification: str | None = None  # what fingerprints and the like gave


@dataclass(frozen=True, slots=True)
class Handover:
    """The body changes hands, at the hospital to the service or to the family."""

    at: int | None = None
    place: str | None = None
    giver: Signatory | None = None
    receiver: Signatory | None = None
    condition: str | None = None
    belongings: str | None = None
    witnesses: tuple[Signatory, ...] = ()


@dataclass(frozen=True, slots=True)
class ReportedReferral:
    """Another office is asked to take the person on. `answer_due` is an ISO date."""

    to: str | None = None
    address: str | None = None
    reason: str | None = None
    condition: str | None = None
    needs: str | None = None
    companion: Signatory | None = None
    answer_due: str | None = None


@dataclass(frozen=True, slots=True)
class ReportedBurial:
    """Asked for, then done. `number` is the register's in `year`; `override`: why a supervisor opened the lock."""

    wanted_at: int | None = None
    cemetery: str | None = None
    plot: str | None = None  # block and plot, as people write it
    at: int | None = None
    care: tuple[str, ...] = ()  # the steps that are done, in order: "washed", "shrouded", "prayed"
    officers: tuple[Signatory, ...] = ()
    witnesses: tuple[Signatory, ...] = ()
    cost_rupiah: int | None = None
    number: int | None = None
    year: int | None = None
    override: str | None = None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One person's case. Restricted (SOP 8): `nik` and `cause_of_death`; a paper prints them only where it needs them
    and only for somebody who may see them."""

    # who
    case_code: str | None = None  # "LAP-0012"
    label: str | None = None  # "Mr X 8/2023"
    name: str | None = None
    nik: str | None = None
    sex: Sex | None = None
    birth_place: str | None = None
    birth_date: str | None = None
    origin: str | None = None  # where the person comes from, in words
    markers: Markers = field(default_factory=Markers)
    religion: str | None = None  # in words: "Islam"
    religion_certainty: Certainty | None = None
    religion_basis: str | None = None
    religion_by: str | None = None  # who decided
    # found, and since
    kind: str | None = None  # code of the jenis: "ot", "lansia", … (SOP 2)
    kind_guessed: bool = False  # nobody chose it, and no words named it
    reported_at: int | None = None
    found_at: int | None = None
    found_place: str | None = None  # street, landmark
    found_area: str | None = None  # "Kelurahan Tanah Tinggi, Kecamatan Tangerang"
    found_condition: str | None = None
    stays: tuple[Stay, ...] = ()
    steps: tuple[ReportedStep, ...] = ()
    outcome: str | None = None  # how the case ended: the code of person.end_kind, or words
    next_steps: str | None = None  # in words: what is still to be done
    responder: str | None = None  # who worked on it
    # death
    found_dead: bool = False
    body_at: str | None = None  # where the body lies: the name of a place
    medical_record: str | None = None  # the hospital's number
    died_at: int | None = None
    died_where: str | None = None
    cause_of_death: str | None = None
    death_certificate: ReceivedLetter | None = None
    hospital_handover: ReceivedLetter | None = None  # berita acara serah terima
    visum: ReceivedLetter | None = None  # number and date only, never content
    search: ReportedSearch | None = None
    police_letter: ReceivedLetter | None = None
    handover: Handover | None = None
    burial: ReportedBurial | None = None
    # referral
    referral: ReportedReferral | None = None


@dataclass(frozen=True, slots=True)
class LaterFinding:
    """What became known after a burial: identified, moved, note, annulled; an entry of its own, never an edit."""

    kind: str
    at: int
    text: str


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One burial in the register; what is not known stays empty."""

    number: int
    year: int
    case_code: str = ""
    label: str = ""
    sex: Sex | None = None
    markers: Markers = field(default_factory=Markers)
    found_at: int | None = None
    found_place: str = ""
    hospital: str = ""
    died_at: int | None = None
    waited_from: int | None = None
    waited_until: int | None = None
    police_letter: str = ""
    hospital_letter: str = ""
    identification: str = ""
    religion: str = ""
    religion_certainty: Certainty | None = None
    religion_basis: str = ""
    cemetery: str = ""
    plot: str = ""
    buried_at: int | None = None
    officers: str = ""
    witnesses: str = ""
    cost_rupiah: int | None = None
    override: str = ""
    later: tuple[LaterFinding, ...] = ()

    @property
    def counts(self) -> bool:
        """Whether it was not taken back: a burial that was keeps its number and is none."""
        return all(one.kind != "annulled" for one in self.later)

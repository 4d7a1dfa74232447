"""A report that another system passed on becomes a ticket (SOP 10), by the rules of every other: what its words say of
danger, kind and place counts as in the chat."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Reply, RequestedAction, Scene
from bot.actions.report.pin import take_address, take_pin
from bot.actions.ticket.opening import open_for_partner
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.people import Who
from bot.domain.kit.phones import Phone
from bot.domain.kit.reading import clean, danger_signs
from bot.domain.report.form import with_sign, with_signs
from bot.domain.report.told import fill, with_guess
from bot.domain.ticket.answers import FULL_TEXT, Answers, Kind
from bot.domain.ticket.partner_events import TicketSourceEvent
from bot.domain.ticket.partners import GRAVE, OTHER, SERVICES, SYSTEMS
from storage.ticket import sources

MARK = "partner"  # the key under which the inbox keeps such a report


@dataclass(frozen=True, slots=True)
class PartnerReport:
    """What a system said of one report. `pin` is WGS84 × 1e6; `phone` as it came; `media`: addresses of pictures, kept
    as words and never opened; `dated`: when it was, in the words of a table; `kind`: the kind that it names, where it
    names one."""

    words: str
    service: str
    pin: tuple[int, int] | None = None
    address: str = ""
    phone: str = ""
    media: str = ""
    dated: str = ""
    kind: str = ""

    def dump(self) -> dict[str, Any]:
        """As the inbox keeps it."""
        return {name: value for name, value in asdict(self).items() if value}

    @classmethod
    def load(cls, kept: Mapping[str, Any]) -> "PartnerReport":
        """From `dump`. Raises KeyError, TypeError, ValueError for what is none."""
        pin = kept.get("pin")
        place = None if pin is None else (int(pin[0]), int(pin[1]))
        said = {name: str(kept.get(name, "")) for name in ("words", "address", "phone", "media", "dated", "kind")}
        return cls(service=str(kept["service"]), pin=place, **said)


@dataclass(frozen=True, slots=True)
class TakePartnerReport:
    """`who`, the account of a system, passes a report on; `source` is the row that keeps its name and number."""

    who: Who
    source: int
    report: PartnerReport


def requested(who: Who, kept: Mapping[str, Any]) -> RequestedAction:
    """What the inbox kept of such a report, as an action. Raises KeyError, TypeError, ValueError for what is none."""
    command = TakePartnerReport(who, int(kept["source"]), PartnerReport.load(kept))
    return RequestedAction(who, take, command)


def take(scene: Scene, command: TakePartnerReport) -> Reply:
    """The report becomes a ticket, once; nobody of the other system is asked anything. Raises LookupError where the row
    is gone, a fault."""
    source = sources.existing(scene.tx, command.source)
    if source.ticket_id is not None:
        return Reply(InboxOutcome.NO_CHANGE)
    answers = answers_of(scene, command.report)
    channel = source.system if source.system in SYSTEMS else OTHER
    ticket_id = open_for_partner(scene, answers, channel)
    sources.link(scene.tx, source.id, ticket_id)
    scene.record(TicketSourceEvent(source=source.id), ticket_id)
    return Reply(InboxOutcome.SENT)


def answers_of(scene: Scene, report: PartnerReport) -> Answers:
    """What a report of another system says, as the answers of a form. The kind is what the words say for certain where
    that is grave (a child, a body, somebody who rages), else what was chosen, else what the words say or may say."""
    facts = scene.message(report.words)
    known = Answers(words=words_of(report), contact=_phone(scene, report.phone))
    known = with_signs(known, danger_signs(facts.danger))
    if report.address:
        known = take_address(scene, known, clean(report.address), 0)
    if report.pin is not None:
        words = known.place_text
        known = take_pin(scene, known, report.pin).answers.with_(place_text=words)
    known = fill(known, facts, reading(scene))
    chosen = Kind(report.kind) if report.kind else SERVICES.get(report.service)
    if chosen is not None and known.kind not in GRAVE and (report.kind or chosen is not Kind.LAINNYA):
        known = known.with_(kind=chosen)
    known = with_guess(known)
    return with_sign(known, "elderly", True) if known.kind == Kind.LANSIA else known


def words_of(report: PartnerReport) -> str:
    """The words, when it was, and where pictures are said to lie: for whoever works on it to judge, nothing here opens
    them."""
    return clean("\n".join(part for part in (report.words, report.dated, report.media) if part))[:FULL_TEXT]


def _phone(scene: Scene, text: str) -> str | None:
    number = scene.phone(text) if text else None
    return number.e164 if isinstance(number, Phone) else None

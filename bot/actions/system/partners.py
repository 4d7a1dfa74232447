"""The door of other systems (SOP 10): a report is kept in the inbox and has its effect in the same transaction, so that
whoever is told a number can rely on it; the same report that comes again changes nothing."""

from dataclasses import dataclass

from bot.actions.kit.scene import Scene
from bot.actions.report.partner import MARK, PartnerReport, requested, words_of
from bot.actions.system.intake import Item, settle
from bot.actions.ticket.partner_news import LINE, account_of_system
from bot.actions.ticket.sourced import hear_again
from bot.domain.kit.people import Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.reading import clean
from bot.domain.places.city import City
from bot.domain.report.messages import WorkRelay
from bot.domain.rules import Rules
from bot.domain.ticket.partners import DIGEST_MS, OTHER, SAID, digest_of, new_code, title_of
from bot.domain.ticket.public import rounded
from storage.accounts import arrivals
from storage.kit.sqlite import Tx
from storage.ticket import notes, sources, tickets
from storage.ticket.disclosure import is_forgotten
from storage.ticket.sources import Source


@dataclass(frozen=True, slots=True)
class Passed:
    """A report as a system passes it on: its name, and the number that it has there, where it has one."""

    system: str
    number: str | None
    report: PartnerReport

    @property
    def digest(self) -> str:
        """What was said, in short."""
        said = self.report
        pin = "" if said.pin is None else f"{said.pin[0]},{said.pin[1]}"
        return digest_of(said.service, said.words, said.address, pin, said.media)


@dataclass(frozen=True, slots=True)
class Received:
    """What became of it: `new`, or `known` (it was here before), `changed` (in other words, which are kept too).
    `source.ticket_id` is None while it has had no effect yet: it is kept, and will."""

    fate: str
    source: Source


@dataclass(frozen=True, slots=True)
class Added:
    """What a system says of a report later: the name that the report has here, the number that the system gave to what
    was added, and its words."""

    system: str
    code: str
    number: str
    words: str


class NoEffectYet(Exception):
    """The report is kept, and is no ticket yet: what is added to it has to come again."""


def known(tx: Tx, passed: Passed, now: int) -> Source | None:
    """The same report, if it was here before: by its number, else by its words within a day."""
    if passed.number is not None:
        return sources.by_number(tx, passed.system, passed.number)
    return sources.said_since(tx, passed.system, passed.digest, now - DIGEST_MS)


def receive(tx: Tx, passed: Passed, now: int, rules: Rules, city: City) -> Received:
    """Keep a report and give it its effect, in this transaction. What fails inside is put back and tried again by the
    loop of the inbox, as every other update."""
    before = known(tx, passed, now)
    if before is not None:
        return _again(tx, passed, before, now, rules, city)
    who = _who(tx, passed.system, now, rules, city)
    pin = passed.report.pin
    row = sources.keep(
        tx,
        code=new_code(),
        system=passed.system,
        number=passed.number,
        digest=passed.digest,
        service=passed.report.service,
        pin=None if pin is None else (rounded(pin[0]), rounded(pin[1])),
        now=now,
    )
    kept = {"source": row, "name": who.name, **passed.report.dump()}
    update = arrivals.keep_plain(tx, OTHER, who.user_id, {MARK: kept}, now)
    settle(tx, [Item(update, 0, requested(who, kept))], now, rules, city)
    return Received("new", sources.existing(tx, row))


def add(tx: Tx, added: Added, now: int, rules: Rules, city: City) -> Source | None:
    """Words that a system adds to its report are kept with the ticket, once however often they come; the report. None
    for one that it did not pass on, or whose words are forgotten. Raises NoEffectYet."""
    source = sources.by_code(tx, added.code)
    if source is None or source.system != added.system:
        return None
    if source.ticket_id is None:
        raise NoEffectYet
    if is_forgotten(tx, source.ticket_id):
        return None
    cause = f"{SAID}{source.id}:{digest_of(added.number)[:16]}"  # its own number may say anything
    if not notes.is_kept(tx, cause):
        who = _who(tx, added.system, now, rules, city)
        _hear(Scene(tx, now, cause, who.actor, rules, city), source, clean(added.words), who)
    return source


def _again(tx: Tx, passed: Passed, before: Source, now: int, rules: Rules, city: City) -> Received:
    if before.digest == passed.digest or before.ticket_id is None or is_forgotten(tx, before.ticket_id):
        return Received("known", before)
    who = _who(tx, passed.system, now, rules, city)
    sources.says(tx, before.id, passed.digest)
    scene = Scene(tx, now, f"{SAID}{before.id}:{now}", who.actor, rules, city)
    _hear(scene, before, words_of(passed.report), who)
    return Received("changed", sources.existing(tx, before.id))


def _hear(scene: Scene, source: Source, words: str, who: Who) -> None:
    """Whoever works on it reads it at once: that a card changes makes no sound."""
    note = hear_again(scene, source, words, who)
    ticket = tickets.existing(scene.tx, source.ticket_id or 0)
    if ticket.holder is not None and ticket.closed_at is None:
        scene.tell(WorkRelay(ticket=ticket.id, note=note), ticket.holder, Priority.ANSWER)


def _who(tx: Tx, system: str, now: int, rules: Rules, city: City) -> Who:
    account = account_of_system(Scene(tx, now, f"{LINE}{system}", "host", rules, city), system)
    return Who(account, title_of(rules.partners, system) or system.upper(), "id", account)

"""The burial (SOP 5): a responder writes it down, a supervisor who is somebody else confirms it, the register gives it
its number. What becomes known later is a new entry behind it."""

from functools import partial

from bot.actions.case.burial_stop import redraw
from bot.actions.case.case import (
    Answer,
    CasePress,
    Data,
    ask,
    authorise,
    close,
    keep_words,
    record,
    refresh,
    settle,
    show_card,
    tell_keepers,
)
from bot.actions.case.death import death_of, standing, stop_clock
from bot.actions.case.moments import moment
from bot.actions.kit.reading import reading
from bot.actions.kit.scene import Reply, Scene
from bot.clock import local
from bot.domain.case.burial import LATER, BurialRow, check_burial
from bot.domain.case.death import Death, missing
from bot.domain.case.messages import BurialConfirm, BurialDeclined, BurialNobody, BurialRegistered
from bot.domain.case.person import CaseState, PersonRow, check_open, read_field
from bot.domain.kit.codes import new_nonce
from bot.domain.kit.people import Role, Who
from bot.domain.kit.priority import Priority
from bot.domain.kit.reading import command_word
from bot.domain.kit.refusals import Refusal
from bot.domain.kit.understood import certain
from bot.reading.money import read_money
from storage.accounts import people
from storage.case import burials, deaths, persons
from storage.case.burials import RegisterEntry

# What is typed of a burial behind its time, in this order: question → column. Each may be left out.
QUESTIONS = {"b_plot": "plot", "b_officers": "officers", "b_witness": "witnesses", "b_cost": "cost_rupiah"}
USUAL = (10_000, 20_000_000)  # rupiah that a burial costs; less or more is asked about


def begin(scene: Scene, who: Who, person: PersonRow, _: str) -> Reply:
    """ "Dimakamkan…". Raises Refusal `locked` (names what is missing), `no_rite`, `burial_waits`, `not_dead`,
    `person_ended`."""
    death = death_of(scene, person)
    _check_free(scene, death)
    lacking = missing(standing(scene, death), scene.now)
    if lacking:
        raise Refusal("locked", lack=lacking[0])
    burials.draft(
        scene.tx,
        death_id=death.id,
        nonce=new_nonce(),
        cemetery=_cemetery(scene, death),
        by=who.user_id,
        now=scene.now,
    )
    return ask(scene, who, person, "b_at")


def take_at(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """When. Raises Refusal `bad_moment`, `in_future`, `before_death`, `locked`, `burial_waits`."""
    death = death_of(scene, person)
    check = partial(check_burial, death, standing(scene, death), now=scene.now)
    at, burial = moment(scene, answer, check), _draft(scene, death, answer.who)
    check(at)
    burials.write(scene.tx, burial.id, "at", at)
    return ask(scene, answer.who, person, "b_plot")


def take(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """Plot, officers, witnesses, cost; the last one puts it before the supervisors. Raises Refusal `bad_words`,
    `bad_cost`, `burial_waits`."""
    q, burial = str(data["q"]), _draft(scene, death_of(scene, person), answer.who)
    if not (answer.skips or command_word(answer.text) == "skip"):
        value = _cost(scene, answer) if q == "b_cost" else read_field(q, answer.text)
        burials.write(scene.tx, burial.id, QUESTIONS[q], value)
    order = list(QUESTIONS)
    if q != order[-1]:
        return ask(scene, answer.who, person, order[order.index(q) + 1], anew=answer.choice is None)
    return _propose(scene, answer.who, person, burial)


def _propose(scene: Scene, who: Who, person: PersonRow, burial: BurialRow) -> Reply:
    death = death_of(scene, person)
    check_burial(death, standing(scene, death), burial.at or 0, scene.now)
    burials.propose(scene.tx, burial.id, scene.now)
    record(scene, person, "burial.proposed", burial=burial.id, at=burial.at)
    others = [one for one in people.holders_of(scene.tx, Role.SUPERVISOR) if one != who.user_id]
    for user_id in others:
        scene.tell(BurialConfirm(burial=burial.id), user_id, Priority.ALERT, subject=f"burial:{burial.id}")
    if not others:
        scene.tell(BurialNobody(burial=burial.id), who.user_id)
    return close(scene, who, person, "burial proposed")


def decide(scene: Scene, command: CasePress) -> Reply:
    """A supervisor's yes (`y`) or no (`n`). Exactly one of two at the same instant wins. Raises Refusal `not_allowed`,
    `no_such_person`, `two_persons` (who wrote it down cannot confirm it), `buried_already` (names number and who),
    `nothing_waits`, and what `check_burial` raises."""
    authorise(scene, command.who, Role.SUPERVISOR)
    burial = burials.by_nonce(scene.tx, command.nonce)
    death = None if burial is None else deaths.get(scene.tx, burial.death_id)
    person = None if death is None else persons.get(scene.tx, death.person_id)
    if burial is None or death is None or person is None:
        raise Refusal("no_such_person", audit=True)
    _check_waits(scene, burial)
    check_open(person)
    if burial.written_by == command.who.user_id:
        raise Refusal("two_persons", audit=True)
    if command.arg != "y":
        return _decline(scene, command.who, person, burial)
    check_burial(death, standing(scene, death), burial.at or 0, scene.now)
    return _confirm(scene, command.who, person, death, burial)


def _check_waits(scene: Scene, burial: BurialRow) -> None:
    if burial.state == "confirmed":
        entry = burials.entry_of(scene.tx, burial.id)
        number, year = (0, 0) if entry is None else (entry.number, entry.year)
        raise Refusal(
            "buried_already", number=number, year=year, holder=burial.decided_by or 0, since=burial.decided_at or 0
        )
    if burial.state != "proposed":
        raise Refusal("nothing_waits")


def _confirm(scene: Scene, who: Who, person: PersonRow, death: Death, burial: BurialRow) -> Reply:
    if not burials.decide(scene.tx, burial.id, "confirmed", by=who.user_id, now=scene.now):
        raise Refusal("nothing_waits")
    year = local(burial.at or scene.now, scene.rules.zone).year
    before = scene.rules.case.register_before.get(year, 0)
    number = burials.register(scene.tx, burial.id, year, before, by=who.user_id, now=scene.now)
    stop_clock(scene, person, death)
    persons.end(scene.tx, person.id, "buried", scene.now)
    record(scene, person, "burial.confirmed", burial=burial.id, number=number, year=year)
    redraw(scene, burial.id)
    tell_keepers(scene, person, BurialRegistered(person=person.id, ticket=person.ticket_id, burial=burial.id))
    refresh(scene, person)
    return Reply("buried", "toast.buried", {"number": number, "year": year})


def _decline(scene: Scene, who: Who, person: PersonRow, burial: BurialRow) -> Reply:
    burials.decide(scene.tx, burial.id, "declined", by=who.user_id, now=scene.now)
    record(scene, person, "burial.declined", burial=burial.id)
    redraw(scene, burial.id)
    scene.tell(BurialDeclined(person=person.id, ticket=person.ticket_id, by=who.user_id), burial.written_by)
    refresh(scene, person)
    return Reply("declined", "toast.case_saved")


# -- after the burial --------------------------------------------------------------------------------------------------


def begin_finding(scene: Scene, who: Who, person: PersonRow, kind: str) -> Reply:
    """Identified later, the grave was moved, or a remark: what is known? Raises Refusal `not_buried`, `stale`."""
    if kind not in LATER:
        raise Refusal("stale", audit=True)
    _entry(scene, person)
    return ask(scene, who, person, "later", kind=kind)


def take_finding(scene: Scene, person: PersonRow, data: Data, answer: Answer) -> Reply:
    """A new entry behind the burial; the burial's own is never touched. Raises Refusal `bad_words`, `not_buried`."""
    entry, kind = _entry(scene, person), str(data["kind"])
    note = keep_words(scene, person, answer.who, read_field("later", answer.text), "later")
    seq = burials.add_finding(scene.tx, entry, kind, note, by=answer.who.user_id, now=scene.now)
    record(scene, person, "register.entry", year=entry.year, number=entry.number, seq=seq, kind=kind, note=note)
    settle(scene, answer.who, person)
    show_card(scene, person, answer.who.user_id, anew=True)
    return Reply("later finding", "toast.case_saved")


def _entry(scene: Scene, person: PersonRow) -> RegisterEntry:
    death = deaths.of_person(scene.tx, person.id)
    burial = None if death is None else burials.of_death(scene.tx, death.id)
    entry = None if burial is None else burials.entry_of(scene.tx, burial.id)
    if person.state is not CaseState.ENDED or entry is None:
        raise Refusal("not_buried")
    return entry


def _check_free(scene: Scene, death: Death) -> None:
    burial = burials.of_death(scene.tx, death.id)
    if burial is not None and burial.state != "draft":
        raise Refusal("burial_waits", since=burial.proposed_at or 0)


def _draft(scene: Scene, death: Death, who: Who) -> BurialRow:
    burial = burials.of_death(scene.tx, death.id)
    if burial is None:
        raise Refusal("stale")
    _check_free(scene, death)
    if burial.written_by != who.user_id:
        raise Refusal("stale")  # somebody else began to write it down meanwhile
    return burial


def _cemetery(scene: Scene, death: Death) -> str:
    """Where, by the religion that somebody decided. Raises Refusal `no_rite` where the configuration has no word on
    it."""
    decided = deaths.religion(scene.tx, death.id)
    rite = scene.rules.case.rite(None if decided is None else decided.religion)
    if rite is None:
        raise Refusal("no_rite")
    return rite.cemetery


def _cost(scene: Scene, answer: Answer) -> int:
    """Whole rupiah. Raises Refusal `bad_cost`, Unsure."""
    if answer.sure is not None:
        return int(answer.sure)
    context = reading(scene, least=USUAL[0], most=USUAL[1])
    return int(certain(read_money(answer.text, context), "cost", str))

"""The dead on the person's card: clock, papers, religion, checklist, lock, burial (SOP 5). HTML."""

from collections.abc import Iterable

from bot.domain.case.burial import checklist
from bot.domain.case.case import BurialRow, lacking
from bot.domain.case.death import LETTERS, Death
from bot.domain.case.person import CaseState, PersonRow
from bot.domain.kit.people import Role
from bot.domain.kit.reading import clean, cut
from bot.messages.case.parts import card_button, lacks, place_of
from bot.messages.kit.registry import Sight
from bot.messages.kit.screen import Button
from bot.messages.ticket.parts import Rows, name_of
from storage.accounts import people
from storage.case import burials, cases, deaths, letters
from storage.case.burials import RegisterEntry
from storage.ticket import tickets

FINDINGS = 4  # after a burial, that a card shows; all of them stand in the register


def death_lines(sight: Sight, person: PersonRow) -> Iterable[str]:
    """How things stand with a death."""
    death = deaths.of_person(sight.tx, person.id)
    if death is None:
        return
    yield _when(sight, death)
    if person.state is CaseState.DEAD and person.place not in (None, death.place):
        yield sight.texts.say("death.now_at", place=place_of(sight, person.place), since=sight.at(person.since or 0))
    yield _search(sight, death)
    if person.end_kind == "body_to_family":
        return
    yield ""
    found = letters.of_death(sight.tx, death.id)
    for kind in LETTERS:
        name, letter = sight.texts.plain(f"letter.{kind}"), found.get(kind)
        if letter is not None and letter.received_at is not None:
            number = cut(clean(letter.number or ""), 80)
            yield sight.texts.say("death.letter_in", name=name, number=number, dated=_day(letter.dated or ""))
        elif letter is not None and letter.requested_at is not None:
            yield sight.texts.say("death.letter_asked", name=name, at=sight.at(letter.requested_at))
        else:
            yield sight.texts.say("death.letter_missing", name=name)
    yield from _religion(sight, death)
    yield from _lock(sight, person, death)


def death_rows(sight: Sight, person: PersonRow) -> list[tuple[Button, ...]]:
    """The steps that fit."""
    death = deaths.of_person(sight.tx, person.id)
    if death is None:
        return []
    if person.state is CaseState.ENDED:
        return [*_after_rows(sight, person, death), (card_button(sight, person, "sc"),)]
    if death.family_at is not None:
        rows: list[tuple[Button, ...]] = [(card_button(sight, person, "body", style="success"),)]
        rows.append((card_button(sight, person, "mb"),))
        return [*rows, *([(card_button(sight, person, "nofam"),)] if _supervises(sight) else [])]
    rows = []
    if death.found_dead and death.handed_over_at is None:
        rows.append((card_button(sight, person, "ho", style="success"),))
    rows += _letter_rows(sight, person, death)
    rows.append((card_button(sight, person, "fam"), card_button(sight, person, "rel")))
    rows += _step_rows(sight, person, death)
    rows += _correct_rows(sight, person, death, with_time=True)
    burial = burials.of_death(sight.tx, death.id)
    waits = burial is not None and burial.state == "proposed"
    moves = (card_button(sight, person, "bc" if waits else "mb"),)
    rows.append((card_button(sight, person, "sc"), *moves))
    wants = lacking(cases.load(sight.tx, person), sight.now)
    if not wants and (burial is None or burial.state == "draft"):
        rows.append((card_button(sight, person, "bury", style="success"),))
    if _supervises(sight):
        over = [card_button(sight, person, "ovr", style="danger")] if set(wants) - {"religion"} else []
        rows.append((*over, card_button(sight, person, "void")))
    return rows


def burial_lines(sight: Sight, burial: BurialRow) -> Iterable[str]:
    """What was written of a burial."""
    yield sight.texts.say("burial.at", at=sight.at(burial.at or 0), place=place_of(sight, burial.cemetery))
    for name, value in (("plot", burial.plot), ("officers", burial.officers), ("witnesses", burial.witnesses)):
        if value:
            yield sight.texts.say(f"burial.{name}", value=cut(clean(value), 200))
    if burial.cost_rupiah is not None:
        yield sight.texts.say("burial.cost", value=f"{burial.cost_rupiah:,}".replace(",", "."))


def register_number(entry: RegisterEntry | None) -> str:
    """ "8/2023"."""
    return "" if entry is None else f"{entry.number}/{entry.year}"


def _when(sight: Sight, death: Death) -> str:
    place = place_of(sight, death.place)
    if death.died_at is None:
        return sight.texts.say("death.found", place=place)
    key = "death.found_at" if death.found_dead else "death.died"
    return sight.texts.say(key, at=sight.at(death.died_at), place=place)


def _search(sight: Sight, death: Death) -> str:
    if death.family_at is not None:
        return sight.texts.say("death.family_known", at=sight.at(death.family_at))
    if death.search_from is None or death.search_until is None:
        return sight.texts.say("death.search_waits")
    key = "death.search_runs" if sight.now < death.search_until else "death.search_over"
    until = sight.until(death.search_from, death.search_until)
    return sight.texts.say(key, since=sight.at(death.search_from), until=until, days=death.search_days)


def _religion(sight: Sight, death: Death) -> Iterable[str]:
    decided = deaths.religion(sight.tx, death.id)
    rite = sight.rules.case.rite(None if decided is None else decided.religion)
    if decided is None:
        yield sight.texts.say("death.no_religion")
        return
    yield sight.texts.say(
        "death.religion",
        name=decided.religion if rite is None else rite.name,
        certainty=sight.texts.plain(f"death.certainty.{decided.certainty}"),
        basis=cut(clean(decided.basis), 200),
        by=name_of(sight, decided.by),
    )
    if rite is not None:
        yield sight.texts.say("death.cemetery", place=place_of(sight, rite.cemetery))


def _lock(sight: Sight, person: PersonRow, death: Death) -> Iterable[str]:
    if death.override_at is not None:
        reason = "" if death.override_note is None else tickets.note_text(sight.tx, death.override_note)
        by = name_of(sight, death.override_by)
        yield sight.texts.say("death.overridden", by=by, reason=cut(clean(reason), 200))
    burial = burials.of_death(sight.tx, death.id)
    if burial is not None and burial.state == "confirmed":
        number = register_number(burials.entry_of(sight.tx, burial.id))
        yield sight.texts.say("death.buried", number=number)
        yield from burial_lines(sight, burial)
        yield from _later(sight, burial)
    elif burial is not None and burial.state == "proposed":
        yield sight.texts.say("death.burial_waits", by=name_of(sight, burial.written_by))
    elif wants := lacking(cases.load(sight.tx, person), sight.now):
        yield sight.texts.say("death.locked", lacks=lacks(sight, wants))
    else:
        yield sight.texts.say("death.unlocked")


def _later(sight: Sight, burial: BurialRow) -> Iterable[str]:
    """What became known since: who it was, where the grave is now."""
    for entry in burials.findings(sight.tx, burial.id, FINDINGS):
        words = "" if entry.note_id is None else tickets.note_text(sight.tx, entry.note_id)
        yield sight.texts.say(f"death.later.{entry.kind}", at=sight.at(entry.at), words=cut(clean(words), 200))


def _letter_rows(sight: Sight, person: PersonRow, death: Death) -> Iterable[tuple[Button, ...]]:
    found = letters.of_death(sight.tx, death.id)
    for kind in LETTERS:
        letter = found.get(kind)
        if letter is not None and letter.received_at is not None:
            continue
        asked = [] if letter is not None and letter.requested_at is not None else [_short(sight, person, "lq", kind)]
        yield (*asked, _short(sight, person, "li", kind))


def _correct_rows(sight: Sight, person: PersonRow, death: Death, *, with_time: bool) -> list[tuple[Button, ...]]:
    """What was entered can be corrected, a letter also behind the burial."""
    found = letters.of_death(sight.tx, death.id)
    buttons = [card_button(sight, person, "dc")] if with_time and (death.died_at or death.handed_over_at) else []
    received = [kind for kind in LETTERS if kind in found and found[kind].received_at is not None]
    buttons += [_short(sight, person, "lc", kind) for kind in received]
    return [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]


def _day(iso: str) -> str:
    """ "2023-07-11" as 11/7/2023."""
    return "/".join(str(int(part)) for part in reversed(iso.split("-"))) if iso else ""


def _short(sight: Sight, person: PersonRow, name: str, kind: str) -> Button:
    return card_button(sight, person, name, kind[0])


def _step_rows(sight: Sight, person: PersonRow, death: Death) -> Rows:
    decided = deaths.religion(sight.tx, death.id)
    done = deaths.done(sight.tx, death.id)
    steps = checklist(sight.rules.case.rite(None if decided is None else decided.religion))
    buttons = []
    for step in steps:
        button = card_button(sight, person, "st", step)
        buttons.append(Button(f"{'☑️' if step in done else '⬜'} {button.label}", button.data))
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def _after_rows(sight: Sight, person: PersonRow, death: Death) -> list[tuple[Button, ...]]:
    buried = person.end_kind == "buried"
    correct = _correct_rows(sight, person, death, with_time=buried)
    if not buried:
        return correct
    correct.append((card_button(sight, person, "bc"), card_button(sight, person, "rel")))
    later = tuple(card_button(sight, person, "la", kind) for kind in ("identified", "moved", "note"))
    return [*correct, later, *([(card_button(sight, person, "ub"),)] if _supervises(sight) else [])]


def _supervises(sight: Sight) -> bool:
    return Role.SUPERVISOR in people.roles_of(sight.tx, sight.letter.chat_id)

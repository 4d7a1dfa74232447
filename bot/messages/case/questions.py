"""The questions of a case: drawn from the question that is open, so an old one loses its buttons by itself."""

from collections.abc import Mapping
from datetime import date

from bot.domain.case.messages import CaseAsk
from bot.domain.case.person import CHOICES, MOMENTS, OVER_80, PersonRow, sayable
from bot.domain.case.placement import is_full
from bot.domain.case.questions import CANCEL, EDIT, NOW, QUESTIONS, SKIP, UNKNOWN, YES, letter_of
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import cut
from bot.messages.case.parts import heading, kept_no_more, person_of, place_of
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.said import said_day, said_moment, said_money, said_span
from bot.messages.kit.screen import NOTHING, Button, Screen
from bot.messages.ticket.parts import Rows
from storage.case import persons
from storage.kit import prompts

REST = 200  # characters of what was not understood
Data = Mapping[str, str | int]


@draws(CaseAsk)
def ask(sight: Sight[CaseAsk]) -> Screen:
    """The open question about a person; once it is settled, a line without buttons."""
    person = person_of(sight)
    if person is None:
        return kept_no_more(sight)
    prompt = prompts.open_(sight.tx, sight.letter.chat_id, PromptQuestion.CASE, person=person.id)
    if prompt is None:
        if sight.letter.message_id is None:
            return NOTHING
        return Screen(sight.texts.say("case.ask.over", **heading(sight, person)))
    q = str(prompt.data["q"])
    if "guess" in prompt.data:
        return _meant(sight, person, q, prompt.data)
    rows = [*_choices(sight, person, q, prompt.data)]
    if QUESTIONS[q].when or prompt.data.get("field") in MOMENTS:
        rows.append((_choice(sight, person, q, NOW, sight.texts.plain("case.choice.now")),))
    end = [_choice(sight, person, q, CANCEL, sight.texts.plain("case.choice.cancel"))]
    if QUESTIONS[q].skips:
        end.append(_choice(sight, person, q, SKIP, sight.texts.plain("case.choice.skip")))
    return Screen(_words(sight, person, q, prompt.data), (*rows, tuple(end)))


def _meant(sight: Sight, person: PersonRow, q: str, data: Data) -> Screen:
    """ "Is this what you meant?": the whole value, what was not understood, and why it is asked."""
    lines = [sight.texts.say("case.meant.value", value=_value(sight, q, data), **heading(sight, person))]
    if data["rest"]:
        lines.append(sight.texts.say("case.meant.rest", rest=cut(str(data["rest"]), REST)))
    lines += [sight.texts.say(f"case.meant.{why}") for why in str(data["whys"]).split(",") if why]
    answers = (
        _choice(sight, person, q, YES, sight.texts.plain("case.meant.yes")),
        _choice(sight, person, q, EDIT, sight.texts.plain("case.meant.edit")),
    )
    later = (_choice(sight, person, q, CANCEL, sight.texts.plain("case.choice.cancel")),)
    return Screen("\n".join(lines), (answers, later))


def _value(sight: Sight, q: str, data: Data) -> str:
    code, field = str(data["guess"]), str(data.get("field", ""))
    if QUESTIONS[q].when == "moment" or field in MOMENTS:
        return said_moment(sight, int(code))
    if QUESTIONS[q].when == "day" or field == "birth_date":
        return said_day(sight, date.fromisoformat(code))
    if q == "b_cost":
        return said_money(int(code))
    if field in ("age", "height_cm"):
        low, _, high = code.partition("-")
        return said_span(sight, f"said.{field}", int(low), int(high or low))
    return code


def _words(sight: Sight, person: PersonRow, q: str, data: Data) -> str:
    facts = heading(sight, person)
    if q == "f":
        return sight.texts.say(f"case.ask.f_{data['field']}", **facts)
    if q == "died_sure":
        died = data.get("died")
        at = sight.texts.plain("case.choice.unknown") if died is None else said_moment(sight, int(died))
        return sight.texts.say("case.ask.died_sure", at=at, place=place_of(sight, str(data["where"])), **facts)
    if q in ("l_which", "l_number", "l_date", "l_office", "l_officer", "l_withdrawn"):
        return sight.texts.say(f"case.ask.{q}", name=sight.texts.plain(f"letter.{data['kind']}"), **facts)
    if q in ("permit", "permit_by") and data.get("move") == "override":
        return sight.texts.say(f"case.ask.{q}_override", **facts)
    if q == "later":
        return sight.texts.say(f"case.ask.later_{data['kind']}", **facts)
    if q == "died_at" and data.get("dead"):
        return sight.texts.say("case.ask.found_dead_at", **facts)
    return sight.texts.say(f"case.ask.{q}", **facts)


def _choices(sight: Sight, person: PersonRow, q: str, data: Data) -> Rows:
    match q:
        case "field":
            return _pairs(
                [
                    _choice(sight, person, q, one, sight.texts.plain(f"field.{one}"))
                    for one in (*sayable(person), "photo")
                ]
            )
        case "f":
            return _quick(sight, person, str(data["field"]))
        case "to" | "died_where":
            return _pairs(_places(sight, person, q))
        case "religion":
            return _pairs([_choice(sight, person, q, one.religion, one.name) for one in sight.rules.case.rites])
        case "died_at" if data.get("dead"):
            return ((_choice(sight, person, q, UNKNOWN, sight.texts.plain("case.choice.unknown")),),)
    row = QUESTIONS[q]
    codes = row.codes if not row.codes_with or row.codes_with in data else ()
    return tuple((_choice(sight, person, q, one, sight.texts.plain(f"case.choice.{q}_{one}")),) for one in codes)


def _quick(sight: Sight, person: PersonRow, field: str) -> Rows:
    buttons = []
    for at, value in enumerate(CHOICES.get(field, ())):
        label = sight.texts.plain(f"case.sex.{value}") if field == "sex" else value
        if value == OVER_80:
            label = sight.texts.plain("case.over_80")
        buttons.append(_choice(sight, person, "f", str(at), label))
    return _pairs(buttons)


def _places(sight: Sight, person: PersonRow, q: str) -> list[Button]:
    counts, found = persons.counts(sight.tx), []
    for one in sight.rules.case.homes():
        if q == "to" and one.code == person.place:
            continue
        label = one.name
        if q == "to" and one.capacity is not None:
            mark = "⚠️ " if is_full(counts, sight.rules.case, one.code) else ""
            label = f"{mark}{one.name} {counts.get(one.code, 0)}/{one.capacity}"
        found.append(_choice(sight, person, q, one.code, label))
    return found


def _choice(sight: Sight, person: PersonRow, q: str, choice: str, label: str) -> Button:
    return Button(label, button_data(Verb.CASE_ANSWER, person.nonce, f"{letter_of(q)}{choice}"))


def _pairs(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))

"""What relatives see of their search: the form, the receipt, the answers (SOP 5.1). Never anything of a person."""

from typing import Any

from bot.domain.family.messages import FamilyAnswer, FamilyEnd, FamilyForm, FamilyLimited, FamilyMine, FamilyOver
from bot.domain.family.search import (
    AGE_BANDS,
    AGO,
    FOUND,
    HEIGHTS,
    RELATIONS,
    SEXES,
    TABLE,
    SearchQuestion,
    lost_days,
    search_code,
)
from bot.domain.kit.buttons import Verb, button_data
from bot.domain.kit.reading import cut
from bot.messages.family.parts import described, said_of
from bot.messages.kit.forms import FormButtons, Rows, in_rows
from bot.messages.kit.registry import Sight, draws
from bot.messages.kit.said import said_days
from bot.messages.kit.screen import NOTHING, Button, Screen
from storage.family import proposals, searches
from storage.family.searches import SearchRow

MEANT = "meant"  # the hint that asks whether a value was meant; its doubts are `meant_<why>`
CARRIED = "carried"  # the hint of a search that began with a message
REST = 200  # characters of what was not understood
# To these no number is an answer: it names a choice. Elsewhere it is an age, a height, a day.
CLOSED = frozenset({SearchQuestion.SEX, SearchQuestion.RELATION, SearchQuestion.REVIEW, SearchQuestion.LEAVE})
ANSWERS = {
    "accepted": "family.answer.accepted",
    "searching": "family.answer.searching",
    "undone": "family.answer.undone",
}


@draws(FamilyForm)
def form(sight: Sight[FamilyForm]) -> Screen:
    """The open question; the receipt once it is sent; how it ended."""
    search = searches.get(sight.tx, sight.told.search)
    if search is None:
        return NOTHING
    if search.open:
        return _receipt(sight, search)
    question = TABLE.load(search.asking)
    if search.state != "filling":
        how = FOUND if search.state == "cancelled" and FOUND in question.hints else search.state
        return Screen(sight.texts.say(f"family.closed.{how}", code=_code(search)), remove_keys=True)
    parts = [_hint(sight, search, question.ask, hint) for hint in question.hints]
    if question.ask is SearchQuestion.REVIEW:
        parts.append("\n".join(described(sight, search.known, own=True)))
    elif question.ask is not SearchQuestion.LEAVE:
        parts.append(sight.texts.say("family.form.title", step=_step(question.ask), steps=len(TABLE.order)))
    parts.append(sight.texts.say(f"family.ask.{question.ask}"))
    buttons = _buttons(sight, search, question.ask)
    return Screen("\n\n".join(parts), buttons, remove_keys=True, figures=question.ask not in CLOSED)


def _hint(sight: Sight[Any], search: SearchRow, ask: SearchQuestion, hint: str) -> str:
    """What has to be said before a question; of a value that was read in part, the whole value and what was not."""
    if hint == CARRIED:
        shown = " · ".join(value for value in said_of(sight, search.known).values() if value)
        return sight.texts.say("family.hint.carried", value=shown or cut(search.known.typed[-1], REST))
    if hint != MEANT:
        return sight.texts.say(f"family.hint.{hint}")
    known, days = search.known, lost_days(search.known)
    if ask is SearchQuestion.WHEN and days is not None:
        value = said_days(sight, *days)
    else:
        value = known.contact or "" if ask is SearchQuestion.CONTACT else said_of(sight, known)[str(ask)]
    said = sight.texts.say("family.hint.meant", value=value)
    rest = known.rest
    return said if rest is None else said + "\n" + sight.texts.say("family.hint.unread", rest=cut(rest, REST))


@draws(FamilyLimited)
def limited(sight: Sight[FamilyLimited]) -> Screen:
    """Too many searches at a time."""
    return Screen(sight.texts.say("family.limited"), (_mine(sight),))


@draws(FamilyMine)
def mine(sight: Sight[FamilyMine]) -> Screen:
    """A person's own searches, and how each stands."""
    own = searches.of_person(sight.tx, sight.letter.chat_id)
    begin = (
        Button(sight.texts.plain("family.button.begin"), button_data(Verb.WELCOME, arg="search"), style="primary"),
    )
    if not own:
        return Screen(sight.texts.say("family.mine.none"), (begin,))
    lines = [sight.texts.say("family.mine.title"), *(_line(sight, one) for one in own)]
    rows = [
        (Button(sight.texts.plain("family.button.end", code=_code(one)), button_data(Verb.SEARCH, one.nonce, "e")),)
        for one in own
    ]
    return Screen("\n\n".join(lines), (*rows, begin))


@draws(FamilyAnswer)
def answer(sight: Sight[FamilyAnswer]) -> Screen:
    """There is something to talk about; or, at its pace, that the search goes on. Nothing of the person."""
    search = searches.get(sight.tx, sight.told.search)
    if search is None or not search.open or sight.told.answer not in ANSWERS:
        return NOTHING
    return Screen(sight.texts.say(ANSWERS[sight.told.answer], code=_code(search)), (_mine(sight),))


@draws(FamilyEnd)
def end(sight: Sight[FamilyEnd]) -> Screen:
    """Really end it? Or: are you still looking? Once that is answered, a line."""
    search = searches.get(sight.tx, sight.told.search)
    if search is None:
        return NOTHING
    asked = sight.told.ask
    if not search.open or asked == "answered":
        return Screen(sight.texts.say("family.end.kept" if search.open else "family.end.over", code=_code(search)))
    rows = tuple(
        (Button(sight.texts.plain(f"family.button.{label}"), button_data(Verb.SEARCH, search.nonce, act)),)
        for label, act in (("keep", "k"), ("found", "f"), ("stop", "s"))
    )
    key = "family.end.still" if asked == "still" else "family.end.really"
    return Screen(sight.texts.say(key, code=_code(search)), rows)


@draws(FamilyOver)
def over(sight: Sight[FamilyOver]) -> Screen:
    """Nobody answered whether it is still needed: what was said is erased."""
    search = searches.get(sight.tx, sight.told.search)
    return NOTHING if search is None else Screen(sight.texts.say("family.over", code=_code(search)), (_mine(sight),))


def _receipt(sight: Sight, search: SearchRow) -> Screen:
    text = [sight.texts.say("family.receipt", code=_code(search)), _standing(sight, search)]
    return Screen("\n\n".join([*text, sight.texts.say("family.receipt_next")]), (_mine(sight),), remove_keys=True)


def _standing(sight: Sight, search: SearchRow) -> str:
    """One and the same until the relatives may hear that there is something: whether anybody may be meant, or was
    looked at and was not, is no business of whoever asks (SOP 9)."""
    told = any(one.told for one in proposals.of_search(sight.tx, search.id))
    return sight.texts.say("family.standing.accepted" if told else "family.standing.searching")


def _line(sight: Sight, search: SearchRow) -> str:
    name = cut(" ".join((search.known.name or "-").split()), 60)
    at = sight.at(search.sent_at or search.opened_at)
    return sight.texts.say("family.mine.line", code=_code(search), name=name, at=at) + "\n" + _standing(sight, search)


def _code(search: SearchRow) -> str:
    return search_code(search.id, search.epoch)


def _step(ask: SearchQuestion) -> int:
    return TABLE.order.index(ask) + 1


def _mine(sight: Sight) -> tuple[Button, ...]:
    return (Button(sight.texts.plain("family.button.mine"), button_data(Verb.WELCOME, arg="searches")),)


# -- the form's buttons -----------------------------------------------------------------------------------------------


def _form(sight: Sight, search: SearchRow) -> FormButtons:
    return FormButtons(sight, Verb.SEARCH_FORM, search.nonce, "family.button.")


def _buttons(sight: Sight, search: SearchRow, ask: SearchQuestion) -> Rows:
    if ask is SearchQuestion.LEAVE:
        return _form(sight, search).leave()
    rows = [*_choices(sight, search, ask), _steps(sight, search, ask)]
    if CARRIED in TABLE.load(search.asking).hints:  # words that were no search after all
        label = sight.texts.plain("family.button.report")
        rows.append((Button(label, button_data(Verb.SEARCH_TO_REPORT, search.nonce)),))
    return tuple(row for row in rows if row)


def _choices(sight: Sight, search: SearchRow, ask: SearchQuestion) -> Rows:
    """The answers that can be pressed."""
    match ask:
        case SearchQuestion.SEX:
            return (tuple(_form(sight, search).button(f"family.sex.{sex}", f"s.{sex}") for sex in SEXES),)
        case SearchQuestion.AGE:
            bands = [_age(sight, search, at) for at in range(len(AGE_BANDS))]
            return in_rows(bands, 3)
        case SearchQuestion.HEIGHT if search.known.sex in HEIGHTS:
            return (tuple(_form(sight, search).button(f"family.height.{at}", f"h.{at}") for at in range(3)),)
        case SearchQuestion.WHEN:
            return in_rows([_form(sight, search).button(f"family.when.{one}", f"w.{one}") for one in AGO], 2)
        case SearchQuestion.RELATION:
            return in_rows([_form(sight, search).button(f"family.relation.{one}", f"r.{one}") for one in RELATIONS], 2)
        case SearchQuestion.REVIEW:
            edits = [_form(sight, search).button(f"family.edit.{one}", f"e.{one}") for one in TABLE.order]
            send = (_form(sight, search).button("family.button.send", "g", "success"),)
            return (*((send,) if TABLE.sendable(search.known) else ()), *in_rows(edits, 3))
    return ()


def _age(sight: Sight, search: SearchRow, at: int) -> Button:
    low, high = AGE_BANDS[at]
    key = "family.age.old" if high >= 100 else "family.age.band"
    return Button(sight.texts.plain(key, low=low, high=high), button_data(Verb.SEARCH_FORM, search.nonce, f"a.{at}"))


def _steps(sight: Sight, search: SearchRow, ask: SearchQuestion) -> tuple[Button, ...]:
    skip, settled = "", TABLE.settled(search.known, ask)
    if ask.optional or (ask is not SearchQuestion.REVIEW and settled):
        skip = "meant" if MEANT in TABLE.load(search.asking).hints else "next" if settled else "skip"
    return _form(sight, search).steps(ask, back=TABLE.previous(search.known, ask) is not None, skip=skip)

"""What a message says in answer to a question of a search: words, a pin, a shared contact."""

from dataclasses import replace

from bot.actions.family import values
from bot.actions.family.contradicting import contradicted
from bot.actions.family.form import today
from bot.actions.family.misplaced import (
    MOVED,
    asks_how_it_stands,
    instead_of_figure,
    misplaced,
    under_review,
    with_words,
)
from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.domain.family.asking import asks_after
from bot.domain.family.correcting import PARTS
from bot.domain.family.search import FULL_TEXT, TABLE, Description, Given, SearchQuestion
from bot.domain.kit.forms import Filled
from bot.domain.kit.phones import Phone
from bot.domain.kit.reading import command_word
from bot.domain.places.city import LIKELY
from bot.domain.report.correcting import has_nothing_to_add
from bot.reading.agreeing import calls_wrong, right_instead, says_send, wrong_part
from storage.family.searches import SearchRow

Read = Filled[Description, SearchQuestion]


def given(scene: Scene) -> Given:
    """What answers are read with."""
    return Given(today(scene), lambda text: _area_named(scene, text))


def read(scene: Scene, heard: Heard, search: SearchRow, ask: SearchQuestion) -> Read:
    """The description with what the message says; what answers nothing brings the question again."""
    known = search.known
    if heard.media is not None:
        filled = read(scene, replace(heard, media=None), search, ask) if heard.text else Filled(known, ask)
        return replace(filled, hints=("no_file", *filled.hints))
    if heard.pin is not None:
        return _read_pin(scene, known, heard.pin, heard.venue, ask)
    if heard.phone is not None:
        return _read_phone(scene, known, heard.phone, ask)
    if not any(ch.isalnum() for ch in heard.text):
        return Filled(known, ask, ("odd",))
    text = heard.text[:FULL_TEXT]
    if asks_after(text):
        return Filled(with_words(known, text), ask, ("not_told",))
    if (right := contradicted(scene, known, text)) is not None:
        answered = ask is SearchQuestion.REVIEW or TABLE.answered(right, ask)
        return Filled(right, None if answered else ask, (MOVED,))
    if ask is not SearchQuestion.REVIEW and (command_word(text) == "send" or says_send(text)):
        sendable = TABLE.sendable(known)
        return Filled(known, SearchQuestion.REVIEW) if sendable else Filled(known, ask, ("not_yet",))
    if ask is SearchQuestion.REVIEW and (corrected := _corrected(scene, known, text)) is not None:
        return corrected
    if (elsewhere := misplaced(scene, known, text, ask)) is not None:
        return elsewhere
    filled = _read_value(scene, known, text, ask)
    unread = filled.known is known and (filled.asking is ask or bool(filled.hints))
    if unread and ask is SearchQuestion.REVIEW:
        return under_review(scene, filled, text)
    if not unread or (ask not in _VALUES and ask is not SearchQuestion.SEX):
        return filled
    found = instead_of_figure(scene, filled, text, ask)
    if TABLE.answered(found.known, ask) and not TABLE.answered(known, ask):  # among other words
        return Filled(found.known)
    again = ask.optional and TABLE.load(search.asking).hints and found.known is not known
    return Filled(TABLE.pass_over(found.known, ask), None, found.hints[:1]) if again else found


def _read_value(scene: Scene, known: Description, text: str, ask: SearchQuestion) -> Read:
    value = _VALUES.get(ask)
    return TABLE.read(known, ask, text, given(scene)) if value is None else value(scene, known, text)


def _corrected(scene: Scene, known: Description, text: str) -> Read | None:
    """What is called wrong under the review: which part is asked, that part anew, or it is what is said to be right."""
    if has_nothing_to_add(text):
        return Filled(known, SearchQuestion.REVIEW, ("nothing_more",))
    if calls_wrong(text):
        unsent = asks_how_it_stands(scene, text)  # "ada yang cocok ga"
        return Filled(known, SearchQuestion.REVIEW, ("unsent" if unsent else "which_wrong",))
    if (part := wrong_part(text, PARTS)) is not None:
        return Filled(known, part)
    right = right_instead(text, PARTS)
    return None if right is None or right.part is None else _read_value(scene, known, right.words, right.part)


def _read_pin(scene: Scene, known: Description, pin: tuple[int, int], venue: str | None, ask: SearchQuestion) -> Read:
    """A pin says where the person was seen last, whatever was asked."""
    spot = scene.city.locate(*pin)
    if spot.area is None:
        return Filled(known, ask, ("pin_outside",))
    found = known.with_(place=venue or known.place, area=spot.area.code)
    return Filled(found, None if ask is SearchQuestion.WHERE or not TABLE.settled(known, ask) else ask)


def _read_phone(scene: Scene, known: Description, text: str, ask: SearchQuestion) -> Read:
    number = scene.phone(text)
    if isinstance(number, Phone):
        return Filled(known.with_(contact=number.e164))
    return Filled(known, ask, (f"phone_{number.reason}",))


def _area_named(scene: Scene, text: str) -> str | None:
    """The kelurahan that is meant, None where that is not certain enough to compare with."""
    area = scene.city.named(text)
    if area is not None:
        return area.code
    guesses = scene.city.guess(text, 2)
    sure = guesses and guesses[0].score >= LIKELY and (len(guesses) == 1 or guesses[1].score < guesses[0].score)
    return guesses[0].area.code if sure else None


# Answers that are read with what they leave unread; the others as their rows say.
_VALUES = {
    SearchQuestion.NAME: values.name,
    SearchQuestion.AGE: values.age,
    SearchQuestion.HEIGHT: values.height,
    SearchQuestion.WHEN: values.day,
    SearchQuestion.CONTACT: values.contact,
}

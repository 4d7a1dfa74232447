"""Which button of a person's card, and which answer to a question, is taken by whom."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.actions.case import dialogue, handing, person  # noqa: F401 (`handing` acts on who gives a ticket away)
from bot.actions.case.case import Answer, Data, ask, authorise, check_keeper, find, keep_words, open_question
from bot.actions.kit.heard import Heard
from bot.actions.kit.prompts import answers
from bot.actions.kit.requests import PressOn
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.moves import MOVE_OF
from bot.domain.case.person import WORDS, PersonRow
from bot.domain.case.questions import CANCEL, EDIT, GUESSED, SKIP, YES, read_answer
from bot.domain.case.refusals import NoSuchPerson
from bot.domain.kit.people import Who
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.refusals import Refusal, StaleButton
from bot.domain.kit.understood import Unsure, is_yes
from storage.case import persons
from storage.kit.prompts import Prompt

Press = Callable[[Scene, Who, PersonRow, str], Reply]
Taker = Callable[[Scene, PersonRow, Data, Answer], Reply]

# A card's button carries "<name>" or "<name>.<argument>". What begins a move has its name in the table of moves.
OPEN = "open"  # whoever of the team presses it: a card for its keeper, its label, place and state for anybody else
PRESSES: Mapping[str, Press] = {
    "more": person.describe,
    "see": person.show_photos,
    "scs": person.show_scans,
    "hide": person.hide,
}
TAKERS: Mapping[str, Taker] = {"field": person.take_which, "f": person.take_field, "photo": person.take_photo}


def press(scene: Scene, command: PressOn) -> Reply:
    """A button of a card. Raises Refusal `private_only`, `not_allowed`, `no_such_person`, `not_your_case`, `stale`, and
    what the step raises."""
    authorise(scene, command.who)
    name, _, arg = command.arg.partition(".")
    one = find(scene, command.nonce)
    if name == OPEN:
        return person.open_card(scene, command.who, one)
    check_keeper(scene, command.who, one)
    if name in MOVE_OF:
        return dialogue.press(scene, command.who, one, name, arg)
    if name not in PRESSES:
        raise Refusal(StaleButton(), audit=True)
    return PRESSES[name](scene, command.who, one, arg)


def answer_by_button(scene: Scene, command: PressOn) -> Reply:
    """A button of a question. Raises Refusal `stale` where that question is no longer open: a second tap, or another
    question was asked since; `not_your_case`, and what the step raises."""
    authorise(scene, command.who)
    q, choice = read_answer(command.arg)
    one = find(scene, command.nonce)
    check_keeper(scene, command.who, one)
    data = open_question(scene, command.who, one)
    if data is None or data["q"] != q:
        raise Refusal(StaleButton())
    if choice == CANCEL:
        return person.end_questions(scene, command.who, one)
    if choice == YES:
        return _confirmed(scene, command.who, one, data, choice)
    if choice == EDIT:
        return ask(scene, command.who, one, anew=False, **_asked(data))
    reply = TAKERS.get(q, dialogue.take)(scene, one, _known(data), Answer(command.who, choice=choice))
    saved = choice == SKIP and reply.toast == "toast.case_saved"
    return replace(reply, toast="toast.skipped") if saved else reply


@answers(PromptQuestion.CASE)
def answer_by_words(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Words or a photo. Raises Refusal `private_only`, `not_allowed`, `not_your_case`, and what the step raises."""
    authorise(scene, heard.who)
    one = persons.get(scene.tx, int(prompt.data["person"]))
    if one is None:
        raise Refusal(NoSuchPerson())
    check_keeper(scene, heard.who, one)
    data = dict(prompt.data)
    if "guess" in data and is_yes(heard.text):
        return _confirmed(scene, heard.who, one, data, None)
    try:
        return TAKERS.get(str(data["q"]), dialogue.take)(
            scene, one, _known(data), Answer(heard.who, text=heard.text, heard=heard)
        )
    except Unsure as unsure:
        guess = (unsure.code, unsure.rest[:WORDS], ",".join(unsure.whys), heard.text[:WORDS])
        return ask(scene, heard.who, one, **{**_asked(data), **dict(zip(GUESSED, guess, strict=True))})


def _confirmed(scene: Scene, who: Who, person: PersonRow, data: Data, choice: str | None) -> Reply:
    """ "Ya": the value counts; words that were not understood stay with the ticket. Raises Refusal `stale` where
    nothing was asked about, and what the step raises."""
    if "guess" not in data:
        raise Refusal(StaleButton())
    if data.get("rest"):
        keep_words(scene, person, who, str(data["typed"]), "typed")
    answer = Answer(who, str(data["typed"]), choice, sure=str(data["guess"]))
    return TAKERS.get(str(data["q"]), dialogue.take)(scene, person, _known(data), answer)


def _known(data: Data) -> Data:
    """The open question without the value that it asks about."""
    return {name: value for name, value in data.items() if name not in GUESSED}


def _asked(data: Data) -> dict[str, Any]:
    """The same as the parameters of `ask`."""
    return {name: value for name, value in _known(data).items() if name != "person"}

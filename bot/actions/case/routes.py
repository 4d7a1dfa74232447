"""Which button of a person's card, and which answer to a question, is taken by whom."""

from collections.abc import Callable, Mapping

from bot.actions.case import burial, death, letters, person, placement
from bot.actions.case.case import PROMPT, Answer, CasePress, Data, authorise, find, open_question
from bot.actions.kit.heard import Heard, answers
from bot.actions.kit.scene import Reply, Scene
from bot.domain.case.person import Person
from bot.domain.case.questions import CANCEL, read_answer
from bot.domain.kit.people import Who
from bot.domain.kit.refusals import Refusal
from storage.case import persons
from storage.kit.prompts import Prompt

Press = Callable[[Scene, Who, Person, str], Reply]
Taker = Callable[[Scene, Person, Data, Answer], Reply]

# A card's button carries "<name>" or "<name>.<argument>".
PRESSES: Mapping[str, Press] = {
    "open": person.open_card,
    "more": person.describe,
    "see": person.show_photos,
    "mv": placement.begin_move,
    "end": placement.begin_end,
    "hc": placement.check_health,
    "rf": placement.answer_referral,
    "die": death.begin_death,
    "ho": death.begin_hand_over,
    "void": death.void,
    "fam": death.begin_family,
    "nofam": death.no_family,
    "body": death.begin_body,
    "ovr": death.begin_override,
    "rel": death.begin_religion,
    "st": death.toggle_step,
    "lq": letters.request,
    "li": letters.begin,
    "bury": burial.begin,
    "la": burial.begin_finding,
}
TAKERS: Mapping[str, Taker] = {
    "field": person.take_which,
    "f": person.take_field,
    "photo": person.take_photo,
    "to": placement.take_place,
    "why": placement.take_reason,
    "handed": placement.take_handed,
    "end": placement.take_end,
    "refer": placement.take_referral,
    "die": death.take_how,
    "died_at": death.take_died_at,
    "died_where": death.take_died_where,
    "died_sure": death.take_sure,
    "handed_at": death.take_hand_over,
    "void": death.take_void,
    "family": death.take_family,
    "body": death.take_body,
    "override": death.take_override,
    "religion": death.take_religion,
    "certainty": death.take_certainty,
    "basis": death.take_basis,
    **dict.fromkeys(letters.QUESTIONS, letters.take),
    "b_at": burial.take_at,
    **dict.fromkeys(burial.QUESTIONS, burial.take),
    "later": burial.take_finding,
}


def press(scene: Scene, command: CasePress) -> Reply:
    """A button of a card. Raises Refusal `private_only`, `not_allowed`, `no_such_person`, `stale`, and what the step
    raises."""
    authorise(scene, command.who)
    name, _, arg = command.arg.partition(".")
    taker = PRESSES.get(name)
    if taker is None:
        raise Refusal("stale", audit=True)
    return taker(scene, command.who, find(scene, command.nonce), arg)


def answer_by_button(scene: Scene, command: CasePress) -> Reply:
    """A button of a question. Raises Refusal `stale` where that question is no longer open: a second tap, or another
    question was asked since; and what the step raises."""
    authorise(scene, command.who)
    q, choice = read_answer(command.arg)
    one = find(scene, command.nonce)
    data = open_question(scene, command.who, one)
    if data is None or data["q"] != q:
        raise Refusal("stale")
    if choice == CANCEL:
        return person.end_questions(scene, command.who, one)
    return TAKERS[q](scene, one, data, Answer(command.who, choice=choice))


@answers(PROMPT)
def answer_by_words(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Words or a photo. Raises Refusal `private_only`, `not_allowed`, and what the step raises."""
    authorise(scene, heard.who)
    one = persons.get(scene.tx, int(prompt.data["person"]))
    if one is None:
        raise Refusal("no_such_person")
    answer = Answer(heard.who, text=heard.text, heard=heard)
    return TAKERS[str(prompt.data["q"])](scene, one, dict(prompt.data), answer)

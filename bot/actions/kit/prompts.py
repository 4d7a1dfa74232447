"""The one engine of questions that stand alone (bot/domain/kit/prompts.py): it asks, obeys
"batal", hands the answer to whoever takes it, and closes the question."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Reply, Scene
from bot.domain.kit.filled import put_under
from bot.domain.kit.messages import Message
from bot.domain.kit.outcomes import InboxOutcome
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import command_word
from bot.domain.kit.refusals import Refusal
from bot.domain.report.messages import ReportDropped
from bot.domain.ticket.refusals import NothingSaid
from storage.kit import prompts
from storage.kit.prompts import Prompt

TakesAnswer = Callable[[Scene, Heard, Prompt], Reply]
NOTHING_MORE: Mapping[str, str | int] = MappingProxyType({})
Shows = Callable[[Prompt], tuple[Message, str]]
Fits = Callable[[str], bool]
_FITS: dict[PromptQuestion, Fits] = {}
_TAKERS: dict[PromptQuestion, TakesAnswer] = {}
_SHOWN: dict[PromptQuestion, Shows] = {}


def answers(question: PromptQuestion) -> Callable[[TakesAnswer], TakesAnswer]:
    """Register who takes the answer to a question. It is closed before they do, if its row says so: whoever refuses the
    answer leaves everything as it was, the question too. Raises ValueError where there is somebody already."""
    return put_under(question, _TAKERS)


def stands(question: PromptQuestion) -> Callable[[Shows], Shows]:
    """Register how a question with buttons stands in the chat: its message, and the subject of that. Whenever it is
    closed, by an answer in words, by "batal" or by another question, it is drawn anew where it stands, without them.
    Raises ValueError where that is said already."""
    return put_under(question, _SHOWN)


def fits(question: PromptQuestion) -> Callable[[Fits], Fits]:
    """Register which words may be an answer to a question. Any other leave it, and are heard as if nothing had been
    asked: whoever has forgotten the question is not held by it. Raises ValueError where that is said already."""
    return put_under(question, _FITS)


def _message(prompt: Prompt | None) -> tuple[Message, str] | None:
    question = None if prompt is None else find(prompt.kind)
    return None if prompt is None or question not in _SHOWN else _SHOWN[question](prompt)


def _clear(scene: Scene, user_id: int, former: tuple[Message, str] | None) -> None:
    """The message of a question that is open no more loses its buttons."""
    if former is not None:
        scene.redraw(former[0], user_id, former[1])


def ask(
    scene: Scene,
    user_id: int,
    question: PromptQuestion,
    message: Message | None = None,
    *,
    ticket: int | None = None,
    about: Mapping[str, str | int] = NOTHING_MORE,
    subject: str | None = None,
    rewrite: bool = False,
) -> Reply:
    """Open a question and tell it; one that was open before is forgotten, and its buttons go. `about`: ids and codes
    that the answer is taken with."""
    former = _message(prompts.current(scene.tx, user_id))
    prompts.ask(scene.tx, user_id, str(question), ticket, dict(about), scene.now)
    now = _message(prompts.current(scene.tx, user_id))
    if former is not None and (now is None or now[1] != former[1]):
        _clear(scene, user_id, former)
    if message is not None:
        scene.tell(message, user_id, subject=subject, rewrite=rewrite)
    return Reply(InboxOutcome.ASKED)


def close(
    scene: Scene, user_id: int, question: PromptQuestion, *, ticket: int | None = None, **about: str | int
) -> bool:
    """Close it, if it is the one that is open, and where said about this ticket and these ids; False where it is
    not."""
    prompt = prompts.open_(scene.tx, user_id, question, ticket=ticket, **about)
    return prompt is not None and leave(scene, user_id)


def close_of_team(scene: Scene, user_id: int) -> None:
    """Whoever lost a right is asked nothing more that takes one; their own matters stay open."""
    prompt = prompts.current(scene.tx, user_id)
    question = None if prompt is None else find(prompt.kind)
    if prompt is not None and not (question is not None and question.alone.own):
        prompts.settle(scene.tx, user_id)


def find(kind: str) -> PromptQuestion | None:
    """The question with this name in the database; None for one of another release."""
    return next((one for one in PromptQuestion if one == kind), None)


def hear(scene: Scene, heard: Heard) -> Reply | None:
    """A message as the answer to the question that is open; None where none is, or where the words are none to it (see
    `fits`). "Batal" drops the question, but for a form, which asks first."""
    prompt = prompts.current(scene.tx, heard.who.user_id)
    if prompt is None:
        return None
    question = find(prompt.kind)
    if command_word(heard.text) == "cancel" and not (question is not None and question.alone.form):
        return drop(scene, heard.who.user_id)
    if question in _FITS and not (heard.text and _FITS[question](heard.text)):
        leave(scene, heard.who.user_id)
        return None
    return None if question is None else take(scene, heard, prompt)


def take(scene: Scene, heard: Heard, prompt: Prompt) -> Reply:
    """Hand an answer to whoever takes it. Raises Refusal `nothing_said` where words are needed, and what they raise."""
    question = PromptQuestion(prompt.kind)
    if question.alone.needed and not heard.text:
        raise Refusal(NothingSaid())
    if not question.alone.stays:
        leave(scene, heard.who.user_id)
    return _TAKERS[question](scene, heard, prompt)


def leave(scene: Scene, user_id: int) -> bool:
    """Close whatever is open with a person, and its buttons go; False where nothing is."""
    _clear(scene, user_id, _message(prompts.current(scene.tx, user_id)))
    return prompts.settle(scene.tx, user_id)


def drop(scene: Scene, user_id: int) -> Reply | None:
    """The person does not want to answer; None where nothing is open."""
    if not leave(scene, user_id):
        return None
    scene.tell(ReportDropped(), user_id)
    return Reply(InboxOutcome.PROMPT_DROPPED)

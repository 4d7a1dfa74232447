"""112 at once, wherever words of danger are written (SOP 2): at any question, beside any file, in an edit. The rooms of
a conversation show it where their own answer has a place for it; this stands behind all of them, so that a question
that is added later cannot forget it."""

from dataclasses import replace

from bot.actions.kit.heard import Heard
from bot.actions.kit.scene import Scene
from bot.actions.report.form import open_draft
from bot.domain.kit.people import Role
from bot.domain.kit.priority import Priority
from bot.domain.kit.prompts import PromptQuestion
from bot.domain.kit.reading import clean
from bot.domain.kit.refusals import Refusal
from bot.domain.system.messages import TalkDanger
from bot.reading.unheard import cannot_call
from storage.accounts import people
from storage.case import deaths
from storage.kit import prompts


def heed(scene: Scene, heard: Heard) -> bool:
    """Whether the words tell of danger that asks for 112; to be asked before the message has its effect, since an
    answer closes its question. In a case it is no news that somebody died, and of the dead nothing is."""
    text = clean(heard.text)
    if not any(ch.isalnum() for ch in text):
        return False
    kinds = scene.message(text).danger.kinds
    prompt = prompts.current(scene.tx, heard.who.user_id) if kinds else None
    if prompt is None or prompt.kind != PromptQuestion.CASE:
        return bool(kinds)
    dead = deaths.of_person(scene.tx, int(prompt.data["person"])) is not None
    return not dead and bool(kinds - {"body"})


def warn(scene: Scene, heard: Heard, *, edited: bool = False) -> None:
    """112 and 110, unless the answer of this moment names them: the form does as long as life is at stake, but an edit
    rewrites it where it stands, far up and without a sound."""
    if heard.who.chat_id in scene.warned or (not edited and _form_says_so(scene, heard)):
        return
    caller = Role.OPERATOR in people.roles_of(scene.tx, heard.who.user_id)
    unheard = not caller and cannot_call(heard.text)
    scene.tell(TalkDanger(caller=caller, unheard=unheard), heard.who.chat_id, Priority.ALERT)


def warn_beside(scene: Scene, heard: Heard, refusal: Refusal) -> None:
    """112 beside the refusal of an answer: what else was told is undone with the answer."""
    before = refusal.follow

    def follow(again: Scene) -> None:
        if before is not None:
            before(again)
        warn(replace(again, warned=set()), heard, edited=True)

    refusal.follow = follow


def _form_says_so(scene: Scene, heard: Heard) -> bool:
    draft = open_draft(scene, heard.who.user_id)
    return draft is not None and draft.answers.at_stake and heard.who.chat_id in scene.told
